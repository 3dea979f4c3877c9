//! What each step of a path means.

use super::laid::Laid;
use super::source;
use super::words::{
    away, cost as in_short, cost_in_full, digits, duration, kind, span, subheading, untold,
};
use crate::domain::{LegKind, PlannedLeg, Text, Track};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// The steps in words, one after the other.
pub fn legs(page: &mut Page, laid: &Laid) {
    page.open("div class='said-legs'");
    subheading(page, LadderMessage::PathLegs);
    let counts = |leg: &PlannedLeg| leg.away_from_code || leg.return_cost.is_some();
    let is_counted = |leg: &PlannedLeg| leg.counts_from_today_at_start && counts(leg);
    untold(page, laid.plan.legs.iter().any(is_counted));
    page.open("ol");
    let mut away_before = false;
    for (planned, number) in laid.plan.legs.iter().zip(1..) {
        leg(page, laid, planned, number, away_before);
        away_before = planned.away_from_code;
    }
    page.close();
    if laid.plan.legs.iter().any(|leg| leg.is_return) {
        let months = duration(page, laid.counts.months_until_back());
        let values = [("duration", &*months)];
        page.say_filled("p class='source'", LadderMessage::PathBackRule, &values);
    } else {
        page.nothing();
    }
    source::of_returns(page, &[laid]);
    page.close();
}

/// A step. What a return costs is said in full where the time away ends, and in short where the
/// return begins: they are the same moment.
fn leg(page: &mut Page, laid: &Laid, leg: &PlannedLeg, number: u16, away_before: bool) {
    page.open("li");
    page.line("p class='leg-title'", &span(page, leg));
    page.open("p");
    page.text(&page.of_tracks(kind(leg.kind)));
    page.text(" ");
    let easy = leg.kind == LegKind::IntoManagement;
    page.text(if easy { &page.pack.planner.into_management } else { "" });
    page.close();
    if page.exists_in_first_form(leg.rung) {
        page.nothing();
    } else {
        page.say("p class='not-here'", LadderMessage::NotHere);
    }
    page.open("dl class='facts'");
    match &leg.return_cost {
        Some(cost) => {
            let words = if away_before { in_short(page, cost) } else { cost_in_full(page, cost) };
            fact(page, LadderMessage::PathReturnNow, &words);
        }
        None if leg.is_return => {
            let words = page.of_tracks(LadderMessage::PathReturnUnsaid);
            fact(page, LadderMessage::PathReturnNow, &words);
        }
        None => nothing_twice(page),
    }
    let away = clock(page, leg);
    fact(page, LadderMessage::PathAway, &away);
    if leg.away_from_code {
        let words = cost_in_full(page, &laid.counts.return_cost(leg.months_away_at_end));
        fact(page, LadderMessage::PathReturnThen, &words);
    } else {
        nothing_twice(page);
    }
    page.close();
    forecasts(page, laid, leg, &digits(number));
    page.close();
}

fn nothing_twice(page: &mut Page) {
    page.nothing();
    page.nothing();
}

fn fact(page: &mut Page, label: LadderMessage, words: &str) {
    page.say("dt", label);
    page.line("dd", words);
}

/// What the clock shows when the leg ends.
fn clock(page: &Page, leg: &PlannedLeg) -> String {
    let months = leg.months_away_at_end;
    if leg.away_from_code {
        let words = away(page, months, leg.felt_months_away_at_end);
        return page.filled(LadderMessage::PathAwayByEnd, &[("duration", &words)]);
    }
    if months == 0 {
        if leg.counts_from_today_at_end {
            return page.words(LadderMessage::PathAwayUnsaid).to_owned();
        }
        return page.words(LadderMessage::PathAwayNone).to_owned();
    }
    page.filled(LadderMessage::PathAwayStill, &[("duration", &duration(page, months))])
}

/// What the years look like that the leg holds.
fn forecasts(page: &mut Page, laid: &Laid, leg: &PlannedLeg, number: &str) {
    let planner = &page.pack.planner;
    let (early, late) = match leg.rung.track {
        Track::IndividualContributor => {
            (&planner.individual_years_1_2, &planner.individual_years_3_5)
        }
        Track::Management => (&planner.management_years_1_2, &planner.management_years_3_5),
    };
    for (wanted, label, texts) in [
        (leg.forecast.years_1_2, LadderMessage::PathYears1To2, early),
        (leg.forecast.years_3_5, LadderMessage::PathYears3To5, late),
    ] {
        if !wanted {
            page.nothing();
            continue;
        }
        let label = page.words(label);
        page.open("details");
        page.open("summary");
        laid.name_in_step(page, number, label);
        page.text(label);
        page.close();
        forecast(page, texts);
        page.close();
    }
}

fn forecast(page: &mut Page, texts: &[Text]) {
    page.open("ul");
    for text in texts {
        page.line("li", text);
    }
    page.close();
    page.line("p class='source'", &page.pack.planner.forecast_note);
}
