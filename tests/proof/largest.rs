//! The largest pack there may be, and packs that are none.

use std::time::Instant;

use two_ladders::content::pack::Book;
use two_ladders::domain::{Motive, Rules, Stop};
use two_ladders::proof::{Counts, prove, step, steps};

use crate::own;
use crate::support::{lean, plain, with_choices};

/// Twelve questions of eight choices with every kind of lean, mark and stop, and the usual thresholds
/// for as many.
fn largest() -> Book {
    let mut book = own();
    let mut questionnaire = with_choices(&plain("largest", 1, &[8; 12]), |_, number, choice| {
        choice.lean = lean([-2, -1, 0, 1, 2, 0, 0, 0][number]);
        choice.technical_leadership = number == 2;
        choice.stop = match number {
            5 => Some(Stop::Dread),
            6 => Some(Stop::Motive(Motive::Ladder)),
            _ => None,
        };
    });
    let anchors = vec![0].into();
    questionnaire.rules = Rules { technical_leadership_anchors: anchors, ..Rules::scaled(12) };
    book.pack.questionnaire = questionnaire;
    book
}

#[test]
fn the_largest_pack_is_proven_whole() {
    let book = largest();
    let counts = Counts::of(&book.pack.questionnaire);
    assert_eq!(counts.sheets, 8_u64.pow(12));
    assert_eq!(counts.fits.iter().sum::<u64>(), counts.sheets);
    let mut longest = (0, 0);
    let begin = Instant::now();
    for at in 0..steps(&book) {
        let begin = Instant::now();
        assert!(!step(&book, at).is_empty());
        longest = longest.max((begin.elapsed().as_millis(), at));
    }
    // Told and not asserted: how fast a machine is, is no property of the pack.
    println!(
        "whole {} ms, longest step {} ms (step {})",
        begin.elapsed().as_millis(),
        longest.0,
        longest.1
    );
}

#[test]
fn what_is_no_pack_breaks_nothing() {
    let mut book = own();
    book.pack.questionnaire.questions = Vec::new().into();
    book.pack.questions = Vec::new().into();
    assert!(!prove(&book).is_empty());
    book.pack.questionnaire = plain("too-large", 1, &[0, 1, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]);
    assert!(!prove(&book).is_empty());
    let rules = &mut book.pack.questionnaire.rules;
    (rules.strong_at, rules.lead_at, rules.lean_at) = (u8::MAX, u8::MAX, u8::MAX);
    (rules.technical_leadership_at, rules.skips_at_most) = (u8::MAX, u8::MAX);
    assert!(!prove(&book).is_empty());
    let rules = &mut book.pack.questionnaire.rules;
    (rules.strong_at, rules.lead_at, rules.lean_at) = (0, 0, 0);
    (rules.technical_leadership_at, rules.skips_at_most) = (0, 0);
    assert!(!prove(&book).is_empty());
    book.ladders.forms = Vec::new().into();
    book.ladders.sources = Vec::new().into();
    book.result.verdicts = Vec::new().into();
    book.result.sources = Vec::new().into();
    assert!(!prove(&book).is_empty());
}
