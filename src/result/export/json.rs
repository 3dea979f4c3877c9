//! JSON that can be loaded again: a result, and the list of earlier ones.

use crate::domain::{Day, History};
use crate::result::record::Record;

/// The names of the two forms; `embed/carry.js` reads them back.
const RESULT: &str = "two-ladders-result";
const RESULTS: &str = "two-ladders-results";

/// A document in the making: one field a line.
struct Json {
    text: String,
    depth: usize,
}

impl Json {
    fn begin(format: &str) -> Self {
        let mut json = Self { text: "{".to_owned(), depth: 1 };
        json.string("format", format);
        json.bare("formatVersion", "1");
        json
    }

    fn finish(mut self) -> String {
        self.close('}');
        self.text.push('\n');
        self.text
    }

    fn name(&mut self, name: &str) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        self.line();
        if !name.is_empty() {
            self.quoted(name);
            self.text.push_str(": ");
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    fn open(&mut self, name: &str, bracket: char) {
        self.name(name);
        self.text.push(bracket);
        self.depth += 1;
    }

    fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.text.ends_with(['{', '[']) {
            self.line();
        }
        self.text.push(bracket);
    }

    fn string(&mut self, name: &str, value: &str) {
        self.name(name);
        self.quoted(value);
    }

    fn bare(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(value);
    }

    fn number(&mut self, name: &str, value: Option<u16>) {
        match value {
            Some(value) => self.bare(name, &crate::page::digits(value.into())),
            None => self.bare(name, "null"),
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                // Allowed in JSON, but the end of a line in older scripts.
                '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => self.code(character),
                _ => self.text.push(character),
            }
        }
        self.text.push('"');
    }

    fn code(&mut self, character: char) {
        self.text.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            let digit = u32::from(character) >> shift & 15;
            self.text.extend(char::from_digit(digit, 16));
        }
    }
}

/// A result: the answers and the situation to be read back, and what came out to be read.
#[must_use]
pub fn json(record: &Record) -> String {
    let mut json = Json::begin(RESULT);
    json.string("date", &record.day);
    json.open("pack", '{');
    json.string("id", &record.pack_id);
    json.number("version", Some(record.pack_version));
    if !record.pack_content.is_empty() {
        json.string("content", &record.pack_content);
    }
    json.string("updated", &record.updated);
    json.close('}');
    json.open("answers", '{');
    for answer in &record.answers {
        json.string(&answer.question, &answer.option);
    }
    json.close('}');
    let context = &record.context;
    json.open("context", '{');
    json.string("now", context.now.id());
    json.number("monthsAway", context.months_away);
    json.string("employer", context.employer.id());
    json.number("years", context.years.map(u16::from));
    json.close('}');
    json.string("reason", &record.reason);
    json.string("code", &record.code);
    json.open("result", '{');
    json.string("headline", record.headline.id());
    json.string("title", &record.headline_title);
    json.string("decided", &record.decided);
    json.open("answers", '[');
    for answer in &record.answers {
        json.open("", '{');
        json.string("topic", &answer.topic);
        json.string("question", &answer.heading);
        json.string("said", &answer.said);
        json.string("read", &answer.strength);
        json.close('}');
    }
    json.close(']');
    json.string("experiment", &record.experiment.what);
    json.string("review", &record.experiment.review);
    json.close('}');
    json.finish()
}

/// Every kept result, and the lines that could not be read.
#[must_use]
pub fn results(history: &History, today: Day) -> String {
    let mut json = Json::begin(RESULTS);
    json.string("date", &today.write());
    json.open("results", '[');
    for entry in &history.entries {
        json.open("", '{');
        json.string("date", &entry.day.write());
        json.string("headline", entry.headline.id());
        json.string("code", &entry.code);
        json.close('}');
    }
    json.close(']');
    json.open("unreadable", '[');
    for line in &history.damaged {
        json.string("", line);
    }
    json.close(']');
    json.finish()
}
