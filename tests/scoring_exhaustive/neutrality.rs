//! Neither track is favoured.

use two_ladders::domain::{Fit, Headline};

use crate::TABLE;
use crate::support::shipped;
use crate::support::side;
use crate::support::step;
use crate::support::table::{Table, mirrored};

#[test]
fn the_fits_are_an_exact_mirror_image() {
    let count = |fit: Fit| TABLE.combinations().filter(|one| TABLE.fit(one) == fit).count();
    assert_eq!(count(Fit::ClearIndividual), count(Fit::ClearManagement));
    assert_eq!(count(Fit::LeaningIndividual), count(Fit::LeaningManagement));
}

#[test]
fn the_leans_of_every_question_mirror() {
    for question in shipped().questions.iter() {
        let mut leans: Vec<i8> = question.choices.iter().map(|one| one.lean.value()).collect();
        let mut flipped: Vec<i8> =
            question.choices.iter().map(|one| one.lean.mirrored().value()).collect();
        leans.sort_unstable();
        flipped.sort_unstable();
        assert_eq!(leans, flipped, "question {}", question.id);
    }
}

#[test]
fn flipping_all_leans_flips_the_fit_in_every_combination() {
    let flipped = Table::of(&mirrored(shipped()));
    for one in TABLE.combinations() {
        assert_eq!(step(flipped.fit(&one)), -step(TABLE.fit(&one)), "{:?}", TABLE.leans(&one));
    }
}

#[test]
fn the_two_outcomes_in_the_middle_do_not_depend_on_the_sign() {
    let flipped = Table::of(&mirrored(shipped()));
    for one in TABLE.combinations().filter(|one| side(TABLE.fit(one)) == 0) {
        assert_eq!(flipped.fit(&one), TABLE.fit(&one));
    }
}

#[test]
fn a_void_motive_holds_back_the_change_of_track_whichever_way_it_goes() {
    for one in TABLE.combinations() {
        if TABLE.dreads(&one) || !TABLE.has_motive(&one) || side(TABLE.fit(&one)) == 0 {
            continue;
        }
        let cell = TABLE.at(&one);
        let held = |headline| headline == Headline::MotiveNotFound;
        assert_ne!(held(cell.engineer), held(cell.manager), "{one:?}");
    }
}
