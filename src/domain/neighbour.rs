//! The ways to change exactly one answer.

use super::tally::Tally;
use super::{Answer, Answers, Contribution, Lean, Questionnaire};

/// The answers after one change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Neighbour {
    /// The question that is answered anew, numbered from 0.
    pub question: u8,
    /// The choice that is taken instead.
    pub choice: u8,
    /// How far apart the two leans are, 0..=4.
    pub step: u8,
    /// The counts after the change.
    pub tally: Tally,
}

/// Visits every way to change one answer to another choice, in the order of questions and choices,
/// from this question on.
///
/// "None of these fits" is never changed *to*: it is no statement one could hesitate about. A
/// question answered with it has lean 0 and one change more, as has an open one.
pub(super) fn each_neighbour(
    questionnaire: &Questionnaire,
    answers: &Answers,
    from: usize,
    visit: &mut dyn FnMut(Neighbour),
) {
    for (question, answer) in answers.iter().enumerate().skip(from) {
        let others = Tally::without(questionnaire, answers, question);
        let lean = answer
            .and_then(|answer| questionnaire.choice(question, answer))
            .map_or(Lean::NEUTRAL, |choice| choice.lean);
        let count = questionnaire.questions.get(question).map_or(0, |one| one.choices.len());
        for choice in 0..u8::try_from(count).unwrap_or(u8::MAX) {
            let other = Answer::Choice(choice);
            if answer == Some(other) {
                continue;
            }
            if let Some(contribution) = Contribution::read(questionnaire, question, other) {
                visit(Neighbour {
                    question: contribution.question,
                    choice,
                    step: lean.distance(contribution.lean),
                    tally: others.plus(&questionnaire.rules, &contribution),
                });
            }
        }
    }
}
