//! What the shipped pack promises its readers: fairness, and no hint before the result.
#![cfg(not(target_arch = "wasm32"))]

use two_ladders::builtin::PACK;
use two_ladders::content::pack::VerdictText;
use two_ladders::domain::{Basis, Fit, Headline, RungAt, Text, Track};

fn words(texts: &[&str]) -> usize {
    texts.iter().map(|text| text.split_whitespace().count()).sum()
}

#[track_caller]
fn equal_detail(what: &str, one: usize, other: usize) {
    let (less, more) = (one.min(other), one.max(other));
    assert!(more * 100 <= less * 115, "{what}: {one} words against {other}");
}

fn verdict(fit: Fit) -> &'static VerdictText {
    PACK.verdict(Headline::Fit(fit)).expect("a text for every fit")
}

fn all_words(verdict: &VerdictText) -> usize {
    let you: Vec<&str> = verdict.you.iter().map(|sentence| sentence.0).collect();
    let experiment = &verdict.experiment;
    words(&you)
        + words(&[
            &verdict.outcome,
            &verdict.living_it,
            &verdict.alternative,
            &experiment.what,
            &experiment.how_long,
            &experiment.changes_your_mind,
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
    for advice in PACK.employer_advice.iter() {
        equal_detail(&advice.id, words(&[&advice.individual]), words(&[&advice.management]));
    }
    let details =
        |track| PACK.ladders.rungs(track).iter().map(|rung| words(&[&rung.detail])).sum::<usize>();
    equal_detail("the rungs", details(Track::IndividualContributor), details(Track::Management));
}

#[test]
fn no_sentence_about_the_person_fits_two_verdicts() {
    let mut sentences: Vec<Text> =
        PACK.verdicts.iter().flat_map(|verdict| verdict.you.iter().copied()).collect();
    let count = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert_eq!(sentences.len(), count);
}

#[test]
fn no_question_or_choice_names_a_track() {
    for question in PACK.questions.iter() {
        let choices = question.choices.iter().map(|choice| choice.text);
        for text in choices.chain([question.heading, question.explanation]) {
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
fn levels_and_their_basis_are_those_of_the_sources() {
    let stated = [(2, 1), (3, 2), (4, 3)];
    let inferred = [(1, 0), (5, 4)];
    for (individual, management) in stated.iter().chain(&inferred) {
        let at = RungAt::individual_contributor(*individual);
        let (partner, link) = PACK.ladders.partner(at).expect("a partner");
        assert_eq!(partner, RungAt::management(*management));
        let basis = if stated.contains(&(*individual, *management)) {
            Basis::Stated
        } else {
            Basis::Inferred
        };
        assert_eq!(link.basis, basis);
        assert_eq!(
            link.source.is_some(),
            basis == Basis::Stated,
            "what is stated names who says it"
        );
    }
    assert!(PACK.ladders.partner(RungAt::individual_contributor(0)).is_none());
    assert!(PACK.ladders.partner(RungAt::management(5)).is_none());
}

#[test]
fn the_limits_of_the_method_are_said() {
    assert!(PACK.intended_use.contains("not for hiring"));
    assert!(PACK.random_answers.contains("12.4%") && PACK.random_answers.contains("30.7%"));
    assert!(PACK.stability_note.contains("not a probability"));
}
