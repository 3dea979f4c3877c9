//! The usual thresholds for any number of questions.

use two_ladders::domain::{Group, Question, Questionnaire, Rules};
use two_ladders::proof::{Counts, Rule, Severity, step};

use crate::own;

/// So many questions with the leans of ours, taken round and round from this one.
fn round(first: usize, count: usize) -> Questionnaire {
    let mut made = own().pack.questionnaire;
    let question = |at: usize| made.questions[at % 6].clone();
    let questions: Vec<Question> = (first..first + count).map(question).collect();
    let anchors = (0..count).filter(|at| [2, 5].contains(&((first + at) % 6)));
    let anchors = anchors.map(|at| at as u8).collect();
    made.rules = Rules { technical_leadership_anchors: anchors, ..Rules::scaled(count) };
    made.questions = questions.into();
    (made.contradictions, made.signals) = (Vec::new().into(), Vec::new().into());
    made
}

#[test]
fn for_six_questions_they_are_ours() {
    let ours = own().pack.questionnaire.rules;
    let anchors = ours.technical_leadership_anchors;
    assert_eq!(Rules { technical_leadership_anchors: anchors, ..Rules::scaled(6) }, ours);
}

#[test]
fn a_number_that_no_questionnaire_has_means_the_nearest() {
    for (beyond, nearest) in [(0, 2), (1, 2), (13, 12), (usize::MAX, 12)] {
        assert_eq!(Rules::scaled(beyond), Rules::scaled(nearest));
    }
}

#[test]
fn none_of_them_lets_an_answer_decide_favours_a_track_or_hides_a_headline() {
    for count in 2..=12 {
        for first in 0..6 {
            let mut book = own();
            book.pack.questionnaire = round(first, count);
            // From the seventh on the questions come again, and here two beginnings tell enough.
            let steps = if count > 8 && first % 3 > 0 { 0..1 } else { 0..count.min(6) + 1 };
            for finding in steps.flat_map(|at| step(&book, at)) {
                // Of two questions one cannot be a stop and the other alone a track.
                let known = count == 2 && finding.rule == Rule::VerdictUnreachable;
                let is_error = finding.severity == Severity::Error && !known;
                assert!(!is_error, "{count} from {first}: {finding:#?}");
            }
        }
    }
}

#[test]
fn what_random_answers_get_stays_near_ours() {
    // Any track and a clear one, in per mille: the table of the doc comment.
    let published = [
        (2, 179, 67),
        (3, 290, 140),
        (4, 247, 153),
        (5, 269, 122),
        (6, 307, 124),
        (7, 272, 131),
        (8, 283, 117),
        (9, 315, 94),
        (10, 326, 131),
        (11, 299, 133),
        (12, 305, 120),
    ];
    for (count, any, clear) in published {
        let (mut tracks, mut clearly, mut sheets) = (0, 0, 0);
        // The mean of rates, each over a common number of sheets.
        for first in 0..6 {
            let counts = Counts::of(&round(first, count));
            let share = |part: u64| u128::from(part) * 1_000_000 / u128::from(counts.sheets);
            tracks += share(counts.group(Group::Individual) + counts.group(Group::Management));
            clearly += share(counts.fits[0] + counts.fits[5]);
            sheets += 1_000_000;
        }
        let per_mille = |part: u128| (part * 2000 + sheets) / (sheets * 2);
        assert_eq!((per_mille(tracks), per_mille(clearly)), (any, clear), "{count}");
    }
}
