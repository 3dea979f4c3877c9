//! All answers on one page, each of which can be changed.

use super::heard::Heard;
use super::page::Page;
use crate::content::pack::Selection;
use crate::domain::{Action, Employer, Role, View};
use crate::text::Message;

/// The review.
pub fn review(page: &mut Page) {
    let complete = page.session.shown().is_complete();
    page.open("section class='panel' part='review'");
    page.key("review");
    page.view_heading(page.words(Message::ReviewHeading));
    page.say("p class='explanation'", Message::ReviewExplanation);
    page.open("dl class='rows'");
    for (place, text) in page.pack.questions.iter().enumerate() {
        let answer = page.session.shown().get(place);
        let said = answer.and_then(|answer| page.pack.answer(place, answer));
        let action = Action::Change(u8::try_from(place).unwrap_or(u8::MAX));
        match said {
            Some(said) => row(page, &text.topic, "dd class='said'", said, action),
            None => {
                let said = page.words(Message::NotAnswered);
                row(page, &text.topic, "dd class='said open'", said, action);
            }
        }
    }
    if complete && page.session.about.is_none() {
        context_row(page);
    } else {
        page.nothing();
    }
    page.close();
    if complete {
        page.only_button(Message::SeeResult, Action::Show(View::Result));
    } else {
        page.only_button(Message::Continue, Action::Begin);
    }
    page.close();
}

fn context_row(page: &mut Page) {
    let (context, text) = (&page.session.context, &page.pack.context);
    let chosen = |selection: &Selection, place: Option<usize>| {
        place.and_then(|at| selection.choices.get(at)).map_or("", |one| one.text.0)
    };
    let now = Role::ALL.iter().position(|role| *role == context.now);
    let employer = Employer::ALL.iter().position(|employer| *employer == context.employer);
    let said = [chosen(&text.now, now), " · ", chosen(&text.employer, employer)].concat();
    let topic = page.words(Message::ContextHeading);
    row(page, topic, "dd class='said'", &said, Action::ChangeContext);
}

fn row(page: &mut Page, topic: &str, tag: &'static str, said: &str, action: Action) {
    page.open("div class='row'");
    page.line("dt", topic);
    page.line(tag, said);
    page.open("dd");
    page.open("button type='button' class='link'");
    page.set("aria-label", &page.filled(Message::ChangeOf, &[("topic", topic)]));
    page.hear(Heard::Press(action));
    page.text(page.words(Message::Change));
    page.close();
    page.close();
    page.close();
}
