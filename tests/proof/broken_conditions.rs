//! Packs whose conditions or thresholds are told, and what is said of them.

use two_ladders::domain::{ChoiceSet, Combination, Contradiction, Signal};
use two_ladders::proof::{Rule, Severity};

use crate::{of, own, says, with_rules};

#[test]
fn contradictions_and_signals_that_never_come_up_are_errors() {
    let set = |question, choices| ChoiceSet { question, choices };
    let all = |sets: &[ChoiceSet]| Combination { all: sets.to_vec().into() };
    let mut book = own();
    let exclude = all(&[set(0, 0b001), set(1, 0b001), set(0, 0b110)]);
    let can = all(&[set(0, 0b011), set(0, 0b110)]);
    let made = |id: &'static str, when: Vec<Combination>| Contradiction {
        id: id.into(),
        when: when.into(),
    };
    book.pack.questionnaire.contradictions =
        vec![made("never", vec![exclude.clone(), all(&[])]), made("sometimes", vec![can, exclude])]
            .into();
    let beyond = Signal { any: vec![set(0, 0b0010_0000), set(9, 1)].into() };
    book.pack.questionnaire.signals = vec![beyond].into();
    let rule = Rule::NeverOccurs;
    says(
        &book,
        Severity::Error,
        rule,
        "contradictions[0]",
        "The contradiction 'never' can never come up, whatever somebody chooses.",
    );
    says(
        &book,
        Severity::Warning,
        rule,
        "contradictions[1].when[1]",
        "This way for 'sometimes' to show can never be met.",
    );
    says(
        &book,
        Severity::Error,
        rule,
        "signals[0]",
        "This real signal can never come up, whatever somebody chooses.",
    );
    assert_eq!(of(&book, rule).len(), 3);
}

#[test]
fn thresholds_of_ones_own_are_told() {
    let book = with_rules(|rules| rules.lean_at = 5);
    says(
        &book,
        Severity::Note,
        Rule::RulesOfThree,
        "rules.lean_at",
        "This is 5, a choice of this pack.",
    );
    let [only] = &of(&book, Rule::RulesOfThree)[..] else { panic!("one threshold differs") };
    assert_eq!(only.allowed, "With 6 questions 4 is usual.");
}
