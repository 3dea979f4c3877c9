//! Everything a result page says, in one value.

use super::{
    Answers, Flip, Questionnaire, Role, Score, Stability, Verdict, contradictions, flips, score,
    stability, verdict,
};

/// The result of complete answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The counts, with every question's part.
    pub score: Score,
    /// The headline and what explains it.
    pub verdict: Verdict,
    /// The contradictions in the answers, as places in [`Questionnaire::contradictions`].
    pub contradictions: Vec<usize>,
    /// How many one-answer changes keep the track.
    pub stability: Stability,
    /// The one-answer changes that would give another headline.
    pub flips: Vec<Flip>,
}

/// Judges complete answers; nothing while a question is open, and nothing for answers that are
/// not of this questionnaire.
#[must_use]
pub fn outcome(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Option<Outcome> {
    if !answers.is_complete() || !questionnaire.accepts(answers) {
        return None;
    }
    Some(Outcome {
        score: score(questionnaire, answers),
        verdict: verdict(questionnaire, answers, now),
        contradictions: contradictions(questionnaire, answers),
        stability: stability(questionnaire, answers),
        flips: flips(questionnaire, answers, now),
    })
}
