//! Whether the leans of a question mirror.

use super::finding::{Finding, Rule, Severity};
use super::words::{item, number, plain};
use crate::domain::{Question, Questionnaire};

/// What one question leans to.
pub(super) fn findings(questionnaire: &Questionnaire, question: usize) -> Vec<Finding> {
    let Some(one) = questionnaire.questions.get(question) else { return Vec::new() };
    let mut unmatched = Vec::new();
    for strength in [2, 1] {
        let (against, towards) = (leaning(one, -strength), leaning(one, strength));
        if against != towards {
            let counted = |count: u64, lean: &str| [&number(count), " with ", lean].concat();
            let lean = plain(strength.unsigned_abs().into());
            let negative = ["-", &lean].concat();
            unmatched.push(
                [&counted(against, &negative), " against ", &counted(towards, &lean)].concat(),
            );
        }
    }
    if unmatched.is_empty() {
        return Vec::new();
    }
    let sum: i64 = one.choices.iter().map(|choice| i64::from(choice.lean.value())).sum();
    let towards = match sum {
        ..0 => "individual contributor",
        0 => "neither track, as the leans add up to 0",
        1.. => "management",
    };
    let by = match sum {
        0 => String::new(),
        sum => [" by ", &number(sum.unsigned_abs())].concat(),
    };
    vec![Finding::new(
        Severity::Warning,
        Rule::QuestionMirrors,
        &item("questions", question),
        &[
            "The leans of question '",
            &one.id,
            "' do not mirror: ",
            &unmatched.join(", "),
            ". Together they favour ",
            towards,
            &by,
            ".",
        ],
        "As many choices with -2 as with 2, and as many with -1 as with 1.",
        "Add the choice that is missing on the other side, or give one a milder lean.",
    )]
}

fn leaning(question: &Question, lean: i8) -> u64 {
    super::words::wide(question.choices.iter().filter(|one| one.lean.value() == lean).count())
}
