//! The built-in pack as one of another trade: nothing in it names ours.

use std::sync::LazyLock;

use serde_json::{Value, json};
use two_ladders::content::ReadingPack;
use two_ladders::content::check::{Sound, book_from_json};
use two_ladders::content::pack::Book;

use crate::names_a_trade;

/// What the pack says of the tracks, but for what is the same in both.
pub const TRACKS: [&str; 9] = [
    "bedside care",
    "Expert nurse",
    "the expert track",
    "Expert",
    "the expert nurse",
    "Ward lead",
    "the ward track",
    "Lead",
    "the ward lead",
];

static SOUND: LazyLock<&Sound> = LazyLock::new(|| {
    let sound = book_from_json(&pack().to_string()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    Box::leak(Box::new(sound))
});

/// The pack, for as long as the tests run.
pub static BOOK: LazyLock<&Book> = LazyLock::new(|| &SOUND.book);

/// What there is to read.
pub static READING: LazyLock<&ReadingPack> = LazyLock::new(|| &SOUND.reading);

fn pack() -> Value {
    let mut pack = value(include_str!("../../assets/packs/en.json"));
    reword(&mut pack);
    let [craft, name, in_sentence, short, person, rest @ ..] = TRACKS;
    let one = json!({"name": name, "in_sentence": in_sentence, "short": short, "person": person});
    let [name, in_sentence, short, person] = rest;
    let other = json!({"name": name, "in_sentence": in_sentence, "short": short, "person": person});
    pack["tracks"] = json!({"craft": craft, "individual_contributor": one, "management": other});
    pack["ladders"]["planner"].as_object_mut().expect("the words").remove("frontier_employer");
    pack
}

fn value(text: &str) -> Value {
    // The ids of sources are shown.
    serde_json::from_str(&text.replace("staff-story", "ward-story")).expect("JSON")
}

/// Puts another word for each that names our trade. Ids stay: they begin small and have no space.
fn reword(value: &mut Value) {
    match value {
        Value::String(text) => {
            let is_id = !text.contains(' ') && text.starts_with(char::is_lowercase);
            if !is_id {
                *text = reworded(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(reword),
        Value::Object(fields) => {
            fields.values_mut().for_each(reword);
            // What a source is called in a mark may look like an id.
            if let Some(Value::String(short)) = fields.get_mut("short") {
                *short = reworded(short);
            }
        }
        _ => {}
    }
}

fn reworded(text: &str) -> String {
    // The name of a placeholder is one word.
    let ends = |each: char| !each.is_alphanumeric() && each != '_';
    let mut words = String::new();
    for part in text.split_inclusive(ends) {
        let word = part.trim_end_matches(ends);
        let after = &part[word.len()..];
        words.push_str(if names_a_trade(word) { "ward" } else { word });
        words.push_str(after);
    }
    words
}
