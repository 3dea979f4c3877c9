//! Where a person stands: what is level with that, and what the next steps change.

use super::page::Page;
use crate::domain::path_notation::write_rung;
use crate::domain::{Ladders, RungAt, Track};
use crate::text::LadderMessage;

/// The list to say it from, and what follows.
pub fn stand(page: &mut Page) {
    page.open("section class='stand'");
    page.heading(page.words(LadderMessage::HereHeading));
    page.open("label class='choose'");
    page.say("span", LadderMessage::HereLabel);
    let tag = "select name='here'";
    choose_rung(page, tag, "here", LadderMessage::HereNone, page.here, None);
    page.close();
    match page.here {
        Some(here) => steps(page, here),
        None => page.say("p class='quiet'", LadderMessage::HereHint),
    }
    page.close();
}

/// A list of all rungs that are shown, one of which may be closed, and one for none of them.
pub fn choose_rung(
    page: &mut Page,
    tag: &str,
    told: &str,
    none: LadderMessage,
    chosen: Option<RungAt>,
    closed: Option<RungAt>,
) {
    let mut options = vec![("-".to_owned(), page.words(none))];
    let ladders = page.ladders();
    for track in [Track::IndividualContributor, Track::Management] {
        for (index, rung) in (0..).zip(ladders.rungs(track)) {
            options.push((write_rung(RungAt { track, index }), rung.title.0));
        }
    }
    let chosen = chosen.map_or("-".to_owned(), write_rung);
    let closed = closed.map(write_rung).unwrap_or_default();
    page.choose(tag, told, &options, &chosen, &closed);
}

fn steps(page: &mut Page, here: RungAt) {
    let ladders = page.ladders();
    page.open("dl class='facts'");
    page.say("dt", LadderMessage::HereLevel);
    match ladders.partner(here) {
        Some(_) => page.line("dd", &super::chart::level(page, here)),
        None => page.say("dd", LadderMessage::HereAlone),
    }
    page.say("dt", LadderMessage::NextSame);
    step(page, here, above(ladders, here));
    page.say("dt", LadderMessage::NextOther);
    step(page, here, above_across(ladders, here));
    page.close();
}

/// What a step to a rung changes.
fn step(page: &mut Page, from: RungAt, to: Option<RungAt>) {
    let (Some(before), Some(at)) = (page.rung(from), to) else {
        return page.say("dd", LadderMessage::NextNone);
    };
    let Some(after) = page.rung(at) else { return page.say("dd", LadderMessage::NextNone) };
    page.open("dd");
    page.line("strong", &after.title);
    page.text(". ");
    if before.scope != *after.scope.0 {
        let values = [("before", &*before.scope), ("after", &after.scope)];
        page.text(&page.filled(LadderMessage::ScopeChanges, &values));
        page.text(" ");
    }
    page.text(&after.week);
    page.text(" ");
    page.text(&after.judged_on);
    if !page.exists(at) {
        page.text(" ");
        page.text(page.words(LadderMessage::NotHere));
    }
    page.close();
}

fn above(ladders: &Ladders, at: RungAt) -> Option<RungAt> {
    let above = RungAt { index: at.index.checked_add(1)?, ..at };
    ladders.rung(above).map(|_| above)
}

/// The lowest rung of the other ladder that stands higher.
fn above_across(ladders: &Ladders, at: RungAt) -> Option<RungAt> {
    let alignment = ladders.alignment();
    let level = alignment.level(at)?;
    let track = at.track.other();
    let rungs = (0..).map_while(|index| {
        let other = RungAt { track, index };
        alignment.level(other).map(|level| (other, level))
    });
    rungs.into_iter().find(|(_, other)| *other > level).map(|(other, _)| other)
}
