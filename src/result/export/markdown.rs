//! A decision record in Markdown, to be kept beside other records of decisions.

use super::lines::text_lines;
use crate::result::record::{Passage, Record};
use crate::text::{ResultCatalog, ResultMessage, fill};

/// How many of the changes that would flip the headline are told, the nearest first.
const FLIPS_AT_MOST: usize = 6;

/// The record.
#[must_use]
pub fn markdown(record: &Record, words: &ResultCatalog) -> String {
    let mut page = Markdown { text: String::new(), words };
    page.text.push_str("# ");
    page.text.push_str(&escaped(&record.decision));
    page.text.push('\n');
    facts(&mut page, record);
    page.heading(ResultMessage::RecordDecision);
    page.strong(&record.headline_title);
    for text in record.pattern.iter().chain([&record.decided]) {
        page.paragraph(text);
    }
    if !record.possible.is_empty() {
        page.paragraph(words.get(ResultMessage::Range));
        page.list(&record.possible);
    }
    page.passages(record, ResultMessage::HeldBack, &record.stops);
    answers(&mut page, record);
    reasons(&mut page, record);
    page.heading(ResultMessage::Experiment);
    page.paragraph(&record.experiment.what);
    page.list(&[
        [words.get(ResultMessage::HowLong), ": ", &record.experiment.how_long].concat(),
        [words.get(ResultMessage::ChangesYourMind), ": ", &record.experiment.changes_your_mind]
            .concat(),
        [words.get(ResultMessage::RecordReview), ": ", &record.experiment.review].concat(),
    ]);
    page.heading(ResultMessage::Alternative);
    page.paragraph(&record.alternative);
    page.heading(ResultMessage::LivingIt);
    page.paragraph(&record.living_it);
    if !record.flips.is_empty() {
        page.heading(ResultMessage::Flips);
        page.list(record.flips.get(..FLIPS_AT_MOST).unwrap_or(&record.flips));
    }
    page.heading(ResultMessage::Firmness);
    for text in record.firmness.iter().chain([&record.stability_note, &record.not_validated]) {
        page.paragraph(text);
    }
    page.passages(record, ResultMessage::WorthAnHour, &record.contradictions);
    if let Some(employer) = &record.employer {
        page.heading(ResultMessage::EmployerHeading);
        page.paragraph(employer);
    }
    if !record.beside.is_empty() {
        page.heading(ResultMessage::BesideHeading);
        page.list(&record.beside);
    }
    if !record.way_back.is_empty() {
        page.heading(ResultMessage::WayBackHeading);
        record.way_back.iter().for_each(|text| page.paragraph(text));
    }
    page.passages(record, ResultMessage::Notes, &record.remarks);
    page.heading(ResultMessage::Sources);
    let source = |source: &crate::result::record::SourceLine| {
        ["[", &*source.id, "] ", &source.name, ". ", &source.note].concat()
    };
    page.list(&record.sources.iter().map(source).collect::<Vec<_>>());
    page.text
}

struct Markdown<'a> {
    text: String,
    words: &'a ResultCatalog,
}

impl Markdown<'_> {
    fn heading(&mut self, title: ResultMessage) {
        self.text.push_str("\n## ");
        self.text.push_str(&escaped(self.words.get(title)));
        self.text.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        self.text.push('\n');
        self.text.push_str(&escaped(text));
        self.text.push('\n');
    }

    fn strong(&mut self, text: &str) {
        self.text.push_str("\n**");
        self.text.push_str(&escaped(text));
        self.text.push_str("**\n");
    }

    fn list(&mut self, items: &[String]) {
        self.text.push('\n');
        for item in items {
            self.text.push_str("- ");
            self.text.push_str(&escaped(item));
            self.text.push('\n');
        }
    }

    /// A person's own lines, as a quotation.
    fn quotation(&mut self, text: &str) {
        self.text.push('\n');
        for line in text_lines(text) {
            self.text.push_str("> ");
            self.text.push_str(&escaped(line));
            // Two spaces end a line without ending the paragraph.
            self.text.push_str("  \n");
        }
    }

    fn row(&mut self, cells: &[&str]) {
        self.text.push('|');
        for cell in cells {
            self.text.push(' ');
            self.text.push_str(&escaped(cell));
            self.text.push_str(" |");
        }
        self.text.push('\n');
    }

    fn passages(&mut self, record: &Record, title: ResultMessage, passages: &[Passage]) {
        if passages.is_empty() {
            return;
        }
        self.heading(title);
        let label = self.words.get(ResultMessage::YouSaid);
        let lines = passages.iter().map(|passage| {
            let mut line = passage.text.clone();
            let said = quoted(record, &passage.because);
            if !said.is_empty() {
                line.push_str(&[" ", label, ": ", &said].concat());
            }
            (&*passage.title, line)
        });
        let lines: Vec<(&str, String)> = lines.collect();
        self.text.push('\n');
        for (title, line) in lines {
            self.text.push_str("- ");
            if !title.is_empty() {
                self.text.push_str("**");
                self.text.push_str(&escaped(title));
                self.text.push_str("** ");
            }
            self.text.push_str(&escaped(&line));
            self.text.push('\n');
        }
    }
}

/// What stands over a record: its state, its days, and where the person stands.
fn facts(page: &mut Markdown, record: &Record) {
    let words = page.words;
    let review = [("day", &*record.experiment.review)];
    let mut lines = vec![
        [
            words.get(ResultMessage::RecordStatus),
            ": ",
            &fill(words.get(ResultMessage::RecordOpen), &review),
        ]
        .concat(),
        [words.get(ResultMessage::RecordDate), ": ", &record.day].concat(),
    ];
    for (label, said) in &record.context_lines {
        lines.push([&**label, ": ", said].concat());
    }
    let version = crate::page::digits(record.pack_version.into());
    let made = [
        ("title", &*record.title),
        ("pack", &record.pack_id),
        ("version", &version),
        ("date", &record.updated),
    ];
    lines.push(fill(words.get(ResultMessage::RecordMade), &made));
    lines.push([words.get(ResultMessage::ShareHeading), ": ", &record.code].concat());
    page.list(&lines);
    page.paragraph(&record.intended_use);
}

fn answers(page: &mut Markdown, record: &Record) {
    page.heading(ResultMessage::RecordAnswers);
    page.text.push('\n');
    let words = page.words;
    page.row(&[
        words.get(ResultMessage::RecordQuestion),
        words.get(ResultMessage::RecordAnswer),
        words.get(ResultMessage::RecordRead),
    ]);
    page.text.push_str("| --- | --- | --- |\n");
    for answer in &record.answers {
        page.row(&[&answer.heading, &answer.said, &answer.strength]);
    }
}

fn reasons(page: &mut Markdown, record: &Record) {
    let evidence = quoted(record, &record.evidence);
    if record.reason.is_empty() && evidence.is_empty() {
        return;
    }
    page.heading(ResultMessage::RecordReasons);
    if !record.reason.is_empty() {
        page.quotation(&record.reason);
    }
    if !evidence.is_empty() {
        page.paragraph(&[page.words.get(ResultMessage::YouSaid), ": ", &evidence].concat());
    }
}

/// Answers in the words of the person, quoted.
fn quoted(record: &Record, places: &[usize]) -> String {
    let said = places.iter().filter_map(|place| record.answers.get(*place));
    let said: Vec<String> = said.map(|one| ["“", &*one.said, "”"].concat()).collect();
    said.join("; ")
}

/// A text without any meaning in Markdown: every sign that could have one is marked, and line ends
/// are spaces.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (place, line) in text_lines(text.trim()).enumerate() {
        if place > 0 {
            out.push(' ');
        }
        // Spaces first: what stands behind them would else not be seen as the beginning.
        let line = line.replace(char::is_control, " ");
        let line = line.trim_start();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        for (at, character) in line.char_indices() {
            let at_start = at == 0 && matches!(character, '+' | '-' | '=' | ':');
            let ends_number = digits > 0 && at == digits && matches!(character, '.' | ')');
            let signs = matches!(
                character,
                '\\' | '`'
                    | '*'
                    | '_'
                    | '['
                    | ']'
                    | '<'
                    | '>'
                    | '#'
                    | '|'
                    | '~'
                    | '&'
                    | '!'
                    | '{'
                    | '}'
                    | '$'
            );
            if at_start || ends_number || signs {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}
