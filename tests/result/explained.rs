//! The result explains itself, in the person's own words.

use std::collections::BTreeSet;

use two_ladders::domain::{Context, Employer, Headline, Role};
use two_ladders::result::draw;

use crate::support::{answers, shipped};
use crate::{
    BOOK, HELD_BACK, LEANING, SKIPPING, STEADY, asked, asked_with, each_sheet, page, texts, told,
};

#[test]
fn every_answer_is_told_with_how_it_was_read_how_strongly_and_which_rule_it_fed() {
    let record = told(&asked(LEANING));
    let rows: Vec<(&str, &str)> =
        record.answers.iter().map(|one| (&*one.strength, &*one.fed)).collect();
    assert_eq!(
        rows[0],
        (
            "strongly towards the individual-contributor track",
            "Feeds the rule of three, and the balance with two points."
        )
    );
    assert_eq!(rows[3].1, "Feeds the rule for technical leadership.");
    for one in &record.answers {
        assert!(!one.said.is_empty() && !one.read_as.is_empty() && !one.fed.is_empty());
    }
}

#[test]
fn the_rule_that_decided_is_told_with_its_numbers() {
    let decided = told(&asked("1e 2f 3f 4e 5c 6a")).decided;
    assert!(decided.contains("Strong answers for the management track: 5"), "{decided}");
    assert!(decided.contains("against it: 0. That is 5 ahead"), "{decided}");
}

#[test]
fn no_sentence_about_the_person_is_in_every_verdict() {
    // Over every way to answer: what is said of the person, and what it rests on.
    let mut all: Option<BTreeSet<String>> = None;
    let mut seen = BTreeSet::new();
    each_sheet(&mut |sheet| {
        let record = told(&asked_with(sheet, &Context::default()));
        if !seen.insert(record.headline.id()) {
            return;
        }
        let quotes = record.evidence.iter().map(|at| record.answers[*at].said.clone());
        let said: BTreeSet<String> = record.you.iter().cloned().chain(quotes).collect();
        all = Some(match all.take() {
            Some(common) => common.intersection(&said).cloned().collect(),
            None => said,
        });
    });
    assert_eq!(seen.len(), Headline::ALL.len() - 1, "every headline that choices alone can give");
    assert_eq!(all, Some(BTreeSet::new()));
}

#[test]
fn every_verdict_quotes_the_answers_it_rests_on() {
    each_sheet(&mut |sheet| {
        let record = told(&asked_with(sheet, &Context::default()));
        let neutral = record.answers.iter().all(|one| one.lean == 0 && !one.technical_leadership);
        assert!(neutral || !record.evidence.is_empty(), "{}", record.code);
        for passage in record.stops.iter().chain(&record.contradictions) {
            assert!(!passage.because.is_empty(), "{}: {}", record.code, passage.title);
        }
        for passage in &record.contradictions {
            assert!(passage.because.len() >= 2, "{}: two answers pull apart", record.code);
        }
    });
}

#[test]
fn the_page_says_what_the_record_says() {
    let page = texts(&asked(HELD_BACK));
    let record = told(&asked(HELD_BACK));
    for text in record
        .you
        .iter()
        .chain(record.stops.iter().map(|one| &one.text))
        .chain(record.contradictions.iter().map(|one| &one.title))
        .chain([&record.decided, &record.alternative, &record.living_it, &record.intended_use])
        .chain(&record.flips)
    {
        assert!(page.contains(text.as_str()), "{text}");
    }
}

#[test]
fn where_no_single_answer_flips_it_the_nearest_pairs_are_told() {
    let record = told(&asked(STEADY));
    assert!(record.flips.iter().all(|flip| flip.contains(" and ")), "{:?}", record.flips);
    assert_eq!(record.flips.len(), 5);
    assert!(texts(&asked(STEADY)).contains("No single answer would change the headline."));
}

#[test]
fn a_skip_is_told_as_a_range() {
    let record = told(&asked(SKIPPING));
    assert!(record.possible.len() > 1, "{:?}", record.possible);
    assert!(texts(&asked(SKIPPING)).contains("You passed over a question."));
    assert!(!texts(&asked(LEANING)).contains("You passed over a question."));
}

#[test]
fn too_few_answers_have_neither_firmness_nor_evidence() {
    let record = told(&asked("none none none 4a 5d 6b"));
    assert_eq!(record.headline, Headline::NotEnoughAnswers);
    assert_eq!((record.firmness, record.evidence.len(), record.employer), (None, 0, None));
}

#[test]
fn every_verdict_has_an_alternative_and_an_experiment_with_a_day() {
    let mut seen = BTreeSet::new();
    let mut look = |record: two_ladders::result::Record| {
        assert!(!record.alternative.is_empty());
        let experiment = &record.experiment;
        for text in [&experiment.what, &experiment.how_long, &experiment.changes_your_mind] {
            assert!(!text.is_empty());
        }
        assert!(*experiment.review > *record.day, "{}", experiment.review);
        seen.insert(record.headline.id());
    };
    each_sheet(&mut |sheet| look(told(&asked_with(sheet, &Context::default()))));
    look(told(&asked("none none none 4a 5d 6b")));
    assert_eq!(seen.len(), Headline::ALL.len());
    // Thirteen weeks after the day it is told.
    assert_eq!(told(&asked(LEANING)).experiment.review, "2027-02-25");
}

#[test]
fn a_manager_is_told_what_the_way_back_costs_by_the_months_away() {
    let manager = |months| Context {
        now: Role::Manager,
        months_away: months,
        employer: Employer::StopsAtSenior,
        years: None,
    };
    let sheet = answers(shipped(), LEANING);
    for (months, start) in [
        (6, "Under 18 months"),
        (18, "18 months to three years"),
        (40, "Three to five years"),
        (61, "More than five years"),
    ] {
        let record = told(&asked_with(&sheet, &manager(Some(months))));
        assert!(record.way_back[0].starts_with(start), "{months}: {:?}", record.way_back);
        assert!(record.way_back[1].contains("frontier AI labs"));
    }
    assert!(told(&asked_with(&sheet, &manager(None))).way_back.is_empty());
    let record = told(&asked_with(&sheet, &manager(Some(6))));
    assert!(record.employer.is_some_and(|text| text.contains("Change company, not track")));
}

#[test]
fn a_reason_that_does_not_hold_is_met_with_what_it_may_be_hiding_and_without_blame() {
    for reason in ["6d", "6e", "6f"] {
        let record = told(&asked(&format!("1c 2d 3c 4d 5b {reason}")));
        assert_eq!(record.headline, Headline::MotiveNotFound);
        let text = &record.stops[0].text;
        assert!(text.contains('?') || text.contains("may be in the answer"), "{text}");
        for word in ["wrong", "should", "bad reason", "fail", "selfish"] {
            let kept = text.replace("looks like failing", "");
            assert!(!kept.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn the_panel_on_how_it_was_made_holds_the_rules_the_rates_and_who_made_it() {
    let page = texts(&asked(LEANING));
    for text in [
        "At least 3 strong answers for a track, 2 more than for the other, and 4 points ahead",
        "More than 2 questions passed over",
        "at least 2 answers for technical leadership, question 3, 6 among them",
        "12.4%",
        "30.7%",
        "have not been checked against how careers turned out",
        "Nothing is sold here",
        "written by its contributors",
        "not for hiring",
        "there are no percentiles",
    ] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn the_example_is_the_page_of_a_whole_result() {
    let example = draw(&BOOK, "example");
    let wanted = page(&asked(STEADY));
    for class in ["you", "rule", "how-read", "experiment", "what-if", "take", "made"] {
        let order = format!("class='{class}'");
        assert!(example.contains(&order) && wanted.contains(&order), "{class}");
    }
}
