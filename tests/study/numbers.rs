//! The numbers of the planner, and forgetting.

use two_ladders::builtin::LADDERS;
use two_ladders::domain::{Constant, Preset, Study, StudyAction};

use crate::{SENIOR, after, applied};

#[test]
fn a_number_that_was_changed_counts_instead_of_that_of_the_pack() {
    let constant = Constant::IntactMonths;
    let study = after(&[StudyAction::Constant { constant, value: Some(12) }]);
    let constants = study.constants(&LADDERS.constants);
    assert_eq!(constants.get(constant), 12);
    assert_eq!(constants.get(Constant::RebuildMonths), 36);
    let back = applied(&study, StudyAction::Constant { constant, value: None }).unwrap();
    assert_eq!(back.constants(&LADDERS.constants), LADDERS.constants);
}

#[test]
fn a_number_beyond_its_range_is_brought_into_it() {
    let changed = |constant, value| {
        let study = after(&[StudyAction::Constant { constant, value: Some(value) }]);
        study.constants(&LADDERS.constants).get(constant)
    };
    assert_eq!(changed(Constant::IntactMonths, 9999), 240);
    assert_eq!(changed(Constant::FrontierPercent, 0), 100);
    assert_eq!(changed(Constant::FrontierPercent, 9999), 1000);
}

#[test]
fn all_numbers_are_reset_at_once() {
    let study = after(&[
        StudyAction::Frontier(true),
        StudyAction::Constant { constant: Constant::IntactMonths, value: Some(12) },
        StudyAction::Constant { constant: Constant::TrialMonthsMost, value: Some(9) },
        StudyAction::ResetConstants,
    ]);
    assert_eq!(study, after(&[StudyAction::Frontier(true)]));
}

#[test]
fn forgetting_leaves_nothing() {
    let study = after(&[
        StudyAction::Form(1),
        StudyAction::Here(Some(SENIOR)),
        StudyAction::LayPath { second: true, preset: Preset::Switch },
        StudyAction::Forget,
    ]);
    assert_eq!(study, Study::default());
}
