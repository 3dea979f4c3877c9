//! What the shipped pack promises its readers: fairness, and a ground for everything it says.
#![cfg(not(target_arch = "wasm32"))]

mod ladders;
mod questions;

use two_ladders::domain::Text;

/// How many words these texts have together.
fn words(texts: impl IntoIterator<Item = Text>) -> usize {
    texts.into_iter().map(|text| text.split_whitespace().count()).sum()
}

/// Neither is more than 15 % longer than the other.
#[track_caller]
fn equal_detail(what: &str, one: usize, other: usize) {
    let (less, more) = (one.min(other), one.max(other));
    assert!(more * 100 <= less * 115, "{what}: {one} words against {other}");
}
