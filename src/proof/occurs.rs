//! Whether contradictions and real signals can come up at all.

use super::finding::{Finding, Rule, Severity};
use super::words::item;
use crate::domain::{ChoiceSet, Combination, Questionnaire};

const RULE: Rule = Rule::NeverOccurs;

/// Conditions that no answers meet.
pub(super) fn findings(questionnaire: &Questionnaire) -> Vec<Finding> {
    let mut found = Vec::new();
    for (place, contradiction) in questionnaire.contradictions.iter().enumerate() {
        let path = item("contradictions", place);
        let dead: Vec<usize> = contradiction
            .when
            .iter()
            .enumerate()
            .filter(|(_, combination)| !can_hold(questionnaire, combination))
            .map(|(row, _)| row)
            .collect();
        if dead.len() == contradiction.when.len() {
            let what = ["The contradiction '", &contradiction.id, "'"].concat();
            found.push(never(&path, &what));
            continue;
        }
        for row in dead {
            found.push(Finding::new(
                Severity::Warning,
                RULE,
                &[&path, ".", &item("when", row)].concat(),
                &["This way for '", &contradiction.id, "' to show can never be met."],
                "Choices that can all be taken on one answer sheet.",
                "Name choices of different questions, or leave it out.",
            ));
        }
    }
    for (place, signal) in questionnaire.signals.iter().enumerate() {
        if !signal.any.iter().any(|set| choices(questionnaire, set) != 0) {
            found.push(never(&item("signals", place), "This real signal"));
        }
    }
    found
}

fn never(path: &str, what: &str) -> Finding {
    Finding::new(
        Severity::Error,
        RULE,
        path,
        &[what, " can never come up, whatever somebody chooses."],
        "Choices that can all be taken on one answer sheet.",
        "Name choices of different questions, or more choices of the same one.",
    )
}

/// Whether one sheet can meet all sets: those of one question must have a choice in common.
fn can_hold(questionnaire: &Questionnaire, combination: &Combination) -> bool {
    let common = |question: u8| {
        let of = combination.all.iter().filter(|set| set.question == question);
        of.fold(u8::MAX, |common, set| common & choices(questionnaire, set))
    };
    !combination.all.is_empty() && combination.all.iter().all(|set| common(set.question) != 0)
}

/// The choices of a set that its question has.
fn choices(questionnaire: &Questionnaire, set: &ChoiceSet) -> u8 {
    let question = questionnaire.questions.get(usize::from(set.question));
    let count = question.map_or(0, |question| question.choices.len());
    (0..count).fold(0, |there, place| {
        let bit = u32::try_from(place).ok().and_then(|place| 1_u8.checked_shl(place));
        there | (bit.unwrap_or_default() & set.choices)
    })
}
