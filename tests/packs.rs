//! The one door for packs: what comes through, and what is said of what does not.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::{Value, json};
use two_ladders::builtin::PACK;
use two_ladders::content::check::pack_from_json;

const SHIPPED: &str = include_str!("../assets/packs/en.json");

fn shipped() -> Value {
    serde_json::from_str(SHIPPED).expect("the shipped pack is JSON")
}

/// What is said of the shipped pack with this value put at this place (a JSON pointer).
#[track_caller]
fn faults_with(pointer: &str, value: Value) -> Vec<String> {
    let mut pack = shipped();
    *pack.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    match pack_from_json(&pack.to_string()) {
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
    let pack = pack_from_json(SHIPPED).expect("the shipped pack is right");
    assert_eq!(pack, PACK);
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
        "/ladders/management/2/id",
        json!("a b"),
        "ladders.management[2].id: found \"a b\"; allowed is 1 to 40 letters, digits and hyphens",
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
    refused(
        "/ladders/equivalences/0/source",
        json!("999"),
        "ladders.equivalences[0].source: found an unknown id; allowed is a source's id",
    );
    refused(
        "/ladders/equivalences/1/management",
        json!("m-77"),
        "ladders.equivalences[1]: found \"ic-3\" and \"m-77\"; allowed is the ids of an IC rung \
         and of a management rung",
    );
}

#[test]
fn a_template_may_only_name_what_will_be_filled_in() {
    refused(
        "/pattern_so_far",
        json!("So far: {headline}"),
        "pattern_so_far: found {headline}; allowed is the placeholders fit",
    );
}

#[test]
fn the_model_s_own_ids_stay_complete_and_in_order() {
    let mut pack = shipped();
    pack["stops"].as_array_mut().expect("a list").swap(0, 1);
    let faults = pack_from_json(&pack.to_string()).expect_err("a wrong order");
    assert_eq!(faults[0].path, "stops");
}

#[test]
fn a_file_of_another_shape_has_one_fault_with_its_place() {
    let faults = faults_with("/questions/2/heading", json!(7));
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("questions[2].heading: found invalid type: integer `7`"));
    let mut unknown = shipped();
    unknown["colour"] = json!("red");
    let faults = pack_from_json(&unknown.to_string()).expect_err("an unknown field");
    assert!(faults[0].found.contains("unknown field `colour`"), "{}", faults[0]);
    for text in ["", "{", "[]", "null", "\u{feff}{}", "{\"id\":"] {
        let faults = pack_from_json(text).expect_err("not a pack");
        assert_eq!(faults.len(), 1, "{text:?}");
    }
}

#[test]
fn every_fault_is_named_not_only_the_first() {
    let mut pack = shipped();
    pack["version"] = json!(0);
    pack["questions"][0]["choices"][0]["lean"] = json!(9);
    pack["questions"][5]["choices"][2]["lean"] = json!(-9);
    let faults = pack_from_json(&pack.to_string()).expect_err("three faults");
    assert_eq!(faults.len(), 3, "{faults:?}");
}
