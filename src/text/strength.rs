//! How strongly an answer leans, in words.

use super::{LeanCatalog, LeanMessage, fill};

/// What there is to say of an answer's lean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength<'a> {
    /// The track it leans to, as it is called inside a sentence; none for neither.
    pub track: Option<&'a str>,
    /// It leans as far as can be.
    pub strong: bool,
    /// It is a stop.
    pub stop: bool,
    /// None of the choices fitted.
    pub passed_over: bool,
}

/// The words for it: "strongly towards the management track".
#[must_use]
pub fn strength(words: &LeanCatalog, of: Strength) -> String {
    match of.track {
        Some(track) => {
            let message = if of.strong { LeanMessage::Strong } else { LeanMessage::Leaning };
            fill(words.get(message), &[("track", track)])
        }
        None => {
            let message = match (of.stop, of.passed_over) {
                (true, _) => LeanMessage::StopNotScore,
                (false, true) => LeanMessage::PassedOver,
                (false, false) => LeanMessage::Neither,
            };
            words.get(message).to_owned()
        }
    }
}
