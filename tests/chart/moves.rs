//! Moving between rungs by keys.

use proptest::prelude::*;
use two_ladders::chart::{Key, next};
use two_ladders::domain::{Basis, Ladders, RungAt, Track};

use crate::examples::{bare, full_form, ic, management};

const KEYS: [Key; 6] = [Key::Up, Key::Down, Key::Left, Key::Right, Key::Home, Key::End];

#[track_caller]
fn leads(ladders: &Ladders, from: RungAt, key: Key, to: RungAt) {
    assert_eq!(next(ladders, from, key), to);
}

#[test]
fn up_and_down_go_rung_by_rung_and_stay_at_the_ends() {
    let ladders = full_form();
    leads(&ladders, ic(2), Key::Up, ic(3));
    leads(&ladders, ic(2), Key::Down, ic(1));
    leads(&ladders, ic(5), Key::Up, ic(5));
    leads(&ladders, management(0), Key::Down, management(0));
}

#[test]
fn home_and_end_go_to_the_lowest_and_the_highest_rung() {
    let ladders = full_form();
    leads(&ladders, management(3), Key::Home, management(0));
    leads(&ladders, management(3), Key::End, management(5));
}

#[test]
fn left_and_right_go_to_the_rung_on_the_same_level() {
    let ladders = full_form();
    leads(&ladders, ic(2), Key::Right, management(1));
    leads(&ladders, management(1), Key::Left, ic(2));
}

#[test]
fn left_on_the_left_ladder_and_right_on_the_right_one_stay() {
    let ladders = full_form();
    leads(&ladders, ic(2), Key::Left, ic(2));
    leads(&ladders, management(1), Key::Right, management(1));
}

#[test]
fn a_rung_without_a_neighbour_leads_to_the_nearest_one() {
    let ladders = full_form();
    leads(&ladders, management(5), Key::Left, ic(5));
    leads(&ladders, ic(0), Key::Right, management(0));
    let gap = bare(5, 3, &[(0, 0, Basis::Stated), (4, 2, Basis::Stated)]);
    leads(&gap, ic(1), Key::Right, management(0));
    leads(&gap, ic(2), Key::Right, management(1));
}

#[test]
fn of_two_rungs_as_near_the_lower_one_is_next() {
    let gap = bare(3, 2, &[(0, 0, Basis::Stated), (2, 1, Basis::Stated)]);
    leads(&gap, ic(1), Key::Right, management(0));
}

#[test]
fn there_is_no_way_to_a_ladder_without_rungs() {
    let ladders = bare(2, 0, &[]);
    leads(&ladders, ic(1), Key::Right, ic(1));
    leads(&ladders, management(3), Key::Up, management(3));
}

#[test]
fn a_place_above_the_top_counts_as_the_top() {
    leads(&full_form(), ic(40), Key::Down, ic(4));
    leads(&full_form(), ic(u16::MAX), Key::Up, ic(5));
}

proptest! {
    #[test]
    fn every_key_leads_from_any_place_to_a_rung(
        counts in (1_usize..30, 1_usize..30),
        links in prop::collection::vec((0_u16..35, 0_u16..35), 0..30),
        start in (any::<bool>(), any::<u16>()),
        keys in prop::collection::vec(0_usize..6, 1..20),
    ) {
        let links: Vec<_> = links.into_iter().map(|(one, two)| (one, two, Basis::Stated)).collect();
        let ladders = bare(counts.0, counts.1, &links);
        let track = if start.0 { Track::Management } else { Track::IndividualContributor };
        let mut at = RungAt { track, index: start.1 };
        for key in keys {
            at = next(&ladders, at, KEYS[key]);
            prop_assert!(ladders.rung(at).is_some());
        }
    }
}
