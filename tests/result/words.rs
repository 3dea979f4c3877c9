//! The words of the result.

use two_ladders::builtin::{LEAN_CATALOG, RESULT, RESULT_CATALOG};
use two_ladders::text::{LeanMessage, ResultMessage};

/// Everything that is said to a person.
fn all() -> Vec<&'static str> {
    let honesty = &RESULT.honesty;
    let mut texts: Vec<&str> =
        ResultMessage::ALL.iter().map(|message| RESULT_CATALOG.get(*message)).collect();
    texts.extend(LeanMessage::ALL.iter().map(|message| LEAN_CATALOG.get(*message)));
    texts.extend(RESULT.readings.iter().flat_map(|one| [one.reading.0, one.prompt.0]));
    texts.extend(honesty.limits.iter().map(|text| text.0));
    texts.extend([honesty.made_by.0, honesty.funding.0, honesty.updates.0, RESULT.seed.0]);
    texts
}

#[test]
fn nothing_is_shouted_and_nobody_is_ranked() {
    for text in all() {
        assert!(!text.contains('!'), "{text}");
        for word in ["better than", "top ", "score of", "percentile rank", "best"] {
            assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
        }
    }
}

#[test]
fn both_tracks_are_called_by_name_equally_often_in_the_rules() {
    let count = |word: &str| all().iter().filter(|text| text.to_lowercase().contains(word)).count();
    assert!(count("management").abs_diff(count("engineering") + count("individual")) <= 4);
}

#[test]
fn every_question_has_something_for_two_people_to_ask() {
    for reading in &RESULT.readings {
        assert!(reading.prompt.ends_with(['.', '?']) && reading.prompt.len() > 20);
    }
}
