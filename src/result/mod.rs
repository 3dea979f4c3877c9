//! Everything about a result: what it says, what can be tried on it, what is kept of it and what is
//! compared with it.
//!
//! It is a program of its own in the browser (`src/bin/result.rs`), fetched after the first answer,
//! so that it costs the first question nothing. Like that of the ladders it has no state and no
//! effects: [`draw`] turns what it is told into a page, [`act`] turns what a person did into what
//! follows. What only the page around can do, such as saving a file, comes back as an
//! [`Effect`]; its content is made here.

mod act;
mod advice;
mod answered;
mod asked;
mod beside;
mod carry;
mod compare;
mod decided;
mod desk;
pub mod export;
mod kept;
mod page;
mod record;
mod tell;
mod view;

pub use act::act;
pub use answered::{Answered, Effect, Order};
pub use asked::{Asked, Keeping};
pub use desk::Desk;
pub use kept::Kept;
pub use page::{Book, Known};
pub use record::{AnswerLine, ExperimentLine, Passage, Record, SPOKEN, SourceLine, spoken};
pub use tell::record;

use crate::domain::{Answer, Answers, Paths, View, notation};
use page::Page;

/// Between what is asked and what was done, in what [`act`] is given.
pub const BETWEEN: char = '\u{1e}';

/// What is asked for the styles of the pages, which nobody needs before.
const STYLES: &str = "styles";

/// What is asked for the page of any result, to have it made before somebody waits for one: the first takes
/// a browser, which compiles as it goes, as long as three others.
const EXAMPLE: &str = "example";

/// The page of what is asked; a style sheet when the asked is `styles`; empty for a view that is not of the result.
#[must_use]
pub fn draw(book: &Book, asked: &str) -> String {
    if asked == STYLES {
        return concat!(
            include_str!("../../assets/later.css"),
            include_str!("../../assets/files.css"),
            include_str!("../../assets/result.css"),
        )
        .to_owned();
    }
    let asked = if asked == EXAMPLE { example(book) } else { Asked::read(asked) };
    let mut page = Page::new(Known::new(book, &asked));
    match asked.view {
        View::Result if !asked.about.is_empty() => view::about(&mut page),
        View::Result => view::view(&mut page),
        View::Compare => compare::view(&mut page),
        View::Quiz | View::Review | View::Ladder | View::Path | View::Read => {}
    }
    page.finish().0
}

fn example(book: &Book) -> Asked {
    let questionnaire = &book.pack.questionnaire;
    let mut answers = Answers::none(questionnaire.questions.len());
    for question in 0..answers.len() {
        answers = answers.with(question, Some(Answer::Choice(0)));
    }
    let code = notation::encode(questionnaire, &answers, None, &Paths::default());
    Asked { view: View::Result, heading_level: 3, code, ..Asked::default() }
}
