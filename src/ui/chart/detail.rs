//! What a rung is about.

use yew::{Callback, Html};

use super::ChartProps;
use super::picture::basis_text;
use crate::domain::{Action, RungAt};
use crate::text::{Message, fill};
use crate::ui::element::{element, line};

/// The detail of the rung that was chosen.
pub fn detail(props: &ChartProps, at: RungAt) -> Html {
    let Some(rung) = props.pack.ladders.rung(at) else { return Html::default() };
    let act = props.act.clone();
    let scope = fill(props.texts.get(Message::Scope), &[("scope", &rung.scope)]);
    element("div")
        .set("class", "rung-detail")
        .add(line("p", "rung-title", rung.title.into()))
        .add(line("p", "quiet", scope.into()))
        .add(line("p", "", rung.detail.into()))
        .add(line("p", "", level(props, at).into()))
        .add(
            element("button")
                .set("type", "button")
                .set("class", "link")
                .on_click(Callback::from(move |_| act.emit(Action::Rung(None))))
                .text(props.texts.get(Message::RungClose))
                .end(),
        )
        .end()
}

/// What the rung is level with, who says so, and where.
fn level(props: &ChartProps, at: RungAt) -> String {
    let Some((other, equivalence)) = props.pack.ladders.partner(at) else {
        return props.pack.ladder_texts.no_partner.to_string();
    };
    let title = props.pack.ladders.rung(other).map_or("", |rung| rung.title.0);
    let source = equivalence.source.map(|source| {
        fill(props.texts.get(Message::Source), &[("source", &source)])
    });
    let sentence = fill(
        props.texts.get(Message::RungLevel),
        &[("title", title), ("basis", props.texts.get(basis_text(equivalence.basis)))],
    );
    [&sentence, " ", &equivalence.note, " ", source.as_deref().unwrap_or_default()].concat()
}
