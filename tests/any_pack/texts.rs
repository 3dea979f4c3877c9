//! Texts as people of any place may write them, at any length that is allowed, in place of every text
//! that a pack has.

use serde_json::Value;

/// What may stand anywhere.
const TEXTS: [&str; 14] = [
    "x",
    "A sentence as any other, with an end.",
    "אדם שעובד לבד, ואחר כך עם אחרים",
    "👩‍👩‍👧‍👦 🇺🇳 👍🏽 and so on",
    "e\u{301}\u{302}\u{303} a\u{308}\u{20dd} ขอบคุณ",
    "<script>alert(1)</script> & \"quotes\" 'more'",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    "一个人独自工作的时间",
    "\u{301}",
    "\u{200d}",
    "-/-/-",
    "}",
    "*a* _b_ [c](javascript:d) `e` | f; g, h \\n \\",
    "كتاب‌ها ١٢٣ ‌",
];

/// Fields whose texts are no words: ids, and what is one of a few. So is all that is in them.
const NO_WORDS: [&str; 26] = [
    "$schema",
    "id",
    "version",
    "language",
    "direction",
    "updated",
    "checked",
    "colors",
    "technical_leadership_anchors",
    "facts",
    "stop",
    "any",
    "when",
    "seed_questions",
    "source",
    "same_as",
    "basis",
    "highest_rung",
    "link",
    "from",
    "kind",
    "view",
    "high_is",
    "fit",
    "rules",
    "earlier",
];

/// Which texts, and whether they are as long as they may be.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    pub first: usize,
    pub at_their_limits: bool,
}

impl Texts {
    /// The text with this number, which tells it from the others.
    pub fn text(self, number: usize, most: usize) -> String {
        let kind = TEXTS[(self.first + number) % TEXTS.len()];
        // Most of what is written is followed by something that can be told apart.
        let text = if number % 5 == 4 { kind.to_owned() } else { format!("{kind} {number}") };
        let length = if self.at_their_limits { most } else { most.min(text.chars().count()) };
        let text: String = text.chars().cycle().take(length).collect();
        // Where a text ends with a space, it has one less than it seems.
        text.trim_end().to_owned()
    }

    /// Puts another text in place of each.
    pub fn replace(self, pack: &mut Value) {
        self.within(pack, &mut Vec::new(), &mut 0);
    }

    fn within(self, value: &mut Value, path: &mut Vec<String>, number: &mut usize) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    // These name a rung or a role, and in other places they are words.
                    let names = match name.as_str() {
                        "individual_contributor" | "management" => ["equivalences", "claims"],
                        "one" | "other" => ["pairs", ""],
                        _ => ["", ""],
                    };
                    let is_name = value.is_string()
                        && path.last().is_some_and(|list| names.contains(&list.as_str()));
                    if !NO_WORDS.contains(&name.as_str()) && !is_name {
                        path.push(name.clone());
                        self.within(value, path, number);
                        path.pop();
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.within(item, path, number);
                }
            }
            Value::String(text) => {
                *number += 1;
                // A template stays one.
                *text = match text.contains('{') {
                    true => format!("{} {text}", self.text(*number, 300)),
                    false => self.text(*number, most(path)),
                };
            }
            _ => {}
        }
    }
}

/// How long a text at this place may be. What has a screen to itself is not as long as that here, or
/// a pack with all of it would be larger than one may be.
fn most(path: &[String]) -> usize {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["title"] => 60,
        ["opening", "heading"] => 160,
        ["tracks", _, "name"] | ["ladders", "forms", "name"] => 40,
        ["tracks", _, "in_sentence"] => 60,
        ["questions", "topic"] => 30,
        ["questions", "heading"] | ["questions", "choices", "text"] => 240,
        ["verdicts", "title" | "name"] => 80,
        ["ladders", "forms", "individual_contributor" | "management", "title"] => 60,
        ["ladders", "forms", "individual_contributor" | "management", "scope"] => 80,
        ["verdicts" | "opening", ..] => 1200,
        _ => 300,
    }
}
