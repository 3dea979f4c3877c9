//! How much each question has to say.

use super::finding::{Finding, Rule, Severity};
use super::kind::{Kind, Look, kinds, kinds_without, questions};
use super::sheets::Sheets;
use super::words::{item, listed, per_mille, percent};
use crate::domain::{Fit, Questionnaire, fit_of};

const RULE: Rule = Rule::QuestionInfluence;

/// How often a change of one answer changes the fit, over all pairs of complete answer sheets that
/// differ in that answer only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Influence {
    /// The pairs that fit differently.
    pub altered: u64,
    /// All pairs.
    pub pairs: u64,
}

impl Influence {
    /// The influence of this question.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, question: usize) -> Influence {
        let rules = &questionnaire.rules;
        let others = Sheets::of(rules, &kinds_without(questionnaire, question, Look::Fit));
        let kinds = kinds(questionnaire, question, Look::Fit);
        let choices: u64 = kinds.iter().map(Kind::times).sum();
        let mut influence = Influence::default();
        for (tally, count) in others.iter() {
            let with = |ways: u64| ways.saturating_mul(count);
            let mut by_fit = [0_u64; Fit::ALL.len()];
            for kind in &kinds {
                let (fit, _) = fit_of(rules, &tally.plus(rules, &kind.read));
                for (known, ways) in Fit::ALL.iter().zip(&mut by_fit) {
                    if *known == fit {
                        *ways += kind.times();
                    }
                }
            }
            let pairs = |of: u64| of.saturating_mul(of.saturating_sub(1)) / 2;
            let alike: u64 = by_fit.into_iter().map(pairs).sum();
            let all = pairs(choices);
            influence.pairs = influence.pairs.saturating_add(with(all));
            let altered = with(all.saturating_sub(alike));
            influence.altered = influence.altered.saturating_add(altered);
        }
        influence
    }

    fn per_mille(self) -> u64 {
        per_mille(self.altered, self.pairs)
    }
}

/// The influence of every question, and whether one has far more than another.
pub(super) fn findings(questionnaire: &Questionnaire) -> Vec<Finding> {
    let all: Vec<(usize, Influence)> = questions(questionnaire)
        .map(|question| (question, Influence::of(questionnaire, question)))
        .collect();
    let name = |question: usize| {
        questionnaire.questions.get(question).map_or("", |question| question.id.as_ref())
    };
    let share = |one: &Influence| percent(one.altered, one.pairs);
    let list: Vec<String> =
        all.iter().map(|(question, one)| [name(*question), " ", &share(one)].concat()).collect();
    let mut found = vec![Finding::note(
        RULE,
        "questions",
        &["A change of one answer changes the fit in so many cases: ", &listed(&list), "."],
        "All questions count the same, so none has more than twice as much to say as another.",
    )];
    let least = all.iter().min_by_key(|(_, one)| one.per_mille());
    let most = all.iter().max_by_key(|(_, one)| one.per_mille());
    if let (Some((least_at, least)), Some((most_at, most))) = (least, most)
        && most.per_mille() > least.per_mille().saturating_mul(2)
    {
        found.push(Finding::new(
            Severity::Warning,
            RULE,
            &item("questions", *most_at),
            &[
                "A change of question '",
                name(*most_at),
                "' changes the fit in ",
                &share(most),
                " of cases, one of question '",
                name(*least_at),
                "' in ",
                &share(least),
                ".",
            ],
            "At most twice as much as the question that says least.",
            "Give the questions leans of the same strength, and as many that lean.",
        ));
    }
    found
}
