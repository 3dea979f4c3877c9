//! What random answers get, and people with a real lean. These are figures the product publishes.

use std::collections::BTreeMap;

use two_ladders::domain::{Fit, Score, fit};

use crate::TABLE;
use crate::support::{shipped, step};

/// The chance of every step from clear individual contributor to clear management when the chance
/// of an option grows with `weight` of its lean, over all leans of all six questions.
fn chances(weight: impl Fn(i8) -> f64) -> BTreeMap<i8, f64> {
    let mut states = vec![(Vec::new(), 1.0)];
    for question in shipped().questions.iter() {
        let mut by_lean = BTreeMap::<i8, f64>::new();
        for choice in question.choices.iter() {
            *by_lean.entry(choice.lean.value()).or_default() += weight(choice.lean.value());
        }
        let all: f64 = by_lean.values().sum();
        states = states
            .iter()
            .flat_map(|(leans, chance): &(Vec<i8>, f64)| {
                by_lean.iter().map(move |(lean, weight)| {
                    let mut leans = leans.clone();
                    leans.push(*lean);
                    (leans, chance * weight / all)
                })
            })
            .collect();
    }
    let mut steps = BTreeMap::new();
    for (leans, chance) in states {
        *steps.entry(step(fit_of(&leans))).or_default() += chance;
    }
    steps
}

/// The fit of leans alone, without any mark of technical leadership.
fn fit_of(leans: &[i8]) -> Fit {
    let count = |value| leans.iter().filter(|lean| **lean == value).count() as u8;
    let score = Score {
        contributions: Vec::new(),
        strong_individual: count(-2),
        strong_management: count(2),
        net: leans.iter().sum(),
        technical_leadership: 0,
        anchored: false,
        skips: 0,
    };
    fit(&shipped().rules, &score).0
}

fn per_mille(chance: f64) -> u32 {
    (chance * 1000.0).round() as u32
}

#[test]
fn random_answers_get_a_clear_verdict_12_4_per_cent_of_the_time_and_any_track_30_7() {
    let chances = chances(|_| 1.0);
    assert_eq!(per_mille(chances[&2] + chances[&-2]), 124);
    assert_eq!(per_mille(1.0 - chances[&0]), 307);
}

#[test]
fn the_same_rates_come_out_of_counting_all_combinations() {
    let count = |wanted: fn(i8) -> bool| {
        TABLE.combinations().filter(|one| wanted(step(TABLE.fit(one)))).count()
    };
    assert_eq!(count(|step| step.abs() == 2), 3_336, "of 27,000: 12.4 per cent");
    assert_eq!(count(|step| step != 0), 8_298, "of 27,000: 30.7 per cent");
}

#[test]
fn a_person_with_a_real_lean_gets_their_own_track_and_hardly_ever_the_other() {
    // The strength of the lean; the chance of the own track in per cent, and of the wrong one in
    // hundredths of a per cent.
    for (strength, own, wrong) in [(0.5, 71, 42), (0.8, 92, 2)] {
        let chances = chances(|lean| (strength * f64::from(lean)).exp());
        assert_eq!(((chances[&1] + chances[&2]) * 100.0).round() as u32, own);
        assert_eq!(((chances[&-1] + chances[&-2]) * 10_000.0).round() as u32, wrong);
    }
}
