//! Moving an answer towards management never moves the verdict towards individual contributor.
//!
//! The axis: clear individual contributor, leaning, the held-back change of a manager, the two
//! outcomes in the middle, held-back management, leaning management, clear management. Dread and
//! void reasons are not places on it: a reader who files dread as "most individual contributor"
//! will see a change from dread to "somebody else should hold the consequences" fall. That is a
//! change of a stated preference.

use two_ladders::domain::{Headline, Role};

use crate::TABLE;
use crate::support::table::{Combination, with};
use crate::support::{shipped, side, step};

/// The place on the axis, doubled so that a held-back verdict lies between two fits.
fn rank(combination: &Combination, now: Role) -> i8 {
    let fit = TABLE.fit(combination);
    match (TABLE.at(combination).headline(now), side(fit)) {
        (Headline::ManagementNotYet, _) | (Headline::MotiveNotFound, 1) => 1,
        (Headline::MotiveNotFound, -1) => -1,
        _ => step(fit) * 2,
    }
}

/// The changes of one answer to a higher lean.
fn moves(combination: &Combination) -> impl Iterator<Item = Combination> {
    TABLE
        .changes(combination)
        .filter(|(question, to)| TABLE.lean(to, *question) > TABLE.lean(combination, *question))
        .map(|(_, to)| to)
}

fn is_stopped(combination: &Combination) -> bool {
    TABLE.dreads(combination) || TABLE.has_motive(combination)
}

#[track_caller]
fn assert_not_lower(from: &Combination, to: &Combination, now: Role) {
    assert!(rank(to, now) >= rank(from, now), "{from:?} to {to:?}");
}

#[test]
fn without_stops_no_move_towards_management_goes_the_other_way() {
    for now in [Role::Engineer, Role::Manager] {
        let mut tested = 0;
        for from in TABLE.combinations().filter(|one| !is_stopped(one)) {
            for to in moves(&from).filter(|to| !is_stopped(to)) {
                assert_not_lower(&from, &to, now);
                tested += 1;
            }
        }
        assert_eq!(tested, 120_600, "{now:?}");
    }
}

#[test]
fn the_same_holds_while_a_stop_is_on() {
    let mut tested = 0;
    for from in TABLE.combinations().filter(is_stopped) {
        for to in moves(&from) {
            let same_stops = TABLE.dreads(&to) == TABLE.dreads(&from)
                && TABLE.has_motive(&to) == TABLE.has_motive(&from);
            if same_stops {
                assert_not_lower(&from, &to, Role::Engineer);
                tested += 1;
            }
        }
    }
    assert_eq!(tested, 159_300);
}

#[test]
fn lifting_a_stop_never_moves_towards_individual_contributor() {
    let (able, people_reason) = (["5a", "5b"], "6a");
    let choice = |id: &str| {
        let mut questions = shipped().questions.iter().enumerate();
        let find = |(place, question): (usize, &two_ladders::domain::Question)| {
            Some((place, question.choices.iter().position(|choice| choice.id == id)? as u8))
        };
        questions.find_map(find).expect("a choice")
    };
    let able = able.map(choice);
    let people_reason = choice(people_reason);
    let mut tested = 0;
    for from in TABLE.combinations() {
        let dread = able.iter().filter(|_| TABLE.dreads(&from));
        let motive = std::iter::once(&people_reason).filter(|_| TABLE.has_motive(&from));
        for (question, choice) in dread.chain(motive) {
            assert_not_lower(&from, &with(from, *question, *choice), Role::Engineer);
            tested += 1;
        }
    }
    assert_eq!(tested, 24_300);
}
