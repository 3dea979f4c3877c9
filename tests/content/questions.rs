//! The questions and verdicts: equal detail, and no hint before the result.

use two_ladders::builtin::{PACK, RESULT};
use two_ladders::content::pack::VerdictText;
use two_ladders::domain::{Fit, Headline, Text};

use crate::{equal_detail, words};

fn verdict(fit: Fit) -> &'static VerdictText {
    RESULT.verdict(Headline::Fit(fit)).expect("a text for every fit")
}

fn all_words(verdict: &VerdictText) -> usize {
    let experiment = &verdict.experiment;
    let outcome = PACK.outcomes.iter().find(|one| one.title == verdict.title).expect("an outcome");
    words(verdict.you.iter().copied())
        + words([
            outcome.outcome,
            verdict.living_it,
            verdict.alternative,
            experiment.what,
            experiment.how_long,
            experiment.changes_your_mind,
        ])
}

#[test]
fn both_tracks_are_told_in_equal_detail() {
    let pairs = [
        (Fit::ClearIndividual, Fit::ClearManagement),
        (Fit::LeaningIndividual, Fit::LeaningManagement),
    ];
    for (one, other) in pairs {
        equal_detail(one.id(), all_words(verdict(one)), all_words(verdict(other)));
    }
    for advice in RESULT.employer_advice.iter() {
        equal_detail(&advice.id, words([advice.individual]), words([advice.management]));
    }
}

#[test]
fn no_sentence_about_the_person_fits_two_verdicts() {
    let mut sentences: Vec<Text> =
        RESULT.verdicts.iter().flat_map(|verdict| verdict.you.iter().copied()).collect();
    let count = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert_eq!(sentences.len(), count);
}

#[test]
fn no_question_or_choice_names_a_track() {
    for question in PACK.questions.iter() {
        let choices = question.choices.iter().map(|choice| choice.text);
        for text in choices.chain([question.heading, question.about_another, question.explanation])
        {
            let lower = text.to_lowercase();
            for hint in ["individual contributor", "management", "manager", " ic ", "staff"] {
                assert!(!lower.contains(hint), "{hint:?} in {text:?}");
            }
        }
    }
}

#[test]
fn choices_of_a_question_are_about_as_long_as_each_other() {
    for question in PACK.questions.iter() {
        let lengths = question.choices.iter().map(|choice| choice.text.chars().count());
        let (least, most) = lengths
            .fold((usize::MAX, 0), |(least, most), length| (least.min(length), most.max(length)));
        assert!(most * 10 <= least * 15, "{}: {least} to {most} characters", question.topic);
    }
}

#[test]
fn the_limits_of_the_method_are_said() {
    assert!(RESULT.intended_use.contains("not for hiring"));
    let random = RESULT.honesty.random_answers;
    assert!(random.contains("12.4%") && random.contains("30.7%"));
    assert!(RESULT.stability_note.contains("not a probability"));
}
