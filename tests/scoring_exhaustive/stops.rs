//! What dread, void motives and skipped questions do, and what they never do.

use two_ladders::domain::{Fit, Headline, Role, Stop, Track, verdict};

use crate::TABLE;
use crate::support::table::{Combination, QUESTIONS};
use crate::support::{shipped, side};

const ROLES: [Role; 2] = [Role::Engineer, Role::Manager];

fn dread() -> impl Iterator<Item = Combination> {
    TABLE.combinations().filter(|one| TABLE.dreads(one))
}

fn void() -> impl Iterator<Item = Combination> {
    TABLE.combinations().filter(|one| TABLE.has_motive(one))
}

/// The place of the question that has a choice of this kind.
fn question_with(is_wanted: impl Fn(Stop) -> bool) -> usize {
    let has = |question: &two_ladders::domain::Question| {
        question.choices.iter().filter_map(|choice| choice.stop).any(&is_wanted)
    };
    shipped().questions.iter().position(has).expect("such a question")
}

#[test]
fn dread_never_yields_leaning_or_clear_management() {
    for one in dread() {
        for now in ROLES {
            let headline = TABLE.at(&one).headline(now);
            assert_ne!(headline, Headline::Fit(Fit::LeaningManagement), "{one:?}");
            assert_ne!(headline, Headline::Fit(Fit::ClearManagement), "{one:?}");
        }
    }
}

#[test]
fn dread_needs_a_management_pattern_in_the_other_five_to_say_not_yet() {
    let question = question_with(|stop| stop == Stop::Dread);
    for one in dread() {
        let without = TABLE.fit(&TABLE.skipping(&one, question));
        for now in ROLES {
            let not_yet = TABLE.at(&one).headline(now) == Headline::ManagementNotYet;
            assert_eq!(not_yet, without.track() == Some(Track::Management), "{one:?}");
        }
    }
}

#[test]
fn dread_leaves_every_fit_but_management_where_it_was() {
    for one in dread().filter(|one| side(TABLE.fit(one)) <= 0 && !TABLE.has_motive(one)) {
        for now in ROLES {
            assert_eq!(TABLE.at(&one).headline(now), Headline::Fit(TABLE.fit(&one)), "{one:?}");
        }
    }
}

#[test]
fn a_void_motive_never_changes_the_fit() {
    let question = question_with(|stop| stop != Stop::Dread);
    for one in void() {
        assert_eq!(TABLE.fit(&one), TABLE.fit(&TABLE.skipping(&one, question)), "{one:?}");
    }
}

#[test]
fn a_void_motive_leaves_a_pattern_for_the_present_track_standing() {
    for one in void() {
        let (cell, fit) = (TABLE.at(&one), TABLE.fit(&one));
        if side(fit) < 0 || fit == Fit::TechnicalLeadership {
            assert_eq!(cell.engineer, Headline::Fit(fit), "{one:?}");
        }
        if side(fit) > 0 && !TABLE.dreads(&one) {
            assert_eq!(cell.manager, Headline::Fit(fit), "{one:?}");
        }
    }
}

#[test]
fn with_both_stops_not_yet_is_the_headline_and_both_are_listed() {
    for one in dread().filter(|one| TABLE.has_motive(one) && side(TABLE.fit(one)) > 0) {
        let verdict = verdict(shipped(), &TABLE.answers(&one), Role::Engineer);
        assert_eq!(verdict.headline, Headline::ManagementNotYet);
        assert_eq!(verdict.stops.len(), 2, "{one:?}");
        assert_eq!(verdict.stops[0], Stop::Dread);
        assert!(matches!(verdict.stops[1], Stop::Motive(_)));
    }
}

/// What a headline says and what the list of stops says is the same thing.
#[test]
fn stops_are_listed_when_and_only_when_they_hold_the_headline_back() {
    for one in TABLE.combinations() {
        for now in ROLES {
            let verdict = verdict(shipped(), &TABLE.answers(&one), now);
            let first = verdict.stops.first();
            match verdict.headline {
                Headline::ManagementNotYet => assert_eq!(first, Some(&Stop::Dread)),
                Headline::MotiveNotFound => assert!(matches!(first, Some(Stop::Motive(_)))),
                Headline::Fit(fit) => assert!(first.is_none() && fit == verdict.fit),
                Headline::NotEnoughAnswers => panic!("{one:?} skips nothing"),
            }
        }
    }
}

#[test]
fn a_tech_lead_counts_like_an_engineer() {
    for one in TABLE.combinations() {
        let answers = TABLE.answers(&one);
        let engineer = verdict(shipped(), &answers, Role::Engineer);
        assert_eq!(verdict(shipped(), &answers, Role::TechLead), engineer, "{one:?}");
    }
}

#[test]
fn skipping_an_answer_never_carries_the_fit_across_the_middle() {
    for one in TABLE.combinations() {
        for question in 0..QUESTIONS {
            let skipped = TABLE.fit(&TABLE.skipping(&one, question));
            assert!(side(TABLE.fit(&one)) * side(skipped) >= 0, "{one:?} without {question}");
        }
    }
}

#[test]
fn two_skipped_questions_still_allow_a_verdict_and_three_do_not() {
    for one in TABLE.combinations() {
        let two = TABLE.skipping(&TABLE.skipping(&one, 0), 3);
        let three = TABLE.skipping(&two, 5);
        assert_ne!(TABLE.at(&two).engineer, Headline::NotEnoughAnswers, "{two:?}");
        assert_eq!(TABLE.at(&three).engineer, Headline::NotEnoughAnswers, "{three:?}");
        assert_eq!(TABLE.at(&three).manager, Headline::NotEnoughAnswers, "{three:?}");
    }
}
