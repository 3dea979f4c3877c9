//! The check of a pack in the browser: the same door as at build time and the same proof, as a program of
//! its own, which is fetched by nobody who shows the built-in pack.
//!
//! Like the other programs it turns a text into a text. What is asked is a word, U+001F, and what belongs
//! to it; the text of a pack always comes last:
//!
//! | asked | answer |
//! |---|---|
//! | `open`, a step from 0, a pack | `more` while there are steps to come; then `sound` and the parts for the other programs; or `faulty`, the faults in lines, as a page, and the words on the two buttons below |
//! | `too-large`, a number of bytes; `unreachable`, a reason and an address | `faulty`, with that fault |
//! | `report`, a pack | what is wrong with it, row by row; nothing when it is sound |
//! | `report-too-large`, a number of bytes | that fault as a row |
//! | `steps`, a pack | in how many steps it is proven |
//! | `step`, a number from 0, a pack | what this step finds, row by row |

mod kept;
mod rows;

use crate::content::check::error::{FaultKind, PackError};
use crate::content::check::node::Position;
use crate::content::check::parts::{fingerprint, parts};
use crate::content::check::{BUILTIN_ID, Places, Sound, taken, too_large};
use crate::domain::decimal;
use crate::page::Page;
use crate::proof::{self, Finding, Severity};
use crate::text::{CheckCatalog, CheckMessage};

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
    let (first, last) = rest.split_once(BETWEEN_FIELDS).unwrap_or((rest, ""));
    match word {
        "open" => open(builtin, number(first), last),
        "too-large" => faulty(builtin, &[too_large(number(rest))]),
        "unreachable" => faulty(builtin, &[unreachable(first, last)]),
        "report" => checked(builtin, rest, |sound| rows::cleaned(sound, rest))
            .unwrap_or_else(|faults| rows::faults(&faults)),
        "report-too-large" => rows::faults(&[too_large(number(rest))]),
        "steps" => {
            let steps =
                kept::with(rest, |read| read.as_ref().map_or(0, |one| proof::steps(&one.book)));
            decimal::write(u32::try_from(steps).unwrap_or(0))
        }
        "step" => kept::with(last, |read| {
            let Ok(sound) = read else { return String::new() };
            rows::findings(&proof::step(&sound.book, number(first)), last)
        }),
        _ => String::new(),
    }
}

/// What the program brings along.
#[derive(Debug, Clone, Copy)]
pub struct Builtin {
    /// The fingerprint of the built-in pack.
    pub content: u64,
    /// What stands around faults.
    pub texts: &'static CheckCatalog,
}

fn number(text: &str) -> usize {
    decimal::read(text).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
}

/// Does something with a pack without a fault, which does not pass itself off as the built-in one: that
/// would be stored in its place.
fn checked<T>(
    builtin: &Builtin,
    text: &str,
    then: impl FnOnce(&Sound) -> T,
) -> Result<T, Vec<PackError>> {
    kept::with(text, |read| {
        let sound = read.as_ref().map_err(Clone::clone)?;
        let is_ours = sound.book.pack.questionnaire.id == BUILTIN_ID;
        if is_ours && fingerprint(&parts(sound)) != builtin.content {
            return Err(vec![taken(text)]);
        }
        Ok(then(sound))
    })
}

/// One step on the way to a pack that also keeps what the method promises: with less than that nobody
/// should be shown a result. Where a step fails, everything that does is told.
fn open(builtin: &Builtin, step: usize, text: &str) -> String {
    let is_broken = |finding: &Finding| finding.severity == Severity::Error;
    checked(builtin, text, |sound| {
        if proof::step(&sound.book, step).iter().any(is_broken) {
            let broken = proof::prove(&sound.book).into_iter().filter(is_broken);
            let places = Places::of(text);
            let fault = |Finding { rule, path, found, allowed, fix, .. }| {
                let at = places.at(&path);
                PackError { path, kind: FaultKind::Proof(rule.id()), found, allowed, fix, at }
            };
            faulty(builtin, &broken.map(fault).collect::<Vec<_>>())
        } else if step + 1 < proof::steps(&sound.book) {
            "more".to_owned()
        } else {
            ["sound", &parts(sound)].join(&BETWEEN.to_string())
        }
    })
    .unwrap_or_else(|faults| faulty(builtin, &faults))
}

/// The fault of a pack that did not come: why, as the browser calls it or as the status of the answer,
/// and where it should have come from.
fn unreachable(reason: &str, address: &str) -> PackError {
    let (found, fix) = match reason {
        "TimeoutError" => (
            "no whole answer within 15 seconds".to_owned(),
            "Try again; if it stays slow, a smaller file or a nearer server helps.",
        ),
        status if decimal::read(status).is_some() => (
            ["the answer ", status].concat(),
            "Look whether the address is right, and whether anybody may read it.",
        ),
        _ => (
            "no answer".to_owned(),
            "Look whether the address is right and the server there; one on another site has to send \
             Access-Control-Allow-Origin, and the page's own policy has to allow it (connect-src).",
        ),
    };
    let mut fault = PackError::new(FaultKind::Unreachable, address, found, "a pack");
    fix.clone_into(&mut fault.fix);
    fault
}

/// What is wrong: for the page around in lines, and as a page for the reader, with the words on the two
/// buttons below.
fn faulty(builtin: &Builtin, faults: &[PackError]) -> String {
    let words = |message| builtin.texts.get(message);
    let mut lines = String::new();
    let mut page = Page::begin(3, ());
    page.line("p class='heading'", words(CheckMessage::Heading));
    page.line("p", words(CheckMessage::Explanation));
    page.open("ul class='faults'");
    for fault in faults.iter().take(FAULTS_AT_MOST) {
        lines.push_str(&one_line(&fault.to_string()));
        lines.push('\n');
        page.open("li");
        let mut place = fault.path.clone();
        if let Some(Position { line, column }) = fault.at {
            place = [&*place, &format!("line {line}, column {column}")].join(", ");
        }
        page.line("code", &one_line(place.trim_start_matches(", ")));
        page.text(&[" ", &one_line(&fault.said())].concat());
        page.close();
    }
    if let Some(more) = faults.len().checked_sub(FAULTS_AT_MOST).filter(|more| *more > 0) {
        let more = format!("And {more} more.");
        page.line("li", &more);
        lines.push_str(&more);
    }
    page.close();
    let (page, buttons) = (page.finish().0, [CheckMessage::Builtin, CheckMessage::Again]);
    let [first, second] = buttons.map(words);
    ["faulty", lines.trim_end(), &page, first, second].join(&BETWEEN.to_string())
}

/// A text without what separates the parts of an answer. The check leaves nothing of that in a fault, and
/// this is why: a page is built of what comes behind a separator, and no pack may write that.
fn one_line(text: &str) -> String {
    text.chars().map(|each| if each.is_control() { ' ' } else { each }).collect()
}
