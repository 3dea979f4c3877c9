//! One row for each question: the person's own answer, how it was read, and its pull as a bar.

use yew::{AttrValue, Html};

use super::super::element::{element, line};
use super::super::frame::Frame;
use crate::domain::{Answer, Contribution, Outcome};
use crate::text::Message;

/// The rows.
pub fn list(frame: &Frame, outcome: &Outcome) -> Html {
    let rows = outcome.score.contributions.iter().map(|one| row(frame, one));
    element("ol").set("class", "contributions").each(rows).end()
}

fn row(frame: &Frame, contribution: &Contribution) -> Html {
    let place = usize::from(contribution.question);
    let (Some(text), Some(model)) =
        (frame.pack.questions.get(place), frame.pack.questionnaire.questions.get(place))
    else {
        return Html::default();
    };
    let said = frame.pack.answer(place, contribution.answer).map_or("", |text| text.0);
    let read_as = match contribution.answer {
        Answer::Choice(choice) => text.choices.get(usize::from(choice)).map(|one| one.read_as),
        Answer::NoneFits => None,
    };
    let strength = strength(frame, contribution);
    let read = match read_as {
        Some(read_as) => [&*read_as, ": ", &strength].concat(),
        None => strength,
    };
    element("li")
        .set("data-question", model.id)
        .add(line("span", "topic", text.topic.into()))
        .add(line("span", "said", AttrValue::Static(said)))
        .add(
            element("span")
                .set("class", bar(contribution))
                .set("aria-hidden", "true")
                .add(element("span").set("class", "pull").end())
                .end(),
        )
        .add(line("span", "read", read.into()))
        .end()
}

/// The pull of an answer in words: the bar says the same and nothing more.
fn strength(frame: &Frame, contribution: &Contribution) -> String {
    let lean = contribution.lean;
    let passed_over = contribution.answer == Answer::NoneFits;
    let mut words = match lean.track() {
        Some(track) => {
            let message = if lean.is_strong() { Message::Strong } else { Message::Leaning };
            frame.filled(message, &[("track", &frame.track(track))])
        }
        None => {
            let message = match (contribution.stop, passed_over) {
                (Some(_), _) => Message::StopNotScore,
                (None, true) => Message::PassedOver,
                (None, false) => Message::Neither,
            };
            frame.texts.get(message).to_owned()
        }
    };
    if contribution.technical_leadership {
        words.push_str(", ");
        words.push_str(frame.texts.get(Message::CountsTechnical));
    }
    words
}

fn bar(contribution: &Contribution) -> &'static str {
    match contribution.lean.value() {
        -2 => "bar ic strong",
        -1 => "bar ic",
        1 => "bar management",
        2 => "bar management strong",
        _ if contribution.stop.is_some() => "bar stop",
        _ => "bar neither",
    }
}
