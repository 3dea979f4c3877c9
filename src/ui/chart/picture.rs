//! A scene as SVG: transcribed, nothing computed.

use yew::{AttrValue, Html};

use super::ChartProps;
use crate::chart::{Beam, Disc, Label, LabelKind, LinkMark, Rail, RungMark, Scene, Sentence};
use crate::chart::{Pointer, Stretch, Tick, TickKind, describe};
use crate::domain::{Basis, RungAt, Text, Track};
use crate::text::{Message, fill};
use crate::ui::element::element;

/// The picture, named and described in words.
pub fn picture(props: &ChartProps, scene: &Scene) -> Html {
    let view_box = ["0 0 ", &scene.width.to_string(), " ", &scene.height.to_string()].concat();
    element("svg")
        .set("class", "ladders")
        .set("role", "img")
        .set("aria-labelledby", "chart-name chart-description")
        .set("viewBox", view_box)
        .set("xmlns", "http://www.w3.org/2000/svg")
        .add(element("title").set("id", "chart-name").text(props.texts.get(Message::ChartName)).end())
        .add(element("desc").set("id", "chart-description").text(description(props)).end())
        .add(group(scene.rails.iter().map(rail)))
        .add(group(scene.links.iter().map(link)))
        .add(group(scene.rungs.iter().map(rung)))
        .add(scene.beam.as_ref().map_or(Html::default(), beam))
        .add(group(scene.labels.iter().map(label)))
        .end()
}

fn group(children: impl Iterator<Item = Html>) -> Html {
    element("g").each(children).end()
}

/// The picture in words: what stands level with what, and what the answers do to the beam.
fn description(props: &ChartProps) -> String {
    let (pack, texts) = (props.pack, props.texts);
    let title = |at: RungAt| pack.ladders.rung(at).map_or("", |rung| rung.title.0);
    let mut words = String::new();
    let mut say = |sentence: String| {
        words.push_str(&sentence);
        words.push(' ');
    };
    for sentence in describe(&pack.ladders) {
        say(match sentence {
            Sentence::Level { individual_contributor, management, basis } => fill(
                texts.get(Message::ChartLevel),
                &[
                    ("individual", title(individual_contributor)),
                    ("management", title(management)),
                    ("basis", texts.get(basis_text(basis))),
                ],
            ),
            Sentence::Alone { rung } => {
                fill(texts.get(Message::ChartAlone), &[("rung", title(rung))])
            }
        });
    }
    if !props.weights.is_empty() {
        say(texts.get(Message::ChartWeights).to_owned());
    }
    for weight in &props.weights {
        let topic = pack.questions.get(usize::from(weight.number).saturating_sub(1));
        let strength = if weight.lean.is_strong() { Message::Strong } else { Message::Leaning };
        let lean = match weight.lean.track() {
            Some(track) => fill(texts.get(strength), &[("track", &track_text(props, track))]),
            None => texts.get(Message::Neither).to_owned(),
        };
        say(fill(
            texts.get(Message::ChartWeight),
            &[
                ("number", &weight.number.to_string()),
                ("topic", topic.map_or("", |question| question.topic.0)),
                ("lean", &lean),
            ],
        ));
    }
    words
}

fn track_text(props: &ChartProps, track: Track) -> Text {
    match track {
        Track::IndividualContributor => props.pack.tracks.individual_contributor.in_sentence,
        Track::Management => props.pack.tracks.management.in_sentence,
    }
}

/// How a link is known, in words.
pub fn basis_text(basis: Basis) -> Message {
    match basis {
        Basis::Stated => Message::BasisStated,
        Basis::Inferred => Message::BasisInferred,
    }
}

#[inline(never)]
fn stroke(class: AttrValue, from: (i32, i32), to: (i32, i32)) -> Html {
    element("line")
        .set("class", class)
        .number("x1", from.0)
        .number("y1", from.1)
        .number("x2", to.0)
        .number("y2", to.1)
        .end()
}

/// A class, the side it is on, and whether it is chosen: `rung ic selected`.
#[inline(never)]
fn class(kind: &'static str, track: Option<Track>, selected: bool) -> AttrValue {
    let side = match track {
        Some(Track::IndividualContributor) => " ic",
        Some(Track::Management) => " management",
        None => "",
    };
    let selected = if selected { " selected" } else { "" };
    [kind, side, selected].concat().into()
}

fn rail(rail: &Rail) -> Html {
    stroke(class("rail", Some(rail.track), false), (rail.x, rail.y1), (rail.x, rail.y2))
}

fn link(link: &LinkMark) -> Html {
    let kind = match link.basis {
        Basis::Stated => "link",
        Basis::Inferred => "link inferred",
    };
    stroke(class(kind, None, link.selected), (link.x1, link.y), (link.x2, link.y))
}

fn rung(mark: &RungMark) -> Html {
    element("line")
        .set("class", class("rung", Some(mark.at.track), mark.selected))
        .number("x1", mark.x1)
        .number("y1", mark.y)
        .number("x2", mark.x2)
        .number("y2", mark.y)
        .number("stroke-width", mark.thickness)
        .end()
}

fn beam(beam: &Beam) -> Html {
    let y = beam.y;
    element("g")
        .set("class", "beam")
        .add(group(beam.stretches.iter().map(|stretch| bar(stretch, y))))
        .add(group(beam.ticks.iter().chain(beam.threads.iter()).map(tick)))
        .add(group(beam.discs.iter().map(disc)))
        .add(beam.pointer.as_ref().map_or(Html::default(), pointer))
        .end()
}

fn bar(stretch: &Stretch, y: i32) -> Html {
    stroke(class("bar", stretch.track, false), (stretch.x1, y), (stretch.x2, y))
}

fn tick(tick: &Tick) -> Html {
    let kind = match tick.kind {
        TickKind::Lean => "tick",
        TickKind::Middle => "tick middle",
        TickKind::CutOff => "tick cut-off",
        TickKind::Thread => "thread",
    };
    stroke(AttrValue::Static(kind), (tick.x, tick.y1), (tick.x, tick.y2))
}

fn disc(disc: &Disc) -> Html {
    element("g")
        .set("class", class("disc", disc.track, false))
        .add(
            element("circle")
                .number("cx", disc.x)
                .number("cy", disc.y)
                .number("r", disc.radius)
                .end(),
        )
        .add(
            element("text")
                .number("x", disc.x)
                .number("y", disc.text_y)
                .set("text-anchor", "middle")
                .number("font-size", disc.size)
                .text(disc.number.to_string())
                .end(),
        )
        .end()
}

fn pointer(pointer: &Pointer) -> Html {
    let mut points = String::new();
    for (x, y) in pointer.corners {
        points.push_str(&x.to_string());
        points.push(',');
        points.push_str(&y.to_string());
        points.push(' ');
    }
    element("polygon")
        .set("class", class("pointer", pointer.track, false))
        .set("points", points)
        .end()
}

fn label(label: &Label) -> Html {
    let kind = match label.kind {
        LabelKind::TrackName => "track-name",
        LabelKind::Title => "title",
        LabelKind::Scope => "scope",
        LabelKind::Marker => "marker",
    };
    let lines = label.lines.iter().map(|line| {
        element("tspan").number("x", label.x).number("y", line.y).text(line.text.clone()).end()
    });
    element("text")
        .set("class", class(kind, Some(label.track), label.selected))
        .set("text-anchor", label.anchor.value())
        .number("font-size", label.size)
        .each(lines)
        .end()
}
