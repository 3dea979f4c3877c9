//! Why a share code was refused.

use std::fmt::{self, Display, Formatter, Write};

/// A share code that cannot be opened. Its text says where, what was found and what is allowed;
/// positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeError {
    /// Longer than any code is.
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// A character that no code has.
    Alphabet {
        /// Where it stands.
        position: usize,
        /// The character.
        found: char,
    },
    /// Another version of the notation than this program reads.
    Version {
        /// What stands before the first dot.
        found: String,
    },
    /// Not as many parts between dots as the version has.
    Parts {
        /// How many there are.
        found: usize,
        /// How many there are without context: four, or five in version 2.
        expected: usize,
        /// Whether there may be one more, with context.
        with_context: bool,
    },
    /// The check at the end does not belong to what stands before it. The right check is not
    /// told: it would only help to make a damaged code look whole.
    Check {
        /// The check of the code.
        found: String,
    },
    /// Made by a pack with another id, or with other questions under its name.
    OtherPack {
        /// The fingerprint in the code.
        found: String,
        /// The fingerprint of this pack.
        expected: String,
    },
    /// Made by another version of the same pack, in which the same answers may mean something
    /// else.
    OtherPackVersion {
        /// The version in the code.
        found: String,
        /// The version of this pack.
        expected: u16,
    },
    /// More or fewer answers than the pack has questions.
    AnswerCount {
        /// Answers in the code.
        found: usize,
        /// Questions in the pack.
        expected: usize,
    },
    /// Not an answer to the question.
    Answer {
        /// Where it stands.
        position: usize,
        /// The question, counted from 1.
        question: usize,
        /// The character.
        found: char,
        /// The letter of the question's last choice.
        last: char,
    },
    /// Not a context.
    Context(CodeFault),
    /// Not a path, or not two.
    Path(CodeFault),
}

/// What is wrong inside a part of a share code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeFault {
    /// Where the wrong characters begin.
    pub position: usize,
    /// The wrong characters; empty when the part ends too early.
    pub found: String,
    /// What may stand there.
    pub expected: &'static str,
}

impl Display for CodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            CodeError::TooLong { length } => {
                let most = super::notation::LENGTH_AT_MOST;
                write!(f, "share code has {length} characters, at most {most} are allowed")
            }
            CodeError::Alphabet { position, found } => {
                f.write_str("unexpected character ")?;
                character(f, *found)?;
                write!(f, " at position {position}, ")?;
                f.write_str("a share code has only a to z, 0 to 9, \"-\" and \".\"")
            }
            CodeError::Version { found } => {
                write!(f, "unknown share code version \"{found}\" at position 1, ")?;
                f.write_str("version \"1\", \"2\" or \"3\" is expected")
            }
            CodeError::Parts { found, expected, with_context } => {
                write!(f, "share code has {found} parts separated by dots, ")?;
                write!(f, "{expected} are expected")?;
                if *with_context { write!(f, ", or {} with context", expected + 1) } else { Ok(()) }
            }
            CodeError::Check { found } => {
                write!(f, "check \"{found}\" at the end does not belong to this share code, ")?;
                f.write_str("a character was changed or is missing")
            }
            CodeError::OtherPack { found, expected } => {
                write!(
                    f,
                    "share code is for another pack, or for other questions under its name: "
                )?;
                write!(f, "\"{found}\" at position 3, \"{expected}\" is expected")
            }
            CodeError::OtherPackVersion { found, expected } => {
                write!(f, "share code is for version \"{found}\" of the pack at position 6, ")?;
                write!(f, "version \"{expected}\" is expected")
            }
            CodeError::AnswerCount { found, expected } => {
                write!(f, "share code has {found} answers, {expected} are expected")
            }
            CodeError::Answer { position, question, found, last } => {
                write!(f, "unexpected answer '{found}' to question {question} ")?;
                write!(f, "at position {position}, 'a' to '{last}', '0' or '-' is expected")
            }
            CodeError::Context(wrong) => fault(f, "context", wrong),
            CodeError::Path(wrong) => fault(f, "path", wrong),
        }
    }
}

impl std::error::Error for CodeError {}

/// A character as it is when it can be seen, else by its number.
fn character(f: &mut Formatter<'_>, character: char) -> fmt::Result {
    if character.is_ascii_graphic() {
        f.write_char('\'')?;
        f.write_char(character)?;
        f.write_char('\'')
    } else {
        write!(f, "U+{:04X}", u32::from(character))
    }
}

fn fault(f: &mut Formatter<'_>, part: &str, fault: &CodeFault) -> fmt::Result {
    let CodeFault { position, found, expected } = fault;
    if found.is_empty() {
        write!(f, "{part} ends at position {position}")?;
    } else {
        write!(f, "unexpected \"{found}\" in the {part} at position {position}")?;
    }
    write!(f, ", {expected} is expected")
}
