//! What the model makes of the answers: each part alone, and all of it.

use std::hint::black_box;

use two_ladders::builtin::PACK;
use two_ladders::domain::{Role, flip_pairs, flips, outcome, possible, score, stability, verdict};

use crate::support::answers;
use crate::support::harness::measure;

pub fn run() {
    let questionnaire = &PACK.questionnaire;
    let typical = answers::typical(questionnaire);
    let now = Role::Engineer;
    measure("score: the answers, counted", || {
        black_box(score(questionnaire, black_box(&typical)));
    });
    measure("verdict: the headline and what explains it", || {
        black_box(verdict(questionnaire, black_box(&typical), now));
    });
    measure("flips: what would change the headline", || {
        black_box(flips(questionnaire, black_box(&typical), now));
    });
    measure("stability: how many changes keep the track", || {
        black_box(stability(questionnaire, black_box(&typical)));
    });
    measure("outcome: everything on the result page", || {
        black_box(outcome(questionnaire, black_box(&typical), now));
    });
    let steady = answers::steady(questionnaire);
    measure("pairs: what two answers would change, where one does not", || {
        black_box(flip_pairs(questionnaire, black_box(&steady), now));
    });
    let skipping = answers::skipping(questionnaire);
    measure("range: what stays possible with two questions passed over", || {
        black_box(possible(questionnaire, black_box(&skipping), now));
    });
    measure("the whole analysis of a result", || {
        black_box(outcome(questionnaire, black_box(&steady), now));
        black_box(flip_pairs(questionnaire, black_box(&steady), now));
        black_box(possible(questionnaire, black_box(&skipping), now));
    });
}
