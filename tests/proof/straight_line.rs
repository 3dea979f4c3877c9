//! Always the same place in the list: that it is to answer at random rests on the shuffle being fair.

use two_ladders::domain::{Answer, Answers, Fit, Group, Role, shuffle, verdict};
use two_ladders::proof::{Counts, Rule, Severity};

use crate::{own, says, with_choices};

const SEEDS: u32 = 20_000;

/// How many of the seeds end in which group for who always takes this place, or the last one where
/// a question has fewer.
fn taking(place: usize) -> [u32; 3] {
    let questionnaire = own().pack.questionnaire;
    let mut ends = [0; 3];
    let mut seed = 1;
    for _ in 0..SEEDS {
        seed = shuffle::next_seed(seed);
        let mut sheet = Answers::none(6);
        for (at, question) in questionnaire.questions.iter().enumerate() {
            let order = shuffle::order(seed, at, question.choices.len());
            let taken = order[place.min(order.len() - 1)];
            sheet = sheet.with(at, Some(Answer::Choice(taken)));
        }
        let fit = verdict(&questionnaire, &sheet, Role::Engineer).fit;
        ends[match fit.group() {
            Group::Individual => 0,
            Group::Mixed | Group::TechnicalLeadership => 1,
            Group::Management => 2,
        }] += 1;
    }
    ends
}

#[test]
fn every_place_of_the_real_shuffle_favours_no_track_and_mostly_ends_in_the_middle() {
    let counts = Counts::of(&own().pack.questionnaire);
    let track = counts.group(Group::Individual) as i64 * 1000 / counts.sheets as i64;
    for place in 0..6 {
        let ends = taking(place).map(|count| i64::from(count) * 1000 / i64::from(SEEDS));
        let [individual, middle, management] = ends;
        assert!((individual - management).abs() <= 10, "place {place}: {ends:?}");
        assert!(middle > individual.max(management), "place {place}: {ends:?}");
        for one in [individual, management] {
            assert!((one - track).abs() <= 10, "place {place}: {ends:?}, at random {track}");
        }
    }
}

#[test]
fn agreeing_to_everything_is_no_track() {
    // Statements that all lean one way: agreement is management, whatever is said.
    let book = with_choices(|_, number, choice| {
        choice.stop = None;
        choice.lean = crate::support::lean(if number < 3 { 2 } else { 0 });
    });
    assert_eq!(Counts::of(&book.pack.questionnaire).fit(Fit::ClearIndividual), 0);
    let shares = "Whoever always takes the same place of a fair shuffle gets individual \
                  contributor in 0.0% of orders, management in 93.2% and the middle in 6.8%";
    for fault in [
        ": a habit of the hand would favour a track.",
        ": a habit of the hand would mostly end on a track.",
    ] {
        let found = [shares, fault].concat();
        says(&book, Severity::Error, Rule::StraightLine, "questions", &found);
    }
}
