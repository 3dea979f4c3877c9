//! Two paths beside each other, in words.

use super::laid::Laid;
use super::source;
use super::words::{away, cost, duration, title, untold};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// Where each path ends, and what a return would cost from there.
pub fn compare(page: &mut Page, first: &Laid, second: &Laid) {
    page.open("div class='comparison'");
    page.heading(page.words(LadderMessage::PathCompare));
    for laid in [first, second] {
        let words = ending(page, laid);
        page.line("p", &words);
    }
    let ends_untold =
        |laid: &Laid| laid.plan.legs.last().is_some_and(|leg| leg.counts_from_today_at_end);
    untold(page, ends_untold(first) || ends_untold(second));
    source::of_returns(page, &[first, second]);
    page.close();
}

fn ending(page: &Page, laid: &Laid) -> String {
    let Some(last) = laid.plan.legs.last() else { return String::new() };
    let name = page.words(laid.name(page));
    let months = duration(page, laid.plan.months());
    let clock = away(page, last.months_away_at_end, last.felt_months_away_at_end);
    let back = laid.plan.cost_of_return_at(last.end_month);
    let back = back.map_or(String::new(), |back| cost(page, &back));
    let message = match (last.away_from_code, last.months_away_at_end) {
        (false, 0) if last.counts_from_today_at_end => LadderMessage::PathEndsUnsaid,
        (false, 0) => LadderMessage::PathEndsWithCode,
        (false, _) => LadderMessage::PathEndsReturning,
        (true, _) => LadderMessage::PathEndsAway,
    };
    let values = [
        ("path", name),
        ("months", &months),
        ("rung", title(page, last.rung)),
        ("away", &clock),
        ("cost", &back),
    ];
    page.filled(message, &values)
}
