//! Whether every headline can be reached.

use super::counts::{Counts, ROLES};
use super::finding::{Finding, Rule, Severity};
use super::kind::questions;
use super::words::{count, number, role, verdict_item};
use crate::domain::{Choice, Fit, Headline, Questionnaire, Stop};

const RULE: Rule = Rule::VerdictUnreachable;

/// What cannot be reached, and what a pack does without.
pub(super) fn findings(questionnaire: &Questionnaire, counts: &Counts) -> Vec<Finding> {
    let mut found = Vec::new();
    for headline in Headline::ALL {
        if headline == Headline::NotEnoughAnswers {
            found.extend(passed_over(questionnaire));
            continue;
        }
        let missed: Vec<&str> = ROLES
            .into_iter()
            .filter(|now| counts.headline(headline, *now) == 0)
            .map(role)
            .collect();
        let path = verdict_item(headline);
        match (missed.as_slice(), without(questionnaire, headline)) {
            ([], _) => {}
            (_, Some(what)) => found.push(Finding::note(
                RULE,
                &path,
                &["No choice ", what, ", so nobody gets '", headline.id(), "'."],
                "A pack may do without; its texts for this headline are then never shown.",
            )),
            ([only], None) => found.push(Finding::new(
                Severity::Warning,
                RULE,
                &path,
                &["As ", only, ", nobody gets '", headline.id(), "', whatever they choose."],
                "Every headline comes out of some answers, whatever somebody is today.",
                "Look which choices carry a stop or a mark together: one may always hide the other.",
            )),
            (_, None) => found.push(Finding::new(
                Severity::Error,
                RULE,
                &path,
                &[
                    "None of the ",
                    &number(counts.sheets),
                    " answer sheets gives '",
                    headline.id(),
                    "'.",
                ],
                "Every headline that the opening promises comes out of some answers.",
                mend(headline),
            )),
        }
    }
    found
}

/// What no choice of this questionnaire does that the headline would need.
fn without(questionnaire: &Questionnaire, headline: Headline) -> Option<&'static str> {
    let none = |is_so: fn(&Choice) -> bool| {
        !questionnaire.questions.iter().any(|question| question.choices.iter().any(is_so))
    };
    match headline {
        Headline::ManagementNotYet => {
            none(|choice| choice.stop == Some(Stop::Dread)).then_some("is a stop of dread")
        }
        Headline::MotiveNotFound => none(|choice| matches!(choice.stop, Some(Stop::Motive(_))))
            .then_some("is a motive that does not survive scrutiny"),
        Headline::Fit(Fit::TechnicalLeadership) => none(|choice| choice.technical_leadership)
            .then_some("is marked as technical leadership"),
        _ => None,
    }
}

/// What is usually wrong.
const fn mend(headline: Headline) -> &'static str {
    match headline {
        Headline::Fit(Fit::TechnicalLeadership) => {
            "Lower rules.technical_leadership_at, mark more choices, or name a question with a mark \
             in rules.technical_leadership_anchors."
        }
        Headline::Fit(Fit::ClearIndividual | Fit::ClearManagement) => {
            "Lower rules.strong_at, rules.lead_at or rules.lean_at, or give more choices a lean of -2 \
             and 2."
        }
        Headline::Fit(Fit::LeaningIndividual | Fit::LeaningManagement) => {
            "Lower rules.lean_at, or add choices with a lean of -1 and 1."
        }
        Headline::Fit(Fit::Mixed) => {
            "Raise rules.lean_at, or add choices that lean nowhere and are not stops."
        }
        Headline::ManagementNotYet | Headline::MotiveNotFound | Headline::NotEnoughAnswers => {
            "Give the stop to a question that leaves the pattern of the others standing."
        }
    }
}

/// Whether somebody can pass over too many questions.
fn passed_over(questionnaire: &Questionnaire) -> Option<Finding> {
    let questions = questions(questionnaire).len();
    let allowed = questionnaire.rules.skips_at_most;
    (usize::from(allowed) >= questions).then(|| {
        Finding::note(
            RULE,
            &verdict_item(Headline::NotEnoughAnswers),
            &[
                "All ",
                &count(questions),
                " questions may be passed over, so everybody gets a result.",
            ],
            "A pack may allow that; a third of the questions is usual.",
        )
    })
}
