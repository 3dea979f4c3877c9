//! Packs whose questions break a rule, and what is said of them.

use two_ladders::domain::{Fit, Headline, Motive, Stop};
use two_ladders::proof::{Moves, Rule, Severity};

use crate::support::lean;
use crate::{of, own, says, with_choices, with_rules};

#[test]
fn a_headline_that_nothing_gives_is_an_error() {
    let book = with_rules(|rules| rules.technical_leadership_at = 7);
    says(
        &book,
        Severity::Error,
        Rule::VerdictUnreachable,
        "verdicts[2]",
        "None of the 27,000 answer sheets gives 'technical-leadership'.",
    );
}

#[test]
fn a_pack_may_do_without_stops_marks_and_questions_that_must_be_answered() {
    let mut book = with_choices(|_, _, choice| {
        choice.stop = None;
        choice.technical_leadership = false;
    });
    book.pack.questionnaire.rules.skips_at_most = 6;
    for (path, found) in [
        (
            "verdicts[2]",
            "No choice is marked as technical leadership, so nobody gets \
                         'technical-leadership'.",
        ),
        ("verdicts[6]", "No choice is a stop of dread, so nobody gets 'management-not-yet'."),
        (
            "verdicts[7]",
            "No choice is a motive that does not survive scrutiny, so nobody gets \
                         'motive-not-found'.",
        ),
        ("verdicts[8]", "All 6 questions may be passed over, so everybody gets a result."),
    ] {
        says(&book, Severity::Note, Rule::VerdictUnreachable, path, found);
    }
    assert!(of(&book, Rule::VerdictUnreachable).iter().all(|one| one.severity == Severity::Note));
}

#[test]
fn a_headline_that_one_role_never_gets_is_a_warning() {
    // Who leads technically has a void reason: as a manager that is a change of track.
    let book = with_choices(|question, _, choice| {
        if question == 5 {
            choice.technical_leadership = true;
            choice.lean = lean(0);
            choice.stop = Some(Stop::Motive(Motive::Ladder));
        } else {
            choice.technical_leadership &= question != 2;
        }
    });
    says(
        &book,
        Severity::Warning,
        Rule::VerdictUnreachable,
        "verdicts[2]",
        "As a manager, nobody gets 'technical-leadership', whatever they choose.",
    );
}

#[test]
fn a_question_that_changes_nothing_is_an_error() {
    let book = with_choices(|question, _, choice| {
        if question == 0 {
            choice.lean = lean(0);
            choice.technical_leadership = false;
        }
    });
    says(
        &book,
        Severity::Error,
        Rule::ChoiceWithoutEffect,
        "questions[0]",
        "No choice of question 'q1' ever changes a headline.",
    );
}

#[test]
fn choices_that_count_the_same_are_named() {
    let book = with_choices(|_, _, choice| {
        if choice.id == "3d" {
            choice.technical_leadership = false;
        }
    });
    says(
        &book,
        Severity::Warning,
        Rule::TwinChoices,
        "questions[2].choices[3]",
        "The choices '3c' and '3d' count the same in every answer sheet: same lean, same mark.",
    );
    let one_family = with_choices(|_, _, choice| {
        if choice.id == "1b" || choice.id == "1d" {
            (choice.lean, choice.stop) = (lean(0), Some(Stop::Dread));
        }
    });
    says(
        &one_family,
        Severity::Note,
        Rule::TwinChoices,
        "questions[0].choices[3]",
        "The choices '1b' and '1d' are all stops of the family dread and count the same.",
    );
}

#[test]
fn a_mark_that_makes_no_difference_is_named() {
    let book = with_rules(|rules| rules.technical_leadership_at = 6);
    says(
        &book,
        Severity::Warning,
        Rule::TwinChoices,
        "questions[2].choices[3]",
        "The choices '3c' and '3d' differ in lean, mark or stop, and still no answer sheet tells \
         them apart.",
    );
}

#[test]
fn tracks_that_do_not_mirror_are_a_warning_or_an_error_by_how_far() {
    let milder = with_choices(|_, _, choice| {
        if choice.id == "1e" {
            choice.lean = lean(1);
        }
    });
    says(
        &milder,
        Severity::Warning,
        Rule::QuestionMirrors,
        "questions[0]",
        "The leans of question 'q1' do not mirror: 1 with -2 against 0 with 2, 1 with -1 against 2 \
         with 1. Together they favour individual contributor by 1.",
    );
    says(
        &milder,
        Severity::Warning,
        Rule::TracksMirror,
        "questions",
        "4,353 answer sheets give an individual-contributor fit and 3,445 a management fit: one is \
         1.3 times the other.",
    );
    says(
        &milder,
        Severity::Error,
        Rule::TracksMirror,
        "questions",
        "1,718 answer sheets give a clear individual-contributor fit and 935 a clear management fit: \
         one is 1.8 times the other.",
    );
    let one_sided = with_choices(|_, _, choice| {
        if choice.lean == lean(-2) {
            choice.lean = lean(-1);
        }
    });
    says(
        &one_sided,
        Severity::Error,
        Rule::TracksMirror,
        "questions",
        "0 answer sheets give a clear individual-contributor fit and 2,020 a clear management fit: \
         one is any number of times the other.",
    );
}

#[test]
fn a_move_back_is_found_on_an_axis_that_files_held_back_headlines_below_all_others() {
    // No thresholds can break the rule on the axis of the method, so the axis is broken instead.
    fn held_is_lowest(headline: Headline, fit: Fit) -> i8 {
        match headline {
            Headline::ManagementNotYet | Headline::MotiveNotFound => -9,
            _ => two_ladders::proof::axis(headline, fit),
        }
    }
    let moves = Moves::of(&own().pack.questionnaire, 0, held_is_lowest);
    let (path, found) = moves.back.expect("a move back");
    assert_eq!(path, "questions[0].choices[3]");
    assert_eq!(
        found,
        "A change from '1a' to '1d' leans more towards management and moves the headline of an \
         engineer back from 'leaning-ic' to 'motive-not-found', where the other answers are 2b 3b 4b \
         5c 6d."
    );
}

#[test]
fn an_answer_that_decides_alone_is_an_error() {
    let book = with_rules(|rules| rules.lean_at = 2);
    says(
        &book,
        Severity::Error,
        Rule::SingleAnswer,
        "questions[0].choices[0]",
        "The choice '1a' alone, with every other answer neutral, already fits 'leaning-ic'.",
    );
}

#[test]
fn an_answer_that_leads_from_track_to_track_is_an_error_with_its_sheet() {
    // Three strong answers and more than the other side: tried once, and dropped for this.
    let book = with_rules(|rules| rules.lead_at = 1);
    says(
        &book,
        Severity::Error,
        Rule::SingleAnswer,
        "questions[0].choices[4]",
        "A change from '1a' to '1e' leads from 'leaning-ic' straight to 'leaning-management', where \
         the other answers are 2b 3f 4e 5d 6b.",
    );
}

#[test]
fn random_answers_that_get_too_much_are_a_warning() {
    let book = with_rules(|rules| (rules.strong_at, rules.lean_at) = (1, 3));
    says(
        &book,
        Severity::Warning,
        Rule::RandomAnswers,
        "rules.lean_at",
        "Answers picked at random get a track in 47.8% of cases.",
    );
    says(
        &book,
        Severity::Warning,
        Rule::RandomAnswers,
        "rules.strong_at",
        "Answers picked at random get a clear verdict in 27.8% of cases.",
    );
}

#[test]
fn a_question_with_twice_as_much_to_say_is_a_warning() {
    let book = with_choices(|question, _, choice| {
        if question == 1 {
            choice.lean = lean(choice.lean.value() / 2);
        }
    });
    says(
        &book,
        Severity::Warning,
        Rule::QuestionInfluence,
        "questions[2]",
        "A change of question 'q3' changes the fit in 39.4% of cases, one of question 'q2' in 13.5%.",
    );
}
