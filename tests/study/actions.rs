//! Actions as text.

use two_ladders::domain::{Constant, Preset, StudyAction};

use crate::{MANAGER, SENIOR, STAFF};

#[test]
fn actions_are_written_as_documented() {
    for (text, action) in [
        ("form 1", StudyAction::Form(1)),
        ("rung i3", StudyAction::Rung(Some(STAFF))),
        ("rung -", StudyAction::Rung(None)),
        ("reach m2", StudyAction::Reach(MANAGER)),
        ("here i2", StudyAction::Here(Some(SENIOR))),
        ("against -", StudyAction::Against(None)),
        ("claims 1", StudyAction::Claims(true)),
        ("highest-title i3", StudyAction::HighestTitle(Some(2))),
        ("frontier 0", StudyAction::Frontier(false)),
        (
            "lay 1 switch-and-back",
            StudyAction::LayPath { second: true, preset: Preset::SwitchAndBack },
        ),
        ("add-leg 0", StudyAction::AddLeg { second: false }),
        ("remove-leg 1 7", StudyAction::RemoveLeg { second: true, leg: 7 }),
        ("leg-rung 0 2 m2", StudyAction::LegRung { second: false, leg: 2, rung: MANAGER }),
        ("leg-months 1 0 24", StudyAction::LegMonths { second: true, leg: 0, months: 24 }),
        ("clear-path 0", StudyAction::ClearPath { second: false }),
        (
            "constant frontier-percent 200",
            StudyAction::Constant { constant: Constant::FrontierPercent, value: Some(200) },
        ),
        (
            "constant intact-months -",
            StudyAction::Constant { constant: Constant::IntactMonths, value: None },
        ),
        ("reset-constants", StudyAction::ResetConstants),
        ("forget", StudyAction::Forget),
    ] {
        assert_eq!(action.write(), text);
        assert_eq!(StudyAction::read(text), Some(action), "{text}");
    }
}

#[test]
fn a_field_left_empty_means_nothing_where_nothing_is_possible() {
    assert_eq!(StudyAction::read("here "), Some(StudyAction::Here(None)));
    assert_eq!(StudyAction::read("highest-title "), Some(StudyAction::HighestTitle(None)));
    assert_eq!(
        StudyAction::read("constant intact-months "),
        Some(StudyAction::Constant { constant: Constant::IntactMonths, value: None })
    );
    assert_eq!(StudyAction::read("leg-months 0 0 "), None);
}

#[test]
fn what_is_no_action_is_not_read() {
    for text in [
        "",
        " ",
        "rung",
        "rung x",
        "rung i3 i4",
        "rung  i3",
        "reach -",
        "form",
        "form x",
        "form 256",
        "claims yes",
        "highest-title m2",
        "highest-title 3",
        "lay 0 nowhere",
        "lay 2 stay",
        "leg-months 0 0",
        "leg-months 0 0 -1",
        "leg-months 0 0 2.5",
        "leg-months 0 256 24",
        "constant nothing 3",
        "constant intact-months x",
        "forget me",
        "Forget",
        "i3",
        "é é",
    ] {
        assert_eq!(StudyAction::read(text), None, "{text:?}");
    }
}

#[test]
fn a_number_too_great_for_any_value_is_the_greatest() {
    assert_eq!(
        StudyAction::read("leg-months 0 0 99999"),
        Some(StudyAction::LegMonths { second: false, leg: 0, months: u16::MAX })
    );
}
