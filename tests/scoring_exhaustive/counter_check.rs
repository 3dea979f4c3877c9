//! What is counted around a verdict agrees with the table of all verdicts, for every combination.

use two_ladders::domain::{Fit, Headline, Role, contradictions, flips, stability};

use crate::TABLE;
use crate::support::shipped;

#[test]
fn stability_counts_the_changes_that_keep_the_track() {
    for one in TABLE.combinations() {
        let group = TABLE.fit(&one).group();
        let kept = TABLE.changes(&one).filter(|(_, to)| TABLE.fit(to).group() == group).count();
        let found = stability(shipped(), &TABLE.answers(&one));
        assert_eq!((usize::from(found.kept), found.changes), (kept, 27), "{one:?}");
    }
}

#[test]
fn flips_are_all_the_changes_that_give_another_headline_smallest_step_first() {
    for now in [Role::Engineer, Role::Manager] {
        for one in TABLE.combinations() {
            let here = TABLE.at(&one).headline(now);
            let mut expected: Vec<(u8, usize, u8, Headline)> = TABLE
                .changes(&one)
                .map(|(question, to)| {
                    let step = TABLE.lean(&to, question).abs_diff(TABLE.lean(&one, question));
                    (step, question, to[question], TABLE.at(&to).headline(now))
                })
                .filter(|(.., there)| *there != here)
                .collect();
            expected.sort_by_key(|(step, question, choice, _)| (*step, *question, *choice));
            let found: Vec<_> = flips(shipped(), &TABLE.answers(&one), now)
                .into_iter()
                .map(|flip| (flip.step, usize::from(flip.question), flip.choice, flip.headline))
                .collect();
            assert_eq!(found, expected, "{one:?}");
        }
    }
}

#[test]
fn a_skipped_question_has_one_change_more() {
    for one in TABLE.combinations().step_by(7) {
        let skipped = TABLE.skipping(&TABLE.skipping(&one, 1), 4);
        assert_eq!(stability(shipped(), &TABLE.answers(&skipped)).changes, 29);
        let answers = TABLE.answers(&skipped).with(1, None);
        assert_eq!(stability(shipped(), &answers).changes, 29, "an open one too");
    }
}

#[test]
fn every_contradiction_fires_as_often_as_published() {
    let published = [
        ("c1", 80),
        ("c2", 80),
        ("c3", 200),
        ("c4", 28),
        ("c5", 67),
        ("c6", 28),
        ("c7", 28),
        ("c8", 67),
    ];
    let mut fired = vec![0; shipped().contradictions.len()];
    for one in TABLE.combinations() {
        for place in contradictions(shipped(), &TABLE.answers(&one)) {
            fired[place] += 1;
        }
    }
    let found: Vec<(&str, usize)> = shipped()
        .contradictions
        .iter()
        .zip(fired)
        .map(|(one, fired)| (one.id.as_ref(), (fired * 1000 + 13_500) / 27_000))
        .collect();
    assert_eq!(found, published, "per mille");
}

#[test]
fn a_clear_fit_is_in_the_middle_of_its_kind_no_less_stable_than_a_leaning_one() {
    let median = |fit: Fit| {
        let mut kept: Vec<u16> = TABLE
            .combinations()
            .filter(|one| TABLE.fit(one) == fit)
            .map(|one| stability(shipped(), &TABLE.answers(&one)).kept)
            .collect();
        kept.sort_unstable();
        kept[kept.len() / 2]
    };
    assert!(median(Fit::ClearIndividual) >= median(Fit::LeaningIndividual));
    assert!(median(Fit::ClearManagement) >= median(Fit::LeaningManagement));
}
