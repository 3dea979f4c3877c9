//! Scoring rules that were tried and rejected. Each test builds the rejected variant, shows that
//! it has the fault it was rejected for, and that the shipped rules have not.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::sync::LazyLock;

use support::table::{Combination, Table, with, with_lean};
use support::{lean, shipped, side, step};
use two_ladders::domain::{Fit, Headline, Questionnaire, Rules};

static SHIPPED: LazyLock<Table> = LazyLock::new(|| Table::of(shipped()));

/// The shipped questionnaire with other thresholds.
fn with_rules(change: impl Fn(&mut Rules)) -> Questionnaire {
    let mut questionnaire = shipped().clone();
    change(&mut questionnaire.rules);
    questionnaire
}

/// How many combinations have this fit.
fn count(table: &Table, fit: Fit) -> usize {
    table.combinations().filter(|one| table.fit(one) == fit).count()
}

/// How many in a thousand combinations have a fit like this, rounded.
fn per_mille(table: &Table, wanted: impl Fn(Fit) -> bool) -> usize {
    let count = table.combinations().filter(|one| wanted(table.fit(one))).count();
    (count * 1000 + 13_500) / 27_000
}

/// How many one-answer changes cross from one track to the other.
fn crossings(table: &Table) -> usize {
    let crosses = |one: Combination| {
        let here = side(table.fit(&one));
        table.changes(&one).filter(|(_, to)| here * side(table.fit(to)) < 0).count()
    };
    table.combinations().map(crosses).sum()
}

/// The ids of the answers that alone, against five empty ones, give a track.
fn answers_that_decide_alone(table: &Table) -> Vec<&str> {
    let mut deciding = Vec::new();
    for (place, question) in table.questionnaire.questions.iter().enumerate() {
        for (choice, one) in (0..).zip(question.choices.iter()) {
            if side(table.fit(&with(table.empty(), place, choice))) != 0 {
                deciding.push(one.id.as_ref());
            }
        }
    }
    deciding
}

fn is_mirrored(table: &Table) -> bool {
    count(table, Fit::ClearIndividual) == count(table, Fit::ClearManagement)
        && count(table, Fit::LeaningIndividual) == count(table, Fit::LeaningManagement)
}

fn is_monotone(table: &Table) -> bool {
    table.combinations().all(|one| {
        let here = step(table.fit(&one));
        table.changes(&one).all(|(question, to)| {
            table.lean(&to, question) <= table.lean(&one, question) || step(table.fit(&to)) >= here
        })
    })
}

#[test]
fn three_strong_and_merely_more_than_the_other_side_lets_one_answer_cross_the_tracks() {
    let rejected = Table::of(&with_rules(|rules| rules.lead_at = 1));
    // Three strong answers against two: one change makes it two against three.
    let management = rejected.combination("1e 2f 3f 4a 5d 6c");
    let individual = rejected.combination("1a 2f 3f 4a 5d 6c");
    assert_eq!(rejected.fit(&management), Fit::LeaningManagement);
    assert_eq!(rejected.fit(&individual), Fit::LeaningIndividual);
    assert!(crossings(&rejected) > 0);

    assert_eq!(crossings(&SHIPPED), 0);
    assert_eq!(SHIPPED.fit(&management), Fit::Mixed);
    assert_eq!(SHIPPED.fit(&individual), Fit::Mixed);
}

#[test]
fn dread_scored_as_strong_ic_hides_not_yet_behind_mixed() {
    let rejected = Table::of(&with_lean(shipped(), "5e", lean(-2)));
    let pattern = rejected.combination("1e 2f 3b 4d 5e 6c");
    assert_eq!(rejected.at(&pattern).engineer, Headline::Fit(Fit::Mixed));
    assert_eq!(SHIPPED.at(&pattern).engineer, Headline::ManagementNotYet);

    let not_yet = |table: &Table| {
        let is = |one: &Combination| table.at(one).engineer == Headline::ManagementNotYet;
        table.combinations().filter(is).count()
    };
    assert!(not_yet(&rejected) < not_yet(&SHIPPED));
}

#[test]
fn dread_scored_as_strong_ic_breaks_mirror_symmetry() {
    let rejected = Table::of(&with_lean(shipped(), "5e", lean(-2)));
    assert!(!is_mirrored(&rejected));
    assert!(count(&rejected, Fit::ClearIndividual) > count(&rejected, Fit::ClearManagement));

    assert!(is_mirrored(&SHIPPED));
}

#[test]
fn a_net_lean_of_two_lets_one_answer_decide() {
    let rejected = Table::of(&with_rules(|rules| rules.lean_at = 2));
    // Every strong answer would.
    let strong = ["1a", "1e", "2a", "2f", "3a", "3f", "4a", "4e", "5a", "5d", "6a", "6b"];
    assert_eq!(answers_that_decide_alone(&rejected), strong);
    assert!(crossings(&rejected) > 0, "and one answer would cross the tracks, too");

    assert!(answers_that_decide_alone(&SHIPPED).is_empty());
}

#[test]
fn asking_for_three_technical_leadership_answers_makes_it_a_curiosity_of_three_per_cent() {
    let rejected = Table::of(&with_rules(|rules| rules.technical_leadership_at = 3));
    assert_eq!(per_mille(&rejected, |fit| fit == Fit::TechnicalLeadership), 33);

    assert_eq!(per_mille(&SHIPPED, |fit| fit == Fit::TechnicalLeadership), 123);
}

/// The rule of three alone makes it clear. The shape of the rule differs, not a number in it.
fn clear_by_the_rule_of_three_alone(leans: &[i8]) -> bool {
    let count = |value| leans.iter().filter(|lean| **lean == value).count();
    let (individual, management) = (count(-2), count(2));
    management >= 3 && management >= individual + 2
        || individual >= 3 && individual >= management + 2
}

#[test]
fn clear_without_a_net_lean_of_four_gives_clear_verdicts_on_a_net_lean_of_two() {
    let net = |one: &Combination| SHIPPED.leans(one).into_iter().sum::<i8>().abs();
    let weakest = |is_clear: &dyn Fn(&Combination) -> bool| {
        SHIPPED.combinations().filter(is_clear).map(|one| net(&one)).min()
    };
    let rejected = |one: &Combination| clear_by_the_rule_of_three_alone(&SHIPPED.leans(one));
    assert_eq!(weakest(&rejected), Some(2));

    let shipped = |one: &Combination| step(SHIPPED.fit(one)).abs() == 2;
    assert_eq!(weakest(&shipped), Some(4));
    // What the rejected rule calls clear on less is leaning, not lost.
    for one in SHIPPED.combinations().filter(|one| rejected(one) && net(one) < 4) {
        assert_eq!(step(SHIPPED.fit(&one)).abs(), 1, "{one:?}");
    }
}

#[test]
fn a_net_lean_of_three_passes_every_structural_check_but_gives_random_answers_a_track_too_often() {
    let rejected = Table::of(&with_rules(|rules| rules.lean_at = 3));
    for table in [&rejected, &SHIPPED] {
        assert!(is_mirrored(table));
        assert!(is_monotone(table));
        assert!(answers_that_decide_alone(table).is_empty());
        assert_eq!(crossings(table), 0);
    }
    assert_eq!(per_mille(&rejected, |fit| side(fit) != 0), 454);

    assert_eq!(per_mille(&SHIPPED, |fit| side(fit) != 0), 307);
}
