//! Which years of the five-year forecast a leg holds (F110 to F129).

use crate::{manager_away, ordinary, planned};
use two_ladders::domain::Circumstances;

#[track_caller]
fn years(text: &str, circumstances: &Circumstances) -> Vec<(bool, bool)> {
    let plan = planned(text, circumstances);
    plan.legs.iter().map(|leg| (leg.forecast.years_1_2, leg.forecast.years_3_5)).collect()
}

// F111, F115, F120, F125.
#[test]
fn years_1_and_2_are_the_first_24_months_on_a_ladder_and_years_3_to_5_those_after() {
    assert_eq!(
        years("i2x24i3x36i4x12", &ordinary()),
        [(true, false), (false, true), (false, false)]
    );
    assert_eq!(years("m2x25", &ordinary()), [(true, true)]);
}

#[test]
fn another_rung_of_the_same_ladder_goes_on_counting() {
    assert_eq!(years("m1x12m2x24", &ordinary()), [(true, false), (true, true)]);
}

#[test]
fn the_other_ladder_counts_anew() {
    assert_eq!(years("i2x60m2x12i3x12", &ordinary()), [(true, true), (true, false), (true, false)]);
}

#[test]
fn a_manager_has_the_months_until_today_behind_them() {
    assert_eq!(years("m2x12i3x12", &manager_away(30)), [(false, true), (true, false)]);
    assert_eq!(years("m2x12", &manager_away(60)), [(false, false)]);
}
