//! The view of a path: where it starts, one path or two across the ladders with what they cost, and
//! the numbers all of it is counted with.

mod advice;
mod circumstances;
mod compare;
mod laid;
mod legs;
mod lists;
mod marks;
mod numbers;
mod picture;
mod presets;
mod source;
mod start;
mod steps;
mod way_back;
mod words;

use super::page::Page;
use crate::domain::plan;
use crate::page::Node;
use crate::text::LadderMessage;
use laid::Laid;

/// The planner.
pub fn path(page: &mut Page) {
    let paths = &page.study.paths;
    let counts = circumstances::circumstances(page);
    let laid = |second| {
        let path = paths.get(second);
        Laid { second, plan: plan(page.pack.main(), path, &counts), counts }
    };
    let (first, second) = (laid(false), laid(true));
    page.open("section class='panel planner'");
    page.key("path");
    page.open("div class='head'");
    page.view_heading(page.words(LadderMessage::PathHeading));
    page.line("p class='lead'", &page.pack.planner.lead);
    page.open("p class='more'");
    page.read_on(LadderMessage::ReadForecast, "forecast");
    page.text(" ");
    page.read_on(LadderMessage::ReadWayBack, "switching-back");
    page.close();
    page.close();
    page.open("div class='side'");
    page.part(0);
    page.close();
    page.open("div class='rest'");
    start::start(page, &counts);
    page.open("div");
    page.set("class", if second.is_laid() { "paths two" } else { "paths" });
    column(page, &first);
    if paths.are_empty() {
        page.nothing()
    } else {
        column(page, &second)
    }
    page.close();
    if first.is_laid() && second.is_laid() {
        compare::compare(page, &first, &second);
    } else {
        page.nothing();
    }
    advice::for_any_path(page, &first, &second);
    numbers::numbers(page);
    page.close();
    page.close();
}

/// Everything about one path, or what to begin it with.
fn column(page: &mut Page, laid: &Laid) {
    page.open("div class='path'");
    page.key(if laid.second { "second" } else { "first" });
    page.open("div class='path-title' tabindex='-1'");
    page.node(if laid.second { Node::SecondPanel } else { Node::Panel });
    page.heading(page.words(laid.name(page)));
    page.close();
    presets::presets(page, laid);
    if laid.is_laid() {
        steps::steps(page, laid);
        page.open("div class='meaning'");
        picture::figure(page, laid);
        legs::legs(page, laid);
        way_back::table(page, laid);
        advice::for_this_path(page, laid);
        page.close();
    } else {
        page.nothing();
        page.nothing();
    }
    page.close();
}
