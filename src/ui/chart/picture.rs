//! A scene as SVG: transcribed, nothing computed.

use crate::chart::describe;
use crate::chart::{Beam, Disc, Label, LabelKind, Pointer, Scene, Sentence, TickKind, Weight};
use crate::domain::{Basis, RungAt, Track, decimal};
use crate::text::Message;
use crate::ui::page::{Page, digits};

/// The picture, named and described in words.
pub fn picture(page: &mut Page, scene: &Scene, weights: &[Weight]) {
    let (width, height) = (decimal::write_signed(scene.width), decimal::write_signed(scene.height));
    page.open("svg class='ladders' role='img' aria-labelledby='chart-name chart-description'");
    page.set("viewBox", &["0 0 ", &width, " ", &height].concat());
    page.set("xmlns", "http://www.w3.org/2000/svg");
    page.say("title id='chart-name'", Message::ChartName);
    page.line("desc id='chart-description'", &description(page, weights));
    page.open("g");
    for rail in &scene.rails {
        stroke(page, class("rail", Some(rail.track), false), (rail.x, rail.y1), (rail.x, rail.y2));
        page.close();
    }
    page.close();
    page.open("g");
    for link in &scene.links {
        let kind = match link.basis {
            Basis::Stated => "link",
            Basis::Inferred => "link inferred",
        };
        stroke(page, class(kind, None, link.selected), (link.x1, link.y), (link.x2, link.y));
        page.close();
    }
    page.close();
    page.open("g");
    for rung in &scene.rungs {
        let class = class("rung", Some(rung.at.track), rung.selected);
        stroke(page, class, (rung.x1, rung.y), (rung.x2, rung.y));
        page.number("stroke-width", rung.thickness);
        page.close();
    }
    page.close();
    match &scene.beam {
        Some(found) => beam(page, found),
        None => page.nothing(),
    }
    page.open("g");
    for one in &scene.labels {
        label(page, one);
    }
    page.close();
    page.close();
}

/// The picture in words: what stands level with what, and what the answers do to the beam.
fn description(page: &Page, weights: &[Weight]) -> String {
    let pack = page.pack;
    let title = |at: RungAt| pack.ladders.rung(at).map_or("", |rung| rung.title.0);
    let mut words = String::new();
    let mut say = |sentence: &str| {
        words.push_str(sentence);
        words.push(' ');
    };
    for sentence in describe(&pack.ladders) {
        say(&match sentence {
            Sentence::Level { individual_contributor, management, basis } => page.filled(
                Message::ChartLevel,
                &[
                    ("individual", title(individual_contributor)),
                    ("management", title(management)),
                    ("basis", page.words(basis_text(basis))),
                ],
            ),
            Sentence::Alone { rung } => page.filled(Message::ChartAlone, &[("rung", title(rung))]),
        });
    }
    if !weights.is_empty() {
        say(page.words(Message::ChartWeights));
    }
    for weight in weights {
        let topic = pack.questions.get(usize::from(weight.number).saturating_sub(1));
        let message = if weight.lean.is_strong() { Message::Strong } else { Message::Leaning };
        let lean = match weight.lean.track() {
            Some(track) => page.filled(message, &[("track", &page.track(track))]),
            None => page.words(Message::Neither).to_owned(),
        };
        say(&page.filled(
            Message::ChartWeight,
            &[
                ("number", &digits(weight.number.into())),
                ("topic", topic.map_or("", |question| question.topic.0)),
                ("lean", &lean),
            ],
        ));
    }
    words
}

/// How a link is known, in words.
pub fn basis_text(basis: Basis) -> Message {
    match basis {
        Basis::Stated => Message::BasisStated,
        Basis::Inferred => Message::BasisInferred,
    }
}

/// Begins a straight line.
#[inline(never)]
fn stroke(page: &mut Page, class: String, from: (i32, i32), to: (i32, i32)) {
    page.open("line");
    page.set("class", &class);
    page.number("x1", from.0);
    page.number("y1", from.1);
    page.number("x2", to.0);
    page.number("y2", to.1);
}

/// A class, the side it is on, and whether it is chosen: `rung ic selected`.
#[inline(never)]
fn class(kind: &str, track: Option<Track>, selected: bool) -> String {
    let side = match track {
        Some(Track::IndividualContributor) => " ic",
        Some(Track::Management) => " management",
        None => "",
    };
    let selected = if selected { " selected" } else { "" };
    [kind, side, selected].concat()
}

fn beam(page: &mut Page, beam: &Beam) {
    page.open("g class='beam'");
    page.open("g");
    for stretch in &beam.stretches {
        let class = class("bar", stretch.track, false);
        stroke(page, class, (stretch.x1, beam.y), (stretch.x2, beam.y));
        page.close();
    }
    page.close();
    page.open("g");
    for ticks in [&beam.ticks, &beam.threads] {
        for tick in ticks {
            let kind = match tick.kind {
                TickKind::Lean => "tick",
                TickKind::Middle => "tick middle",
                TickKind::CutOff => "tick cut-off",
                TickKind::Thread => "thread",
            };
            stroke(page, kind.to_owned(), (tick.x, tick.y1), (tick.x, tick.y2));
            page.close();
        }
    }
    page.close();
    page.open("g");
    for one in &beam.discs {
        disc(page, one);
    }
    page.close();
    match &beam.pointer {
        Some(found) => pointer(page, found),
        None => page.nothing(),
    }
    page.close();
}

fn disc(page: &mut Page, disc: &Disc) {
    page.open("g");
    page.set("class", &class("disc", disc.track, false));
    page.open("circle");
    page.number("cx", disc.x);
    page.number("cy", disc.y);
    page.number("r", disc.radius);
    page.close();
    page.open("text text-anchor='middle'");
    page.number("x", disc.x);
    page.number("y", disc.text_y);
    page.number("font-size", disc.size);
    page.text(&digits(disc.number.into()));
    page.close();
    page.close();
}

fn pointer(page: &mut Page, pointer: &Pointer) {
    let mut points = String::new();
    for (x, y) in pointer.corners {
        for (number, end) in [(x, ','), (y, ' ')] {
            points.push_str(&decimal::write_signed(number));
            points.push(end);
        }
    }
    page.open("polygon");
    page.set("class", &class("pointer", pointer.track, false));
    page.set("points", &points);
    page.close();
}

fn label(page: &mut Page, label: &Label) {
    let kind = match label.kind {
        LabelKind::TrackName => "track-name",
        LabelKind::Title => "title",
        LabelKind::Scope => "scope",
        LabelKind::Marker => "marker",
    };
    page.open("text");
    page.set("class", &class(kind, Some(label.track), label.selected));
    page.set("text-anchor", label.anchor.value());
    page.number("font-size", label.size);
    for line in &label.lines {
        page.open("tspan");
        page.number("x", label.x);
        page.number("y", line.y);
        page.text(&line.text);
        page.close();
    }
    page.close();
}
