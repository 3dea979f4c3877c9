//! Laying and changing paths.

use two_ladders::domain::{Preset, Study, StudyAction};

use crate::{MANAGER, SENIOR, STAFF, after, applied, changes_nothing, first_path, with_path};

#[test]
fn a_path_begins_where_the_person_stands_else_at_the_open_rung_else_at_the_lowest() {
    let lay = StudyAction::LayPath { second: false, preset: Preset::Stay };
    for (actions, expected) in [
        (vec![], "i1x36i2x24"),
        (vec![StudyAction::Reach(SENIOR)], "i1x36i2x24"),
        (vec![StudyAction::Rung(Some(STAFF)), StudyAction::Reach(SENIOR)], "i3x36i4x24"),
        (vec![StudyAction::Rung(Some(STAFF)), StudyAction::Here(Some(MANAGER))], "m2x36m3x24"),
    ] {
        assert_eq!(first_path(&after(&[&actions[..], &[lay]].concat())), expected);
    }
}

#[test]
fn two_paths_are_laid_and_cleared_each_on_its_own() {
    let study = after(&[
        StudyAction::Here(Some(SENIOR)),
        StudyAction::LayPath { second: false, preset: Preset::Stay },
        StudyAction::LayPath { second: true, preset: Preset::Switch },
    ]);
    assert_eq!(study.paths.write(), "i2x36i3x24-m1x12m2x48");
    let one = applied(&study, StudyAction::ClearPath { second: false }).unwrap();
    assert_eq!(one.paths.write(), "-m1x12m2x48");
}

#[test]
fn a_leg_is_added_on_the_last_rung_for_a_year() {
    let study = with_path("i2x36m2x24");
    let longer = applied(&study, StudyAction::AddLeg { second: false }).unwrap();
    assert_eq!(first_path(&longer), "i2x36m2x24m2x12");
}

#[test]
fn the_first_leg_of_a_path_is_where_it_begins() {
    let here = StudyAction::Here(Some(MANAGER));
    assert_eq!(after(&[here, StudyAction::AddLeg { second: true }]).paths.write(), "-m2x12");
}

#[test]
fn no_leg_is_added_beyond_eight_or_beyond_twenty_years() {
    let add = StudyAction::AddLeg { second: false };
    changes_nothing(&with_path(&"i2x6".repeat(8)), add);
    changes_nothing(&with_path("i2x120i3x120"), add);
    changes_nothing(&with_path("i2x120i3x115"), add);
    let rest = applied(&with_path("i2x120i3x112"), add).unwrap();
    assert_eq!(first_path(&rest), "i2x120i3x112i3x8", "what is left");
}

#[test]
fn a_leg_is_taken_out_moved_and_made_longer() {
    let study = with_path("i2x36m2x24i3x12");
    for (action, expected) in [
        (StudyAction::RemoveLeg { second: false, leg: 1 }, "i2x36i3x12"),
        (StudyAction::LegRung { second: false, leg: 2, rung: SENIOR }, "i2x36m2x24i2x12"),
        (StudyAction::LegMonths { second: false, leg: 0, months: 48 }, "i2x48m2x24i3x12"),
    ] {
        assert_eq!(first_path(&applied(&study, action).unwrap()), expected);
    }
    let none = applied(&with_path("i2x6"), StudyAction::RemoveLeg { second: false, leg: 0 });
    assert_eq!(none, Some(Study::default()));
}

#[test]
fn months_of_a_leg_are_brought_into_what_is_possible() {
    let study = with_path("i2x100m2x60");
    for (months, expected) in
        [(0, "i2x100m2x6"), (5, "i2x100m2x6"), (120, "i2x100m2x120"), (999, "i2x100m2x120")]
    {
        let action = StudyAction::LegMonths { second: false, leg: 1, months };
        assert_eq!(first_path(&applied(&study, action).unwrap()), expected, "{months}");
    }
    let full = with_path("i2x100m2x100i2x20");
    let action = StudyAction::LegMonths { second: false, leg: 2, months: 90 };
    assert_eq!(first_path(&applied(&full, action).unwrap()), "i2x100m2x100i2x40");
}
