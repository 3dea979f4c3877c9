//! The one door for packs: what comes through, and what is said of what does not.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::{Value, json};
use two_ladders::builtin::{LADDERS, PACK, RESULT};
use two_ladders::content::check::book_from_json;

const SHIPPED: &str = include_str!("../assets/packs/en.json");

fn shipped() -> Value {
    serde_json::from_str(SHIPPED).expect("the shipped pack is JSON")
}

/// What is said of the shipped pack with this value put at this place (a JSON pointer).
#[track_caller]
fn faults_with(pointer: &str, value: Value) -> Vec<String> {
    let mut pack = shipped();
    *pack.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    match book_from_json(&pack.to_string()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn refused(pointer: &str, value: Value, message: &str) {
    let faults = faults_with(pointer, value);
    assert!(faults.iter().any(|fault| fault == message), "wanted {message}\ngot {faults:#?}");
}

#[test]
fn the_shipped_pack_comes_through_and_is_the_one_compiled_in() {
    let book = book_from_json(SHIPPED).expect("the shipped pack is right");
    assert_eq!(book.pack, PACK);
    assert_eq!(book.result, RESULT);
    assert_eq!(book.ladders, LADDERS);
}

#[test]
fn a_fault_says_where_it_is_what_was_found_and_what_is_allowed() {
    refused(
        "/questions/3/choices/1/lean",
        json!(5),
        "questions[3].choices[1].lean: found 5; allowed is a whole number from -2 to 2",
    );
    refused(
        "/questions/4/choices/4/stop",
        json!("fear"),
        "questions[4].choices[4].stop: found \"fear\"; allowed is dread, motive-ladder, \
         motive-others, motive-escape",
    );
    refused(
        "/questions/4/choices/4/lean",
        json!(-2),
        "questions[4].choices[4].lean: found -2; allowed is 0 on a choice that is a stop: a stop \
         is not a score",
    );
    refused("/version", json!(0), "version: found 0; allowed is 1 or more");
    refused("/direction", json!("up"), "direction: found \"up\"; allowed is \"ltr\" or \"rtl\"");
    refused(
        "/title",
        json!("  "),
        "title: found 0 characters; allowed is a text of 1 to 1200 characters",
    );
}

#[test]
fn ids_are_checked_for_shape_and_for_being_used_once() {
    refused(
        "/questions/1/id",
        json!("q1"),
        "questions[1].id: found \"q1\" again; allowed is an id used once",
    );
    refused(
        "/questions/0/choices/0/id",
        json!("none"),
        "questions[0].choices[0].id: found \"none\"; allowed is any other id",
    );
    refused(
        "/ladders/forms/0/individual_contributor/2/id",
        json!("a b"),
        "ladders.forms[0][2].id: found \"a b\"; allowed is 1 to 40 letters, digits and hyphens",
    );
    refused(
        "/ladders/forms/1/management/0/id",
        json!("ic-1"),
        "ladders.forms[1][5].id: found \"ic-1\" again; allowed is an id used once",
    );
    refused(
        "/ladders/sources/0/id",
        json!("004"),
        "ladders.sources[0].id: found \"004\" again; allowed is an id used once",
    );
}

#[test]
fn references_have_to_lead_somewhere() {
    refused(
        "/rules/technical_leadership_anchors/0",
        json!("q9"),
        "rules.technical_leadership_anchors[0]: found \"q9\"; allowed is the id of a question",
    );
    refused(
        "/contradictions/0/when/0/1/0",
        json!("9z"),
        "contradictions[0].when[0][1][0]: found \"9z\"; allowed is the id of a choice",
    );
    refused(
        "/contradictions/0/when/0/0",
        json!(["1d", "2a"]),
        "contradictions[0].when[0][0][1]: found \"2a\" of another question; allowed is choices of \
         one question",
    );
}

#[test]
fn what_the_ladders_name_has_to_be_there() {
    let a_source = "the id of a source";
    let rungs = "the ids of a rung of individual_contributor and of one of management";
    let top_rung = "the id of a rung of individual_contributor in the first form, or null";
    let same_job = "the id of a rung on the same ladder of the first form, or null";
    let rows = [
        ("forms/0/source", "ladders.forms[0].source", "999", a_source),
        (
            "forms/0/equivalences/0/source",
            "ladders.forms[0].equivalences[0].source",
            "999",
            a_source,
        ),
        ("claims/1/source", "ladders.claims[1].source", "rumour", a_source),
        ("constants/3/source", "ladders.constants[3].source", "999", a_source),
        ("ceilings/1/highest_rung", "ladders.ceilings[1].highest_rung", "ic-9", top_rung),
        ("ceilings/2/highest_rung", "ladders.ceilings[2].highest_rung", "management-2", top_rung),
        (
            "forms/1/individual_contributor/1/same_as",
            "ladders.forms[1].individual_contributor[1].same_as",
            "management-2",
            same_job,
        ),
        (
            "forms/0/management/1/same_as",
            "ladders.forms[0].management[1].same_as",
            "management-2",
            same_job,
        ),
    ];
    for (pointer, path, value, allowed) in rows {
        let message = format!("{path}: found {value:?}; allowed is {allowed}");
        refused(&format!("/ladders/{pointer}"), json!(value), &message);
    }
    refused(
        "/ladders/forms/0/equivalences/1/management",
        json!("m-77"),
        &format!(
            "ladders.forms[0].equivalences[1]: found \"ic-3\" and \"m-77\"; allowed is {rungs}"
        ),
    );
    refused(
        "/ladders/claims/0/individual_contributor",
        json!("ic-77"),
        &format!("ladders.claims[0]: found \"ic-77\" and \"management-2\"; allowed is {rungs}"),
    );
    refused(
        "/ladders/planner/trial/facts/0",
        json!("F215"),
        "ladders.planner.trial.facts[0]: found \"F215\"; allowed is F1 to F214",
    );
}

#[test]
fn an_equivalence_that_is_stated_names_who_says_it() {
    refused(
        "/ladders/forms/0/equivalences/1/source",
        json!(null),
        "ladders.forms[0].equivalences[1].source: found null; allowed is the id of a source: what \
         is stated names who says it",
    );
    refused(
        "/ladders/forms/0/equivalences/0/basis",
        json!("guessed"),
        "ladders.forms[0].equivalences[0].basis: found \"guessed\"; allowed is stated or inferred",
    );
}

#[test]
fn a_rung_says_everything_itself_or_is_the_same_job_as_one_that_does() {
    let instead = "found nothing; allowed is a value, or the same job in same_as";
    for field in
        ["detail", "week", "judged_on", "examples", "away_from_code", "leads_without_reports"]
    {
        let pointer = format!("/ladders/forms/0/individual_contributor/0/{field}");
        let message = format!("ladders.forms[0].individual_contributor[0].{field}: {instead}");
        refused(&pointer, json!(null), &message);
    }
    refused(
        "/ladders/forms/1/management/0/same_as",
        json!(null),
        &format!("ladders.forms[1].management[0].detail: {instead}"),
    );
    let four = json!(["one", "two", "three", "four"]);
    for (examples, count) in [(json!(["one"]), 1), (four, 4)] {
        refused(
            "/ladders/forms/0/management/0/examples",
            examples,
            &format!(
                "ladders.forms[0].management[0].examples: found {count}; allowed is 2 or 3 examples"
            ),
        );
    }
}

#[test]
fn the_numbers_of_the_planner_stay_in_their_ranges() {
    refused(
        "/ladders/constants/0/value",
        json!(241),
        "ladders.constants[0].value: found 241; allowed is 0 to 240",
    );
    refused(
        "/ladders/constants/11/value",
        json!(99),
        "ladders.constants[11].value: found 99; allowed is 100 to 1000",
    );
}

#[test]
fn a_template_may_only_name_what_will_be_filled_in() {
    refused(
        "/pattern_so_far",
        json!("So far: {headline}"),
        "pattern_so_far: found {headline}; allowed is the placeholders fit",
    );
    refused(
        "/ladders/planner/return_ramp/text",
        json!("After {years}"),
        "ladders.planner.return_ramp.text: found {years}; allowed is the placeholders months",
    );
    refused(
        "/ladders/planner/individual_years_1_2/0/text",
        json!("{months} of code"),
        "ladders.planner.individual_years_1_2[0].text: found {months}; allowed is no placeholder",
    );
}

#[test]
fn the_model_s_own_ids_stay_complete_and_in_order() {
    for pointer in ["/stops", "/ladders/ceilings", "/ladders/constants"] {
        let mut pack = shipped();
        let list = pack.pointer_mut(pointer).and_then(Value::as_array_mut).expect("a list");
        list.swap(0, 1);
        let faults = book_from_json(&pack.to_string()).expect_err("a wrong order");
        assert_eq!(faults[0].path, pointer[1..].replace('/', "."));
    }
}

#[test]
fn a_file_of_another_shape_has_one_fault_with_its_place() {
    let faults = faults_with("/questions/2/heading", json!(7));
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("questions[2].heading: found invalid type: integer `7`"));
    let mut unknown = shipped();
    unknown["colour"] = json!("red");
    let faults = book_from_json(&unknown.to_string()).expect_err("an unknown field");
    assert!(faults[0].found.contains("unknown field `colour`"), "{}", faults[0]);
    for text in ["", "{", "[]", "null", "\u{feff}{}", "{\"id\":"] {
        let faults = book_from_json(text).expect_err("not a pack");
        assert_eq!(faults.len(), 1, "{text:?}");
    }
}

#[test]
fn every_fault_is_named_not_only_the_first() {
    let mut pack = shipped();
    pack["version"] = json!(0);
    pack["questions"][0]["choices"][0]["lean"] = json!(9);
    pack["questions"][5]["choices"][2]["lean"] = json!(-9);
    let faults = book_from_json(&pack.to_string()).expect_err("three faults");
    assert_eq!(faults.len(), 3, "{faults:?}");
}
