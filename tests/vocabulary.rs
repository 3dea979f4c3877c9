//! The small words of the model: leans, answers, context, ids.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use support::{answers, ids, lean, plain, shipped};
use two_ladders::builtin::LADDERS;
use two_ladders::domain::{
    Answer, Answers, Context, Employer, Firmness, Fit, Headline, Lean, Motive, QUESTIONS_AT_MOST,
    Remark, Role, Stop, Track, WayBack, outcome, score, way_back,
};

#[test]
fn a_lean_is_a_whole_number_from_minus_two_to_two() {
    let values: Vec<i8> = (i8::MIN..=i8::MAX).filter_map(Lean::new).map(Lean::value).collect();
    assert_eq!(values, [-2, -1, 0, 1, 2]);
    assert_eq!(Lean::new(0), Some(Lean::NEUTRAL));
}

#[test]
fn the_sign_of_a_lean_is_its_track_and_only_the_outermost_are_strong() {
    use Track::{IndividualContributor, Management};
    for (value, track, strong) in [
        (-2, Some(IndividualContributor), true),
        (-1, Some(IndividualContributor), false),
        (0, None, false),
        (1, Some(Management), false),
        (2, Some(Management), true),
    ] {
        assert_eq!(lean(value).track(), track);
        assert_eq!(lean(value).is_strong(), strong);
        assert_eq!(lean(value).mirrored(), lean(-value));
        assert_eq!(lean(value).mirrored().track(), track.map(Track::other));
    }
    assert_eq!(lean(-2).distance(lean(2)), 4);
    assert_eq!(lean(1).distance(lean(-1)), 2);
}

#[test]
fn answers_start_open_and_fill_one_by_one() {
    let none = Answers::none(3);
    assert_eq!((none.len(), none.answered(), none.skips()), (3, 0, 0));
    assert_eq!((none.first_open(), none.is_complete()), (Some(0), false));

    let some = none.with(0, Some(Answer::Choice(1))).with(2, Some(Answer::NoneFits));
    assert_eq!((some.answered(), some.skips(), some.first_open()), (2, 1, Some(1)));
    assert_eq!(some.get(0), Some(Answer::Choice(1)));
    assert_eq!(some.get(1), None);

    let all = some.with(1, Some(Answer::Choice(0)));
    assert!(all.is_complete());
    assert_eq!(all.with(1, None), some);
    assert_eq!(none.answered(), 0, "a change makes a new value");
}

#[test]
fn a_question_that_does_not_exist_is_never_answered() {
    let answers = Answers::none(2);
    for question in [2, QUESTIONS_AT_MOST, usize::MAX] {
        assert_eq!(answers.with(question, Some(Answer::NoneFits)), answers);
        assert_eq!(answers.get(question), None);
    }
    assert_eq!(Answers::none(usize::MAX).len(), QUESTIONS_AT_MOST);
    assert!(Answers::none(0).is_empty() && !answers.is_empty());
}

#[test]
fn every_answer_of_the_shipped_questionnaire_is_found_by_its_ids() {
    for (place, question) in shipped().questions.iter().enumerate() {
        for choice in (0..question.choices.len()).map(|choice| Answer::Choice(choice as u8)) {
            let id = shipped().answer_id(place, choice).expect("an id");
            assert_eq!(shipped().find(&question.id, id), Some((place, choice)));
        }
        assert_eq!(shipped().find(&question.id, "none"), Some((place, Answer::NoneFits)));
        assert_eq!(shipped().answer_id(place, Answer::NoneFits), Some("none"));
    }
    for (question, choice) in [("q7", "1a"), ("q1", "2a"), ("q1", ""), ("", "none"), ("Q1", "1a")] {
        assert_eq!(shipped().find(question, choice), None, "{question} {choice}");
    }
}

#[test]
fn the_ids_of_the_shipped_questionnaire_are_those_of_the_contract() {
    assert_eq!(shipped().id, "two-ladders");
    let letters = [5, 6, 6, 5, 5, 6];
    for ((number, count), question) in (1..).zip(letters).zip(shipped().questions.iter()) {
        assert_eq!(question.id, format!("q{number}"));
        let ids: Vec<&str> = question.choices.iter().map(|choice| choice.id.as_ref()).collect();
        let expected: Vec<String> =
            ('a'..).take(count).map(|letter| format!("{number}{letter}")).collect();
        assert_eq!(ids, expected);
    }
}

#[test]
fn answers_of_another_questionnaire_are_not_accepted_and_have_no_outcome() {
    let whole = answers(shipped(), "1a 2a 3a 4a 5d 6b");
    assert!(shipped().accepts(&whole));
    assert!(shipped().accepts(&whole.with(3, None)), "open questions belong to it");
    assert!(shipped().accepts(&whole.with(3, Some(Answer::NoneFits))));
    assert!(outcome(shipped(), &whole, Role::Engineer).is_some());

    let beyond = whole.with(0, Some(Answer::Choice(5)));
    let other = plain("other", 1, &[2; 7]);
    let longer = plain("longer", 1, &[8; 7]);
    for (questionnaire, answers) in [(shipped(), beyond), (&other, whole), (&longer, whole)] {
        assert!(!questionnaire.accepts(&answers));
        assert_eq!(outcome(questionnaire, &answers, Role::Engineer), None);
    }
}

#[test]
fn there_is_no_outcome_while_a_question_is_open() {
    let whole = answers(shipped(), "1a 2a 3a 4a 5d 6b");
    for question in 0..6 {
        assert_eq!(outcome(shipped(), &whole.with(question, None), Role::Engineer), None);
    }
}

#[test]
fn an_open_question_contributes_nothing_and_a_skipped_one_no_lean() {
    let answers = answers(shipped(), "1e open none 4c 5e 6d");
    let score = score(shipped(), &answers);
    let questions: Vec<u8> = score.contributions.iter().map(|one| one.question).collect();
    assert_eq!(questions, [0, 2, 3, 4, 5]);
    assert_eq!((score.strong_management, score.strong_individual, score.net), (1, 0, 2));
    assert_eq!((score.technical_leadership, score.anchored, score.skips), (1, false, 1));
    let stops: Vec<Option<Stop>> = score.contributions.iter().map(|one| one.stop).collect();
    let motive = Some(Stop::Motive(Motive::Ladder));
    assert_eq!(stops, [None, None, None, Some(Stop::Dread), motive]);
    let skipped = score.contributions[1];
    assert_eq!((skipped.answer, skipped.lean), (Answer::NoneFits, Lean::NEUTRAL));
    assert_eq!(ids(shipped(), &answers), "1e open none 4c 5e 6d");
}

#[test]
fn the_way_back_gets_harder_at_18_months_3_years_and_after_5_years() {
    for (months, expected) in [
        (0, WayBack::SameLevel),
        (17, WayBack::SameLevel),
        (18, WayBack::Ramp),
        (35, WayBack::Ramp),
        (36, WayBack::Rebuild),
        (60, WayBack::Rebuild),
        (61, WayBack::Reinvest),
        (u16::MAX, WayBack::Reinvest),
    ] {
        assert_eq!(way_back(months, &LADDERS.constants), expected, "{months}");
    }
}

#[test]
fn a_fit_is_a_change_of_track_for_those_who_are_on_another() {
    for (fit, changes) in [
        (Fit::ClearIndividual, [false, false, true]),
        (Fit::LeaningIndividual, [false, false, true]),
        (Fit::TechnicalLeadership, [false, false, true]),
        (Fit::Mixed, [false, false, false]),
        (Fit::LeaningManagement, [true, true, false]),
        (Fit::ClearManagement, [true, true, false]),
    ] {
        assert_eq!(Role::ALL.map(|now| fit.changes_track(now)), changes, "{fit:?}");
    }
}

#[test]
fn who_says_nothing_is_taken_for_an_engineer_somewhere() {
    let expected = Context {
        now: Role::Engineer,
        months_away: None,
        employer: Employer::Unknown,
        years: None,
    };
    assert_eq!(Context::default(), expected);
}

#[test]
fn a_context_is_plausible_up_to_600_months_and_60_years() {
    let context = |months_away, years| Context { months_away, years, ..Context::default() };
    assert!(context(None, None).is_plausible());
    assert!(context(Some(600), Some(60)).is_plausible());
    assert!(!context(Some(601), Some(60)).is_plausible());
    assert!(!context(Some(600), Some(61)).is_plausible());
}

#[test]
fn ids_are_those_of_the_contract() {
    assert_eq!(Role::ALL.map(Role::id), ["engineer", "tech-lead", "manager"]);
    assert_eq!(
        Employer::ALL.map(Employer::id),
        ["past-staff", "stops-at-staff", "stops-at-senior", "titles-only", "unknown"]
    );
    for role in Role::ALL {
        assert_eq!(Role::from_id(role.id()), Some(role));
    }
    for employer in Employer::ALL {
        assert_eq!(Employer::from_id(employer.id()), Some(employer));
    }
    assert_eq!((Role::from_id("Engineer"), Employer::from_id("")), (None, None));
    assert_eq!(
        Headline::ALL.map(Headline::id),
        [
            "clear-ic",
            "leaning-ic",
            "technical-leadership",
            "mixed",
            "leaning-management",
            "clear-management",
            "management-not-yet",
            "motive-not-found",
            "not-enough-answers"
        ]
    );
    assert_eq!(Fit::ALL.map(Headline::Fit), Headline::ALL[..6]);
    let motives = [Motive::Ladder, Motive::Others, Motive::Escape].map(Stop::Motive);
    assert_eq!(motives.map(Stop::id), ["motive-ladder", "motive-others", "motive-escape"]);
    assert_eq!(Stop::Dread.id(), "dread");
    let words = [Firmness::Fragile, Firmness::Fair, Firmness::Firm];
    assert_eq!(words.map(Firmness::id), ["fragile", "fair", "firm"]);
    assert_eq!(WayBack::ALL.map(WayBack::id), ["same-level", "ramp", "rebuild", "reinvest"]);
    let remarks = [
        Remark::ViaStaff,
        Remark::StaffIsNearest,
        Remark::DreadNoted,
        Remark::ReasonStruckOut,
        Remark::RealSignals { count: 2, of: 3 },
    ];
    assert_eq!(
        remarks.map(|remark| remark.id().into_owned()),
        [
            "via-staff",
            "staff-is-nearest",
            "dread-noted",
            "reason-struck-out",
            "real-signals-2-of-3"
        ]
    );
}
