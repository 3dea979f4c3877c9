//! Conditions on answers as data: sets of choices, and how they are put together.

use super::{Answer, Answers, List};

/// Some of the choices of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChoiceSet {
    /// The question, numbered from 0.
    pub question: u8,
    /// The choices: bit `i` stands for choice `i`. No bit set means that nothing will ever do.
    pub choices: u8,
}

impl ChoiceSet {
    /// Whether the question is answered with one of these choices. "None of these fits" and an
    /// open question are never in a set.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        match answers.get(self.question as usize) {
            Some(Answer::Choice(choice)) => {
                1_u8.checked_shl(choice.into()).is_some_and(|bit| self.choices & bit != 0)
            }
            _ => false,
        }
    }
}

/// Answers that have to come together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combination {
    /// The sets that must all hold. Without any set the combination never holds.
    pub all: List<ChoiceSet>,
}

impl Combination {
    /// Whether every set holds.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        !self.all.is_empty() && self.all.iter().all(|set| set.holds(answers))
    }
}

/// One of the "real signals" for management: something people who go on to enjoy managing tend to
/// say, in whatever question they say it. It is counted and told, and never changes a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// The sets of which one must hold.
    pub any: List<ChoiceSet>,
}

impl Signal {
    /// Whether any set holds.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        self.any.iter().any(|set| set.holds(answers))
    }
}
