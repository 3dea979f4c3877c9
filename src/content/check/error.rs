//! What is wrong with a pack: where, what was found, what is allowed, and how to mend it.

use std::fmt;

use super::node::Position;

/// What kind of fault it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It did not come.
    Unreachable,
    /// Larger than a pack may be.
    Size,
    /// No UTF-8.
    Encoding,
    /// No JSON, TOML or YAML.
    Syntax,
    /// Lists and objects too deep in each other.
    Nesting,
    /// A field that is not there.
    Missing,
    /// A field that no pack has.
    Unknown,
    /// A number where a text is wanted, and so on.
    Type,
    /// A value that is too small, too large, or none of a few.
    Value,
    /// Too few, too many.
    Count,
    /// A text that is empty or too long.
    Length,
    /// What may occur once, a second time.
    Duplicate,
    /// The name of something that is not there.
    Reference,
    /// Something in braces that nothing fills in.
    Placeholder,
    /// An address that no link may have.
    Link,
    /// Colours that are too near to each other.
    Contrast,
    /// Two things that cannot both hold.
    Contradiction,
    /// Rungs that stand above each other in a circle.
    Cycle,
    /// The form is right, and the proof of this name fails.
    Proof(&'static str),
}

impl FaultKind {
    /// Its name in a report.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            FaultKind::Unreachable => "unreachable",
            FaultKind::Size => "size",
            FaultKind::Encoding => "encoding",
            FaultKind::Syntax => "syntax",
            FaultKind::Nesting => "nesting",
            FaultKind::Missing => "missing",
            FaultKind::Unknown => "unknown",
            FaultKind::Type => "type",
            FaultKind::Value => "value",
            FaultKind::Count => "count",
            FaultKind::Length => "length",
            FaultKind::Duplicate => "duplicate",
            FaultKind::Reference => "reference",
            FaultKind::Placeholder => "placeholder",
            FaultKind::Link => "link",
            FaultKind::Contrast => "contrast",
            FaultKind::Contradiction => "contradiction",
            FaultKind::Cycle => "cycle",
            FaultKind::Proof(rule) => rule,
        }
    }

    /// How such a fault is mended, where nothing more exact can be said.
    const fn fix(self) -> &'static str {
        match self {
            FaultKind::Unreachable => "Look whether the address is right.",
            FaultKind::Size => "Shorten its texts, or leave out what nobody reads.",
            FaultKind::Encoding => "Save the file as UTF-8.",
            FaultKind::Syntax => {
                "Look just before this place: a comma, quote or bracket is missing, or one too many."
            }
            FaultKind::Nesting => "Close the brackets earlier.",
            FaultKind::Missing => "Add it.",
            FaultKind::Unknown => "Leave it out, or mend its name.",
            FaultKind::Type => "Write it the way that is allowed.",
            FaultKind::Value => "Choose an allowed value.",
            FaultKind::Count => "Add some, or leave some out.",
            FaultKind::Length => "Write it, or make it shorter.",
            FaultKind::Duplicate => "Give one of them another id.",
            FaultKind::Reference => "Use an id that is in the pack.",
            FaultKind::Placeholder => "Leave it out, or mend its name.",
            FaultKind::Link => {
                "Give an address that begins with https:// or mailto:, or leave it out."
            }
            FaultKind::Contrast | FaultKind::Contradiction => "Change one of the two.",
            FaultKind::Cycle => "Let the links run in the order of the rungs.",
            FaultKind::Proof(_) => "",
        }
    }
}

/// One fault of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// Where: `questions[3].choices[1].lean`; empty for the whole file.
    pub path: String,
    /// What kind of fault.
    pub kind: FaultKind,
    /// What stands there.
    pub found: String,
    /// What may stand there.
    pub allowed: String,
    /// How to mend it.
    pub fix: String,
    /// Where that is in the file, if it is one.
    pub at: Option<Position>,
}

impl PackError {
    /// A fault that is mended in the way of its kind, and whose place in the file is not known yet.
    #[must_use]
    pub fn new(
        kind: FaultKind,
        path: &str,
        found: impl Into<String>,
        allowed: impl Into<String>,
    ) -> Self {
        let (found, allowed, fix) = (found.into(), allowed.into(), kind.fix().to_owned());
        Self { path: path.to_owned(), kind, found, allowed, fix, at: None }
    }
}

impl PackError {
    /// What was found, what is allowed, and how to mend it, in sentences.
    #[must_use]
    pub fn said(&self) -> String {
        let Self { kind, found, allowed, fix, .. } = self;
        let said = match kind {
            // The proof speaks in sentences itself.
            FaultKind::Proof(_) => [&**found, " ", allowed].concat(),
            _ => format!("Found {found}; allowed is {allowed}."),
        };
        [&*said, " ", fix].concat().trim_end().to_owned()
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the file" } else { &self.path };
        out.write_str(path)?;
        if let Some(Position { line, column }) = self.at {
            write!(out, " (line {line}, column {column})")?;
        }
        write!(out, ": {}", self.said())
    }
}

impl std::error::Error for PackError {}
