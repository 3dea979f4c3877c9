//! Where two people, or one at two times, answered differently.

use super::{Answer, Answers, Lean, Questionnaire};

/// A question that was answered differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The question, numbered from 0.
    pub question: u8,
    /// The one answer.
    pub mine: Answer,
    /// The other one.
    pub theirs: Answer,
    /// How far apart the two leans are, 0..=4; "none of these fits" counts as 0.
    pub step: u8,
}

/// The largest distance between two leans.
const STEP_AT_MOST: u8 = 4;

/// The questions that both answered, and differently: the biggest distance first, and within one
/// distance in the order of the questions.
#[must_use]
pub fn differences(
    questionnaire: &Questionnaire,
    mine: &Answers,
    theirs: &Answers,
) -> Vec<Difference> {
    let lean = |question: usize, answer: Answer| {
        questionnaire.choice(question, answer).map_or(Lean::NEUTRAL, |choice| choice.lean)
    };
    let mut found = Vec::new();
    for (place, (one, other)) in mine.iter().zip(theirs.iter()).enumerate() {
        if let (Some(one), Some(other), Ok(question)) = (one, other, u8::try_from(place))
            && one != other
        {
            let step = lean(place, one).distance(lean(place, other));
            found.push(Difference { question, mine: one, theirs: other, step });
        }
    }
    let mut sorted = Vec::new();
    for step in (0..=STEP_AT_MOST).rev() {
        for difference in &found {
            if difference.step == step {
                sorted.push(*difference);
            }
        }
    }
    sorted
}
