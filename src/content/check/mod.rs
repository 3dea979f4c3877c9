//! The only door from a pack file to the model: a [`Book`], or every fault with its place.
//!
//! A text becomes a tree of values ([`json`]), what it leaves out is filled in with neutral words
//! (`plain`), the tree is read into what an author writes ([`raw`]), and that is checked and turned
//! into what the model works with. No fault stops the others from being found, but for a text that is
//! no tree at all.

pub mod colors;
pub mod error;
pub mod json;
mod ladders;
mod limits;
mod names;
pub mod node;
pub mod parts;
mod plain;
mod planner;
mod questionnaire;
pub mod raw;
pub mod read;
pub mod reading;
pub mod reference;
mod results;
#[cfg(feature = "schema")]
pub mod schema;
mod syntax;

use error::{FaultKind, PackError};
use names::Names;
use node::{Node, Position, Positions};
pub use questionnaire::BUILTIN_ID;
use raw::{RawPack, RawQuestion, RawVerdict};
use read::{Read, Reader};
use reference::{Faults, in_order};

use super::pack::{Book, ChoiceText, ContextText, OutcomeText, Pack, QuestionText, Selection};
use super::reading_pack::ReadingPack;
use crate::domain::{Day, Employer, Headline, Role, Text};

/// How large a pack may be, in bytes. Ours has 127 KB; two ladders of 500 rungs, each told in full,
/// have less than this.
pub const BYTES_AT_MOST: usize = 1_048_576;

/// A pack without a fault.
#[derive(Debug, Clone)]
pub struct Sound {
    /// What it says.
    pub book: Book,
    /// What there is to read in it.
    pub reading: ReadingPack,
    /// The styles of its colours, if it has some.
    pub styles: String,
    /// Where characters were left out that nobody sees.
    pub cleaned: Vec<String>,
}

/// The text of a file.
///
/// # Errors
/// When it is too large, or no UTF-8.
pub fn text_of(bytes: &[u8]) -> Result<&str, Box<PackError>> {
    if bytes.len() > BYTES_AT_MOST {
        return Err(Box::new(too_large(bytes.len())));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Box::new(not_utf8()))?;
    // What is written in UTF-16 can be UTF-8 by chance, with a zero beside every letter; and browsers
    // put this mark where they found no UTF-8.
    if text.contains(['\0', '\u{fffd}']) {
        return Err(Box::new(not_utf8()));
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The fault of a file that is too large.
#[must_use]
pub fn too_large(bytes: usize) -> PackError {
    let allowed = format!("at most {BYTES_AT_MOST} bytes");
    PackError::new(FaultKind::Size, "", format!("{bytes} bytes"), allowed)
}

/// The fault of a file in another encoding.
#[must_use]
pub fn not_utf8() -> PackError {
    PackError::new(FaultKind::Encoding, "", "bytes that are no UTF-8", "text in UTF-8")
}

/// Reads and checks a pack.
///
/// # Errors
/// Every fault that was found, in the order of the file.
pub fn book_from_json(text: &str) -> Result<Sound, Vec<PackError>> {
    let text = text_of(text.as_bytes()).map_err(|fault| vec![*fault])?;
    let node = json::read(text).map_err(|fault| vec![*fault])?;
    book_from_node(&node).map_err(|faults| located(faults, &node, text))
}

/// The fault of a pack that has the id of the built-in one and says something else.
#[must_use]
pub fn taken(text: &str) -> PackError {
    let found = format!("\"{BUILTIN_ID}\", the id of the built-in pack, with other content");
    let mut fault = PackError::new(FaultKind::Duplicate, "id", found, "an id of your own");
    "Give it another id: answers are stored under it.".clone_into(&mut fault.fix);
    fault.at = position(text, "id");
    fault
}

/// Where the value at a path stands in the text of a pack.
#[must_use]
pub fn position(text: &str, path: &str) -> Option<Position> {
    Places::of(text).at(path)
}

/// The places in the text of a pack, which is read once for all that are asked for.
pub struct Places<'a> {
    text: &'a str,
    node: Option<Node>,
}

impl<'a> Places<'a> {
    /// Those of this text; none where it is no tree of values.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let text = text_of(text.as_bytes()).unwrap_or_default();
        Self { text, node: json::read(text).ok() }
    }

    /// Where the value at a path stands.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<Position> {
        let byte = self.node.as_ref()?.locate(path)?;
        Some(Position::of(self.text, byte))
    }
}

/// The faults with their places in the text that the values were read from, in its order.
#[must_use]
pub fn located(mut faults: Vec<PackError>, node: &Node, text: &str) -> Vec<PackError> {
    faults.sort_by_cached_key(|fault| node.locate(&fault.path));
    let mut positions = Positions::of(text);
    for fault in &mut faults {
        fault.at = node.locate(&fault.path).map(|byte| positions.at(byte));
    }
    faults
}

/// Checks a pack that was read from any notation.
///
/// # Errors
/// Every fault that was found, without a place in the file.
pub fn book_from_node(node: &Node) -> Result<Sound, Vec<PackError>> {
    let filled = plain::fill(node);
    let mut reader = Reader::default();
    let raw = RawPack::read(&filled, &mut reader);
    let Reader { mut faults, cleaned, .. } = reader;
    let read = raw.and_then(|raw| {
        let styles = colors::styles(&raw.colors, &mut faults);
        Some((book(&raw, &mut faults)?, reading(&raw, &mut faults), styles))
    });
    match read {
        Some((book, reading, styles)) if faults.0.is_empty() => {
            Ok(Sound { book, reading, styles, cleaned })
        }
        _ => Err(faults.0),
    }
}

fn reading(raw: &RawPack, faults: &mut Faults) -> ReadingPack {
    reading::reading(&raw.reading, raw, faults)
}

/// Primary language tags whose script runs from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"];

fn book(raw: &RawPack, faults: &mut Faults) -> Option<Book> {
    head(raw, faults);
    limits::check(raw, faults);
    let context = context(&raw.context, faults);
    let questionnaire = questionnaire::questionnaire(raw, faults);
    let verdicts = in_order(
        "verdicts",
        &raw.verdicts,
        |one| &one.id,
        &Headline::ALL.map(Headline::id),
        faults,
    );
    let ladders = ladders::ladders(raw, &context, faults);
    let result = results::result(raw, &verdicts, ladders.constants, faults);
    let outcome =
        |verdict: &&RawVerdict| OutcomeText { title: verdict.title, outcome: verdict.outcome };
    let primary = raw.language.split('-').next().unwrap_or_default();
    let usual = if RIGHT_TO_LEFT.contains(&primary) { "rtl" } else { "ltr" };
    let direction = raw.direction.unwrap_or(Text(usual));
    let pack = Pack {
        questionnaire: questionnaire?,
        language: raw.language,
        direction,
        title: raw.title,
        tracks: raw.tracks,
        opening: raw.opening,
        outcomes: verdicts.iter().map(outcome).collect(),
        none_fits: raw.none_fits,
        questions: raw.questions.iter().map(question_text).collect(),
        context,
    };
    Some(Book { pack, result, ladders: super::LadderPack { direction, ..ladders } })
}

/// What a pack says of itself.
fn head(raw: &RawPack, faults: &mut Faults) {
    faults.id("id", &raw.id, &mut Names::default());
    faults.require(raw.version >= 1, "version", raw.version.to_string(), "1 to 65535");
    if let Some(direction) = raw.direction {
        let known = direction == "ltr" || direction == "rtl";
        faults.require(known, "direction", read::quoted(&direction), "\"ltr\" or \"rtl\"");
    }
    let known = is_language(&raw.language);
    let allowed = "a language tag, such as \"en\" or \"pt-BR\"";
    faults.require(known, "language", read::quoted(&raw.language), allowed);
    let day = Day::read(&raw.updated).is_some();
    faults.require(day, "updated", read::quoted(&raw.updated), "a day, such as \"2026-11-27\"");
}

/// Whether this is a language tag, such as `en` or `pt-BR`.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|each| each.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|each| each.is_ascii_alphanumeric())
        })
}

/// The questions about the person, in the order of the model.
fn context(raw: &ContextText, faults: &mut Faults) -> ContextText {
    let mut choices = |path: &str, selection: &Selection, known: &[&'static str]| {
        let choices = in_order(path, &selection.choices, |one| &one.id, known, faults);
        Selection { choices: choices.into_iter().copied().collect(), ..*selection }
    };
    ContextText {
        now: choices("context.now.choices", &raw.now, &Role::ALL.map(Role::id)),
        employer: choices(
            "context.employer.choices",
            &raw.employer,
            &Employer::ALL.map(Employer::id),
        ),
        ..*raw
    }
}

fn question_text(raw: &RawQuestion) -> QuestionText {
    QuestionText {
        topic: raw.topic,
        heading: raw.heading,
        about_another: raw.about_another.unwrap_or(raw.heading),
        explanation: raw.explanation.unwrap_or(Text("")),
        reason_box: raw.reason_box,
        notice: raw.notice,
        choices: raw.choices.iter().map(|choice| ChoiceText { text: choice.text }).collect(),
    }
}
