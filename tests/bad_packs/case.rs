//! A case: a spoilt pack and what is said of it.

use two_ladders::content::check::error::PackError;
use two_ladders::content::check::{Sound, book_from_json};
use two_ladders::proof::{Severity, prove};

use crate::change;

pub struct Case {
    pub name: String,
    changes: Vec<String>,
    pub expected: String,
}

/// A case whose one slip has more than one consequence says so.
const SEVERAL: &str = "several";

impl Case {
    pub fn read(text: &str) -> Case {
        let (before, expected) = text.split_once("--\n").unwrap_or((text, ""));
        let mut lines = before.trim_end().lines().map(str::to_owned);
        let name = lines.next().expect("a name");
        Case { name, changes: lines.collect(), expected: expected.trim_end().to_owned() + "\n" }
    }

    pub fn write(&self, said: &str) -> String {
        format!("== {}\n{}\n--\n{said}\n", self.name, self.changes.join("\n"))
    }

    pub fn has_several(&self) -> bool {
        self.changes.iter().any(|change| change == SEVERAL)
    }

    pub fn checked(&self) -> Result<Sound, Vec<PackError>> {
        let changes: Vec<&str> =
            self.changes.iter().map(String::as_str).filter(|change| *change != SEVERAL).collect();
        book_from_json(&change::apply(&changes).unwrap_or_else(|| panic!("{}", self.name)))
    }

    /// Everything that is said of it, but for notes.
    pub fn said(&self) -> String {
        let lines: Vec<String> = match self.checked() {
            Err(faults) => {
                faults.iter().map(|fault| format!("error {}: {fault}", fault.kind.id())).collect()
            }
            Ok(sound) => {
                let mut lines = vec!["through the door".to_owned()];
                lines
                    .extend(sound.cleaned.iter().map(|path| format!("left out something: {path}")));
                let found = prove(&sound.book);
                let loud = found.iter().filter(|finding| finding.severity != Severity::Note);
                lines.extend(loud.map(|finding| {
                    let (severity, rule) = (finding.severity.id(), finding.rule.id());
                    let said = [&*finding.path, &finding.found, &finding.allowed, &finding.fix];
                    format!("{severity} {rule}: {}", said.join(" | "))
                }));
                lines
            }
        };
        lines.join("\n") + "\n"
    }
}
