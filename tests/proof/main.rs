//! The proof of a pack: our own comes through, every rule finds the pack that breaks it, and what is
//! counted by tallies is what going through all answer sheets counts.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod broken_conditions;
mod broken_rules;
mod broken_texts;
mod enumeration;
mod largest;
mod scale;
mod shipped;
mod straight_line;

use two_ladders::content::check::book_from_json;
use two_ladders::content::pack::Book;
use two_ladders::domain::{Choice, Rules};
use two_ladders::proof::{Finding, Rule, Severity, prove};

/// Our own pack, through the door that any pack takes.
fn own() -> Book {
    book_from_json(include_str!("../../assets/packs/en.json")).expect("our own pack is right").book
}

/// Our own pack with its choices changed.
fn with_choices(change: impl FnMut(usize, usize, &mut Choice)) -> Book {
    let mut book = own();
    book.pack.questionnaire = support::with_choices(&book.pack.questionnaire, change);
    book
}

/// Our own pack with its thresholds changed.
fn with_rules(change: impl FnOnce(&mut Rules)) -> Book {
    let mut book = own();
    change(&mut book.pack.questionnaire.rules);
    book
}

/// What is found of this rule.
fn of(book: &Book, rule: Rule) -> Vec<Finding> {
    prove(book).into_iter().filter(|finding| finding.rule == rule).collect()
}

/// Asserts that one of the findings has these words and this weight.
#[track_caller]
fn says(book: &Book, severity: Severity, rule: Rule, path: &str, found: &str) {
    let all = of(book, rule);
    let is_it = |one: &Finding| one.severity == severity && one.path == path && one.found == found;
    assert!(all.iter().any(is_it), "wanted {path}: {found}\ngot {all:#?}");
}
