//! What to think of before and on the way.

use super::laid::Laid;
use super::source;
use super::words::{digits, duration, subheading, title, untold, when};
use crate::domain::{Constant, LastCheap, Stretch, Trial, TrialLength};
use crate::ladders::page::Page;
use crate::text::{LadderMessage, fill};

/// What depends on one path: its trial, and until when each of its returns is cheap.
pub fn for_this_path(page: &mut Page, laid: &Laid) {
    page.open("div class='counsel'");
    match &laid.plan.trial {
        Some(found) => trial(page, laid, found),
        None => page.nothing(),
    }
    for stretch in &laid.plan.stretches {
        last_cheap_moment(page, laid, stretch);
    }
    page.close();
}

fn trial(page: &mut Page, laid: &Laid, trial: &Trial) {
    let planner = &page.pack.planner;
    let (least, most) = laid.counts.between(Constant::TrialMonthsLeast, Constant::TrialMonthsMost);
    let general = fill(&planner.trial, &[("least", &digits(least)), ("most", &digits(most))]);
    let before = duration(page, trial.months_before);
    let away = duration(page, trial.months);
    let here = laid.counts.here.map_or("", |here| title(page, here));
    let rung_before = trial.leg.checked_sub(1).and_then(|leg| laid.plan.legs.get(leg));
    let rung_before = rung_before.map_or("", |leg| title(page, leg.rung));
    let message = match (trial.tried_before, trial.months_before, trial.length) {
        (true, ..) => LadderMessage::PathTrialBefore,
        _ if trial.in_it_today => LadderMessage::PathTrialToday,
        (false, _, TrialLength::Trial) => LadderMessage::PathTrialItself,
        (false, 1.., _) => LadderMessage::PathTrialBrief,
        (false, 0, TrialLength::Shorter) => LadderMessage::PathTrialShorter,
        (false, 0, TrialLength::Longer) => LadderMessage::PathTrialMissing,
    };
    let values = [("before", &*before), ("rung", rung_before), ("here", here), ("away", &away)];
    page.open("div");
    subheading(page, LadderMessage::PathTrialHeading);
    let words = [&general, " ", &page.filled(message, &values)].concat();
    page.line("p", &words);
    source::of_numbers(page, &[Constant::TrialMonthsLeast, Constant::TrialMonthsMost]);
    page.close();
}

fn last_cheap_moment(page: &mut Page, laid: &Laid, stretch: &Stretch) {
    let legs = &laid.plan.legs;
    let rung = legs.get(stretch.first_leg).map_or("", |leg| title(page, leg.rung));
    let comes_back = stretch.last_leg + 1 < legs.len();
    let (month, message) = match stretch.last_cheap {
        LastCheap::Within(0) => (0, LadderMessage::PathCheapToday),
        LastCheap::Within(month) if month == stretch.start_month => {
            (month, LadderMessage::PathCheapAtOnce)
        }
        LastCheap::Within(month) => (month, LadderMessage::PathCheapWithin),
        LastCheap::Ahead(month) if comes_back => (month, LadderMessage::PathCheapInTime),
        LastCheap::Ahead(month) => (month, LadderMessage::PathCheapAhead),
        LastCheap::Gone => (stretch.start_month, LadderMessage::PathCheapGone),
    };
    let into = duration(page, month - stretch.start_month);
    let values = [
        ("when", &*when(page, month)),
        ("on-path", &duration(page, month)),
        ("into", &into),
        ("rung", rung),
    ];
    let own = page.filled(message, &values);
    let general = match stretch.last_cheap {
        LastCheap::Within(_) => fill(&page.pack.planner.last_cheap_moment, &values),
        LastCheap::Ahead(_) | LastCheap::Gone => String::new(),
    };
    page.open("div");
    subheading(page, LadderMessage::PathCheapHeading);
    page.line("p", &[&own, " ", &general].concat());
    untold(page, stretch.counts_from_today);
    let mut counted =
        vec![Constant::IntactMonths, Constant::RebuildMonths, Constant::ReinvestMonths];
    if laid.counts.frontier {
        counted.push(Constant::FrontierPercent);
    }
    source::of_numbers(page, &counted);
    page.close();
}

/// What holds for every path, and for somebody who has laid none.
pub fn for_any_path(page: &mut Page, first: &Laid, second: &Laid) {
    let planner = &page.pack.planner;
    let leaves_code = !first.plan.stretches.is_empty() || !second.plan.stretches.is_empty();
    page.open("div class='counsel'");
    if leaves_code {
        paragraph(page, LadderMessage::PathSideHeading, &planner.side_practice, &[]);
        let usual = [
            Constant::UsualReturnMonthsLeast,
            Constant::UsualReturnMonthsMost,
            Constant::IntactMonths,
        ];
        let (least, most) = first.counts.between(usual[0], usual[1]);
        let intact = first.counts.constants.get(Constant::IntactMonths);
        let values =
            [("least", &*digits(least)), ("most", &digits(most)), ("intact", &digits(intact))];
        let words = fill(&planner.usual_return, &values);
        paragraph(page, LadderMessage::PathUsualHeading, &words, &usual);
    } else {
        page.nothing();
        page.nothing();
    }
    if first.counts.frontier {
        let factor = factor(first.counts.constants.get(Constant::FrontierPercent));
        let words = fill(&planner.frontier, &[("factor", &factor)]);
        let counted = [Constant::FrontierPercent];
        paragraph(page, LadderMessage::PathFrontierHeading, &words, &counted);
    } else {
        page.nothing();
    }
    paragraph(page, LadderMessage::PathNotForEver, &planner.not_for_ever, &[]);
    page.close();
}

fn paragraph(page: &mut Page, heading: LadderMessage, text: &str, counted: &[Constant]) {
    page.open("div");
    page.heading(page.words(heading));
    page.line("p", text);
    source::of_numbers(page, counted);
    page.close();
}

/// How many times as fast: `4` for 400 percent, `2.5` for 250.
fn factor(percent: u16) -> String {
    let (whole, rest) = (digits(percent / 100), percent % 100);
    match (rest / 10, rest % 10) {
        (0, 0) => whole,
        (tenths, 0) => [&whole, ".", &digits(tenths)].concat(),
        (tenths, hundredths) => [&whole, ".", &digits(tenths), &digits(hundredths)].concat(),
    }
}
