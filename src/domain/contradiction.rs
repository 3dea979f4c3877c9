//! Pairs of answers that pull apart.

use super::{Answers, Combination, List, Questionnaire, Text};

/// Answers that are hard to want at the same time. Finding one changes no verdict: it is told,
/// with what to think about, and it lowers the word for the stability by one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Its public name, unique within the questionnaire.
    pub id: Text,
    /// The ways it can show. It is there when any combination holds.
    pub when: List<Combination>,
}

impl Contradiction {
    /// Whether the answers contradict each other in this way.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        self.when.iter().any(|combination| combination.holds(answers))
    }
}

/// Which contradictions are in the answers, as places in [`Questionnaire::contradictions`].
#[must_use]
pub fn contradictions(questionnaire: &Questionnaire, answers: &Answers) -> Vec<usize> {
    let mut found = Vec::new();
    for (place, contradiction) in questionnaire.contradictions.iter().enumerate() {
        if contradiction.holds(answers) {
            found.push(place);
        }
    }
    found
}
