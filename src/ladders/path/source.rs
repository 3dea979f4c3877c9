//! Who says so.

use super::circumstances::is_changed;
use super::laid::Laid;
use crate::domain::{Constant, PlannedLeg};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// The source of the numbers that something is counted with, and whether one of them is the
/// person's own. Without numbers, that of the texts.
pub fn of_numbers(page: &mut Page, constants: &[Constant]) {
    let changed = constants.iter().any(|constant| is_changed(page, *constant));
    let first = constants.first().and_then(|first| page.pack.constant_texts.get(*first as usize));
    let Some(id) = first.map(|text| text.source.0) else { return of_texts(page) };
    let message =
        if changed { LadderMessage::PathSourceChanged } else { LadderMessage::PathSource };
    line(page, message, id);
}

/// The source of what the returns of these paths cost; no number is asked for where nobody leaves
/// the code.
pub fn of_returns(page: &mut Page, paths: &[&Laid]) {
    let counts = |leg: &PlannedLeg| leg.away_from_code || leg.is_return;
    let mut constants = Vec::new();
    if paths.iter().any(|laid| laid.plan.legs.iter().any(counts)) {
        constants.extend(OF_A_RETURN);
        if page.study.frontier {
            constants.push(Constant::FrontierPercent);
        }
    }
    of_numbers(page, &constants);
}

/// The source of what is said without a number: the one that wrote the ladders of the paths.
fn of_texts(page: &mut Page) {
    let id = page.pack.forms.first().map_or("", |form| form.source.0);
    line(page, LadderMessage::PathSource, id);
}

fn line(page: &mut Page, message: LadderMessage, id: &str) {
    let name = page.source(id);
    page.say_filled("p class='source'", message, &[("source", name)]);
}

/// The numbers that say what a return costs, without how fast the clock runs.
const OF_A_RETURN: [Constant; 7] = [
    Constant::IntactMonths,
    Constant::RebuildMonths,
    Constant::ReinvestMonths,
    Constant::PaceMonthsLeast,
    Constant::PaceMonthsMost,
    Constant::CredibilityMonthsLeast,
    Constant::CredibilityMonthsMost,
];
