//! Whether a single answer decides.

use super::finding::{Finding, Rule, Severity};
use super::kind::{Kind, Look, kinds, questions};
use super::moves::{beside, example_path};
use super::sheets::Sheets;
use super::words::answer_id;
use crate::domain::{Questionnaire, Tally, Track, fit_of};

const RULE: Rule = Rule::SingleAnswer;
const FIX: &str =
    "Raise rules.lean_at above 2, and rules.strong_at and rules.lead_at to 2 or more.";

/// What a single answer to this question decides.
pub(super) fn findings(questionnaire: &Questionnaire, question: usize) -> Vec<Finding> {
    let mut found = alone(questionnaire, question);
    found.extend(across(questionnaire, question));
    found
}

/// One answer, and every other question passed over.
fn alone(questionnaire: &Questionnaire, question: usize) -> Vec<Finding> {
    let rules = &questionnaire.rules;
    let mut found = Vec::new();
    for kind in kinds(questionnaire, question, Look::Fit) {
        let (fit, _) = fit_of(rules, &Tally::default().plus(rules, &kind.read));
        if fit.track().is_some() {
            found.push(Finding::new(
                Severity::Error,
                RULE,
                &example_path(&kind),
                &[
                    "The choice '",
                    answer_id(questionnaire, &kind.read),
                    "' alone, with every other answer neutral, already fits '",
                    fit.id(),
                    "'.",
                ],
                "One answer alone stays in the middle.",
                FIX,
            ));
        }
    }
    found
}

/// A change of one answer that leads from a track to the other. Here the other questions may be
/// passed over as far as the rules allow: sums are reached that way that no choices reach.
fn across(questionnaire: &Questionnaire, question: usize) -> Option<Finding> {
    let rules = &questionnaire.rules;
    let with_none = |question: usize| {
        let mut kinds = kinds(questionnaire, question, Look::Fit);
        kinds.push(Kind::none_fits(question));
        kinds
    };
    let others: Vec<Vec<Kind>> =
        questions(questionnaire).filter(|other| *other != question).map(with_none).collect();
    let own = with_none(question);
    let sheets = Sheets::of(rules, &others);
    let towards = |tally: &Tally, track: Track| {
        own.iter().find(|kind| {
            let tally = tally.plus(rules, &kind.read);
            tally.skips <= rules.skips_at_most && fit_of(rules, &tally).0.track() == Some(track)
        })
    };
    sheets.iter().find_map(|(tally, _)| {
        let from = towards(&tally, Track::IndividualContributor)?;
        let to = towards(&tally, Track::Management)?;
        let [before, after] =
            [from, to].map(|kind| fit_of(rules, &tally.plus(rules, &kind.read)).0.id());
        let sheet = sheets.example(rules, &others, tally);
        Some(Finding::new(
            Severity::Error,
            RULE,
            &example_path(to),
            &[
                "A change from '",
                answer_id(questionnaire, &from.read),
                "' to '",
                answer_id(questionnaire, &to.read),
                "' leads from '",
                before,
                "' straight to '",
                after,
                "'",
                &beside(questionnaire, &sheet),
            ],
            "A change of one answer leads into the middle, never from one track to the other.",
            FIX,
        ))
    })
}
