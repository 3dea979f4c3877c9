//! A scene as SVG: transcribed, nothing computed.

use super::beam::beam;
use super::describe::description;
use super::svg::{begin, class, disc, line, points, stroke, text};
use crate::chart::{Highlights, Label, LabelKind, Ring, RouteMark, Scene};
use crate::domain::Basis;
use crate::ladders::page::Page;
use crate::page::digits;
use crate::text::LadderMessage;

const PICTURE: &str =
    "svg class='ladders' role='img' aria-labelledby='chart-name chart-description'";

/// The picture, named and described in words.
pub fn picture(page: &mut Page, scene: &Scene, highlights: &Highlights) {
    begin(page, PICTURE, scene.width, scene.height);
    page.say("title id='chart-name'", LadderMessage::ChartName);
    page.line("desc id='chart-description'", &description(page, highlights));
    ladders(page, scene);
    page.open("g");
    for one in &scene.routes {
        route(page, one);
    }
    page.close();
    match &scene.ring {
        Some(found) => ring(page, found),
        None => page.nothing(),
    }
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

/// Rails, links, claims and rungs.
fn ladders(page: &mut Page, scene: &Scene) {
    page.open("g");
    for rail in &scene.rails {
        let class = class("rail", Some(rail.track), &[(!rail.exists, "absent")]);
        line(page, &class, (rail.x, rail.y1), (rail.x, rail.y2));
    }
    page.close();
    page.open("g");
    for link in &scene.links {
        let more = [
            (link.basis == Basis::Inferred, "inferred"),
            (link.selected, "selected"),
            (!link.exists, "absent"),
        ];
        line(page, &class("link", None, &more), (link.x1, link.y), (link.x2, link.y));
    }
    page.close();
    page.open("g");
    for claim in &scene.claims {
        let class = class("claim", None, &[(claim.selected, "selected")]);
        for part in &claim.strokes {
            line(page, &class, (part.x1, part.y1), (part.x2, part.y2));
        }
    }
    page.close();
    page.open("g");
    for rung in &scene.rungs {
        let more = [(rung.selected || rung.compared, "selected"), (!rung.exists, "absent")];
        let class = class("rung", Some(rung.at.track), &more);
        stroke(page, &class, (rung.x1, rung.y), (rung.x2, rung.y));
        page.number("stroke-width", rung.thickness);
        page.close();
    }
    page.close();
}

fn route(page: &mut Page, route: &RouteMark) {
    page.open("g");
    page.set("class", &class("route", None, &[(route.second, "second")]));
    // The length that the stylesheet counts in when the line draws itself.
    page.open(if route.second { "polyline" } else { "polyline pathLength='1'" });
    page.set("points", &points(&route.points));
    page.close();
    page.open("g");
    for stop in &route.stops {
        let number = digits(stop.number);
        disc(page, "stop", (stop.x, stop.y), stop.radius, stop.text_y, &number, stop.size);
    }
    page.close();
    page.close();
}

fn ring(page: &mut Page, ring: &Ring) {
    page.open("rect class='ring'");
    page.number("x", ring.x);
    page.number("y", ring.y);
    page.number("width", ring.width);
    page.number("height", ring.height);
    page.number("rx", ring.radius);
    page.close();
}

fn label(page: &mut Page, label: &Label) {
    let kind = match label.kind {
        LabelKind::TrackName => "track-name",
        LabelKind::Title => "title",
        LabelKind::Scope => "scope",
        LabelKind::Marker => "marker",
    };
    let more = [(label.selected || label.compared, "selected"), (!label.exists, "absent")];
    let class = class(kind, Some(label.track), &more);
    text(page, &class, label.anchor, label.size, label.x, &label.lines);
}
