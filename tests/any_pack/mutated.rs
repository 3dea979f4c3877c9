//! Texts that were packs before something happened to them.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;
use serde_json::{Value, json};
use two_ladders::checker;
use two_ladders::content::check::{book_from_json, text_of};

const PACK: &str = include_str!("../../assets/packs/nursing.json");

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
    let slips = proptest::collection::vec(slip, 1..4)
        .prop_map(|slips| slips.iter().fold(PACK.as_bytes().to_vec(), slipped));
    let swaps = proptest::collection::vec((any::<Index>(), any::<Index>()), 1..4);
    let swapped = swaps.prop_map(|swaps| {
        let mut pack: Value = serde_json::from_str(PACK).expect("JSON");
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
        json!("x".repeat(2000)),
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
    let page = checker::draw(&crate::CHECKER, &["open", "0", text].join("\u{1f}"));
    prop_assert!(page.starts_with("faulty"));
    Ok(())
}
