//! Answers as the page sees them: `{"q1": "1a", "q2": "none"}`.

use wasm_bindgen::JsValue;

use super::object::{describe, field, field_names, object, wrong};
use crate::domain::{Answer, Answers, Questionnaire};

/// The id of an answer: that of the choice, or `none`.
pub fn option_id(questionnaire: &Questionnaire, question: usize, answer: Answer) -> &str {
    match answer {
        Answer::NoneFits => "none",
        Answer::Choice(_) => {
            questionnaire.choice(question, answer).map_or("none", |choice| choice.id.as_ref())
        }
    }
}

/// The answered questions only.
pub fn write(questionnaire: &Questionnaire, answers: &Answers) -> JsValue {
    let fields: Vec<(&str, JsValue)> = questionnaire
        .questions
        .iter()
        .enumerate()
        .filter_map(|(place, question)| {
            let id = option_id(questionnaire, place, answers.get(place)?);
            Some((question.id.as_ref(), JsValue::from_str(id)))
        })
        .collect();
    object(&fields)
}

/// Reads answers; what is not named is open.
///
/// # Errors
/// A `TypeError` that names the first wrong id.
pub fn read(questionnaire: &Questionnaire, value: &JsValue) -> Result<Answers, JsValue> {
    let mut answers = Answers::none(questionnaire.questions.len());
    for name in field_names(value, "answers")? {
        let path = ["answers.", &name].concat();
        let questions = &questionnaire.questions;
        let Some(place) = questions.iter().position(|question| question.id == name) else {
            let ids: Vec<&str> = questions.iter().map(|question| question.id.as_ref()).collect();
            return Err(wrong("answers", &["\"", &name, "\""].concat(), &ids.join(", ")));
        };
        let found = field(value, &name);
        let id = found.as_string().unwrap_or_default();
        let choices = questions.get(place).map_or(&[][..], |question| &question.choices);
        let choice = choices.iter().position(|choice| choice.id == id);
        let answer = match choice.and_then(|choice| u8::try_from(choice).ok()) {
            Some(choice) => Answer::Choice(choice),
            None if id == "none" => Answer::NoneFits,
            None => {
                let mut ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_ref()).collect();
                ids.push("none");
                return Err(wrong(&path, &describe(&found), &ids.join(", ")));
            }
        };
        answers = answers.with(place, Some(answer));
    }
    Ok(answers)
}
