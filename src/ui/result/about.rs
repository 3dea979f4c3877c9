//! How the questions are read, how this was made, and where it comes from.

use yew::Html;

use super::super::element::{element, line};
use super::super::frame::Frame;
use super::list;
use crate::text::Message;

/// The reading of each question.
pub fn readings(frame: &Frame) -> Html {
    let rows = frame.pack.questions.iter().map(|text| (text.topic.0, text.reading.into()));
    element("details")
        .set("class", "readings")
        .add(line("summary", "", frame.text(Message::Readings)))
        .add(list(rows))
        .end()
}

/// What has not been shown, what chance would give, and the sources.
pub fn made(frame: &Frame) -> Html {
    let version = frame.pack.questionnaire.version.to_string();
    let values = [("date", &*frame.pack.updated), ("version", &version)];
    let sources = frame.pack.sources.iter().map(|source| {
        let text = [&*source.name, ". ", &source.note].concat();
        (source.id.0, text.into())
    });
    element("details")
        .set("class", "made")
        .add(line("summary", "", frame.text(Message::Made)))
        .add(line("p", "", frame.pack.not_validated.into()))
        .add(line("p", "", frame.pack.random_answers.into()))
        .add(line("p", "heading", frame.text(Message::Sources)))
        .add(list(sources))
        .add(line("p", "quiet", frame.filled(Message::Updated, &values).into()))
        .end()
}
