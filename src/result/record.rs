//! A result in words: everything that is shown of it, and everything that is carried away.
//!
//! One value for the view and for every export, so that no paper ever says something else than the
//! screen.

use crate::content::pack::Tracks;
use crate::domain::{Context, Headline};

/// A result in words, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name of the questionnaire on the screen.
    pub title: String,
    /// The decision that the questions are about, as a question.
    pub decision: String,
    /// The day it is told, `YYYY-MM-DD`.
    pub day: String,
    /// What stands at the top.
    pub headline: Headline,
    /// The same in words.
    pub headline_title: String,
    /// The two tracks between which it stands.
    pub tracks: Tracks,
    /// What the answers fit, where the headline is held back.
    pub pattern: Option<String>,
    /// What the pattern says about the person.
    pub you: Vec<String>,
    /// The answers that carry the fit, as places in `answers`. None without enough answers.
    pub evidence: Vec<usize>,
    /// What holds the headline back.
    pub stops: Vec<Passage>,
    /// The rule that decided, with its numbers.
    pub decided: String,
    /// How many one-answer changes keep the track, and the word for it. None without enough
    /// answers.
    pub firmness: Option<String>,
    /// One for each question, in their order.
    pub answers: Vec<AnswerLine>,
    /// The single answers, or else the pairs, that would give another headline, nearest first.
    pub flips: Vec<String>,
    /// The headlines that stay possible where questions were passed over, in words.
    pub possible: Vec<String>,
    /// Something to try.
    pub experiment: ExperimentLine,
    /// What living it is like, the worst week included.
    pub living_it: String,
    /// The respectable alternative.
    pub alternative: String,
    /// What the employer changes about the advice.
    pub employer: Option<String>,
    /// What a return to technical work costs.
    pub way_back: Vec<String>,
    /// What the person marked while reading, beside the verdict.
    pub beside: Vec<String>,
    /// Answers that pull apart, each as a question worth an hour.
    pub contradictions: Vec<Passage>,
    /// What else is to be said.
    pub remarks: Vec<Passage>,
    /// What the person wrote as their reason; empty for nothing.
    pub reason: String,
    /// What the person said of their situation.
    pub context: Context,
    /// The situation in words, as label and answer.
    pub context_lines: Vec<(String, String)>,
    /// Opens these answers again: a share code with the paths, and with the situation if the person
    /// wants that.
    pub code: String,
    /// The id of the questionnaire.
    pub pack_id: String,
    /// Its version.
    pub pack_version: u16,
    /// What its answers mean, as three characters; empty for the built-in one.
    pub pack_content: String,
    /// The day of the last change of content, `YYYY-MM-DD`.
    pub updated: String,
    /// Who this is for, and what it is not for.
    pub intended_use: String,
    /// What has not been shown.
    pub not_validated: String,
    /// What the count of changes is not.
    pub stability_note: String,
    /// Where the content comes from.
    pub sources: Vec<SourceLine>,
}

/// A short text under a title, and the answers it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The title; empty for none.
    pub title: String,
    /// The text.
    pub text: String,
    /// The answers that brought it up, as places in [`Record::answers`].
    pub because: Vec<usize>,
}

/// One answer and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLine {
    /// The id of the question.
    pub question: String,
    /// The id of the answer.
    pub option: String,
    /// The number of the question, from 1.
    pub number: usize,
    /// One or two words for the question.
    pub topic: String,
    /// The question.
    pub heading: String,
    /// The answer, as the person saw it.
    pub said: String,
    /// How it is read, as a clause; empty for none of them.
    pub read_as: String,
    /// How strongly it leans, in words.
    pub strength: String,
    /// Which rule it fed, in words.
    pub fed: String,
    /// Its lean, −2 to +2.
    pub lean: i8,
    /// Whether it counts for technical leadership.
    pub technical_leadership: bool,
    /// Whether it is a stop and not a score.
    pub stop: bool,
}

/// Something to try that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperimentLine {
    /// What to do.
    pub what: String,
    /// For how long.
    pub how_long: String,
    /// What should change the person's mind.
    pub changes_your_mind: String,
    /// The day for another look, `YYYY-MM-DD`.
    pub review: String,
}

/// Between a pair of these stands a day, `YYYY-MM-DD`, which whoever shows the text writes as it is
/// written where the reader lives.
pub const SPOKEN: char = '\u{1e}';

/// A day as it is to be read by a person.
#[must_use]
pub fn spoken(day: &str) -> String {
    let mut text = String::from(SPOKEN);
    text.push_str(day);
    text.push(SPOKEN);
    text
}

/// Where content comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    /// Its id, as it is shown.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What to know about it.
    pub note: String,
}
