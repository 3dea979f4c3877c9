//! No figure without a source.

use serde_json::Value;

use crate::{pack_file, reading_file};

/// Fields that name or measure something and say nothing.
const NAMES: [&str; 21] = [
    "id",
    "from",
    "facts",
    "checked",
    "weeks",
    "view",
    "kind",
    "one",
    "other",
    "version",
    "updated",
    "sources",
    "rules",
    "when",
    "any",
    "language",
    "name",
    "short",
    "highest_rung",
    "technical_leadership_anchors",
    "seed_questions",
];

/// Adds every text with a figure in it that has no source beside it. In the pack, whose texts carry
/// no mark, one that names the framework in words has its source.
fn without_source(value: &Value, path: &str, sourced: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let named = path.starts_with("pack") && text.contains("framework");
            let sourced = sourced || named;
            // The names of the sources, and of the questions, are no figures.
            let plain = ["000", "001", "002", "003", "004"]
                .iter()
                .fold(text.clone(), |text, id| text.replace(id, ""));
            let plain = plain.replace(" 1 and 2", "").replace(" 3 or 6", "");
            let plain = (1..=6).fold(plain, |text, number| {
                let text = text.replace(&format!("uestion {number}"), "");
                text.replace(&format!("uestions {number}"), "")
            });
            if !sourced && plain.contains(|each: char| each.is_ascii_digit() || each == '%') {
                found.push(format!("{path}: {text}"));
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                without_source(item, &format!("{path}[{place}]"), sourced, found);
            }
        }
        Value::Object(fields) => {
            let has = |name: &str| {
                fields.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
            };
            let sourced = sourced || has("from") || has("facts") || fields.contains_key("source");
            for (name, field) in fields {
                if !NAMES.contains(&name.as_str()) || field.is_object() {
                    without_source(field, &format!("{path}.{name}"), sourced, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_figure_to_read_has_a_source() {
    let mut found = Vec::new();
    without_source(&reading_file(), "reading", false, &mut found);
    assert!(found.is_empty(), "{found:#?}");
}

/// What is counted here and nowhere else, or only describes the tool.
const OWN: [&str; 6] = [
    "pack.intended_use",
    "pack.opening.for_whom",
    "pack.honesty.random_answers",
    "pack.honesty.limits",
    "pack.contradictions",
    "pack.context",
];

#[test]
fn every_figure_of_the_pack_has_a_source_or_is_ours() {
    let mut found = Vec::new();
    without_source(&pack_file(), "pack", false, &mut found);
    found.retain(|one| !OWN.iter().any(|own| one.starts_with(own)));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_figure_without_a_source_is_found() {
    let bare = serde_json::json!({ "blocks": [{ "text": "About 40% of it", "from": [] }] });
    let mut found = Vec::new();
    without_source(&bare, "test", false, &mut found);
    assert_eq!(found, ["test.blocks[0].text: About 40% of it"]);
}
