//! Earlier results, as they are stored.

use super::asked::Keeping;
use crate::domain::{Entry, History};

const ON: &str = "on";
const OFF: &str = "off";

/// What is stored of earlier results: whether more are to be kept, and those that were.
///
/// As text: a line `on` or `off`, then the lines of [`History::write`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// What the person said about keeping results; none as long as they have not.
    pub wanted: Option<bool>,
    /// The results.
    pub history: History,
}

impl Kept {
    /// Reads what was stored. What cannot be read is set aside in the history, not lost.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let wanted = match first {
            ON => Some(true),
            OFF => Some(false),
            _ => None,
        };
        let lines = if wanted.is_some() { rest } else { text };
        Self { wanted, history: History::read(lines) }
    }

    /// As it is stored; empty when there is nothing to store.
    #[must_use]
    pub fn write(&self) -> String {
        let first = match self.wanted {
            Some(true) => "on\n",
            Some(false) => "off\n",
            None => "",
        };
        [first, &self.history.write()].concat()
    }

    /// Whether a result is kept when it is finished.
    #[must_use]
    pub fn is_on(&self, keeping: Keeping) -> bool {
        match keeping {
            Keeping::Impossible => false,
            Keeping::WhenSaid => self.wanted == Some(true),
            Keeping::Always => self.wanted != Some(false),
        }
    }

    /// With one more result.
    #[must_use]
    pub fn with(&self, entry: Entry) -> Self {
        Self { wanted: self.wanted, history: self.history.with(entry) }
    }
}
