//! What was marked while reading, beside the verdict: shown and taken along, and never a part of it.

use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::result::Asked;
use two_ladders::result::export::{json, markdown};

use crate::{LEANING, SKIPPING, asked, texts, told};

/// Two rows energise on the IC side, one on both; the sliders lean to management.
const MARGIN: &str = "iib/-m/404//";

fn marked(ids: &str) -> Asked {
    Asked { margin: MARGIN.into(), ..asked(ids) }
}

#[test]
fn marks_and_sliders_are_told_in_words() {
    let record = told(&marked(LEANING));
    assert_eq!(record.beside.len(), 3, "{:?}", record.beside);
    assert!(record.beside[0].contains("3 of 9 for the IC, 1 of 9 for the manager"));
    assert!(record.beside[1].contains("0 for the IC, 1 for the manager"));
    assert!(record.beside[2].starts_with("Your sliders lean to the management track."));
    assert!(record.beside[2].contains("point the other way"), "{}", record.beside[2]);
    let page = texts(&marked(LEANING));
    assert!(record.beside.iter().all(|line| page.contains(line.as_str())));
}

#[test]
fn they_go_along_in_the_decision_record() {
    let record = markdown(&told(&marked(LEANING)), &RESULT_CATALOG);
    assert!(record.contains("Your sliders lean to the management track"), "{record}");
    let without = markdown(&told(&asked(LEANING)), &RESULT_CATALOG);
    assert!(!without.contains("Your sliders"));
}

#[test]
fn they_change_nothing_else() {
    for ids in [LEANING, SKIPPING] {
        let (with, without) = (told(&marked(ids)), told(&asked(ids)));
        assert_eq!(json(&with), json(&without), "the data of the result");
        let beside = with.beside.clone();
        assert!(!beside.is_empty() && without.beside.is_empty());
        let mut same = with;
        same.beside.clear();
        assert_eq!(same, without);
    }
}

#[test]
fn a_margin_that_cannot_be_read_tells_nothing() {
    let odd = Asked { margin: "<p>/9/xx".into(), ..asked(LEANING) };
    assert!(told(&odd).beside.is_empty());
}
