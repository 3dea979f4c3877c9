//! What a person sets on the ladders: the actions, and the line it is kept as.
#![cfg(not(target_arch = "wasm32"))]

mod actions;
mod forms;
mod numbers;
mod paths;
mod properties;
mod rungs;
mod written;

use two_ladders::builtin::LADDERS;
use two_ladders::domain::{Ladders, List, Paths, Rung, RungAt, Study, StudyAction, Text};

const ENGINEER: RungAt = RungAt::individual_contributor(0);
const SENIOR: RungAt = RungAt::individual_contributor(1);
const STAFF: RungAt = RungAt::individual_contributor(2);
const MANAGER: RungAt = RungAt::management(1);
const UNKNOWN: RungAt = RungAt::management(6);

/// A form that begins at Senior and at Manager, and has a rung at the top that is its own.
fn short_form() -> Ladders {
    let main = LADDERS.main();
    let rung = |(number, rung): (usize, &Rung)| Rung {
        id: format!("short-{}-{number}", rung.id).into(),
        same_as: Some(rung.id),
        ..*rung
    };
    let mut management: Vec<Rung> = main.management.iter().enumerate().skip(1).map(rung).collect();
    management.push(Rung { id: Text("own"), same_as: None, ..management[0] });
    let individual = main.individual_contributor.iter().enumerate().skip(1).map(rung).collect();
    Ladders {
        individual_contributor: individual,
        management: management.into(),
        equivalences: List(&[]),
        claims: List(&[]),
    }
}

/// The study after an action, if it changes anything.
fn applied(study: &Study, action: StudyAction) -> Option<Study> {
    let short = short_form();
    study.apply(&[LADDERS.main(), &short], action)
}

/// The study after these actions, of which each has to change something.
#[track_caller]
fn after(actions: &[StudyAction]) -> Study {
    actions.iter().fold(Study::default(), |study, action| {
        applied(&study, *action).unwrap_or_else(|| panic!("{action:?} changed nothing"))
    })
}

#[track_caller]
fn changes_nothing(study: &Study, action: StudyAction) {
    assert_eq!(applied(study, action), None, "{action:?}");
}

fn first_path(study: &Study) -> String {
    Paths { first: study.paths.first.clone(), ..Paths::default() }.write()
}

/// A study with this first path.
#[track_caller]
fn with_path(path: &str) -> Study {
    Study::read(&format!("{path}/")).unwrap_or_else(|| panic!("{path} is no path"))
}
