//! Answers of a few kinds, for questionnaires of any size.

use two_ladders::domain::{Answer, Answers, Questionnaire};

/// Another choice for every question, so that both tracks have some.
pub fn typical(questionnaire: &Questionnaire) -> Answers {
    let count = questionnaire.questions.len();
    questionnaire.questions.iter().enumerate().fold(
        Answers::none(count),
        |answers, (place, question)| {
            let choice = place * 2 % question.choices.len();
            answers.with(place, Some(Answer::Choice(choice as u8)))
        },
    )
}

/// The first choice of every question but the last: no single answer gives another headline, so that
/// all pairs have to be looked at.
pub fn steady(questionnaire: &Questionnaire) -> Answers {
    let count = questionnaire.questions.len();
    let first = (0..count)
        .fold(Answers::none(count), |answers, place| answers.with(place, Some(Answer::Choice(0))));
    first.with(count - 1, Some(Answer::Choice(1)))
}

/// The same with two questions passed over.
pub fn skipping(questionnaire: &Questionnaire) -> Answers {
    let none = Some(Answer::NoneFits);
    steady(questionnaire).with(1, none).with(4, none)
}
