//! No word of the interface names a trade or a track: what a person reads of those comes from the
//! pack, so that the same widget shows another trade.
#![cfg(not(target_arch = "wasm32"))]

mod nursing;
mod shown;

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words of the interface, by their keys.
pub fn locale() -> BTreeMap<String, String> {
    serde_json::from_str(include_str!("../../assets/locales/en.json")).expect("JSON")
}

/// Texts in which a code is what answers are shared by.
const OF_SHARE_CODES: [&str; 10] = [
    "result.borrowed",
    "result.share-heading",
    "result.share-copy",
    "result.about-lead",
    "result.about-code",
    "result.other-label",
    "result.other-wrong",
    "result.other-forget",
    "result.exchange-heading",
    "result.exchange-first",
];

/// Words that name a trade or a track. A file may end in `.ics`.
const NAMES: [&str; 5] = ["IC", "ICs", "tech", "code", "codes"];
/// What such words begin with.
const BEGINNINGS: [&str; 11] = [
    "manag",
    "staff",
    "engineer",
    "software",
    "headcount",
    "coding",
    "developer",
    "programm",
    "technical",
    "individual",
    "contributor",
];

/// Whether a word names a trade or a track.
pub fn names_a_trade(word: &str) -> bool {
    let small = word.to_lowercase();
    [word, &small].iter().any(|word| NAMES.contains(word))
        || BEGINNINGS.iter().any(|beginning| small.starts_with(beginning))
}

/// The words of a text that name a trade or a track.
pub fn trades(text: &str) -> Vec<&str> {
    let words = text.split(|each: char| !each.is_alphanumeric());
    words.filter(|word| names_a_trade(word)).collect()
}

/// What stands around the placeholders of a text.
pub fn pieces(text: &str) -> Vec<&str> {
    text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect()
}

/// What the interface says of share codes.
static SHARE_CODES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let locale = locale();
    let said = OF_SHARE_CODES.iter().flat_map(|key| pieces(&locale[*key]));
    said.filter(|piece| !trades(piece).is_empty()).map(str::to_owned).collect()
});

/// A text without that.
pub fn without_share_codes(text: &str) -> String {
    SHARE_CODES.iter().fold(text.to_owned(), |text, piece| text.replace(piece, " "))
}

#[test]
fn no_text_of_the_interface_names_a_trade() {
    for (key, text) in locale() {
        let found: Vec<&str> = pieces(&text).into_iter().flat_map(trades).collect();
        let is_share_code = |word: &&str| word.to_lowercase().starts_with("code");
        if OF_SHARE_CODES.contains(&&*key) {
            assert!(!found.is_empty() && found.iter().all(is_share_code), "{key}: {text}");
        } else {
            assert!(found.is_empty(), "{key} names a trade, {found:?}: {text}");
        }
    }
}

#[test]
fn a_word_that_names_a_trade_is_found() {
    assert_eq!(
        trades("Trust the IC’s code, or an engineering manager."),
        ["IC", "code", "engineering", "manager"]
    );
    assert_eq!(trades("Decode the stairs of a basic image."), [""; 0]);
    assert_eq!(pieces("{a}, then {management}."), ["", ", then ", "."]);
    assert_eq!(without_share_codes("Copy the code, or write code."), " , or write code.");
}
