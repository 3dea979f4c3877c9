//! All answers on one page, each of which can be changed.

use yew::{AttrValue, Html};

use super::element::{element, line};
use super::frame::Frame;
use super::heading::view_heading;
use crate::content::pack::Selection;
use crate::domain::{Action, Employer, Role, View};
use crate::text::Message;

/// The review.
pub fn review(frame: &Frame) -> Html {
    let complete = frame.session.answers.is_complete();
    let (label, action) = if complete {
        (Message::SeeResult, Action::Show(View::Result))
    } else {
        (Message::Continue, Action::Begin)
    };
    let rows = (0..frame.pack.questions.len()).map(|place| answer_row(frame, place));
    element("section")
        .key("review")
        .set("class", "panel")
        .set("part", "review")
        .add(view_heading(frame, "", frame.text(Message::ReviewHeading)))
        .add(line("p", "explanation", frame.text(Message::ReviewExplanation)))
        .add(
            element("dl")
                .set("class", "rows")
                .each(rows)
                .add(if complete { context_row(frame) } else { Html::default() })
                .end(),
        )
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button("primary", "next", label, action))
                .end(),
        )
        .end()
}

fn answer_row(frame: &Frame, place: usize) -> Html {
    let topic = frame.pack.questions.get(place).map_or("", |text| text.topic.0);
    let answer = frame.session.answers.get(place);
    let said = answer.and_then(|answer| frame.pack.answer(place, answer));
    let action = Action::Change(u8::try_from(place).unwrap_or(u8::MAX));
    match said {
        Some(said) => row(frame, topic, "said", (*said).into(), action),
        None => row(frame, topic, "said open", frame.text(Message::NotAnswered), action),
    }
}

fn context_row(frame: &Frame) -> Html {
    let (context, text) = (&frame.session.context, &frame.pack.context);
    let chosen = |selection: &Selection, place: Option<usize>| {
        place.and_then(|at| selection.choices.get(at)).map_or("", |one| one.text.0)
    };
    let now = Role::ALL.iter().position(|role| *role == context.now);
    let employer = Employer::ALL.iter().position(|employer| *employer == context.employer);
    let said = [chosen(&text.now, now), " · ", chosen(&text.employer, employer)].concat();
    let topic = frame.texts.get(Message::ContextHeading);
    row(frame, topic, "said", said.into(), Action::ChangeContext)
}

fn row(
    frame: &Frame,
    topic: &'static str,
    class: &'static str,
    said: AttrValue,
    action: Action,
) -> Html {
    let change = element("button")
        .set("type", "button")
        .set("class", "link")
        .set("aria-label", frame.filled(Message::ChangeOf, &[("topic", topic)]))
        .on_click(frame.on(action))
        .text(frame.text(Message::Change))
        .end();
    element("div")
        .set("class", "row")
        .add(line("dt", "", AttrValue::Static(topic)))
        .add(line("dd", class, said))
        .add(element("dd").add(change).end())
        .end()
}
