//! Months, spans and costs in words.

use crate::domain::{LegKind, PlannedLeg, ReturnCost, RungAt, WayBack, decimal};
use crate::ladders::page::Page;
use crate::text::{LadderMessage, fill};

/// A number in digits.
pub fn digits(number: u16) -> String {
    decimal::write(number.into())
}

/// The title of a rung of the first form, on which paths are laid; empty for one that is not there.
pub fn title(page: &Page, at: RungAt) -> &'static str {
    page.pack.main().rung(at).map_or("", |rung| rung.title.0)
}

/// A heading inside what is said about one path.
pub fn subheading(page: &mut Page, message: LadderMessage) {
    let level = page.asked.heading_level.saturating_add(2).clamp(4, 6);
    page.open(&["h", &digits(level.into()), " class='heading'"].concat());
    page.text(page.words(message));
    page.close();
}

/// How long: in years where they are whole, else in months.
pub fn duration(page: &Page, months: u16) -> String {
    match months {
        1 => page.words(LadderMessage::PathMonth).to_owned(),
        12 => page.words(LadderMessage::PathYear).to_owned(),
        _ if months > 0 && months.is_multiple_of(12) => {
            page.filled(LadderMessage::PathYears, &[("years", &digits(months / 12))])
        }
        _ => page.filled(LadderMessage::PathMonths, &[("months", &digits(months))]),
    }
}

/// A moment on the path: today, a year or a month of it.
fn moment(page: &Page, month: u16) -> String {
    if month == 0 || !month.is_multiple_of(12) {
        return when(page, month);
    }
    page.filled(LadderMessage::PathYearAt, &[("number", &digits(month / 12))])
}

/// A mark on the path: today, or a month of it.
pub fn when(page: &Page, month: u16) -> String {
    if month == 0 {
        return page.words(LadderMessage::PathToday).to_owned();
    }
    page.filled(LadderMessage::PathMonthAt, &[("number", &digits(month))])
}

/// When a leg is, and on which rung.
pub fn span(page: &Page, leg: &PlannedLeg) -> String {
    let from = moment(page, leg.start_month);
    let to = moment(page, leg.end_month);
    let values = [("from", &*from), ("to", &to), ("rung", title(page, leg.rung))];
    page.filled(LadderMessage::PathSpan, &values)
}

/// Two numbers, or the one that both are.
pub fn range((least, most): (u16, u16)) -> String {
    if least == most {
        return digits(least);
    }
    [&digits(least), "–", &digits(most)].concat()
}

/// Months by the calendar, and what they feel like where that differs.
pub fn away(page: &Page, months: u16, felt: u16) -> String {
    let calendar = duration(page, months);
    if months == felt {
        return calendar;
    }
    let felt = duration(page, felt);
    page.filled(LadderMessage::PathFelt, &[("duration", &calendar), ("felt", &felt)])
}

/// What a return costs, in a few words.
pub fn cost(page: &Page, cost: &ReturnCost) -> String {
    let message = match cost.way_back {
        WayBack::SameLevel => LadderMessage::PathCostSame,
        WayBack::Ramp => LadderMessage::PathCostRamp,
        WayBack::Rebuild => LadderMessage::PathCostRebuild,
        WayBack::Reinvest => LadderMessage::PathCostReinvest,
    };
    with_cost(page.words(message), cost)
}

/// What a return costs, as the pack says it.
pub fn cost_in_full(page: &Page, cost: &ReturnCost) -> String {
    let planner = &page.pack.planner;
    let text = match cost.way_back {
        WayBack::SameLevel => planner.return_same_level,
        WayBack::Ramp => planner.return_ramp,
        WayBack::Rebuild => planner.return_rebuild,
        WayBack::Reinvest => planner.return_reinvest,
    };
    with_cost(&text, cost)
}

fn with_cost(text: &str, cost: &ReturnCost) -> String {
    let pace = cost.pace_months.map_or(String::new(), range);
    let credibility = cost.credibility_months.map_or(String::new(), range);
    let months = digits(cost.months_away);
    fill(text, &[("months", &months), ("pace", &pace), ("credibility", &credibility)])
}

/// Says, where that is so, that months count from today because nobody told those before.
pub fn untold(page: &mut Page, counts_from_today: bool) {
    if counts_from_today {
        page.say("p class='quiet'", LadderMessage::PathClockUnsaid);
    } else {
        page.nothing();
    }
}

/// What kind of step a leg begins with.
pub const fn kind(kind: LegKind) -> LadderMessage {
    match kind {
        LegKind::Start => LadderMessage::PathKindStart,
        LegKind::Stay => LadderMessage::PathKindStay,
        LegKind::Up => LadderMessage::PathKindUp,
        LegKind::Down => LadderMessage::PathKindDown,
        LegKind::IntoManagement => LadderMessage::PathKindInto,
        LegKind::BackToIndividual => LadderMessage::PathKindBack,
    }
}
