//! The data that can be loaded again, read back by a JSON library.

use proptest::prelude::*;
use serde_json::{Value, from_str, json as value};
use two_ladders::domain::{Answer, Answers, Context, Day, Employer, History, Role, decode};
use two_ladders::result::Record;
use two_ladders::result::export::{json, results};

use crate::exports::full;
use crate::support::shipped;
use crate::{HELD_BACK, LEANING, asked, asked_with, done, told};

#[test]
fn it_holds_the_answers_the_situation_and_the_code() {
    let found: Value = from_str(&json(&full())).expect("JSON");
    assert_eq!(found["format"], "two-ladders-result");
    assert_eq!(found["formatVersion"], 1);
    assert_eq!(found["pack"], value!({"id": "two-ladders", "version": 1, "updated": "2026-11-26"}));
    let expected = value!({"q1": "1a", "q2": "2f", "q3": "3f", "q4": "4e", "q5": "5e", "q6": "6d"});
    assert_eq!(found["answers"], expected);
    let expected =
        value!({"now": "manager", "monthsAway": 40, "employer": "stops-at-senior", "years": 9});
    assert_eq!(found["context"], expected);
    assert_eq!(found["reason"], "Because of\nthe *quiet* | <mornings>.");
    assert_eq!(found["result"]["headline"], "management-not-yet");
    assert_eq!(found["result"]["answers"].as_array().map(Vec::len), Some(6));
}

proptest! {
    #[test]
    fn any_reason_comes_back_as_it_was(
        reason in prop::collection::vec(any::<char>(), 0..120).prop_map(String::from_iter),
    ) {
        let record = Record { reason: reason.clone(), ..full() };
        let found: Value = from_str(&json(&record)).expect("JSON");
        prop_assert_eq!(found["reason"].as_str(), Some(&*reason));
    }

    #[test]
    fn the_answers_and_the_situation_can_be_made_again_from_it(
        chosen in prop::array::uniform6(0_u8..6),
        now in prop::sample::select(Role::ALL.to_vec()),
        employer in prop::sample::select(Employer::ALL.to_vec()),
        months_away in prop::option::of(0_u16..=600),
        years in prop::option::of(0_u8..=60),
    ) {
        let sheet = shipped().questions.iter().zip(chosen).enumerate().fold(
            Answers::none(6),
            |all, (place, (question, choice))| {
                let known = usize::from(choice) < question.choices.len();
                all.with(place, Some(if known { Answer::Choice(choice) } else { Answer::NoneFits }))
            },
        );
        let context = Context { now, employer, months_away, years };
        let found: Value = from_str(&json(&told(&asked_with(&sheet, &context)))).expect("JSON");
        let mut again = Answers::none(6);
        for (question, answer) in found["answers"].as_object().expect("an object") {
            let (place, answer) =
                shipped().find(question, answer.as_str().expect("an id")).expect("a known id");
            again = again.with(place, Some(answer));
        }
        prop_assert_eq!(again, sheet);
        let decoded = decode(shipped(), found["code"].as_str().expect("a code")).expect("a code");
        // The situation stands in the file itself, and in the code only if that is asked for.
        prop_assert_eq!((decoded.answers, decoded.context), (sheet, None));
        prop_assert_eq!(found["context"]["monthsAway"].as_u64(), months_away.map(u64::from));
    }
}

#[test]
fn the_list_of_results_holds_every_result_and_what_cannot_be_read() {
    let kept = done(&asked(LEANING), "keep").kept.expect("something to keep");
    let asked =
        two_ladders::result::Asked { kept: format!("{kept}broken \"line\"\n"), ..asked(HELD_BACK) };
    let effect = done(&asked, "save history").effect;
    let fields: Vec<&str> = effect.split('\u{1d}').collect();
    assert_eq!(fields[..3], ["save", "two-ladders-results-2026-11-26.json", "application/json"]);
    let found: Value = from_str(fields[3]).expect("JSON");
    assert_eq!(found["format"], "two-ladders-results");
    assert_eq!(
        found["results"],
        value!([{"date": "2026-11-26", "headline": "leaning-ic", "code": "1.p9b1.abbcbb.eu.5ne"}])
    );
    assert_eq!(found["unreadable"], value!(["broken \"line\""]));
}

#[test]
fn an_empty_list_of_results_is_json_too() {
    let found: Value = from_str(&results(&History::default(), Day::default())).expect("JSON");
    assert_eq!((&found["results"], &found["unreadable"]), (&value!([]), &value!([])));
}
