//! One question: native radios in a fieldset, and the way on and back.
//!
//! There is no `<form>`: in a frame with `sandbox="allow-scripts"` a form is never submitted, and
//! Next would be dead there.

use yew::{AttrValue, Html};

use super::element::{element, line};
use super::field::on_text;
use super::frame::Frame;
use super::heading::view_heading;
use super::settings::Kept;
use crate::content::pack::{QuestionText, ReasonBox};
use crate::domain::{Action, Answer, Question, shuffle};
use crate::text::Message;

/// The question at this place.
pub fn question(frame: &Frame, at: u8) -> Html {
    let place = usize::from(at);
    let questions = &frame.pack.questionnaire.questions;
    let (Some(model), Some(text)) = (questions.get(place), frame.pack.questions.get(place)) else {
        return Html::default();
    };
    let next = if frame.session.editing { Message::KeepAnswer } else { Message::Next };
    let kept = match frame.settings.kept {
        Kept::Here => Message::KeptHere,
        Kept::UntilClosed => Message::KeptUntilClosed,
    };
    element("section")
        .key(&model.id)
        .set("class", "panel")
        .add(progress(frame, place, questions.len()))
        .add(choices(frame, at, model, text))
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button("secondary", "back", Message::Back, Action::Back))
                .add(frame.button("primary", "next", next, Action::Next))
                .end(),
        )
        .add(line("p", "quiet", frame.text(kept)))
        .end()
}

fn progress(frame: &Frame, place: usize, total: usize) -> Html {
    let (number, total) = ((place + 1).to_string(), total.to_string());
    let label = frame.filled(Message::Progress, &[("number", &number), ("total", &total)]);
    element("div")
        .set("class", "progress")
        .add(element("p").set("id", "progress").text(label).end())
        .add(
            element("progress")
                .set("part", "progress")
                .set("aria-labelledby", "progress")
                .set("max", total)
                .set("value", place.to_string())
                .end(),
        )
        .end()
}

fn choices(frame: &Frame, at: u8, model: &Question, text: &QuestionText) -> Html {
    let missing = frame.session.choice_missing;
    let order = shuffle::order(frame.session.seed, usize::from(at), model.choices.len());
    let answers = order.into_iter().map(Answer::Choice).chain([Answer::NoneFits]);
    let options =
        answers.enumerate().map(|(row, answer)| option(frame, at, row, answer, model));
    let message = if missing { frame.text(Message::ChooseFirst) } else { AttrValue::Static("") };
    element("fieldset")
        .set("part", "question")
        .set("aria-describedby", "explanation missing")
        .add(element("legend").add(view_heading(frame, "", text.heading.into())).end())
        .add(
            element("p")
                .set("id", "explanation")
                .set("class", "explanation")
                .text(text.explanation)
                .end(),
        )
        .add(text.notice.map_or(Html::default(), |notice| line("p", "notice", notice.into())))
        .add(text.reason_box.as_ref().map_or(Html::default(), |text| reason(frame, text)))
        .add(element("div").set("class", "options").each(options).end())
        .add(
            element("p")
                .set("id", "missing")
                .set("class", "missing")
                .set("aria-live", "polite")
                .text(message)
                .end(),
        )
        .end()
}

fn option(frame: &Frame, question: u8, row: usize, answer: Answer, model: &Question) -> Html {
    let place = usize::from(question);
    let (value, class) = match answer {
        Answer::Choice(choice) => (
            model.choices.get(usize::from(choice)).map_or("", |choice| choice.id.0),
            "option",
        ),
        Answer::NoneFits => ("none", "option none-fits"),
    };
    let mut radio = element("input");
    radio
        .set("type", "radio")
        .set("name", model.id)
        .value(AttrValue::Static(value))
        .checked(frame.session.answers.get(place) == Some(answer))
        // Only `change`: a click handler here that renders again would undo the browser's own
        // choice before it takes effect (see DESIGN.md).
        .on_change(frame.on(Action::Choose { question, answer }));
    if row == 0 {
        radio.node(frame.field);
    }
    let text = frame.pack.answer(place, answer).map_or("", |text| text.0);
    element("label")
        .key(value)
        .set("class", class)
        .set("part", "option")
        .add(radio.end())
        .add(line("span", "", AttrValue::Static(text)))
        .end()
}

fn reason(frame: &Frame, text: &ReasonBox) -> Html {
    let keep = !frame.session.reason_kept;
    element("div")
        .set("class", "reason")
        .add(element("label").set("for", "reason").text(text.label).end())
        .add(element("p").set("id", "reason-hint").set("class", "quiet").text(text.hint).end())
        .add(
            element("textarea")
                .set("id", "reason")
                .set("name", "reason")
                .set("rows", "3")
                .set("aria-describedby", "reason-hint")
                .value(frame.session.reason.clone().into())
                .on_input(on_text(frame.act, Action::WriteReason))
                .end(),
        )
        .add(
            element("label")
                .set("class", "keep")
                .add(
                    element("input")
                        .set("type", "checkbox")
                        .set("name", "keep-reason")
                        .checked(frame.session.reason_kept)
                        .on_change(frame.on(Action::KeepReason(keep)))
                        .end(),
                )
                .add(line("span", "", text.keep.into()))
                .end(),
        )
        .end()
}
