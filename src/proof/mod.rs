//! The proof of a pack: what the method promises, shown for these questions or said where it is not.
//!
//! # Method
//!
//! A verdict depends on a handful of counts ([`crate::domain::Score`] and the two kinds of stop),
//! never on which question brought them. So the answer sheets of a pack, up to 68 billion, are not
//! gone through: they are counted by their counts, adding one question after the other, and each count
//! is judged once, by the same functions that judge a person. Where one answer is changed, the other
//! questions are counted without it, and every pair of its choices is put on top. Nothing is sampled
//! and nothing is rounded: what is said holds for every answer sheet there is.
//!
//! The sheets are complete ones, with an answer of the pack to every question. Only for a change that
//! would cross from track to track is "none of these fits" tried as well, as often as the rules allow.
//!
//! # Use
//!
//! [`prove`] says everything at once. A page goes through [`steps`] with [`step`], each a small part
//! of a second, and can stop in between. A pack that came through the shape check has a proof; one
//! that did not has no sensible one, and breaks nothing either.

#![deny(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![deny(clippy::float_arithmetic)]

mod choices;
mod counts;
mod detail;
mod ease;
mod finding;
mod influence;
mod kind;
mod leans;
mod moves;
mod occurs;
mod scale;
mod sheets;
mod single;
mod sources;
mod tracks;
mod verdicts;
mod words;

pub use counts::{Counts, ROLES};
pub use finding::{Finding, Rule, Severity};
pub use influence::Influence;
pub use moves::{Axis, Moves, axis};

use crate::content::pack::Book;

/// The steps beside those of the questions: the whole, the influence, the texts.
const AROUND: usize = 3;

/// How many steps the proof of this pack has.
#[must_use]
pub fn steps(book: &Book) -> usize {
    kind::questions(&book.pack.questionnaire).len() + AROUND
}

/// What one step finds: first all answer sheets together, then one question after the other, then
/// how much each has to say, then the texts. A step that is not there finds nothing.
#[must_use]
pub fn step(book: &Book, at: usize) -> Vec<Finding> {
    let questionnaire = &book.pack.questionnaire;
    let questions = kind::questions(questionnaire).len();
    let mut found = Vec::new();
    match at.checked_sub(1) {
        None => {
            let counts = Counts::of(questionnaire);
            found.extend(verdicts::findings(questionnaire, &counts));
            found.extend(tracks::mirror(&counts));
            found.extend(tracks::straight_line(questionnaire, &counts));
            found.extend(tracks::random(&counts));
        }
        Some(question) if question < questions => {
            let others = choices::others(questionnaire, question);
            let moves = Moves::among(questionnaire, question, &others, axis);
            found.extend(leans::findings(questionnaire, question));
            found.extend(choices::findings(questionnaire, question, &others));
            found.extend(moves::findings(question, &moves));
            found.extend(single::findings(questionnaire, question));
        }
        Some(after) if after == questions => found.extend(influence::findings(questionnaire)),
        Some(after) if after == questions + 1 => {
            found.extend(occurs::findings(questionnaire));
            found.extend(scale::findings(questionnaire));
            found.extend(detail::findings(book));
            found.extend(ease::findings(book));
            found.extend(sources::findings(book));
        }
        Some(_) => {}
    }
    found
}

/// Everything there is to say of a pack, the errors first.
#[must_use]
pub fn prove(book: &Book) -> Vec<Finding> {
    let mut found: Vec<Finding> = (0..steps(book)).flat_map(|at| step(book, at)).collect();
    found.sort_by_key(|finding| finding.severity);
    found
}
