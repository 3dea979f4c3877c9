//! The questions, as native radios. Each answer has a letter, by which the key names it.

use super::Paper;
use crate::domain::{Answer, shuffle};
use crate::page::digits;
use crate::text::FallbackMessage;

/// Paper cannot be shuffled for each reader. This order puts no track first or last throughout.
const SEED: u32 = 3;

/// The choices of a question in the order in which they stand, the first being A.
pub fn order(question: usize, count: usize) -> Vec<u8> {
    shuffle::order(SEED, question, count)
}

/// What stands before an answer, and over its column in the key.
pub fn letter(row: usize) -> String {
    u8::try_from(row).map_or_else(|_| String::new(), |row| char::from(b'A' + row).to_string())
}

/// All questions.
pub fn write(page: &mut Paper) {
    let questions = &page.known.pack.questionnaire.questions;
    for (place, (model, text)) in questions.iter().zip(&page.known.pack.questions).enumerate() {
        page.open("fieldset");
        page.open("legend");
        let values = [("number", &*digits(place + 1)), ("heading", &text.heading)];
        let heading = page.known.filled(FallbackMessage::Question, &values);
        page.line("strong", &heading);
        page.close();
        page.line_if_any("p", &text.explanation);
        for (row, choice) in order(place, model.choices.len()).into_iter().enumerate() {
            let id = model.choices.get(usize::from(choice)).map_or("", |choice| choice.id.0);
            option(page, place, id, &letter(row), Answer::Choice(choice));
        }
        option(page, place, Answer::NONE_FITS_ID, "", Answer::NoneFits);
        page.close();
    }
}

fn option(page: &mut Paper, question: usize, id: &str, letter: &str, answer: Answer) {
    let pack = page.known.pack;
    page.open("div");
    page.open("label");
    page.open("input type='radio'");
    page.set("name", pack.questionnaire.questions.get(question).map_or("", |known| known.id.0));
    page.set("value", id);
    page.close();
    page.text(" ");
    if !letter.is_empty() {
        page.line("b", letter);
        page.text(" ");
    }
    page.text(pack.answer(question, answer).map_or("", |text| text.0));
    page.close();
    page.close();
}
