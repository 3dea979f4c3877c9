//! The rules one by one. They are about data: they hold for questionnaires of any shape, and in
//! corners that the shipped one does not reach.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use support::{answers, headline, lean, plain, shipped, with_choices};
use two_ladders::domain::{
    Answer, Answers, ChoiceSet, Combination, Contradiction, DecidingRule, Firmness, Fit, Motive,
    Questionnaire, Remark, Role, Score, Signal, Stop, Track, contradictions, fit, flips, outcome,
    score, stability, verdict,
};

/// Five questions of five choices that lean −2 to +2; the first choice of question 1 is dread,
/// the middle choices of questions 2 and 3 are motives, those of questions 4 and 5 technical
/// leadership.
fn shuffled_roles() -> Questionnaire {
    with_choices(&plain("other", 1, &[5; 5]), |question, number, choice| {
        let value = number as i8 - 2;
        choice.lean = lean(value);
        match (question, value) {
            (0, -2) => {
                choice.lean = lean(0);
                choice.stop = Some(Stop::Dread);
            }
            (1, 0) => choice.stop = Some(Stop::Motive(Motive::Escape)),
            (2, 0) => choice.stop = Some(Stop::Motive(Motive::Others)),
            (3 | 4, 0) => choice.technical_leadership = true,
            _ => {}
        }
    })
}

#[test]
fn stops_are_read_from_any_question_and_listed_dread_first_then_by_question() {
    let questionnaire = shuffled_roles();
    let answers = answers(&questionnaire, "1a 2c 3c 4e 5e");
    let verdict = verdict(&questionnaire, &answers, Role::Engineer);
    assert_eq!(verdict.headline, headline("management-not-yet"));
    assert_eq!(verdict.fit, Fit::LeaningManagement);
    assert_eq!(
        verdict.stops,
        [Stop::Dread, Stop::Motive(Motive::Escape), Stop::Motive(Motive::Others)]
    );
}

#[test]
fn a_motive_chosen_twice_is_listed_once() {
    let questionnaire = with_choices(&shuffled_roles(), |_, _, choice| {
        choice.stop = choice.stop.map(|_| Stop::Motive(Motive::Escape));
    });
    let answers = answers(&questionnaire, "1c 2c 3c 4e 5e");
    let verdict = verdict(&questionnaire, &answers, Role::Engineer);
    assert_eq!(verdict.headline, headline("motive-not-found"));
    assert_eq!(verdict.stops, [Stop::Motive(Motive::Escape)]);
}

#[test]
fn a_manager_held_back_by_dread_has_the_reason_struck_out() {
    let questionnaire = shuffled_roles();
    let answers = answers(&questionnaire, "1a 2c 3e 4e 5e");
    let verdict = verdict(&questionnaire, &answers, Role::Manager);
    assert_eq!(verdict.headline, headline("management-not-yet"));
    assert_eq!(verdict.stops, [Stop::Dread], "management is no change of track for a manager");
    assert_eq!(verdict.remarks, [Remark::ReasonStruckOut]);
}

#[test]
fn without_anchors_technical_leadership_counts_in_any_question() {
    let mut questionnaire = shuffled_roles();
    let answers = answers(&questionnaire, "1c 2b 3d 4c 5c");
    assert!(score(&questionnaire, &answers).anchored);
    assert_eq!(verdict(&questionnaire, &answers, Role::Engineer).fit, Fit::TechnicalLeadership);

    questionnaire.rules.technical_leadership_anchors = vec![0, 1].into();
    let verdict = verdict(&questionnaire, &answers, Role::Engineer);
    assert!(!score(&questionnaire, &answers).anchored);
    assert_eq!((verdict.fit, verdict.rule), (Fit::Mixed, DecidingRule::Middle));
}

#[test]
fn the_deciding_rule_is_told() {
    use Track::{IndividualContributor, Management};
    for (ids, rule) in [
        ("1e 2f 3f 4c 5c 6c", DecidingRule::Clear(Management)),
        ("1e 2f 3f 4b 5c 6c", DecidingRule::Clear(Management)),
        ("1e 2f 3f 4a 5c 6c", DecidingRule::RuleOfThree(Management)),
        ("1e 2f 3e 4b 5c 6c", DecidingRule::Middle),
        ("1e 2f 3c 4d 5c 6c", DecidingRule::NetLean(Management)),
        ("1a 2a 3a 4c 5b 6c", DecidingRule::Clear(IndividualContributor)),
        ("1a 2a 3a 4e 5b 6c", DecidingRule::RuleOfThree(IndividualContributor)),
        ("1a 2a 3c 4b 5b 6c", DecidingRule::NetLean(IndividualContributor)),
        ("1c 2c 3c 4c 5c 6d", DecidingRule::Middle),
        ("1c 2c 3d 4c 5c 6d", DecidingRule::TechnicalLeadership),
        ("1e 2f 3f none none none", DecidingRule::NotEnough),
    ] {
        let verdict = verdict(shipped(), &answers(shipped(), ids), Role::Engineer);
        assert_eq!(verdict.rule, rule, "{ids}");
    }
}

#[test]
fn the_fit_of_a_score_is_the_fit_of_its_verdict() {
    for ids in
        ["1e 2f 3f 4a 5c 6c", "1c 2c 3d 4c 5c 6c", "1b 2b 3b 4b none 6b", "1e 2f 3f 4e 5e 6d"]
    {
        let answers = answers(shipped(), ids);
        let verdict = verdict(shipped(), &answers, Role::Engineer);
        let score = score(shipped(), &answers);
        assert_eq!(fit(&shipped().rules, &score), (verdict.fit, verdict.rule), "{ids}");
    }
}

#[test]
fn thresholds_of_any_size_are_compared_without_overflow() {
    let mut rules = shipped().rules.clone();
    (rules.strong_at, rules.lead_at, rules.lean_at) = (u8::MAX, u8::MAX, u8::MAX);
    let score = Score {
        contributions: Vec::new(),
        strong_individual: u8::MAX,
        strong_management: 0,
        net: i8::MIN,
        technical_leadership: 0,
        anchored: false,
        skips: 0,
    };
    let (found, rule) = fit(&rules, &score);
    assert_eq!(found, Fit::LeaningIndividual);
    assert_eq!(rule, DecidingRule::RuleOfThree(Track::IndividualContributor));
}

#[test]
fn without_a_verdict_no_stop_is_listed_and_one_answer_can_make_one() {
    let answers = answers(shipped(), "1e 2f 3f none none none");
    let verdict = verdict(shipped(), &answers, Role::Engineer);
    assert_eq!(verdict.headline, headline("not-enough-answers"));
    assert_eq!(verdict.fit, Fit::ClearManagement);
    assert!(verdict.stops.is_empty());
    let flips = flips(shipped(), &answers, Role::Engineer);
    assert_eq!(flips.len(), 5 + 5 + 6, "any choice in place of a skip");
    assert!(flips.iter().all(|flip| flip.question >= 3));
    let dread = flips.iter().find(|flip| flip.question == 4 && flip.choice == 4);
    assert_eq!(dread.map(|flip| flip.headline), Some(headline("management-not-yet")));
}

#[test]
fn without_a_verdict_there_is_nothing_a_stop_could_hold_back() {
    for ids in ["1e 2f none none 5e none", "1c 2d none none none 6d", "1e 2f none none none 6d"] {
        let answers = answers(shipped(), ids);
        let verdict = verdict(shipped(), &answers, Role::Engineer);
        assert_eq!(verdict.headline, headline("not-enough-answers"), "{ids}");
        assert!(verdict.stops.is_empty(), "{ids}");
    }
}

#[test]
fn real_signals_are_counted_and_left_out_when_there_are_none() {
    let mut questionnaire = plain("other", 1, &[3, 3]);
    let answers = answers(&questionnaire, "1b none");
    assert!(verdict(&questionnaire, &answers, Role::Engineer).remarks.is_empty());

    let set = |question, choices| ChoiceSet { question, choices };
    let signal = |sets: &[ChoiceSet]| Signal { any: sets.to_vec().into() };
    questionnaire.signals = vec![
        signal(&[set(0, 0b110)]),
        signal(&[set(0, 0b001), set(1, 0b111)]),
        signal(&[set(7, 0b111), set(0, 0b010)]),
        signal(&[]),
    ]
    .into();
    let remarks = verdict(&questionnaire, &answers, Role::Engineer).remarks;
    assert_eq!(remarks, [Remark::RealSignals { count: 2, of: 4 }]);
}

#[test]
fn a_contradiction_holds_when_every_set_of_any_combination_does() {
    let set = |question, choices| ChoiceSet { question, choices };
    let all = |sets: &[ChoiceSet]| Combination { all: sets.to_vec().into() };
    let mut questionnaire = plain("other", 1, &[3, 3]);
    let when = vec![all(&[set(0, 0b001), set(1, 0b001)]), all(&[set(0, 0b100), set(1, 0b110)])];
    questionnaire.contradictions = vec![
        Contradiction { id: "never".into(), when: vec![all(&[])].into() },
        Contradiction { id: "pulls-apart".into(), when: when.into() },
    ]
    .into();
    for (ids, found) in [
        ("1a 2a", vec![1]),
        ("1c 2b", vec![1]),
        ("1c 2c", vec![1]),
        ("1a 2b", vec![]),
        ("1c 2a", vec![]),
        ("1a none", vec![]),
        ("1a open", vec![]),
    ] {
        assert_eq!(contradictions(&questionnaire, &answers(&questionnaire, ids)), found, "{ids}");
    }
    let beyond = Answers::none(2).with(0, Some(Answer::Choice(9)));
    assert!(!set(0, u8::MAX).holds(&beyond));
}

#[test]
fn the_word_for_a_stability_changes_exactly_at_its_percentages_and_falls_by_one() {
    // Ten changes, three to question 1 and seven to question 2, of which all that lean nowhere
    // keep the fit.
    let word = |kept: usize, contradicted: bool| {
        let mut questionnaire =
            with_choices(&plain("other", 1, &[4, 8]), |question, number, choice| {
                choice.lean = lean(if question == 1 && number + 2 >= kept { 2 } else { 0 });
            });
        questionnaire.rules.lean_at = 2;
        (questionnaire.rules.firm_percent, questionnaire.rules.fair_percent) = (80, 60);
        if contradicted {
            let set = ChoiceSet { question: 0, choices: 1 };
            let when = vec![Combination { all: vec![set].into() }].into();
            questionnaire.contradictions = vec![Contradiction { id: "c".into(), when }].into();
        }
        let stability = stability(&questionnaire, &answers(&questionnaire, "1a 2a"));
        assert_eq!((usize::from(stability.kept), stability.changes), (kept, 10));
        stability.firmness
    };
    assert_eq!([5, 6, 7, 8, 10].map(|kept| word(kept, false)), {
        use Firmness::{Fair, Firm, Fragile};
        [Fragile, Fair, Fair, Firm, Firm]
    });
    assert_eq!([5, 6, 8].map(|kept| word(kept, true)), {
        use Firmness::{Fair, Fragile};
        [Fragile, Fragile, Fair]
    });
}

#[test]
fn the_largest_and_the_smallest_questionnaire_have_an_outcome() {
    let largest = with_choices(&plain("largest", u16::MAX, &[8; 12]), |_, number, choice| {
        choice.lean = lean(if number == 0 { 2 } else { 0 });
    });
    let all_first = (0..12).fold(Answers::none(12), |answers, question| {
        answers.with(question, Some(Answer::Choice(0)))
    });
    let found = outcome(&largest, &all_first, Role::Engineer).expect("an outcome");
    assert_eq!((found.score.net, found.score.strong_management), (24, 12));
    assert_eq!((found.stability.kept, found.stability.changes), (84, 84));
    assert!(found.flips.is_empty());

    let smallest = plain("smallest", 1, &[2, 2]);
    let found = outcome(&smallest, &answers(&smallest, "1a 2b"), Role::Manager);
    assert_eq!(found.expect("an outcome").stability.changes, 2);
}
