//! One question: native radios in a fieldset, and the way on and back.
//!
//! There is no `<form>`: in a frame with `sandbox="allow-scripts"` a form is never submitted, and
//! Next would be dead there.

use super::heard::Heard;
use super::page::Page;
use super::settings::Kept;
use crate::content::pack::{QuestionText, ReasonBox};
use crate::domain::{Action, Answer, Question, shuffle};
use crate::page::{Node, digits};
use crate::text::Message;

/// The question at this place.
pub fn question(page: &mut Page, at: u8) {
    let questions = &page.pack.questionnaire.questions;
    let place = usize::from(at);
    let (Some(model), Some(text)) = (questions.get(place), page.pack.questions.get(place)) else {
        return page.nothing();
    };
    page.open("section class='panel'");
    // One key for all of them: what is alike stays, and only what differs is drawn.
    page.key("question");
    progress(page, place, questions.len());
    choices(page, at, model, text);
    page.step(if page.session.editing { Message::KeepAnswer } else { Message::Next });
    let kept = match page.screen.settings.kept {
        Kept::Here => Message::KeptHere,
        Kept::UntilClosed => Message::KeptUntilClosed,
    };
    page.say("p class='quiet'", kept);
    page.close();
}

fn progress(page: &mut Page, place: usize, total: usize) {
    let (number, total) = (digits(place + 1), digits(total));
    page.open("div class='progress'");
    let values = [("number", &*number), ("total", &total)];
    page.say_filled("p id='progress'", Message::Progress, &values);
    page.open("progress part='progress' aria-labelledby='progress'");
    page.set("max", &total);
    page.set("value", &digits(place));
    page.close();
    page.close();
}

fn choices(page: &mut Page, at: u8, model: &Question, text: &QuestionText) {
    page.open("fieldset part='question' aria-describedby='explanation missing'");
    page.open("legend");
    let about = page.session.about.is_some();
    page.view_heading(if about { &text.about_another } else { &text.heading });
    page.close();
    if about {
        page.say("p id='explanation' class='explanation'", Message::AboutExplanation);
    } else {
        page.line_if_any("p id='explanation' class='explanation'", &text.explanation);
    }
    match &text.notice {
        Some(notice) if !about => page.line("p class='notice'", notice),
        _ => page.nothing(),
    }
    match &text.reason_box {
        Some(text) if !about => reason(page, text),
        _ => page.nothing(),
    }
    page.open("div class='options'");
    let order = shuffle::order(page.session.seed, usize::from(at), model.choices.len());
    for (row, choice) in order.iter().enumerate() {
        option(page, at, row == 0, Answer::Choice(*choice), model);
    }
    option(page, at, order.is_empty(), Answer::NoneFits, model);
    page.close();
    let missing = page.session.choice_missing;
    let message = if missing { page.words(Message::ChooseFirst) } else { "" };
    page.line("p id='missing' class='missing' aria-live='polite'", message);
    page.close();
}

fn option(page: &mut Page, question: u8, first: bool, answer: Answer, model: &Question) {
    let place = usize::from(question);
    let value = match answer {
        Answer::Choice(choice) => {
            page.open("label class='option' part='option'");
            model.choices.get(usize::from(choice)).map_or("", |choice| choice.id.0)
        }
        Answer::NoneFits => {
            page.open("label class='option none-fits' part='option'");
            "none"
        }
    };
    page.open("input type='radio'");
    // Not the one of another question: it would join this group while it is still chosen there.
    page.key(&model.id);
    page.set("name", &model.id);
    page.value(value);
    page.checked(page.session.shown().get(place) == Some(answer));
    page.hear(Heard::Choice(Action::Choose { question, answer }));
    if first {
        page.node(Node::Field);
    }
    page.close();
    page.line("span", page.pack.answer(place, answer).map_or("", |text| text.0));
    page.close();
}

fn reason(page: &mut Page, text: &ReasonBox) {
    let kept = page.session.reason_kept;
    page.open("div class='reason'");
    page.line("label for='reason'", &text.label);
    page.line("p id='reason-hint' class='quiet'", &text.hint);
    page.open("textarea id='reason' name='reason' rows='3' aria-describedby='reason-hint'");
    page.value(&page.session.reason);
    page.hear(Heard::Text(Action::WriteReason));
    page.close();
    page.open("label class='keep'");
    page.open("input type='checkbox' name='keep-reason'");
    page.checked(kept);
    page.hear(Heard::Choice(Action::KeepReason(!kept)));
    page.close();
    page.line("span", &text.keep);
    page.close();
    page.close();
}
