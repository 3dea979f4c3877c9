//! What would flip a result, what stays possible, and where two people differ: each against a plain
//! reckoning by the verdict itself.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::prelude::*;
use support::{answers, plain, shipped, with_choices};
use two_ladders::domain::{
    Answer, Answers, Headline, Questionnaire, Role, differences, flip_pairs, flips, possible,
    verdict,
};

fn any_answers() -> impl Strategy<Value = Answers> {
    let choice = |count: usize| prop_oneof![8 => (0..count).prop_map(Some), 1 => Just(None)];
    [5, 6, 6, 5, 5, 6].map(choice).prop_map(|chosen| {
        chosen.into_iter().enumerate().fold(Answers::none(6), |answers, (place, choice)| {
            let answer = choice.map_or(Answer::NoneFits, |choice| Answer::Choice(choice as u8));
            answers.with(place, Some(answer))
        })
    })
}

fn any_role() -> impl Strategy<Value = Role> {
    prop::sample::select(Role::ALL.to_vec())
}

fn headline(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Headline {
    verdict(questionnaire, answers, now).headline
}

/// Every way to change two answers to other choices, by going through all of them.
fn all_pairs(questionnaire: &Questionnaire, own: &Answers, now: Role) -> Vec<String> {
    let present = headline(questionnaire, own, now);
    let count = |at: usize| questionnaire.questions[at].choices.len() as u8;
    let mut found = Vec::new();
    for first in 0..own.len() {
        for second in first + 1..own.len() {
            for one in (0..count(first)).map(Answer::Choice) {
                for other in (0..count(second)).map(Answer::Choice) {
                    if own.get(first) == Some(one) || own.get(second) == Some(other) {
                        continue;
                    }
                    let changed = own.with(first, Some(one)).with(second, Some(other));
                    let headline = headline(questionnaire, &changed, now);
                    if headline != present {
                        found.push(format!("{first} {one:?} {second} {other:?} {headline:?}"));
                    }
                }
            }
        }
    }
    found.sort_unstable();
    found
}

#[test]
fn where_no_single_answer_flips_all_pairs_that_do_are_found_nearest_first() {
    for ids in ["1a 2a 3a 4a 5a 6b", "1a 2a 3a 4b 5b 6b", "1e 2f 3f 4e 5a 6a"] {
        let own = answers(shipped(), ids);
        let pairs = flip_pairs(shipped(), &own, Role::Engineer);
        if !flips(shipped(), &own, Role::Engineer).is_empty() {
            assert!(pairs.is_empty(), "{ids}: a pair is not the smallest change");
            continue;
        }
        let mut found: Vec<String> = pairs
            .iter()
            .map(|pair| {
                let (first, second) = (pair.first, pair.second);
                let choice = Answer::Choice;
                format!(
                    "{} {:?} {} {:?} {:?}",
                    first.0,
                    choice(first.1),
                    second.0,
                    choice(second.1),
                    pair.headline
                )
            })
            .collect();
        found.sort_unstable();
        assert_eq!(found, all_pairs(shipped(), &own, Role::Engineer), "{ids}");
        assert!(pairs.is_sorted_by_key(|pair| pair.step), "{ids}");
        assert!(!pairs.is_empty(), "{ids}");
    }
    let own = answers(shipped(), "1a 2a 3a 4a 5a 6b");
    assert!(flips(shipped(), &own, Role::Engineer).is_empty(), "the case this is about");
}

proptest! {
    #[test]
    fn a_result_has_single_flips_or_pairs_but_never_both(own in any_answers(), now in any_role()) {
        let (single, pairs) = (flips(shipped(), &own, now), flip_pairs(shipped(), &own, now));
        prop_assert!(single.is_empty() || pairs.is_empty());
        if single.is_empty() {
            prop_assert_eq!(pairs.len(), all_pairs(shipped(), &own, now).len());
        }
    }

    #[test]
    fn what_stays_possible_is_what_any_answer_to_the_skipped_questions_gives(
        own in any_answers(),
        now in any_role(),
    ) {
        let skipped: Vec<usize> =
            (0..6).filter(|at| own.get(*at) == Some(Answer::NoneFits)).collect();
        let mut expected = Vec::new();
        if (1..=2).contains(&skipped.len()) {
            let mut all = vec![own];
            for at in skipped {
                let choices = shipped().questions[at].choices.len() as u8;
                let filled = |one: &Answers| {
                    let one = *one;
                    (0..choices).map(move |choice| one.with(at, Some(Answer::Choice(choice))))
                };
                let more: Vec<Answers> = all.iter().flat_map(filled).collect();
                all.extend(more);
            }
            let headlines: Vec<Headline> =
                all.iter().map(|one| headline(shipped(), one, now)).collect();
            expected = Headline::ALL.into_iter().filter(|one| headlines.contains(one)).collect();
        }
        prop_assert_eq!(possible(shipped(), &own, now), expected);
    }

    #[test]
    fn differences_are_all_there_and_the_widest_come_first(
        mine in any_answers(),
        theirs in any_answers(),
    ) {
        let found = differences(shipped(), &mine, &theirs);
        prop_assert!(found.is_sorted_by_key(|one| std::cmp::Reverse(one.step)));
        let mut questions: Vec<usize> = found.iter().map(|one| one.question.into()).collect();
        questions.sort_unstable();
        let differ: Vec<usize> = (0..6).filter(|at| mine.get(*at) != theirs.get(*at)).collect();
        prop_assert_eq!(questions, differ);
        let back = differences(shipped(), &theirs, &mine);
        prop_assert_eq!(back.len(), found.len());
        for (one, other) in found.iter().zip(&back) {
            prop_assert_eq!((one.mine, one.theirs, one.step), (other.theirs, other.mine, other.step));
        }
    }
}

#[test]
fn an_open_question_is_no_difference() {
    let mine = answers(shipped(), "1a open 3c 4a 5d 6b");
    let theirs = answers(shipped(), "1e 2a open 4b 5d none");
    let found = differences(shipped(), &mine, &theirs);
    let questions: Vec<(u8, u8)> = found.iter().map(|one| (one.question, one.step)).collect();
    assert_eq!(questions, [(0, 4), (5, 2), (3, 1)]);
}

#[test]
fn a_verdict_without_enough_answers_has_no_range() {
    let own = answers(shipped(), "none none none 4a 5d 6b");
    assert!(possible(shipped(), &own, Role::Engineer).is_empty());
    let whole = answers(shipped(), "1a 2a 3a 4a 5d 6b");
    assert!(possible(shipped(), &whole, Role::Engineer).is_empty());
}

#[test]
fn many_skips_are_not_gone_through_even_where_a_pack_allows_them() {
    let mut questionnaire = plain("many", 1, &[8; 12]);
    questionnaire.rules.skips_at_most = 12;
    let skip = |count: usize| {
        let blank =
            (0..12).fold(Answers::none(12), |all, at| all.with(at, Some(Answer::Choice(0))));
        (0..count).fold(blank, |all, at| all.with(at, Some(Answer::NoneFits)))
    };
    assert_eq!(possible(&questionnaire, &skip(4), Role::Engineer).len(), 1);
    assert!(possible(&questionnaire, &skip(5), Role::Engineer).is_empty());
}

#[test]
fn a_skip_is_never_read_as_the_middle_alone() {
    // Two strong answers short of the rule of three: the skipped question can still decide.
    let own = answers(shipped(), "1a 2a none 4c 5b 6c");
    let found = possible(shipped(), &own, Role::Engineer);
    assert!(found.len() > 1, "{found:?}");
    // Where nothing leans at all, no answer to the skipped question can make a difference.
    let flat = with_choices(shipped(), |_, _, choice| {
        choice.lean = two_ladders::domain::Lean::NEUTRAL;
        choice.stop = None;
        choice.technical_leadership = false;
    });
    assert_eq!(possible(&flat, &own, Role::Engineer).len(), 1);
}
