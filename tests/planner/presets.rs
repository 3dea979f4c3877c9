//! Paths to begin with.

use two_ladders::domain::{Ladders, List, Path, Paths, Preset, RungAt, Track};

use crate::{MANAGER, SENIOR, STAFF, TECH_LEAD, ladders};

#[track_caller]
fn written(preset: Preset, from: RungAt) -> String {
    Paths { first: preset.path(ladders(), from), ..Paths::default() }.write()
}

// F158: Staff is reached three to five years after Senior.
#[test]
fn who_stays_takes_the_next_rung_after_three_years() {
    assert_eq!(written(Preset::Stay, SENIOR), "i2x36i3x24");
    assert_eq!(written(Preset::Stay, MANAGER), "m2x36m3x24");
}

#[test]
fn who_stays_on_the_highest_rung_stays_there() {
    assert_eq!(written(Preset::Stay, RungAt::individual_contributor(5)), "i6x60");
    assert_eq!(written(Preset::Stay, RungAt::management(5)), "m6x60");
}

// F150: a trial as tech lead first.
#[test]
fn from_senior_a_switch_begins_with_a_year_as_tech_lead() {
    assert_eq!(written(Preset::Switch, SENIOR), "m1x12m2x48");
    assert_eq!(written(Preset::Switch, RungAt::individual_contributor(0)), "m1x12m2x48");
}

#[test]
fn from_staff_on_a_switch_leads_to_the_rung_on_the_same_level() {
    assert_eq!(written(Preset::Switch, STAFF), "m2x60");
    assert_eq!(written(Preset::Switch, RungAt::individual_contributor(4)), "m4x60");
    assert_eq!(written(Preset::Switch, RungAt::individual_contributor(5)), "m5x60");
}

// F133: two to four years in management, then a return to a Staff role.
#[test]
fn from_senior_there_and_back_ends_at_staff() {
    assert_eq!(written(Preset::SwitchAndBack, SENIOR), "m1x12m2x24i3x24");
}

#[test]
fn from_staff_there_and_back_ends_where_it_began() {
    assert_eq!(written(Preset::SwitchAndBack, STAFF), "m2x24i3x36");
}

#[test]
fn for_a_manager_it_is_the_same_the_other_way_round() {
    assert_eq!(written(Preset::Switch, MANAGER), "i3x60");
    assert_eq!(written(Preset::SwitchAndBack, MANAGER), "i3x24m2x36");
    assert_eq!(written(Preset::Switch, TECH_LEAD), "i2x60");
    assert_eq!(written(Preset::SwitchAndBack, TECH_LEAD), "i2x24m1x12m2x24");
}

#[test]
fn a_rung_without_an_equal_switches_to_the_nearest() {
    assert_eq!(written(Preset::Switch, RungAt::management(5)), "i6x60");
}

#[test]
fn every_preset_from_every_rung_is_five_years() {
    for preset in Preset::ALL {
        assert_eq!(Preset::from_id(preset.id()), Some(preset));
        for track in [Track::IndividualContributor, Track::Management] {
            for index in 0..6 {
                let path = preset.path(ladders(), RungAt { track, index });
                assert_eq!(path.months(), 60, "{preset:?} from {index}");
                assert!(path.legs().iter().all(|leg| ladders().rung(leg.rung).is_some()));
            }
        }
    }
}

#[test]
fn from_a_rung_that_does_not_exist_there_is_no_path() {
    for preset in Preset::ALL {
        assert_eq!(preset.path(ladders(), RungAt::management(6)), Path::default());
    }
}

#[test]
fn without_another_ladder_everybody_stays() {
    let alone = Ladders { management: List(&[]), equivalences: List(&[]), ..*ladders() };
    for preset in Preset::ALL {
        assert_eq!(preset.path(&alone, SENIOR), Preset::Stay.path(&alone, SENIOR));
    }
}
