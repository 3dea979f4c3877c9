//! Which single answer would give another headline.

use yew::{AttrValue, Html};

use super::super::element::{element, line};
use super::super::frame::Frame;
use super::list as rows_of;
use crate::domain::{Answer, Flip, Outcome};
use crate::text::Message;

/// How many stand in the open; the rest waits behind a line.
const SHOWN_AT_ONCE: usize = 3;

/// The flips, nearest first.
pub fn list(frame: &Frame, outcome: &Outcome) -> Html {
    if outcome.flips.is_empty() {
        return line("p", "", frame.text(Message::FlipsNone));
    }
    let (first, rest) = outcome.flips.split_at(outcome.flips.len().min(SHOWN_AT_ONCE));
    let more = if rest.is_empty() {
        Html::default()
    } else {
        let count = rest.len().to_string();
        element("details")
            .add(line(
                "summary",
                "",
                frame.filled(Message::FlipsMore, &[("count", &count)]).into(),
            ))
            .add(rows(frame, rest))
            .end()
    };
    element("div").add(rows(frame, first)).add(more).end()
}

#[inline(never)]
fn rows(frame: &Frame, flips: &[Flip]) -> Html {
    rows_of(flips.iter().filter_map(|flip| row(frame, flip)))
}

fn row(frame: &Frame, flip: &Flip) -> Option<(&'static str, AttrValue)> {
    let place = usize::from(flip.question);
    let topic = frame.pack.questions.get(place)?.topic.0;
    let answer = frame.pack.answer(place, Answer::Choice(flip.choice))?;
    let headline = frame.pack.verdict(flip.headline)?.name;
    let values = [("answer", &**answer), ("headline", &headline)];
    Some((topic, frame.filled(Message::FlipLine, &values).into()))
}
