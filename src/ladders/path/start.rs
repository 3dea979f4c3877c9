//! Where every path starts, and how fast the clock runs there.

use super::lists::{Labelled, rungs};
use super::words::digits;
use crate::domain::{Circumstances, Context, StudyAction};
use crate::ladders::page::Page;
use crate::page::On;
use crate::text::LadderMessage;

/// The rung of today, the clock of today, and the kind of employer.
pub fn start(page: &mut Page, counts: &Circumstances) {
    page.open("fieldset class='start'");
    page.say("legend class='heading'", LadderMessage::PathStart);
    let here = Labelled { label: LadderMessage::PathHere, name: None, told: "here" };
    rungs(page, &here, page.ladders(), page.here, Some(LadderMessage::PathHereUnsaid));
    clock(page, counts);
    let frontier = page.study.frontier;
    page.open("label class='keep'");
    page.open("input type='checkbox'");
    page.checked(frontier);
    page.hear_told(On::Choice, &StudyAction::Frontier(!frontier).write());
    page.close();
    match &page.pack.planner.frontier_employer {
        Some(employer) => page.line("span", employer),
        None => page.say("span", LadderMessage::PathFrontier),
    }
    page.close();
    page.close();
}

/// For somebody who manages today, the months that the clock starts at.
fn clock(page: &mut Page, counts: &Circumstances) {
    if !counts.manages_today {
        return page.nothing();
    }
    let told = counts.months_away_at_start;
    page.open("div class='clock'");
    page.open("label class='field'");
    page.say("span", LadderMessage::PathClock);
    page.open("input type='number' step='1' inputmode='numeric'");
    page.number("min", 0);
    page.number("max", Context::MONTHS_AWAY_AT_MOST.into());
    page.value(&told.map_or(String::new(), digits));
    page.hear_told(On::Change, "months-away ");
    page.close();
    page.close();
    let words = match told {
        Some(_) => LadderMessage::PathClockToday,
        None => LadderMessage::PathClockUnsaid,
    };
    page.say("p class='quiet'", words);
    page.close();
}
