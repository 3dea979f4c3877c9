//! What a way back costs, and what is none.

use two_ladders::domain::{Circumstances, Constant, LegKind, Plan, ReturnCost, WayBack};

use crate::{
    MANAGER, SENIOR, TECH_LEAD, frontier, ladders, last, manager_away, manager_untold, ordinary,
    planned, with,
};

#[track_caller]
fn cost(text: &str, circumstances: &Circumstances) -> ReturnCost {
    last(&planned(text, circumstances)).return_cost.expect("a return")
}

#[track_caller]
fn months_away_at(plan: &Plan, month: u16) -> u16 {
    plan.cost_of_return_at(month).expect("a cost").months_away
}

#[track_caller]
fn way_back_at(plan: &Plan, month: u16) -> WayBack {
    plan.cost_of_return_at(month).expect("a cost").way_back
}

// F135, F136: within 18 months skills are intact and one comes back at the level one left.
#[test]
fn within_18_months_a_return_is_at_the_same_level_and_costs_nothing() {
    let cost = cost("m2x17i3x12", &ordinary());
    assert_eq!(cost.way_back, WayBack::SameLevel);
    assert_eq!((cost.pace_months, cost.credibility_months), (None, None));
}

// T3: 18 months is the boundary.
#[test]
fn from_18_months_to_3_years_a_return_needs_a_ramp_whose_length_no_source_gives() {
    for text in ["m2x18i3x12", "m2x35i3x12"] {
        let cost = cost(text, &ordinary());
        assert_eq!(cost.way_back, WayBack::Ramp, "{text}");
        assert_eq!((cost.pace_months, cost.credibility_months), (None, None));
    }
}

// F137, F138, T4: three to six months of pace, plus a quarter or two of credibility.
#[test]
fn from_3_years_on_a_return_costs_pace_and_then_credibility() {
    for text in ["m2x36i3x12", "m2x60i3x12"] {
        let cost = cost(text, &ordinary());
        assert_eq!(cost.way_back, WayBack::Rebuild, "{text}");
        assert_eq!(cost.pace_months, Some((3, 6)));
        assert_eq!(cost.credibility_months, Some((3, 6)));
    }
}

// F139: still possible, with real investment; F138 goes on to hold.
#[test]
fn after_5_years_a_return_is_a_real_investment_on_top_of_that() {
    let cost = cost("m2x61i3x12", &ordinary());
    assert_eq!(cost.way_back, WayBack::Reinvest);
    assert_eq!((cost.pace_months, cost.credibility_months), (Some((3, 6)), Some((3, 6))));
}

// F141.
#[test]
fn near_the_frontier_the_same_months_cost_more() {
    let cost = cost("m2x12i3x12", &frontier());
    assert_eq!((cost.months_away, cost.felt_months_away), (12, 48));
    assert_eq!(cost.way_back, WayBack::Rebuild);
}

#[test]
fn what_a_return_costs_can_be_changed_and_the_lower_number_comes_first() {
    let changed =
        with(ordinary(), &[(Constant::PaceMonthsLeast, 9), (Constant::CredibilityMonthsMost, 12)]);
    let cost = cost("m2x48i3x12", &changed);
    assert_eq!((cost.pace_months, cost.credibility_months), (Some((6, 9)), Some((3, 12))));
}

#[test]
fn a_manager_who_goes_back_today_pays_for_the_months_until_today() {
    let plan = planned("i3x60", &manager_away(40));
    assert_eq!(plan.legs[0].kind, LegKind::BackToIndividual);
    assert_eq!(cost("i3x60", &manager_away(40)).way_back, WayBack::Rebuild);
    let somewhere = Circumstances { here: None, ..manager_away(40) };
    assert_eq!(planned("i3x60", &somewhere).legs[0].kind, LegKind::Start);
    assert_eq!(cost("i3x60", &somewhere).way_back, WayBack::Rebuild);
}

#[test]
fn a_step_down_to_tech_lead_is_a_return_to_code() {
    let plan = planned("m2x24m1x12", &ordinary());
    assert_eq!(last(&plan).kind, LegKind::Down);
    assert_eq!(last(&plan).return_cost.map(|cost| cost.way_back), Some(WayBack::Ramp));
}

#[test]
fn who_was_never_away_from_code_does_not_return_to_it() {
    for text in ["m1x24i2x12", "i2x12m1x12i2x12"] {
        let plan = planned(text, &ordinary());
        assert_eq!(last(&plan).kind, LegKind::BackToIndividual);
        assert_eq!((last(&plan).is_return, last(&plan).return_cost), (false, None));
    }
    let tech_lead = Circumstances { here: Some(TECH_LEAD), ..ordinary() };
    assert!(!planned("i2x12", &tech_lead).legs[0].is_return);
    assert!(!planned("i3x12", &manager_away(0)).legs[0].is_return, "away for 0 months");
}

#[test]
fn who_is_not_back_for_long_enough_returns_to_the_ic_ladder_with_all_months_away() {
    let plan = planned("m2x24m1x6i3x12", &ordinary());
    assert!(last(&plan).is_return);
    assert_eq!(cost("m2x24m1x6i3x12", &ordinary()).months_away, 24);
    assert!(!last(&planned("m2x24m1x12i3x12", &ordinary())).is_return);
}

#[test]
fn no_cost_is_counted_from_months_that_nobody_told() {
    let back_today = planned("i3x12", &manager_untold());
    assert_eq!((back_today.legs[0].is_return, back_today.legs[0].return_cost), (true, None));
    assert_eq!(back_today.cost_of_return_at(0), None);
    assert_eq!(back_today.cost_of_return_at(11), None);
    assert_eq!(months_away_at(&back_today, 12), 0, "back for long enough");
    let back_later = planned("m2x24i3x12", &manager_untold());
    assert_eq!(back_later.cost_of_return_at(0), None);
    assert_eq!(months_away_at(&back_later, 1), 1);
    assert_eq!(last(&back_later).return_cost.map(|cost| cost.months_away), Some(24));
}

// F143: the other direction is easy at any time. F132: a U-turn is an ordinary move.
#[test]
fn going_into_management_has_no_cost() {
    let plan = planned("i2x120m2x12", &ordinary());
    assert_eq!(last(&plan).kind, LegKind::IntoManagement);
    assert_eq!(last(&plan).return_cost, None);
}

#[test]
fn each_leg_tells_the_step_it_begins_with() {
    let kinds = |text: &str, here| {
        let plan = planned(text, &Circumstances { here, ..ordinary() });
        plan.legs.iter().map(|leg| leg.kind).collect::<Vec<_>>()
    };
    assert_eq!(
        kinds("i2x12i2x12i4x12i3x12m2x12m3x12i4x12", None),
        [
            LegKind::Start,
            LegKind::Stay,
            LegKind::Up,
            LegKind::Down,
            LegKind::IntoManagement,
            LegKind::Up,
            LegKind::BackToIndividual,
        ]
    );
    for (here, expected) in
        [(SENIOR, LegKind::IntoManagement), (TECH_LEAD, LegKind::Stay), (MANAGER, LegKind::Down)]
    {
        assert_eq!(kinds("m1x12", Some(here)), [expected]);
    }
}

#[test]
fn what_a_return_would_cost_is_known_for_every_month() {
    let plan = planned("i2x12m2x24i3x24", &ordinary());
    for (month, expected) in [
        (0, 0),
        (12, 0),
        (13, 1),
        (29, 17),
        (30, 18),
        (36, 24),
        (37, 24),
        (47, 24),
        (48, 0),
        (60, 0),
    ] {
        assert_eq!(months_away_at(&plan, month), expected, "{month}");
    }
    assert_eq!(way_back_at(&plan, 29), WayBack::SameLevel);
    assert_eq!(way_back_at(&plan, 30), WayBack::Ramp);
}

#[test]
fn beyond_the_end_of_a_path_the_last_leg_goes_on() {
    let plan = planned("m2x24", &ordinary());
    assert_eq!(months_away_at(&plan, 72), 72);
    assert_eq!(way_back_at(&plan, 72), WayBack::Reinvest);
    let back = planned("m2x24i3x6", &ordinary());
    assert_eq!(months_away_at(&back, u16::MAX), 0);
}

#[test]
fn a_rung_that_the_ladders_have_not_got_is_not_away_from_code() {
    assert!(ladders().management.len() < 50);
    let plan = planned("m50x60", &ordinary());
    assert!(!plan.legs[0].away_from_code);
}

#[test]
fn an_empty_path_has_nothing_but_the_cost_of_today() {
    let plan = planned("", &manager_away(20));
    assert_eq!((plan.legs.len(), plan.stretches.len(), plan.trial, plan.months()), (0, 0, None, 0));
    assert_eq!(months_away_at(&plan, 12), 20);
    assert_eq!(planned("", &manager_untold()).cost_of_return_at(12), None);
}
