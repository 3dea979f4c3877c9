//! Whether every choice of a question makes a difference.

use super::counts::ROLES;
use super::finding::{Finding, Rule, Severity};
use super::kind::{Kind, Look, kinds, kinds_without};
use super::sheets::Sheets;
use super::words::{choice_item, item, listed};
use crate::domain::{Question, Questionnaire, Stop, headline_of};

/// What of one question makes no difference.
pub(super) fn findings(
    questionnaire: &Questionnaire,
    question: usize,
    others: &Sheets,
) -> Vec<Finding> {
    let Some(asked) = questionnaire.questions.get(question) else { return Vec::new() };
    let kinds = kinds(questionnaire, question, Look::Headline);
    let apart = told_apart(questionnaire, &kinds, others);
    if apart.iter().all(|others| *others == 0) {
        return vec![Finding::new(
            Severity::Error,
            Rule::ChoiceWithoutEffect,
            &item("questions", question),
            &["No choice of question '", &asked.id, "' ever changes a headline."],
            "Every choice changes a headline in some answer sheet, if taken instead of another.",
            "Give its choices leans that differ, or leave the question out.",
        )];
    }
    let mut found: Vec<Finding> =
        kinds.iter().filter_map(|kind| twins(question, asked, kind)).collect();
    for (place, (one, apart)) in kinds.iter().zip(apart).enumerate() {
        for (bit, other) in kinds.iter().enumerate().skip(place + 1) {
            if apart & bit_at(bit) == 0 {
                found.extend(never_apart(question, asked, one, other));
            }
        }
    }
    found
}

/// The answers to all questions but this one.
pub(super) fn others(questionnaire: &Questionnaire, question: usize) -> Sheets {
    Sheets::of(&questionnaire.rules, &kinds_without(questionnaire, question, Look::Headline))
}

/// For every kind the kinds, as bits, that another headline tells from it.
fn told_apart(questionnaire: &Questionnaire, kinds: &[Kind], others: &Sheets) -> Vec<u8> {
    let rules = &questionnaire.rules;
    let mut apart = vec![0_u8; kinds.len()];
    // All bits but its own, for each: more cannot be found.
    let most: u32 = u32::try_from(kinds.len() * kinds.len().saturating_sub(1)).unwrap_or(u32::MAX);
    for (tally, _) in others.iter() {
        if apart.iter().map(|others| others.count_ones()).sum::<u32>() == most {
            break;
        }
        for role in ROLES {
            let headline = |kind: &Kind| headline_of(rules, &tally.plus(rules, &kind.read), role);
            let headlines: Vec<_> = kinds.iter().map(headline).collect();
            for (one, apart) in headlines.iter().zip(&mut apart) {
                for (bit, other) in headlines.iter().enumerate() {
                    if one != other {
                        *apart |= bit_at(bit);
                    }
                }
            }
        }
    }
    apart
}

fn bit_at(place: usize) -> u8 {
    u32::try_from(place).ok().and_then(|place| 1_u8.checked_shl(place)).unwrap_or_default()
}

/// Choices of one kind.
fn twins(question: usize, asked: &Question, kind: &Kind) -> Option<Finding> {
    let second = kind.choices.get(1)?;
    let path = choice_item(question, *second);
    let ids = listed(&names(asked, kind));
    let mut families: Vec<&str> = Vec::new();
    for choice in kind.choices.iter().filter_map(|place| asked.choices.get(*place)) {
        let family = choice.stop.map(Stop::id);
        families.extend(family.filter(|family| !families.contains(family)));
    }
    Some(match families.as_slice() {
        [] => Finding::new(
            Severity::Warning,
            Rule::TwinChoices,
            &path,
            &["The choices ", &ids, " count the same in every answer sheet: same lean, same mark."],
            "Choices of a question that differ in what they count, or stops that differ in advice.",
            "Make them one choice, or let one lean, or be marked, otherwise.",
        ),
        [family] => Finding::note(
            Rule::TwinChoices,
            &path,
            &[
                "The choices ",
                &ids,
                " are all stops of the family ",
                family,
                " and count the same.",
            ],
            "Stops may count the same.",
        ),
        families => Finding::note(
            Rule::TwinChoices,
            &path,
            &[
                "The choices ",
                &ids,
                " count the same and differ in advice: ",
                &listed(families),
                ".",
            ],
            "Stops may count the same.",
        ),
    })
}

/// Two kinds that look different and never are.
fn never_apart(question: usize, asked: &Question, one: &Kind, other: &Kind) -> Option<Finding> {
    let [first, second] = [one, other].map(|kind| listed(&names(asked, kind)));
    Some(Finding::new(
        Severity::Warning,
        Rule::TwinChoices,
        &choice_item(question, *other.choices.first()?),
        &[
            "The choices ",
            &first,
            " and ",
            &second,
            " differ in lean, mark or stop, and still no answer sheet tells them apart.",
        ],
        "What a choice is given makes a difference somewhere.",
        "Look at the thresholds, and at the questions that anchor technical leadership.",
    ))
}

fn names(asked: &Question, kind: &Kind) -> Vec<String> {
    let of = kind.choices.iter().filter_map(|place| asked.choices.get(*place));
    of.map(|choice| ["'", &choice.id, "'"].concat()).collect()
}
