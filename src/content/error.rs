//! What is wrong with a pack, and where.

use std::fmt;

/// One fault of a pack file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// Where: `questions[3].choices[1].lean`.
    pub path: String,
    /// What stands there.
    pub found: String,
    /// What may stand there.
    pub allowed: String,
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: found {}; allowed is {}", self.path, self.found, self.allowed)
    }
}

impl std::error::Error for PackError {}
