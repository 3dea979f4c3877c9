//! What a return would cost, year by year.

use super::laid::Laid;
use super::source;
use super::words::{cost, duration, title, untold};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// After how many years away.
const YEARS: [u16; 5] = [1, 2, 3, 4, 5];

/// For the first time away from code, whether or not the path comes back before.
pub fn table(page: &mut Page, laid: &Laid) {
    let plan = &laid.plan;
    let first = plan.stretches.first().and_then(|stretch| plan.legs.get(stretch.first_leg));
    let Some(leg) = first else { return page.nothing() };
    let felt = laid.counts.frontier;
    let clock_differs = felt || leg.months_away_at_start > 0;
    page.open("div class='way-back'");
    page.open("table");
    let values = [("rung", title(page, leg.rung))];
    page.say_filled("caption", LadderMessage::PathBackCaption, &values);
    page.open("thead");
    page.open("tr");
    page.say("th scope='col'", LadderMessage::PathBackAfter);
    if clock_differs {
        let label = if felt { LadderMessage::PathBackFelt } else { LadderMessage::PathBackClock };
        page.say("th scope='col'", label);
    } else {
        page.nothing();
    }
    page.say("th scope='col'", LadderMessage::PathBackCost);
    page.close();
    page.close();
    page.open("tbody");
    for years in YEARS {
        let back = laid.counts.return_cost(leg.months_away_at_start.saturating_add(years * 12));
        page.open("tr");
        let after = duration(page, years * 12);
        page.line("th scope='row'", &after);
        if clock_differs {
            let months = if felt { back.felt_months_away } else { back.months_away };
            let clock = duration(page, months);
            page.line("td", &clock);
        } else {
            page.nothing();
        }
        let words = cost(page, &back);
        page.line("td", &words);
        page.close();
    }
    page.close();
    page.close();
    untold(page, leg.counts_from_today_at_start);
    source::of_returns(page, &[laid]);
    page.close();
}
