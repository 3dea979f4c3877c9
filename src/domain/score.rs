//! Answers read as numbers, with every question's part kept so that a result can explain itself.

use super::tally::Tally;
use super::{Answer, Answers, Lean, Questionnaire, Stop};

/// How one answer was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contribution {
    /// The question, numbered from 0.
    pub question: u8,
    /// The answer that was given.
    pub answer: Answer,
    /// Its lean; neutral for "none of these fits".
    pub lean: Lean,
    /// Whether it is marked as technical leadership.
    pub technical_leadership: bool,
    /// What it may hold back.
    pub stop: Option<Stop>,
}

impl Contribution {
    /// Reads one answer; nothing when the questionnaire has no such question or choice.
    pub(crate) fn read(
        questionnaire: &Questionnaire,
        question: usize,
        answer: Answer,
    ) -> Option<Contribution> {
        let (lean, technical_leadership, stop) = match answer {
            Answer::Choice(_) => {
                let choice = questionnaire.choice(question, answer)?;
                (choice.lean, choice.technical_leadership, choice.stop)
            }
            Answer::NoneFits => {
                questionnaire.questions.get(question)?;
                (Lean::NEUTRAL, false, None)
            }
        };
        let question = u8::try_from(question).ok()?;
        Some(Contribution { question, answer, lean, technical_leadership, stop })
    }
}

/// The answers, counted. Whole numbers only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// One for every answered question, in the order of the questions.
    pub contributions: Vec<Contribution>,
    /// How many answers lean −2.
    pub strong_individual: u8,
    /// How many answers lean +2.
    pub strong_management: u8,
    /// The sum of all leans: below 0 towards the individual contributor, above it towards
    /// management, and at most twice the number of questions either way.
    pub net: i8,
    /// How many answers are marked as technical leadership.
    pub technical_leadership: u8,
    /// Whether one of those answers a question that anchors it
    /// ([`super::Rules::technical_leadership_anchors`]).
    pub anchored: bool,
    /// How many answers are "none of these fits".
    pub skips: u8,
}

/// Counts the answers. An open question contributes nothing, so that the score of unfinished
/// answers is the score so far.
#[must_use]
pub fn score(questionnaire: &Questionnaire, answers: &Answers) -> Score {
    let tally = Tally::of(questionnaire, answers);
    let mut contributions = Vec::new();
    for (question, answer) in answers.iter().enumerate() {
        let read = answer.and_then(|answer| Contribution::read(questionnaire, question, answer));
        contributions.extend(read);
    }
    Score {
        contributions,
        strong_individual: tally.strong_individual,
        strong_management: tally.strong_management,
        net: tally.net,
        technical_leadership: tally.technical_leadership,
        anchored: tally.anchored,
        skips: tally.skips,
    }
}
