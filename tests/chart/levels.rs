//! Which rungs stand on one level.

use proptest::prelude::*;
use two_ladders::domain::{Basis, Ladders, RungAt, Track};

use crate::examples::{bare, faq_form, full_form, ic, long_form, management, short_form};

const STATED: Basis = Basis::Stated;

/// The levels of both ladders from the bottom.
fn levels(ladders: &Ladders) -> (Vec<u16>, Vec<u16>) {
    let alignment = ladders.alignment();
    let of = |track| {
        let places = 0..u16::try_from(ladders.rungs(track).len()).expect("short ladders");
        places.filter_map(|index| alignment.level(RungAt { track, index })).collect()
    };
    (of(Track::IndividualContributor), of(Track::Management))
}

#[track_caller]
fn stand(ladders: &Ladders, individual_contributor: &[u16], management: &[u16]) {
    assert_eq!(levels(ladders), (individual_contributor.to_vec(), management.to_vec()));
}

#[test]
fn the_management_ladder_starts_one_level_up_and_ends_one_higher() {
    let ladders = full_form();
    stand(&ladders, &[0, 1, 2, 3, 4, 5], &[1, 2, 3, 4, 5, 6]);
    assert_eq!(ladders.levels(), 7);
}

#[test]
fn the_form_of_five_and_five_takes_six_levels() {
    let ladders = faq_form();
    stand(&ladders, &[0, 1, 2, 3, 4], &[1, 2, 3, 4, 5]);
    assert_eq!(ladders.levels(), 6);
}

#[test]
fn the_form_of_four_and_five_takes_five_levels() {
    let ladders = short_form();
    stand(&ladders, &[0, 1, 2, 3], &[0, 1, 2, 3, 4]);
    assert_eq!(ladders.levels(), 5);
}

#[test]
fn unlinked_rungs_below_a_link_stand_directly_below_it() {
    stand(&bare(3, 2, &[(2, 1, STATED)]), &[0, 1, 2], &[1, 2]);
}

#[test]
fn between_two_links_the_longer_stretch_decides() {
    stand(&bare(5, 3, &[(0, 0, STATED), (4, 2, STATED)]), &[0, 1, 2, 3, 4], &[0, 3, 4]);
}

#[test]
fn ladders_without_links_stand_on_one_floor() {
    stand(&bare(2, 3, &[]), &[0, 1], &[0, 1, 2]);
}

#[test]
fn single_rungs_take_one_level() {
    stand(&bare(1, 1, &[(0, 0, STATED)]), &[0], &[0]);
    assert_eq!(bare(1, 1, &[]).levels(), 1);
}

#[test]
fn no_rungs_take_no_level() {
    let nothing = bare(0, 0, &[(0, 0, STATED)]);
    assert_eq!(nothing.levels(), 0);
    assert_eq!(nothing.partner(ic(0)), None);
    stand(&bare(0, 2, &[(0, 0, STATED)]), &[], &[0, 1]);
}

#[test]
fn five_hundred_rungs_a_side_stand_on_five_hundred_levels() {
    let ladders = long_form(500);
    assert_eq!(ladders.levels(), 500);
    assert_eq!(ladders.level(management(499)), Some(499));
}

#[test]
fn an_equivalence_that_would_cross_a_lower_one_moves_nothing() {
    let crossing = bare(3, 3, &[(0, 1, STATED), (1, 0, STATED), (2, 2, STATED)]);
    assert_eq!(levels(&crossing), levels(&bare(3, 3, &[(0, 1, STATED), (2, 2, STATED)])));
    assert_eq!(crossing.partner(ic(1)), None);
}

#[test]
fn of_two_equivalences_for_one_rung_the_first_listed_counts() {
    let twice = bare(3, 3, &[(1, 2, Basis::Inferred), (1, 0, STATED)]);
    let (partner, equivalence) = twice.partner(ic(1)).expect("linked");
    assert_eq!((partner, equivalence.basis), (management(2), Basis::Inferred));
}

#[test]
fn where_the_first_listed_would_cross_the_next_one_counts() {
    let ladders = bare(3, 3, &[(1, 0, STATED), (0, 1, STATED), (1, 2, STATED)]);
    assert_eq!(ladders.partner(ic(0)).map(|(partner, _)| partner), Some(management(1)));
    assert_eq!(ladders.partner(ic(1)).map(|(partner, _)| partner), Some(management(2)));
}

#[test]
fn equivalences_of_rungs_that_do_not_exist_are_passed_over() {
    stand(&bare(2, 2, &[(7, 0, STATED), (0, 9, STATED), (1, 0, STATED)]), &[0, 1], &[1, 2]);
}

#[test]
fn partners_are_found_from_either_side_with_their_basis() {
    let ladders = full_form();
    let (manager, equivalence) = ladders.partner(ic(2)).expect("Staff has a partner");
    assert_eq!((manager, equivalence.basis), (management(1), STATED));
    let (staff, _) = ladders.partner(manager).expect("so has Manager");
    assert_eq!(staff, ic(2));
    assert_eq!(ladders.partner(management(5)), None);
}

#[test]
fn a_rung_is_found_by_its_id() {
    let ladders = full_form();
    assert_eq!(ladders.find("management-6"), Some(management(5)));
    assert_eq!(ladders.find("ic-3"), Some(ic(2)));
    assert_eq!(ladders.find("cto"), None);
    assert_eq!(ladders.rung(ic(6)), None);
}

proptest! {
    #[test]
    fn any_equivalences_leave_both_ladders_rising_and_no_level_empty(
        individual_contributor in 0_usize..40,
        management in 0_usize..40,
        links in prop::collection::vec((0_u16..45, 0_u16..45), 0..60),
    ) {
        let links: Vec<_> = links.into_iter().map(|(one, two)| (one, two, STATED)).collect();
        let ladders = bare(individual_contributor, management, &links);
        let (left, right) = levels(&ladders);
        prop_assert_eq!((left.len(), right.len()), (individual_contributor, management));
        for ladder in [&left, &right] {
            prop_assert!(ladder.windows(2).all(|pair| pair[0] < pair[1]));
        }
        prop_assert!((0..ladders.levels()).all(|level| left.contains(&level) || right.contains(&level)));
        for pair in ladders.alignment().pairs() {
            let (one, two) = (pair.on(Track::IndividualContributor), pair.on(Track::Management));
            prop_assert_eq!(ladders.level(one), ladders.level(two));
            prop_assert_eq!(ladders.partner(two).map(|(partner, _)| partner), Some(one));
        }
    }
}
