//! Whether the thresholds are the usual ones for as many questions.

use super::finding::{Finding, Rule};
use super::words::{count, plain};
use crate::domain::{Questionnaire, Rules};

/// Every threshold that is not.
pub(super) fn findings(questionnaire: &Questionnaire) -> Vec<Finding> {
    let questions = questionnaire.questions.len();
    let (own, usual) = (&questionnaire.rules, Rules::scaled(questions));
    let rows = [
        ("rules.strong_at", own.strong_at, usual.strong_at),
        ("rules.lead_at", own.lead_at, usual.lead_at),
        ("rules.lean_at", own.lean_at, usual.lean_at),
        (
            "rules.technical_leadership_at",
            own.technical_leadership_at,
            usual.technical_leadership_at,
        ),
        ("rules.skips_at_most", own.skips_at_most, usual.skips_at_most),
        ("rules.firm_percent", own.firm_percent, usual.firm_percent),
        ("rules.fair_percent", own.fair_percent, usual.fair_percent),
    ];
    let differs = rows.into_iter().filter(|(_, own, usual)| own != usual);
    let finding = |(path, own, usual): (&str, u8, u8)| {
        let allowed =
            ["With ", &count(questions), " questions ", &plain(usual.into()), " is usual."];
        let found = ["This is ", &plain(own.into()), ", a choice of this pack."];
        Finding::note(Rule::RulesOfThree, path, &found, &allowed.concat())
    };
    differs.map(finding).collect()
}
