//! Rungs that are opened, compared and stood on.

use two_ladders::domain::{Constant, Preset, Study, StudyAction};

use crate::{ENGINEER, MANAGER, SENIOR, STAFF, UNKNOWN, after, applied, changes_nothing};

#[test]
fn a_rung_that_is_opened_is_the_one_in_reach_and_stays_so_when_closed() {
    let open = after(&[StudyAction::Rung(Some(STAFF))]);
    assert_eq!((open.selected, open.reach), (Some(STAFF), STAFF));
    let closed = after(&[StudyAction::Rung(Some(STAFF)), StudyAction::Rung(None)]);
    assert_eq!((closed.selected, closed.reach), (None, STAFF));
}

#[test]
fn a_rung_is_compared_with_another_only_while_it_is_open() {
    let fresh = Study::default();
    changes_nothing(&fresh, StudyAction::Against(Some(STAFF)));
    let compare = [StudyAction::Rung(Some(STAFF)), StudyAction::Against(Some(MANAGER))];
    let compared = after(&compare);
    assert_eq!(compared.against, Some(MANAGER));
    assert_eq!(applied(&compared, StudyAction::Rung(None)).unwrap().against, None);
    assert_eq!(applied(&compared, StudyAction::Rung(Some(SENIOR))).unwrap().against, Some(MANAGER));
}

#[test]
fn no_rung_is_compared_with_itself() {
    let compared = after(&[StudyAction::Rung(Some(STAFF)), StudyAction::Against(Some(MANAGER))]);
    let itself = applied(&compared, StudyAction::Rung(Some(MANAGER))).unwrap();
    assert_eq!((itself.selected, itself.against), (Some(MANAGER), None));
    changes_nothing(&itself, StudyAction::Against(Some(MANAGER)));
}

#[test]
fn what_does_not_exist_changes_nothing() {
    let study = after(&[
        StudyAction::Rung(Some(STAFF)),
        StudyAction::LayPath { second: false, preset: Preset::Stay },
    ]);
    for action in [
        StudyAction::Form(2),
        StudyAction::Rung(Some(UNKNOWN)),
        StudyAction::Reach(UNKNOWN),
        StudyAction::Here(Some(UNKNOWN)),
        StudyAction::Against(Some(UNKNOWN)),
        StudyAction::HighestTitle(Some(6)),
        StudyAction::RemoveLeg { second: false, leg: 2 },
        StudyAction::RemoveLeg { second: true, leg: 0 },
        StudyAction::LegRung { second: false, leg: 0, rung: UNKNOWN },
        StudyAction::LegRung { second: false, leg: 2, rung: STAFF },
        StudyAction::LegMonths { second: true, leg: 0, months: 12 },
    ] {
        changes_nothing(&study, action);
    }
}

#[test]
fn what_is_so_already_changes_nothing() {
    for action in [
        StudyAction::Form(0),
        StudyAction::Rung(None),
        StudyAction::Reach(ENGINEER),
        StudyAction::Here(None),
        StudyAction::Claims(false),
        StudyAction::HighestTitle(None),
        StudyAction::Frontier(false),
        StudyAction::ClearPath { second: true },
        StudyAction::Constant { constant: Constant::IntactMonths, value: None },
        StudyAction::ResetConstants,
        StudyAction::Forget,
    ] {
        changes_nothing(&Study::default(), action);
    }
}
