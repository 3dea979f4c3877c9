//! Before the first question: the decision, every outcome, for whom, and what happens to answers.

use yew::Html;

use super::element::{element, line};
use super::frame::Frame;
use super::heading::{heading, view_heading};
use crate::content::pack::VerdictText;
use crate::domain::Action;
use crate::text::Message;

/// The opening view.
pub fn opening(frame: &Frame) -> Html {
    let opening = &frame.pack.opening;
    let lead = opening.lead.iter().map(|paragraph| line("p", "lead", (*paragraph).into()));
    element("section")
        .key("opening")
        .set("class", "panel opening")
        .add(line("p", "eyebrow", frame.pack.title.into()))
        .add(view_heading(frame, "", opening.heading.into()))
        .add(element("div").each(lead).end())
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button("primary", "next", Message::Begin, Action::Begin))
                .end(),
        )
        .add(
            element("p")
                .set("class", "quiet")
                .text(opening.duration)
                .text(" ")
                .text(opening.privacy)
                .end(),
        )
        .add(heading(frame, opening.outcomes_label.into()))
        .add(
            element("ul")
                .set("class", "outcomes")
                .each(frame.pack.verdicts.iter().map(outcome))
                .end(),
        )
        .add(line("p", "quiet", opening.for_whom.into()))
        .end()
}

fn outcome(verdict: &VerdictText) -> Html {
    element("li")
        .add(line("strong", "", verdict.title.into()))
        .text(" ")
        .add(line("span", "", verdict.outcome.into()))
        .end()
}
