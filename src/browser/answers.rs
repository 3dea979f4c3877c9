//! Answers as the page sees them: `{"q1": "1a", "q2": "none"}`.

use super::fields::{fields, string, wrong};
use super::json::Json;
use crate::domain::{Answer, Answers, List, Questionnaire, Text};

/// The id of an answer: that of the choice, or `none`.
pub fn option_id(questionnaire: &Questionnaire, question: usize, answer: Answer) -> &str {
    questionnaire.choice(question, answer).map_or(Answer::NONE_FITS_ID, |choice| choice.id.0)
}

/// The answered questions only.
pub fn write(questionnaire: &Questionnaire, answers: &Answers) -> String {
    let mut json = Json::default();
    json.open("", '{');
    for (place, question) in questionnaire.questions.iter().enumerate() {
        if let Some(answer) = answers.get(place) {
            json.id(&question.id, option_id(questionnaire, place, answer));
        }
    }
    json.close('}');
    json.finish()
}

/// Reads answers; what is not named is open.
///
/// # Errors
/// A text that names the first wrong id.
pub fn read(questionnaire: &Questionnaire, text: &str) -> Result<Answers, String> {
    let questions = &questionnaire.questions;
    let mut answers = Answers::none(questions.len());
    for (name, value) in fields(text) {
        let id = string(name).unwrap_or_default();
        let Some(place) = questions.iter().position(|question| question.id == id) else {
            let mut allowed = String::new();
            for question in questions {
                list(&mut allowed, &question.id);
            }
            return Err(wrong(&["answers"], name, &allowed));
        };
        let choices = questions.get(place).map_or(List(&[]), |question| question.choices);
        let id = string(value).unwrap_or_default();
        let choice = choices.iter().position(|choice| choice.id == id);
        let answer = match choice.and_then(|choice| u8::try_from(choice).ok()) {
            Some(choice) => Answer::Choice(choice),
            None if id == Answer::NONE_FITS_ID => Answer::NoneFits,
            None => {
                let mut allowed = String::new();
                for choice in &choices {
                    list(&mut allowed, &choice.id);
                }
                list(&mut allowed, &Text(Answer::NONE_FITS_ID));
                return Err(wrong(&["answers.", string(name).unwrap_or(name)], value, &allowed));
            }
        };
        answers = answers.with(place, Some(answer));
    }
    Ok(answers)
}

#[inline(never)]
fn list(ids: &mut String, id: &str) {
    if !ids.is_empty() {
        ids.push_str(", ");
    }
    ids.push_str(id);
}
