//! The check of a pack in the browser: the same door as at build time, as a program of its own, which
//! is fetched by nobody who shows the built-in pack.
//!
//! Like the other programs it turns a text into a text. What is asked is a word, U+001F, and what
//! belongs to it:
//!
//! | asked | answer |
//! |---|---|
//! | `open`, the text of a pack | `sound` and the parts for the other programs; or `faulty`, the faults in lines, and as a page |
//! | `refuse`, `size` or `encoding`, a number of bytes | `faulty`, with that fault |

mod parts;

use crate::content::check::error::PackError;
use crate::content::check::node::Position;
use crate::content::check::{book_from_json, not_utf8, too_large};
use crate::domain::decimal;
use crate::page::Page;

/// Between the pieces of an answer.
const BETWEEN: char = '\u{1d}';
/// Between the word that asks and the rest.
const BETWEEN_FIELDS: char = '\u{1f}';

/// More faults than this are counted, not told: nobody mends them one by one.
const FAULTS_AT_MOST: usize = 50;

/// Answers what is asked.
#[must_use]
pub fn draw(_: &(), asked: &str) -> String {
    let (word, rest) = asked.split_once(BETWEEN_FIELDS).unwrap_or((asked, ""));
    match word {
        "open" => open(rest),
        "refuse" => {
            let (what, bytes) = rest.split_once(BETWEEN_FIELDS).unwrap_or((rest, ""));
            let bytes = decimal::read(bytes).and_then(|bytes| usize::try_from(bytes).ok());
            let fault = if what == "size" { too_large(bytes.unwrap_or(0)) } else { not_utf8() };
            faulty(&[fault])
        }
        _ => String::new(),
    }
}

fn open(text: &str) -> String {
    match book_from_json(text) {
        Ok(sound) => parts::write(&sound),
        Err(faults) => faulty(&faults),
    }
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
        page.text(&format!(" Found {}; allowed is {}. {}", fault.found, fault.allowed, fault.fix));
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
