//! Buttons over the rungs of the picture: one Tab stop, arrow keys inside.

use yew::{Callback, Html, KeyboardEvent};

use super::ChartProps;
use crate::chart::{Key, Scene, next};
use crate::domain::{Action, RungAt, Track};
use crate::text::{Message, fill};
use crate::ui::element::element;

/// Two columns of rows that are as high as those of the picture.
pub fn rungs(props: &ChartProps, scene: &Scene) -> Html {
    let (pack, act, at) = (props.pack, props.act.clone(), props.rung_in_reach);
    let heard = Callback::from(move |event: KeyboardEvent| {
        if let Some(key) = arrow(&event) {
            event.prevent_default();
            act.emit(Action::ReachRung(next(&pack.ladders, at, key)));
        }
    });
    element("div")
        .set("class", "rungs")
        .set("role", "group")
        .set("aria-label", props.texts.get(Message::ChartName))
        .on_key_down(heard)
        .add(column(props, scene, Track::IndividualContributor))
        .add(column(props, scene, Track::Management))
        .end()
}

fn column(props: &ChartProps, scene: &Scene, track: Track) -> Html {
    let header = (0..scene.header_rows).map(|_| gap());
    let rows = scene.rows.iter().map(|row| {
        let at = match track {
            Track::IndividualContributor => row.individual_contributor,
            Track::Management => row.management,
        };
        at.map_or_else(gap, |at| element("li").add(button(props, at)).end())
    });
    element("ul").each(header.chain(rows)).end()
}

fn gap() -> Html {
    element("li").set("aria-hidden", "true").end()
}

fn button(props: &ChartProps, at: RungAt) -> Html {
    let Some(rung) = props.pack.ladders.rung(at) else { return Html::default() };
    let (open, in_reach) = (props.rung == Some(at), props.rung_in_reach == at);
    let act = props.act.clone();
    let pressed =
        Callback::from(move |_| act.emit(Action::Rung(if open { None } else { Some(at) })));
    let name = fill(
        props.texts.get(Message::RungButton),
        &[("title", &rung.title), ("scope", &rung.scope)],
    );
    let side = match at.track {
        Track::IndividualContributor => "ic-",
        Track::Management => "management-",
    };
    let mut button = element("button");
    button
        .set("type", "button")
        .set("part", "rung")
        .set("data-rung", [side, &(i32::from(at.index) + 1).to_string()].concat())
        .set("tabindex", if in_reach { "0" } else { "-1" })
        .set("aria-expanded", if open { "true" } else { "false" })
        .set("aria-controls", "rung-detail")
        .set("aria-label", name)
        .on_click(pressed);
    if in_reach {
        button.node(&props.reach);
    }
    button.end()
}

fn arrow(event: &KeyboardEvent) -> Option<Key> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    match event.key().as_str() {
        "ArrowUp" => Some(Key::Up),
        "ArrowDown" => Some(Key::Down),
        "ArrowLeft" => Some(Key::Left),
        "ArrowRight" => Some(Key::Right),
        "Home" => Some(Key::Home),
        "End" => Some(Key::End),
        _ => None,
    }
}
