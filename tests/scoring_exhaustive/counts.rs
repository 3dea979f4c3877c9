//! How many combinations get which verdict.

use two_ladders::domain::{Fit, Headline};

use crate::TABLE;
use crate::support::table::Combination;

/// One row for every verdict: headline for an engineer, headline for a manager, fit before stops,
/// and headline where no stop was answered.
const PUBLISHED: [(&str, usize, usize, usize, usize); 8] = [
    ("clear-ic", 1_668, 1_110, 1_668, 958),
    ("leaning-ic", 2_481, 1_233, 2_481, 995),
    ("technical-leadership", 3_312, 2_436, 3_312, 1_910),
    ("mixed", 6_378, 6_378, 15_390, 4_984),
    ("management-not-yet", 663, 663, 0, 0),
    ("motive-not-found", 10_545, 11_694, 0, 0),
    ("leaning-management", 995, 2_027, 2_481, 995),
    ("clear-management", 958, 1_459, 1_668, 958),
];

fn count(condition: impl Fn(&Combination) -> bool) -> usize {
    TABLE.combinations().filter(|combination| condition(combination)).count()
}

#[test]
fn there_are_27_000_combinations_and_10_800_without_a_stop() {
    assert_eq!(count(|_| true), 27_000);
    assert_eq!(count(|one| !TABLE.dreads(one) && !TABLE.has_motive(one)), 10_800);
}

#[test]
fn the_headlines_of_an_engineer_are_those_published() {
    for (id, published, ..) in PUBLISHED {
        assert_eq!(count(|one| TABLE.at(one).engineer.id() == id), published, "{id}");
    }
}

#[test]
fn the_headlines_of_a_manager_are_those_published() {
    for (id, _, published, ..) in PUBLISHED {
        assert_eq!(count(|one| TABLE.at(one).manager.id() == id), published, "{id}");
    }
}

#[test]
fn the_fits_before_stops_are_those_published() {
    for (id, _, _, published, _) in PUBLISHED {
        assert_eq!(count(|one| TABLE.fit(one).id() == id), published, "{id}");
    }
}

#[test]
fn the_headlines_without_a_stop_are_those_published_for_either_role() {
    let free = |one: &Combination| !TABLE.dreads(one) && !TABLE.has_motive(one);
    for (id, .., published) in PUBLISHED {
        assert_eq!(count(|one| free(one) && TABLE.at(one).engineer.id() == id), published, "{id}");
        assert_eq!(count(|one| free(one) && TABLE.at(one).manager.id() == id), published, "{id}");
    }
}

#[test]
fn every_headline_can_be_reached_for_an_engineer_and_for_a_manager() {
    for headline in Headline::ALL {
        let complete = headline != Headline::NotEnoughAnswers;
        assert_eq!(count(|one| TABLE.at(one).engineer == headline) > 0, complete, "{headline:?}");
        assert_eq!(count(|one| TABLE.at(one).manager == headline) > 0, complete, "{headline:?}");
    }
    assert_eq!(TABLE.at(&TABLE.empty()).engineer, Headline::NotEnoughAnswers);
}

#[test]
fn every_fit_can_be_reached() {
    for fit in Fit::ALL {
        assert!(count(|one| TABLE.fit(one) == fit) > 0, "{fit:?}");
    }
}
