//! No single answer decides, and three strong ones do.

use two_ladders::domain::Fit;

use crate::TABLE;
use crate::support::table::{Combination, with};
use crate::support::{shipped, side, step};

/// How many leans of the combination have this value.
fn count(combination: &Combination, lean: i8) -> usize {
    TABLE.leans(combination).into_iter().filter(|one| *one == lean).count()
}

/// Whether there are three strong leans to this side, and two more than to the other.
fn meets_the_rule_of_three(combination: &Combination, side: i8) -> bool {
    let (strong, against) = (count(combination, 2 * side), count(combination, -2 * side));
    strong >= 3 && strong >= against + 2
}

#[test]
fn one_answer_against_five_empty_ones_stays_in_the_middle() {
    for (place, question) in shipped().questions.iter().enumerate() {
        for choice in 0..question.choices.len() {
            let alone = with(TABLE.empty(), place, choice as u8);
            assert_eq!(TABLE.fit(&alone), Fit::Mixed, "{}", question.choices[choice].id);
        }
    }
}

#[test]
fn every_track_fit_rests_on_two_or_more_answers_that_lean_that_way() {
    for one in TABLE.combinations() {
        let side = side(TABLE.fit(&one));
        let same_way = TABLE.leans(&one).into_iter().filter(|lean| lean * side > 0).count();
        assert!(side == 0 || same_way >= 2, "{one:?}");
    }
}

#[test]
fn every_clear_fit_has_three_or_more_strong_leans_its_way() {
    for one in TABLE.combinations() {
        let step = step(TABLE.fit(&one));
        assert!(step.abs() < 2 || count(&one, step) >= 3, "{one:?}");
    }
}

#[test]
fn every_clear_fit_has_a_net_lean_of_four_or_more_its_way() {
    for one in TABLE.combinations() {
        let step = step(TABLE.fit(&one));
        let net: i8 = TABLE.leans(&one).into_iter().sum();
        assert!(step.abs() < 2 || net * step.signum() >= 4, "{one:?}");
    }
}

#[test]
fn technical_leadership_rests_on_two_or_more_answers() {
    for one in TABLE.combinations() {
        assert!(TABLE.fit(&one) != Fit::TechnicalLeadership || TABLE.marks(&one) >= 2, "{one:?}");
    }
}

#[test]
fn no_single_change_crosses_from_one_track_to_the_other() {
    for one in TABLE.combinations() {
        let here = side(TABLE.fit(&one));
        for (_, changed) in TABLE.changes(&one) {
            assert!(here * side(TABLE.fit(&changed)) >= 0, "{one:?} to {changed:?}");
        }
    }
}

#[test]
fn three_strong_leans_ahead_by_two_always_give_that_track() {
    let (mut met, mut clear) = (0, 0);
    for one in TABLE.combinations() {
        for towards in [-1, 1] {
            if meets_the_rule_of_three(&one, towards) {
                assert_eq!(side(TABLE.fit(&one)), towards, "{one:?}");
                met += 1;
                clear += usize::from(step(TABLE.fit(&one)).abs() == 2);
            }
        }
    }
    assert_eq!(met, 3_820);
    assert_eq!((clear * 100 + met / 2) / met, 87, "per cent of them are clear");
}

/// Fixing how the team works, wanting the headcount, bringing everyone together.
#[test]
fn the_three_real_signals_give_management_unless_two_strong_answers_oppose() {
    let signals = TABLE.combination("none 2f 3f 4e none none");
    let mut seen = 0;
    for one in TABLE.combinations() {
        let all_three = (1..4).all(|question| one[question] == signals[question]);
        if all_three && count(&one, -2) <= 1 {
            assert_eq!(side(TABLE.fit(&one)), 1, "{one:?}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}
