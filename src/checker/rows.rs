//! What is said of a pack, row by row, for a page that lays it out: severity, rule, path, line, column,
//! what was found, what is allowed, and how to mend it, with U+001F between and U+001E behind.

use crate::content::check::error::PackError;
use crate::content::check::node::Position;
use crate::content::check::{Places, Sound};
use crate::domain::decimal;
use crate::proof::{Finding, Severity};

const BETWEEN_FIELDS: &str = "\u{1f}";
const END: char = '\u{1e}';

struct Row<'a> {
    severity: Severity,
    rule: &'a str,
    path: &'a str,
    at: Option<Position>,
    found: &'a str,
    allowed: &'a str,
    fix: &'a str,
}

fn write(row: &Row, out: &mut String) {
    let number = |number: usize| decimal::write(u32::try_from(number).unwrap_or(0));
    let Position { line, column } = row.at.unwrap_or(Position { line: 0, column: 0 });
    let (line, column) = (number(line), number(column));
    let fields =
        [row.severity.id(), row.rule, row.path, &*line, &*column, row.found, row.allowed, row.fix];
    out.push_str(&fields.map(super::one_line).join(BETWEEN_FIELDS));
    out.push(END);
}

/// Faults of the check.
pub(super) fn faults(faults: &[PackError]) -> String {
    let mut out = String::new();
    for fault in faults.iter().take(super::FAULTS_AT_MOST) {
        let PackError { path, kind, found, allowed, fix, at } = fault;
        let (severity, rule, at) = (Severity::Error, kind.id(), *at);
        write(&Row { severity, rule, path, at, found, allowed, fix }, &mut out);
    }
    out
}

/// Where characters were left out that nobody sees.
pub(super) fn cleaned(sound: &Sound, text: &str) -> String {
    let mut out = String::new();
    let places = Places::of(text);
    for path in &sound.cleaned {
        let row = Row {
            severity: Severity::Warning,
            rule: "hidden-characters",
            path,
            at: places.at(path),
            found: "characters that nobody sees",
            allowed: "what can be read; they are left out",
            fix: "Type the text anew.",
        };
        write(&row, &mut out);
    }
    out
}

/// Findings of the proof.
pub(super) fn findings(findings: &[Finding], text: &str) -> String {
    let mut out = String::new();
    let places = Places::of(text);
    for Finding { severity, rule, path, found, allowed, fix } in findings {
        let (severity, rule, at) = (*severity, rule.id(), places.at(path));
        write(&Row { severity, rule, path, at, found, allowed, fix }, &mut out);
    }
    out
}
