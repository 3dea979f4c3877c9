//! Texts that were packs before something happened to them.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};
use two_ladders::checker;
use two_ladders::content::check::{book_from_json, text_of};

use crate::shown::page;

const PACKS: [&str; 3] = [
    include_str!("../../assets/packs/nursing.json"),
    include_str!("../../assets/packs/product-leadership.json"),
    include_str!("../../assets/packs/en.json"),
];

/// What happens to a text.
#[derive(Debug, Clone)]
enum Slip {
    Byte(Index, u8),
    Cut(Index),
    Doubled(Index, Index),
    LeftOut(Index, Index),
}

pub fn text() -> impl Strategy<Value = Vec<u8>> {
    let slip = prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Slip::Byte(at, byte)),
        any::<Index>().prop_map(Slip::Cut),
        any::<(Index, Index)>().prop_map(|(from, to)| Slip::Doubled(from, to)),
        any::<(Index, Index)>().prop_map(|(from, to)| Slip::LeftOut(from, to)),
    ];
    // The largest takes long to read.
    let pack = || prop_oneof![4 => Just(PACKS[0]), 3 => Just(PACKS[1]), 1 => Just(PACKS[2])];
    let slips = (pack(), proptest::collection::vec(slip, 1..4))
        .prop_map(|(pack, slips)| slips.iter().fold(pack.as_bytes().to_vec(), slipped));
    let swaps = proptest::collection::vec((any::<Index>(), any::<Index>()), 1..4);
    let swapped = (pack(), swaps).prop_map(|(pack, swaps)| {
        let mut pack: Value = serde_json::from_str(pack).expect("JSON");
        for (at, what) in swaps {
            swap(&mut pack, at, what);
        }
        pack.to_string().into_bytes()
    });
    prop_oneof![1 => slips, 2 => swapped]
}

fn slipped(mut bytes: Vec<u8>, slip: &Slip) -> Vec<u8> {
    if bytes.is_empty() {
        return bytes;
    }
    let range = |from: &Index, to: &Index| {
        let (one, other) = (from.index(bytes.len()), to.index(bytes.len()));
        one.min(other)..one.max(other)
    };
    match slip {
        Slip::Byte(at, byte) => {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        Slip::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Slip::Doubled(from, to) => {
            let range = range(from, to);
            let (end, piece) = (range.end, bytes[range].to_vec());
            bytes.splice(end..end, piece);
        }
        Slip::LeftOut(from, to) => {
            let range = range(from, to);
            bytes.drain(range);
        }
    }
    bytes
}

/// Puts a value of any type in place of one that is somewhere in the pack.
fn swap(pack: &mut Value, at: Index, what: Index) {
    let mut places = Vec::new();
    collect(pack, String::new(), &mut places);
    let others = [
        Value::Null,
        json!(true),
        json!(-7),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("\u{202e}x"),
        json!("q1"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({ "__proto__": 1, "text": "x" }),
        json!({ "a\u{1f}<script\u{1f}\u{1d}\u{1e}": 1, "text": "\u{1f}" }),
        json!({ "a.b[0]\n\u{202e}": 1, "": 2 }),
        json!("x".repeat(2000)),
        json!("\u{1}\u{1d}\u{1e}\u{1f}<b>"),
        json!("2026-02-30"),
        json!(0.5),
        json!([1, "one", null, {}]),
    ];
    let place = &places[at.index(places.len())];
    if let Some(value) = pack.pointer_mut(place) {
        *value = others[what.index(others.len())].clone();
    }
}

fn collect(value: &Value, path: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(value, format!("{path}/{name}"), places);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                collect(value, format!("{path}/{place}"), places);
            }
        }
        _ => {}
    }
    places.push(path);
}

/// Either it is sound, or every fault says what was found, what is allowed and how to mend it.
pub fn is_told(bytes: &[u8]) -> TestCaseResult {
    let Ok(text) = text_of(bytes) else { return Ok(()) };
    let Err(faults) = book_from_json(text) else { return Ok(()) };
    prop_assert!(!faults.is_empty());
    for fault in &faults {
        prop_assert!(!fault.found.is_empty() && !fault.allowed.is_empty(), "{:?}", fault);
        prop_assert!(!fault.fix.is_empty(), "{:?}", fault);
        prop_assert!(fault.at.is_some(), "{:?}", fault);
    }
    prop_assert!(faults.is_sorted_by_key(|fault| fault.at.map(|at| (at.line, at.column))));
    let ask = |words: &[&str]| checker::draw(&crate::CHECKER, &words.join("\u{1f}"));
    let answered = ask(&["open", "0", text]);
    prop_assert!(answered.starts_with("faulty"));
    page(answered.split('\u{1d}').nth(2).unwrap_or_default(), "faults")?;
    let rows = ask(&["report", text]);
    prop_assert_eq!(rows.split_terminator('\u{1e}').count(), faults.len().min(50));
    for row in rows.split_terminator('\u{1e}') {
        prop_assert_eq!(row.split('\u{1f}').count(), 8, "{}", row);
    }
    prop_assert_eq!(ask(&["steps", text]), "0");
    Ok(())
}
