//! From one form of the ladders to another.

use two_ladders::domain::{Preset, RungAt, StudyAction};

use two_ladders::builtin::LADDERS;

use crate::{ENGINEER, MANAGER, SENIOR, STAFF, after, applied, first_path, short_form};

#[test]
fn another_form_keeps_the_rungs_that_are_the_same_job() {
    let study = after(&[
        StudyAction::Rung(Some(STAFF)),
        StudyAction::Against(Some(MANAGER)),
        StudyAction::Here(Some(SENIOR)),
        StudyAction::Form(1),
    ]);
    assert_eq!(study.selected, Some(RungAt::individual_contributor(1)));
    assert_eq!(study.reach, RungAt::individual_contributor(1));
    assert_eq!(study.against, Some(RungAt::management(0)));
    assert_eq!(study.here, Some(SENIOR), "what somebody said of themselves stays");
    assert_eq!(
        study.here_in_shown_form(&[LADDERS.main(), &short_form()]),
        Some(RungAt::individual_contributor(0))
    );
    let back = applied(&study, StudyAction::Form(0)).unwrap();
    assert_eq!((back.selected, back.against), (Some(STAFF), Some(MANAGER)));
    assert_eq!((back.here, back.reach), (Some(SENIOR), STAFF));
}

#[test]
fn another_form_drops_the_rungs_that_it_has_not_got() {
    let study = after(&[
        StudyAction::Here(Some(ENGINEER)),
        StudyAction::Rung(Some(RungAt::management(0))),
        StudyAction::Against(Some(STAFF)),
        StudyAction::Form(1),
    ]);
    let lowest = RungAt::individual_contributor(0);
    assert_eq!((study.selected, study.reach), (None, lowest));
    assert_eq!(study.here_in_shown_form(&[LADDERS.main(), &short_form()]), None);
    assert_eq!(study.here, Some(ENGINEER), "but what somebody said of themselves stays");
    assert_eq!(study.against, None, "nothing is open that it could be compared with");
    let own = after(&[
        StudyAction::Form(1),
        StudyAction::Rung(Some(RungAt::management(5))),
        StudyAction::Form(0),
    ]);
    assert_eq!(own.selected, None);
}

#[test]
fn paths_and_the_highest_title_stay_in_the_first_form() {
    let study = after(&[
        StudyAction::Here(Some(SENIOR)),
        StudyAction::HighestTitle(Some(2)),
        StudyAction::LayPath { second: false, preset: Preset::Switch },
        StudyAction::Form(1),
    ]);
    assert_eq!((first_path(&study).as_str(), study.highest_title), ("m1x12m2x48", Some(2)));
}

#[test]
fn a_path_laid_in_another_form_begins_at_the_same_job_in_the_first() {
    let study = after(&[
        StudyAction::Form(1),
        StudyAction::Here(Some(RungAt::individual_contributor(0))),
        StudyAction::LayPath { second: false, preset: Preset::SwitchAndBack },
    ]);
    assert_eq!(first_path(&study), "m1x12m2x24i3x24", "from Senior");
}
