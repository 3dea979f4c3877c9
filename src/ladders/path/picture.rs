//! A path along time, as SVG: transcribed, nothing computed.

use super::laid::Laid;
use super::marks::{Moment, moments};
use super::words::{span, title};
use crate::chart::{
    Band, BandMark, Caption, Lane, Mark, MarkKind, MonthMark, TimeLine, TimeLineScene, Upright,
    YearTick, timeline,
};
use crate::ladders::chart::svg::{begin, class, line, text};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// The pictures that are drawn; the stylesheet shows the one there is room for. The width is in
/// CSS pixels.
const PICTURES: [(&str, i32); 2] = [("narrow", 296), ("wide", 520)];

/// The time line, and the same in words.
pub fn figure(page: &mut Page, laid: &Laid) {
    let moments = moments(page, laid);
    let tracks = page.pack.tracks;
    let mut input = TimeLine {
        total_months: laid.plan.months(),
        individual_contributor: &tracks.individual_contributor.name,
        management: &tracks.management.name,
        bands: Vec::new(),
        marks: Vec::new(),
    };
    for leg in &laid.plan.legs {
        input.bands.push(Band {
            track: leg.rung.track,
            start_month: leg.start_month,
            end_month: leg.end_month,
            title: title(page, leg.rung),
        });
    }
    for Moment { month, kind, text } in &moments {
        input.marks.push(Mark { month: *month, kind: *kind, text });
    }
    let mut marks = String::new();
    for moment in &moments {
        marks.push_str(&moment.text);
        marks.push_str(". ");
    }
    let stretches = &laid.plan.stretches;
    if !moments.is_empty() {
        if stretches.iter().any(|stretch| stretch.counts_from_today) {
            marks.push_str(&page.of_tracks(LadderMessage::PathClockUnsaid));
        }
    } else if stretches.is_empty() {
        marks.push_str(&page.of_tracks(LadderMessage::PathNoMarks));
    } else {
        marks.push_str(page.words(LadderMessage::PathNoMarksYet));
    }
    let mut description = String::new();
    for leg in &laid.plan.legs {
        description.push_str(&span(page, leg));
        description.push_str(". ");
    }
    description.push_str(&marks);
    page.open("figure class='time'");
    for (size, width) in PICTURES {
        picture(page, laid, size, &timeline(&input, width), &description);
    }
    page.open("figcaption");
    page.say("span", LadderMessage::PathTimeAxis);
    page.text(" ");
    page.line("span", &marks);
    page.close();
    page.close();
}

fn picture(page: &mut Page, laid: &Laid, size: &str, scene: &TimeLineScene, description: &str) {
    let id = ["path-time-", if laid.second { "2-" } else { "1-" }, size].concat();
    let (name_id, description_id) = ([&id, "-name"].concat(), [&id, "-description"].concat());
    begin(page, "svg role='img'", scene.width, scene.height);
    page.set("class", &["time-line ", size].concat());
    page.set("aria-labelledby", &[&*name_id, " ", &description_id].concat());
    page.open("title");
    page.set("id", &name_id);
    let name = page.words(laid.name(page));
    page.text(&page.filled(LadderMessage::PathTimeName, &[("path", name)]));
    page.close();
    page.open("desc");
    page.set("id", &description_id);
    page.text(description);
    page.close();
    page.open("g");
    for one in &scene.lanes {
        lane(page, one);
    }
    page.close();
    page.open("g");
    for one in &scene.bands {
        band(page, one);
    }
    page.close();
    let axis = scene.axis;
    line(page, "axis", (axis.x1, axis.y), (axis.x2, axis.y));
    page.open("g");
    for one in &scene.ticks {
        tick(page, one);
    }
    page.close();
    page.open("g");
    for one in &scene.marks {
        mark(page, one);
    }
    page.close();
    page.close();
}

fn lane(page: &mut Page, lane: &Lane) {
    page.open("g");
    block(page, &class("lane", Some(lane.track), &[]), (lane.x1, lane.x2), (lane.y, lane.height));
    let name = class("track-name", Some(lane.track), &[]);
    caption(page, &name, lane.name.as_ref());
    page.close();
}

fn band(page: &mut Page, band: &BandMark) {
    page.open("g");
    block(page, &class("band", Some(band.track), &[]), (band.x1, band.x2), (band.y, band.height));
    threads(page, "thread", &band.threads);
    let kind = if band.inside { "title inside" } else { "title" };
    caption(page, &class(kind, Some(band.track), &[]), band.title.as_ref());
    page.close();
}

fn tick(page: &mut Page, tick: &YearTick) {
    page.open("g");
    threads(page, "tick", &[tick.tick]);
    caption(page, "year", tick.number.as_ref());
    page.close();
}

fn mark(page: &mut Page, mark: &MonthMark) {
    let kind = match mark.kind {
        MarkKind::Trial => "trial",
        MarkKind::LastCheap => "last-cheap",
        MarkKind::Rebuild => "rebuild",
        MarkKind::Reinvest => "reinvest",
        MarkKind::Return => "return",
    };
    page.open("g");
    page.set("class", &["mark ", kind].concat());
    threads(page, "thread", &mark.threads);
    page.open("circle r='4'");
    page.number("cx", mark.x);
    page.number("cy", mark.y);
    page.close();
    caption(page, "said", mark.text.as_ref());
    page.close();
}

fn block(page: &mut Page, class: &str, (x1, x2): (i32, i32), (y, height): (i32, i32)) {
    page.open("rect");
    page.set("class", class);
    page.number("x", x1);
    page.number("y", y);
    page.number("width", x2 - x1);
    page.number("height", height);
    page.close();
}

fn threads(page: &mut Page, class: &str, threads: &[Upright]) {
    page.open("g");
    for thread in threads {
        line(page, class, (thread.x, thread.y1), (thread.x, thread.y2));
    }
    page.close();
}

fn caption(page: &mut Page, class: &str, caption: Option<&Caption>) {
    let Some(caption) = caption else { return page.nothing() };
    let weight = if caption.bold { " bold" } else { "" };
    let class = [class, weight].concat();
    text(page, &class, caption.anchor, caption.size, caption.x, &caption.lines);
}
