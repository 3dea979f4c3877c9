//! How the clock away from code runs.

use two_ladders::builtin::RESULT;
use two_ladders::domain::{Circumstances, Constant, WayBack, way_back};

use crate::{
    SENIOR, away_at_ends, frontier, manager_away, manager_untold, ordinary, planned, with,
};

// F134: it gets harder the longer one is away from code.
#[test]
fn the_clock_runs_on_rungs_away_from_code_and_adds_up() {
    assert_eq!(away_at_ends(&planned("m2x24m3x12m4x6", &ordinary())), [24, 36, 42]);
}

#[test]
fn on_a_rung_with_code_the_clock_does_not_run() {
    assert_eq!(away_at_ends(&planned("i2x24i3x36", &ordinary())), [0, 0]);
}

// F150: a trial as tech lead; the rung still codes.
#[test]
fn a_tech_lead_is_not_away_from_code() {
    assert_eq!(away_at_ends(&planned("m1x60", &ordinary())), [0]);
}

#[test]
fn a_manager_begins_with_the_months_away_that_were_told() {
    let plan = planned("m2x12", &manager_away(30));
    assert_eq!(plan.legs[0].months_away_at_start, 30);
    assert_eq!(plan.legs[0].months_away_at_end, 42);
}

#[test]
fn months_that_were_told_count_for_nobody_but_a_manager() {
    let engineer = Circumstances { manages_today: false, here: Some(SENIOR), ..manager_away(30) };
    assert_eq!(away_at_ends(&planned("m2x12", &engineer)), [12]);
}

#[test]
fn for_a_manager_who_did_not_tell_the_clock_counts_from_today_only() {
    let plan = planned("m2x12m3x12", &manager_untold());
    assert!(plan.legs.iter().all(|leg| leg.counts_from_today_at_start));
    assert_eq!(away_at_ends(&plan), [12, 24]);
    assert!(plan.legs.iter().all(|leg| leg.counts_from_today_at_end));
    let told = planned("m2x12m3x12", &manager_away(0));
    assert!(!told.legs.iter().any(|leg| leg.counts_from_today_at_start));
    assert!(!told.legs.iter().any(|leg| leg.counts_from_today_at_end));
}

#[test]
fn once_back_for_long_enough_it_no_longer_matters_what_was_not_told() {
    let plan = planned("i3x11i4x12m2x12", &manager_untold());
    let from_today: Vec<_> = plan.legs.iter().map(|leg| leg.counts_from_today_at_end).collect();
    assert_eq!(from_today, [true, false, false]);
    assert_eq!(away_at_ends(&plan), [0, 0, 12]);
}

// F138: three to six months of pace, then a quarter or two of credibility: twelve at the most.
// That the clock goes back then is our rule.
#[test]
fn after_as_long_back_as_pace_and_credibility_take_at_the_most_the_clock_is_at_nought() {
    assert_eq!(ordinary().months_until_back(), 12);
    assert_eq!(away_at_ends(&planned("m2x24i3x12m2x12", &ordinary())), [24, 0, 12]);
}

#[test]
fn who_leaves_code_again_before_that_goes_on_where_the_clock_stopped() {
    assert_eq!(away_at_ends(&planned("m2x24i3x6m2x12", &ordinary())), [24, 24, 36]);
    assert_eq!(away_at_ends(&planned("m2x24i3x11m2x12", &ordinary())), [24, 24, 36]);
    let slow = with(ordinary(), &[(Constant::PaceMonthsMost, 9)]);
    assert_eq!(away_at_ends(&planned("m2x24i3x14m2x12", &slow)), [24, 24, 36]);
    assert_eq!(away_at_ends(&planned("m2x24i3x15m2x12", &slow)), [24, 0, 12]);
}

#[test]
fn the_greater_number_counts_where_only_the_least_was_changed() {
    let slow =
        with(ordinary(), &[(Constant::PaceMonthsLeast, 9), (Constant::CredibilityMonthsLeast, 12)]);
    assert_eq!(slow.months_until_back(), 21);
    let never = with(
        ordinary(),
        &[(Constant::PaceMonthsMost, 240), (Constant::CredibilityMonthsMost, 240)],
    );
    assert_eq!(never.months_until_back(), 480);
}

#[test]
fn legs_back_at_code_in_a_row_count_together() {
    assert_eq!(away_at_ends(&planned("m2x24i3x6i4x6m2x6", &ordinary())), [24, 24, 0, 6]);
    assert_eq!(
        away_at_ends(&planned("m2x24m1x6i3x6", &ordinary())),
        [24, 24, 0],
        "Tech Lead codes"
    );
}

// F141: half a year away may feel like two years.
#[test]
fn near_the_frontier_half_a_year_away_feels_like_two_years() {
    assert_eq!(frontier().felt_months(6), 24);
    assert_eq!(ordinary().felt_months(6), 6);
    let plan = planned("m2x12", &frontier());
    assert_eq!((plan.legs[0].months_away_at_end, plan.legs[0].felt_months_away_at_end), (12, 48));
}

#[test]
fn how_fast_the_clock_runs_near_the_frontier_can_be_changed() {
    let milder = with(frontier(), &[(Constant::FrontierPercent, 150)]);
    assert_eq!(milder.felt_months(7), 10, "ten and a half: what is not full does not count");
    let ordinary = with(ordinary(), &[(Constant::FrontierPercent, 150)]);
    assert_eq!(ordinary.felt_months(7), 7, "only there");
}

// F135, F137, F139.
#[test]
fn with_the_numbers_of_the_pack_the_steps_are_those_of_the_result() {
    for months in 0..=700 {
        assert_eq!(ordinary().way_back(months), way_back(months, &RESULT.constants), "{months}");
    }
}

#[test]
fn the_boundaries_of_the_steps_can_be_changed() {
    let stricter = with(
        ordinary(),
        &[
            (Constant::IntactMonths, 12),
            (Constant::RebuildMonths, 24),
            (Constant::ReinvestMonths, 48),
        ],
    );
    for (months, expected) in [
        (11, WayBack::SameLevel),
        (12, WayBack::Ramp),
        (23, WayBack::Ramp),
        (24, WayBack::Rebuild),
        (48, WayBack::Rebuild),
        (49, WayBack::Reinvest),
    ] {
        assert_eq!(stricter.way_back(months), expected, "{months}");
    }
}

#[test]
fn where_boundaries_were_changed_out_of_order_the_harder_step_counts() {
    let odd = with(ordinary(), &[(Constant::IntactMonths, 48), (Constant::ReinvestMonths, 30)]);
    assert_eq!(odd.way_back(30), WayBack::SameLevel);
    assert_eq!(odd.way_back(31), WayBack::Reinvest);
    assert_eq!(odd.cheap_months(), Some(30));
    assert_eq!((odd.months_until_rebuild(), odd.months_until_reinvest()), (31, 31));
}
