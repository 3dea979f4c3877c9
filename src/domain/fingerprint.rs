//! What the answers to a questionnaire mean, as three characters.

use super::{Question, Rules, checksum, decimal};

/// The fingerprint of everything that a share code relies on: the questions and their choices in their
/// order, what each counts, and the rules. Words are no part of it: a mended slip of the pen breaks no
/// code. One change is always found, several but for one time in 32,768.
#[must_use]
pub fn fingerprint(questions: &[Question], rules: &Rules) -> String {
    let mut text = String::new();
    for question in questions {
        text.push_str(&question.id);
        for choice in question.choices.iter() {
            text.push(';');
            text.push_str(&choice.id);
            text.push_str(&decimal::write_signed(choice.lean.value().into()));
            text.push_str(if choice.technical_leadership { "t" } else { "" });
            text.push_str(choice.stop.map_or("", |stop| stop.id()));
        }
        text.push('\n');
    }
    for number in [
        rules.strong_at,
        rules.lead_at,
        rules.lean_at,
        rules.technical_leadership_at,
        rules.skips_at_most,
    ]
    .into_iter()
    .chain(rules.technical_leadership_anchors.iter().copied())
    {
        text.push_str(&decimal::write(number.into()));
        text.push(',');
    }
    checksum::of(&text)
}
