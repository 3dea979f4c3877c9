//! The check of a pack in the browser: the same door as at build time and the same proof, as a program of
//! its own, which is fetched by nobody who shows the built-in pack.
//!
//! Like the other programs it turns a text into a text. What is asked is a word, U+001F, and what belongs
//! to it; the text of a pack always comes last:
//!
//! | asked | answer |
//! |---|---|
//! | `open`, a pack | `sound` and the parts for the other programs; or `faulty`, the faults in lines, and as a page |
//! | `too-large`, a number of bytes; `encoding` | `faulty`, with that fault |
//! | `report`, a pack | what is wrong with it, row by row; nothing when it is sound |
//! | `report-too-large`, a number of bytes | that fault as a row |
//! | `steps`, a pack | in how many steps it is proven |
//! | `step`, a number from 0, a pack | what this step finds, row by row |

mod rows;

use crate::content::check::error::{FaultKind, PackError};
use crate::content::check::node::Position;
use crate::content::check::parts::{fingerprint, parts};
use crate::content::check::{
    BUILTIN_ID, Sound, book_from_json, not_utf8, position, taken, too_large,
};
use crate::domain::decimal;
use crate::page::Page;
use crate::proof::{self, Finding, Severity};

/// Between the pieces of an answer.
const BETWEEN: char = '\u{1d}';
/// Between the word that asks and the rest.
const BETWEEN_FIELDS: char = '\u{1f}';

/// More faults than this are counted, not told: nobody mends them one by one.
const FAULTS_AT_MOST: usize = 50;

/// Answers what is asked.
#[must_use]
pub fn draw(builtin: &Builtin, asked: &str) -> String {
    let (word, rest) = asked.split_once(BETWEEN_FIELDS).unwrap_or((asked, ""));
    match word {
        "open" => match proven(builtin, rest) {
            Ok(sound) => ["sound", &parts(&sound)].join(&BETWEEN.to_string()),
            Err(faults) => faulty(&faults),
        },
        "too-large" => faulty(&[too_large(number(rest))]),
        "encoding" => faulty(&[not_utf8()]),
        "report" => match checked(builtin, rest) {
            Ok(sound) => rows::cleaned(&sound, rest),
            Err(faults) => rows::faults(&faults),
        },
        "report-too-large" => rows::faults(&[too_large(number(rest))]),
        "steps" => {
            let steps = book_from_json(rest).map_or(0, |sound| proof::steps(&sound.book));
            decimal::write(u32::try_from(steps).unwrap_or(0))
        }
        "step" => {
            let (at, text) = rest.split_once(BETWEEN_FIELDS).unwrap_or_default();
            let Ok(sound) = book_from_json(text) else { return String::new() };
            rows::findings(&proof::step(&sound.book, number(at)), text)
        }
        _ => String::new(),
    }
}

/// The fingerprint of the built-in pack.
pub type Builtin = u64;

fn number(text: &str) -> usize {
    decimal::read(text).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
}

/// A pack without a fault, which does not pass itself off as the built-in one: that would be stored in
/// its place.
fn checked(builtin: &Builtin, text: &str) -> Result<Sound, Vec<PackError>> {
    let sound = book_from_json(text)?;
    let is_ours = sound.book.pack.questionnaire.id == BUILTIN_ID;
    if is_ours && fingerprint(&parts(&sound)) != *builtin {
        return Err(vec![taken(text)]);
    }
    Ok(sound)
}

/// A pack that also keeps what the method promises: with less than that nobody should be shown a result.
fn proven(builtin: &Builtin, text: &str) -> Result<Sound, Vec<PackError>> {
    let sound = checked(builtin, text)?;
    let broken: Vec<PackError> = proof::prove(&sound.book)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|Finding { rule, path, found, allowed, fix, .. }| {
            let at = position(text, &path);
            PackError { path, kind: FaultKind::Proof(rule.id()), found, allowed, fix, at }
        })
        .collect();
    if broken.is_empty() { Ok(sound) } else { Err(broken) }
}

/// What is wrong: for the page around in lines, and as a page for the reader.
fn faulty(faults: &[PackError]) -> String {
    let mut lines = String::new();
    let mut page = Page::begin(3, ());
    page.open("ul class='faults'");
    for fault in faults.iter().take(FAULTS_AT_MOST) {
        lines.push_str(&fault.to_string());
        lines.push('\n');
        page.open("li");
        let mut place = fault.path.clone();
        if let Some(Position { line, column }) = fault.at {
            place = [&*place, &format!("line {line}, column {column}")].join(", ");
        }
        page.line("code", place.trim_start_matches(", "));
        page.text(&[" ", &fault.said()].concat());
        page.close();
    }
    if let Some(more) = faults.len().checked_sub(FAULTS_AT_MOST).filter(|more| *more > 0) {
        let more = format!("And {more} more.");
        page.line("li", &more);
        lines.push_str(&more);
    }
    page.close();
    ["faulty", lines.trim_end(), &page.finish().0].join(&BETWEEN.to_string())
}
