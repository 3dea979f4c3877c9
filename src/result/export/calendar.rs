//! The day for another look, as an entry for a calendar (RFC 5545).

use super::lines::text_lines;
use crate::result::record::Record;
use crate::text::{ResultCatalog, ResultMessage, fill};

/// The longest line, in bytes without its end.
const LINE_BYTES_AT_MOST: usize = 75;

/// A calendar with one entry for the whole day.
#[must_use]
pub fn ics(record: &Record, words: &ResultCatalog) -> String {
    let mut text = String::new();
    let compact = |day: &str| day.replace('-', "");
    let review = compact(&record.experiment.review);
    let summary =
        fill(words.get(ResultMessage::CalendarTitle), &[("headline", &record.headline_title)]);
    let told = [
        &*record.experiment.what,
        &[words.get(ResultMessage::ChangesYourMind), ": ", &record.experiment.changes_your_mind]
            .concat(),
        &[words.get(ResultMessage::ShareHeading), ": ", &record.code].concat(),
    ]
    .join("\n");
    for (name, value) in [
        ("BEGIN:", "VCALENDAR"),
        ("VERSION:", "2.0"),
        ("PRODID:", "-//Two Ladders//EN"),
        ("CALSCALE:", "GREGORIAN"),
        ("BEGIN:", "VEVENT"),
        ("UID:", &[&*review, "-", &record.code, "@two-ladders"].concat()),
        ("DTSTAMP:", &[&*compact(&record.day), "T000000Z"].concat()),
        ("DTSTART;VALUE=DATE:", &review),
        ("SUMMARY:", &escaped(&summary)),
        ("DESCRIPTION:", &escaped(&told)),
        ("TRANSP:", "TRANSPARENT"),
        ("END:", "VEVENT"),
        ("END:", "VCALENDAR"),
    ] {
        line(&mut text, &[name, value].concat());
    }
    text
}

/// A text as a value: signs that have a meaning there are marked, line ends written out, and what
/// no value may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (place, line) in text_lines(text).enumerate() {
        if place > 0 {
            out.push_str("\\n");
        }
        for character in line.chars() {
            if matches!(character, '\\' | ';' | ',') {
                out.push('\\');
            }
            if character == '\t' || !character.is_control() {
                out.push(character);
            }
        }
    }
    out
}

/// A line, folded where it is too long and never within a character.
fn line(text: &mut String, line: &str) {
    let mut bytes = 0;
    for character in line.chars() {
        if bytes + character.len_utf8() > LINE_BYTES_AT_MOST {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(character);
        bytes += character.len_utf8();
    }
    text.push_str("\r\n");
}
