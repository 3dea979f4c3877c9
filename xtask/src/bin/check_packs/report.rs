//! What is said of packs: for people, for programs, and in the form that code hosts show (SARIF 2.1.0).

use serde_json::{Value, json};
use two_ladders::content::check::error::PackError;
use two_ladders::content::check::node::{Node, Position};
use two_ladders::domain::Questionnaire;
use two_ladders::proof::Finding;

/// How a report is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
    Sarif,
}

/// One thing that is said of a pack.
pub struct Row {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The kind of fault, or the rule of the proof.
    pub rule: &'static str,
    pub path: String,
    pub at: Option<Position>,
    pub found: String,
    pub allowed: String,
    pub fix: String,
}

/// All that is said of one file.
pub struct Report {
    pub file: String,
    pub rows: Vec<Row>,
}

impl From<&PackError> for Row {
    fn from(fault: &PackError) -> Self {
        Self {
            severity: "error",
            rule: fault.kind.id(),
            path: fault.path.clone(),
            at: fault.at,
            found: fault.found.clone(),
            allowed: fault.allowed.clone(),
            fix: fault.fix.clone(),
        }
    }
}

impl Row {
    /// A file that cannot be read.
    pub fn unreadable(why: &str) -> Self {
        let (found, allowed, fix) = (why.to_owned(), "a file".to_owned(), String::new());
        let (severity, rule) = ("error", "unreadable");
        Self { severity, rule, path: String::new(), at: None, found, allowed, fix }
    }

    /// What the proof found.
    pub fn of(finding: &Finding, node: &Node, text: &str) -> Self {
        let Finding { severity, rule, path, found, allowed, fix } = finding;
        Self {
            severity: severity.id(),
            rule: rule.id(),
            path: path.clone(),
            at: node.locate(path).map(|byte| Position::of(text, byte)),
            found: found.clone(),
            allowed: allowed.clone(),
            fix: fix.clone(),
        }
    }

    /// What the codes of this version carry, for the list of `earlier` ones in a later version.
    pub fn codes(questionnaire: &Questionnaire) -> Option<Self> {
        let content = questionnaire.content.0;
        if content.is_empty() {
            return None;
        }
        Some(Self {
            severity: "note",
            rule: "fingerprint",
            path: "version".to_owned(),
            at: None,
            found: format!(
                "Share codes of version {} carry the fingerprint \"{content}\".",
                questionnaire.version
            ),
            allowed: "A later version whose answers mean the same may name it under earlier."
                .to_owned(),
            fix: String::new(),
        })
    }

    /// A text that was shown without some of its characters.
    pub fn cleaned(path: &str, node: &Node, text: &str) -> Self {
        Self {
            severity: "warning",
            rule: "hidden-characters",
            path: path.to_owned(),
            at: node.locate(path).map(|byte| Position::of(text, byte)),
            found: "characters that nobody sees".to_owned(),
            allowed: "what can be read; they are left out".to_owned(),
            fix: "Type the text anew.".to_owned(),
        }
    }

    fn line(&self) -> String {
        let Self { severity, path, found, allowed, fix, .. } = self;
        let place = match self.at {
            Some(Position { line, column }) => format!(" (line {line}, column {column})"),
            None => String::new(),
        };
        let path = if path.is_empty() { "the file" } else { path };
        // The proof speaks in sentences, the check in phrases.
        let said = match found.ends_with('.') {
            true => format!("{found} {allowed}"),
            false => format!("found {found}; allowed is {allowed}."),
        };
        format!("  {severity}: {path}{place}: {} {fix}", said.trim()).trim_end().to_owned()
    }
}

impl Report {
    pub fn has_errors(&self) -> bool {
        self.count("error") > 0
    }

    fn count(&self, severity: &str) -> usize {
        self.rows.iter().filter(|row| row.severity == severity).count()
    }
}

impl Format {
    pub fn of(name: &str) -> Self {
        match name {
            "json" => Format::Json,
            "sarif" => Format::Sarif,
            _ => Format::Text,
        }
    }

    pub fn write(self, reports: &[Report]) -> String {
        match self {
            Format::Text => reports.iter().map(text).collect(),
            Format::Json => pretty(&reports.iter().map(value).collect()),
            Format::Sarif => pretty(&sarif(reports)),
        }
    }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn text(report: &Report) -> String {
    let many = |count: usize, what: &str| match count {
        0 => String::new(),
        1 => format!(", 1 {what}"),
        count => format!(", {count} {what}s"),
    };
    let verdict = if report.has_errors() { "not sound" } else { "sound" };
    let counts: String =
        ["error", "warning", "note"].map(|kind| many(report.count(kind), kind)).concat();
    let mut lines = format!("{}: {verdict}{counts}\n", report.file);
    for row in &report.rows {
        lines.push_str(&row.line());
        lines.push('\n');
    }
    lines
}

fn value(report: &Report) -> Value {
    let rows = report.rows.iter().map(|row| {
        json!({
            "severity": row.severity,
            "rule": row.rule,
            "path": row.path,
            "line": row.at.map(|at| at.line),
            "column": row.at.map(|at| at.column),
            "found": row.found,
            "allowed": row.allowed,
            "fix": row.fix,
        })
    });
    json!({ "file": report.file, "sound": !report.has_errors(), "findings": rows.collect::<Value>() })
}

fn sarif(reports: &[Report]) -> Value {
    let mut rules: Vec<&str> = Vec::new();
    let mut results = Vec::new();
    for report in reports {
        for row in &report.rows {
            if !rules.contains(&row.rule) {
                rules.push(row.rule);
            }
            let mut place = json!({ "artifactLocation": { "uri": report.file } });
            if let Some(Position { line, column }) = row.at {
                place["region"] = json!({ "startLine": line, "startColumn": column });
            }
            results.push(json!({
                "ruleId": row.rule,
                "level": row.severity,
                "message": { "text": row.line().trim() },
                "locations": [{
                    "physicalLocation": place,
                    "logicalLocations": [{ "fullyQualifiedName": row.path }],
                }],
            }));
        }
    }
    let rules: Value = rules.into_iter().map(|id| json!({ "id": id })).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "two-ladders", "rules": rules } },
            "results": results,
        }],
    })
}
