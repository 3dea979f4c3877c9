//! Every option matters, and no question dominates.

use std::collections::BTreeSet;

use two_ladders::domain::Role;

use crate::TABLE;
use crate::support::shipped;
use crate::support::table::{QUESTIONS, with};

#[test]
fn only_the_three_void_motives_share_their_headlines() {
    let mut shared = BTreeSet::new();
    for (place, question) in shipped().questions.iter().enumerate() {
        let count = question.choices.len() as u8;
        for (first, second) in (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))) {
            let same = TABLE
                .combinations()
                .filter(|one| one[place] == first)
                .all(|one| TABLE.at(&one).engineer == TABLE.at(&with(one, place, second)).engineer);
            if same {
                let id = |choice: u8| question.choices[usize::from(choice)].id.as_ref();
                shared.insert((id(first), id(second)));
            }
        }
    }
    assert_eq!(shared, BTreeSet::from([("6d", "6e"), ("6d", "6f"), ("6e", "6f")]));
}

/// For every question the per cent of one-answer changes that alter what `read` reads.
fn influence<T: PartialEq>(
    read: impl Fn(&crate::support::table::Combination) -> T,
) -> [usize; QUESTIONS] {
    let (mut altered, mut all) = ([0; QUESTIONS], [0; QUESTIONS]);
    for one in TABLE.combinations() {
        for (question, changed) in TABLE.changes(&one) {
            all[question] += 1;
            altered[question] += usize::from(read(&one) != read(&changed));
        }
    }
    std::array::from_fn(|question| (altered[question] * 200 + all[question]) / (all[question] * 2))
}

#[test]
fn a_change_to_one_question_alters_the_fit_in_33_to_40_per_cent() {
    assert_eq!(influence(|one| TABLE.fit(one)), [38, 33, 40, 38, 34, 35]);
}

/// Half the options of the last question are stops; its 64 per cent are intended.
#[test]
fn a_change_to_one_question_alters_the_headline_in_28_to_34_per_cent_and_the_reason_in_64() {
    let headline = |one: &_| TABLE.at(one).headline(Role::Engineer);
    assert_eq!(influence(headline), [32, 28, 34, 32, 30, 64]);
}
