//! The planner: every rule by name, with the fact of the framework behind it.
#![cfg(not(target_arch = "wasm32"))]

mod clock;
mod forecast;
mod presets;
mod properties;
mod returns;
mod time_line;

use two_ladders::builtin::LADDERS;
use two_ladders::domain::{
    Circumstances, Constant, Ladders, Path, Paths, Plan, PlannedLeg, RungAt, plan,
};

/// Senior, the second rung of the IC ladder.
const SENIOR: RungAt = RungAt::individual_contributor(1);
const STAFF: RungAt = RungAt::individual_contributor(2);
/// The first rung of the management ladder, which still codes.
const TECH_LEAD: RungAt = RungAt::management(0);
const MANAGER: RungAt = RungAt::management(1);

fn ladders() -> &'static Ladders {
    LADDERS.main()
}

/// A path as it is written: `m1x12m2x24i3x24` is a year as Tech Lead, two as Manager, two as Staff.
#[track_caller]
fn path(text: &str) -> Path {
    Paths::read(text).unwrap_or_else(|| panic!("{text} is no path")).first
}

/// The numbers of the pack, an ordinary employer, somebody who codes.
fn ordinary() -> Circumstances {
    Circumstances {
        constants: LADDERS.constants,
        frontier: false,
        manages_today: false,
        months_away_at_start: None,
        here: None,
    }
}

fn frontier() -> Circumstances {
    Circumstances { frontier: true, ..ordinary() }
}

fn manager_away(months: u16) -> Circumstances {
    Circumstances { months_away_at_start: Some(months), ..manager_untold() }
}

/// A manager who did not tell for how long.
fn manager_untold() -> Circumstances {
    Circumstances { manages_today: true, here: Some(MANAGER), ..ordinary() }
}

fn with(circumstances: Circumstances, changes: &[(Constant, u16)]) -> Circumstances {
    let constants = changes.iter().fold(circumstances.constants, |constants, (constant, value)| {
        constants.with(*constant, *value)
    });
    Circumstances { constants, ..circumstances }
}

#[track_caller]
fn planned(text: &str, circumstances: &Circumstances) -> Plan {
    plan(ladders(), &path(text), circumstances)
}

/// The months away at the end of each leg.
fn away_at_ends(plan: &Plan) -> Vec<u16> {
    plan.legs.iter().map(|leg| leg.months_away_at_end).collect()
}

#[track_caller]
fn last(plan: &Plan) -> &PlannedLeg {
    plan.legs.last().expect("a leg")
}
