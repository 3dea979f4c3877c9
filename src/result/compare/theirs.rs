//! Whose answers stand beside the person's own.

use crate::domain::{Answers, CodeError, Role, notation};
use crate::result::page::Known;

/// What was pasted as somebody else's code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Theirs {
    /// Nothing.
    Nothing,
    /// Something that is no code, or a code for other questions.
    Unreadable(CodeError),
    /// Answers that somebody gave about themselves, and where they stand if they said so.
    Own(Answers, Role),
    /// Answers that somebody gave about the person who looks at them.
    About(Answers),
}

impl Theirs {
    /// Reads what was pasted.
    pub fn of(known: &Known) -> Self {
        if known.desk.theirs.is_empty() {
            return Theirs::Nothing;
        }
        match notation::decode(&known.book.pack.questionnaire, &known.desk.theirs) {
            Err(error) => Theirs::Unreadable(error),
            Ok(decoded) if decoded.about_another => Theirs::About(decoded.answers),
            Ok(decoded) => Theirs::Own(decoded.answers, decoded.context.unwrap_or_default().now),
        }
    }
}

/// The longest text that is kept of what was pasted, in characters: enough to show what is wrong.
const PASTED_AT_MOST: usize = 200;

/// The code in a text: alone, or at the end of an address. What cannot stand in a code is kept where
/// it can be kept, so that an error can show it.
#[must_use]
pub fn code_in(text: &str) -> String {
    let text = text.trim();
    let code = text.rsplit_once("tl=").map_or(text, |(_, code)| code);
    let code = code.split(['&', '#']).next().unwrap_or_default();
    let kept =
        |each: char| if each == '/' || each == ';' || each.is_control() { '?' } else { each };
    code.chars().take(PASTED_AT_MOST).map(kept).collect()
}
