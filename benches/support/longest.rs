//! Share codes that are as long as there can be.

use two_ladders::domain::{Context, Employer, Leg, Path, Paths, Role, RungAt, Track};

/// Everything a person can say of their situation.
pub fn context() -> Context {
    Context {
        now: Role::Manager,
        months_away: Some(Context::MONTHS_AWAY_AT_MOST),
        employer: Employer::Unknown,
        years: Some(Context::YEARS_AT_MOST),
    }
}

/// Two paths of eight legs on the uppermost of so many rungs, from ladder to ladder. One leg has three
/// digits of months, the others have two.
pub fn paths(rungs: u16) -> Paths {
    let leg = |at: u16| Leg {
        rung: RungAt {
            track: if at.is_multiple_of(2) {
                Track::IndividualContributor
            } else {
                Track::Management
            },
            index: rungs - 1 - at % rungs,
        },
        months: if at == 0 { 100 } else { 20 },
    };
    let legs: Vec<Leg> = (0..8).map(leg).collect();
    let path = Path::of(&legs).expect("within the limits");
    Paths { first: path.clone(), second: path }
}
