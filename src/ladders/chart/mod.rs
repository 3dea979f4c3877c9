//! The two ladders: a picture, buttons over its rungs, the detail of a rung, and a table twin.
//!
//! The picture is one image with a name and a description; what can be pressed is HTML that lies
//! over it, so that it works for every way of pressing. Nothing is computed here: the rows of the
//! overlay are those of the scene.

mod beam;
mod compare;
mod describe;
mod detail;
mod picture;
mod rungs;
pub(super) mod svg;
mod table;

pub use detail::{claim, level};

use super::page::Page;
use crate::chart::{Highlights, Labels, Route, layout, quantised};
use crate::domain::{RungAt, View};
use crate::page::Node;
use crate::text::LadderMessage;

/// The chart.
pub fn chart(page: &mut Page) {
    let pack = page.pack;
    let labels = Labels {
        individual_contributor: &pack.tracks.individual_contributor.name,
        management: &pack.tracks.management.name,
        you: page.words(LadderMessage::You),
    };
    let highlights = highlights(page);
    let scene = layout(page.ladders(), &labels, &highlights, quantised(page.asked.width_px));
    page.open("figure class='chart' part='chart'");
    page.open("div class='picture'");
    page.node(Node::Picture);
    picture::picture(page, &scene, &highlights);
    rungs::rungs(page, &scene);
    page.close();
    page.open("div class='detail' id='rung-detail'");
    match page.study.selected {
        Some(at) => detail::detail(page, at),
        None => page.say("p class='quiet'", LadderMessage::ChartHint),
    }
    page.close();
    page.open("figcaption");
    page.text(&pack.texts.caption);
    page.text(&describe::weights(page));
    page.close();
    table::table(page);
    page.close();
}

/// What the picture points out.
fn highlights(page: &Page) -> Highlights {
    let (study, asked) = (page.study, page.asked);
    Highlights {
        selected: study.selected,
        compared: study.against,
        you: page.here,
        rungs_here: page.rungs_here,
        claims: study.claims_shown,
        routes: routes(page),
        weights: asked.answers.iter().map(|answer| answer.weight).collect(),
        balance: asked.balance,
    }
}

/// The paths, where there is room to think about them. They lie on the first form.
fn routes(page: &Page) -> Vec<Route> {
    if page.study.form != 0 || !matches!(page.asked.view, View::Ladder | View::Path) {
        return Vec::new();
    }
    [false, true].map(|second| Route { stops: stops(page, second) }).into()
}

/// The rungs of a path; a step that stays on its rung is no stop of its own.
fn stops(page: &Page, second: bool) -> Vec<RungAt> {
    let mut stops: Vec<RungAt> = Vec::new();
    for leg in page.study.paths.get(second).legs() {
        if stops.last() != Some(&leg.rung) {
            stops.push(leg.rung);
        }
    }
    stops
}
