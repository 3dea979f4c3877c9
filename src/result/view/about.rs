//! The end of the questions about somebody else: a code to hand over, and no verdict. Nobody is told
//! by another what fits them.

use crate::domain::{Answers, notation};
use crate::result::page::{Known, Page};
use crate::text::ResultMessage;

/// The code, and the way back.
pub fn about(page: &mut Page) {
    let code = about_code(page);
    page.open("section class='panel' part='result'");
    page.key("about");
    page.say("p class='eyebrow'", ResultMessage::AboutLabel);
    page.view_heading(page.words(ResultMessage::AboutHeading));
    page.open("div class='told'");
    match code {
        Some(code) => {
            page.say("p class='lead'", ResultMessage::AboutLead);
            page.open("div class='share'");
            page.open("label");
            page.say("span class='heading'", ResultMessage::AboutCode);
            page.open("input type='text' readonly='' name='about' class='code'");
            page.value(&code);
            page.close();
            page.close();
            page.open("div class='choices'");
            page.button("button class='primary'", ResultMessage::ShareCopy, "copy about");
            if page.asked.address.is_empty() {
                page.nothing();
            } else {
                page.button(
                    "button class='secondary'",
                    ResultMessage::ShareLink,
                    "copy about-link",
                );
            }
            page.close();
            page.close();
            page.say("p class='quiet'", ResultMessage::AboutNoVerdict);
        }
        None => page.say("p class='lead'", ResultMessage::AboutOpen),
    }
    page.open("div class='actions'");
    page.button("button class='secondary'", ResultMessage::AboutEnd, "about-end");
    page.close();
    page.close();
    page.close();
}

/// The code of the answers about somebody else, once all are given.
pub fn about_code(known: &Known) -> Option<String> {
    let questionnaire = &known.book.pack.questionnaire;
    let answers: Answers = notation::decode(questionnaire, &known.asked.about).ok()?.answers;
    answers.is_complete().then(|| notation::encode_about(questionnaire, &answers))
}
