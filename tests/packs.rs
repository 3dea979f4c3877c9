//! The one door for packs: what comes through, and what is said of what does not.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::{Value, json};
use two_ladders::builtin::{LADDERS, PACK, READING, RESULT};
use two_ladders::content::check::error::PackError;
use two_ladders::content::check::{Sound, book_from_json};
use two_ladders::domain::notation::{decode, encode};
use two_ladders::domain::{Answer, Answers, Paths, WayBack, fingerprint, way_back};
use two_ladders::proof::{Finding, Severity, prove};

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
        Err(faults) => faults.iter().map(short).collect(),
    }
}

/// A fault without its place in the file and without how it is mended.
fn short(fault: &PackError) -> String {
    format!("{}: found {}; allowed is {}", fault.path, fault.found, fault.allowed)
}

#[track_caller]
fn refused(pointer: &str, value: Value, message: &str) {
    let faults = faults_with(pointer, value);
    assert!(faults.iter().any(|fault| fault == message), "wanted {message}\ngot {faults:#?}");
}

#[test]
fn the_shipped_pack_comes_through_and_is_the_one_compiled_in() {
    let Sound { book, reading, styles, cleaned } =
        book_from_json(SHIPPED).expect("the shipped pack is right");
    assert_eq!(reading, READING);
    assert!(cleaned.is_empty(), "{cleaned:?}");
    assert_eq!(styles, "");
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
        "questions[4].choices[4].stop: found \"fear\"; allowed is one of dread, \
         motive-ladder, motive-others, motive-escape",
    );
    refused(
        "/questions/4/choices/4/lean",
        json!(-2),
        "questions[4].choices[4].lean: found -2; allowed is 0 on a choice that is a stop: a stop \
         is not a score",
    );
    refused("/version", json!(0), "version: found 0; allowed is 1 to 65535");
    refused("/direction", json!("up"), "direction: found \"up\"; allowed is \"ltr\" or \"rtl\"");
    refused(
        "/title",
        json!("  "),
        "title: found nothing that can be seen; allowed is a text of 1 to 1200 characters",
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
        "ladders.forms[0].individual_contributor[2].id: found \"a b\"; allowed is 1 to 40 letters, digits and hyphens",
    );
    refused(
        "/ladders/forms/1/management/0/id",
        json!("ic-1"),
        "ladders.forms[1].management[0].id: found \"ic-1\" again; allowed is an id used once",
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
    let rungs = "the id of a rung of this ladder";
    let top_rung = "the id of a rung of the first ladder of \
         the first form, or null";
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
        &format!("ladders.forms[0].equivalences[1].management: found \"m-77\"; allowed is {rungs}"),
    );
    refused(
        "/ladders/claims/0/individual_contributor",
        json!("ic-77"),
        &format!("ladders.claims[0].individual_contributor: found \"ic-77\"; allowed is {rungs}"),
    );
    refused(
        "/ladders/planner/trial/facts/0",
        json!("F1000"),
        "ladders.planner.trial.facts[0]: found \"F1000\"; allowed is F1 to F999",
    );
}

#[test]
fn an_equivalence_that_is_stated_names_who_says_it() {
    refused(
        "/ladders/forms/0/equivalences/1/source",
        json!(null),
        "ladders.forms[0].equivalences[1].source: found nothing; allowed is the id of a source: what \
         is stated names who says it",
    );
    refused(
        "/ladders/forms/0/equivalences/0/basis",
        json!("guessed"),
        "ladders.forms[0].equivalences[0].basis: found \"guessed\"; allowed is stated or inferred",
    );
}

#[test]
fn a_rung_says_what_it_wants_and_takes_the_rest_from_one_that_is_the_same_job() {
    let mut pack = shipped();
    let rung = &mut pack["ladders"]["forms"][0]["individual_contributor"][0];
    let fields = ["detail", "week", "judged_on", "examples", "away_from_code"];
    for field in fields {
        rung.as_object_mut().expect("a rung").remove(field);
    }
    let ladders = book_from_json(&pack.to_string()).expect("a rung that says little").book.ladders;
    let silent = &ladders.forms[0].ladders.individual_contributor[0];
    assert_eq!((silent.detail.0, silent.week.0, silent.judged_on.0), ("", "", ""));
    assert!(silent.examples.is_empty() && !silent.away_from_code);
    let same = |form: usize, at: usize| &LADDERS.forms[form].ladders.management[at];
    assert_eq!(same(1, 0).detail, same(0, 1).detail, "the same job, told once");
    refused(
        "/ladders/forms/0/management/0/examples",
        json!(["one", "two", "three", "four"]),
        "ladders.forms[0].management[0].examples: found 4; allowed is 0 to 3 examples",
    );
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
fn the_numbers_of_a_pack_count_in_its_ladders_and_its_results() {
    let mut pack = shipped();
    let constants = pack["ladders"]["constants"].as_array_mut().expect("a list");
    let intact = constants.iter_mut().find(|one| one["id"] == "intact-months").expect("there");
    intact["value"] = json!(6);
    let book = book_from_json(&pack.to_string()).expect("sound").book;
    for constants in [book.ladders.constants, book.result.constants] {
        assert_eq!(way_back(7, &constants), WayBack::Ramp);
    }
    assert_eq!(way_back(7, &RESULT.constants), WayBack::SameLevel);
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
fn the_model_s_own_ids_are_complete_and_may_stand_in_any_order() {
    let lists =
        ["/verdicts", "/stops", "/employer_advice", "/ladders/ceilings", "/ladders/constants"];
    for pointer in lists {
        let mut pack = shipped();
        let list = pack.pointer_mut(pointer).and_then(Value::as_array_mut).expect("a list");
        list.swap(0, 1);
        let sound = book_from_json(&pack.to_string()).expect("another order");
        assert_eq!(sound.book.result, RESULT);
        assert_eq!(sound.book.ladders, LADDERS);
    }
}

#[test]
fn a_file_of_another_shape_has_one_fault_with_its_place() {
    refused(
        "/questions/2/heading",
        json!(7),
        "questions[2].heading: found a number; allowed is a text",
    );
    let mut unknown = shipped();
    unknown["titel"] = json!("red");
    let faults = book_from_json(&unknown.to_string()).expect_err("an unknown field");
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].path.as_str(), faults[0].found.as_str()), ("titel", "a field \"titel\""));
    assert_eq!(faults[0].fix, "Did you mean \"title\"? Else leave it out.");
    for text in ["", "{", "[]", "null", "{\"id\":"] {
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

/// What the answers to each version of the built-in pack mean. A change of a lean, a choice or a rule
/// changes the fingerprint: then the version has to rise, and gets a line of its own here.
const BUILTIN_VERSIONS: [(u16, &str); 1] = [(1, "rd0")];

#[test]
fn the_version_of_the_built_in_pack_rises_when_its_answers_mean_something_else() {
    let questionnaire = &PACK.questionnaire;
    let found = fingerprint(&questionnaire.questions, &questionnaire.rules);
    assert_eq!(BUILTIN_VERSIONS.last(), Some(&(questionnaire.version, found.as_str())));
    assert_eq!(questionnaire.content.0, "", "its codes were there before fingerprints");
}

#[test]
fn a_code_of_another_pack_another_version_or_other_leans_is_refused() {
    let mut pack = shipped();
    pack["id"] = json!("acme");
    let acme =
        |pack: &Value| book_from_json(&pack.to_string()).expect("sound").book.pack.questionnaire;
    let own = acme(&pack);
    let answers = Answers::none(6).with(0, Some(Answer::Choice(2)));
    let code = encode(&own, &answers, None, &Paths::default());
    assert_eq!(decode(&own, &code).expect("its own").answers, answers);
    // A mended slip of the pen breaks nothing.
    pack["questions"][0]["heading"] = json!("Said in other words?");
    assert_eq!(decode(&acme(&pack), &code).expect("other words").answers, answers);
    let refused =
        |pack: &Value| decode(&acme(pack), &code).expect_err("another meaning").to_string();
    let mut leans = pack.clone();
    leans["questions"][0]["choices"][0]["lean"] = json!(-1);
    let mut order = pack.clone();
    order["questions"][0]["choices"].as_array_mut().expect("choices").swap(0, 1);
    let mut rules = pack.clone();
    rules["rules"]["lean_at"] = json!(5);
    for other in [&leans, &order, &rules] {
        let message = refused(other);
        assert!(message.contains("or for other questions under its name"), "{message}");
    }
    // The author says that the answers are the same, though one counts for less.
    leans["version"] = json!(2);
    leans["earlier"] = json!([{ "version": 1, "fingerprint": own.content.0 }]);
    assert_eq!(decode(&acme(&leans), &code).expect("an earlier version").answers, answers);
    pack["version"] = json!(2);
    assert!(refused(&pack).contains("version \"1\" of the pack"));
    assert!(decode(&PACK.questionnaire, &code).is_err());
}

#[test]
fn colours_have_to_be_readable_and_become_styles() {
    let mut pack = shipped();
    pack["colors"] = json!({ "light": { "paper": "#FFFFFF", "management": "#7a1f6b" } });
    let styles = book_from_json(&pack.to_string()).expect("readable").styles;
    assert_eq!(
        styles,
        "@media not (forced-colors:active){.root,.broken{\
         --paper:var(--tl-paper,light-dark(#ffffff,#15161a));\
         --management:var(--tl-management,light-dark(#7a1f6b,#f0a268));}}"
    );
    let faults = |colors: Value| {
        let mut pack = shipped();
        pack["colors"] = colors;
        let faults = book_from_json(&pack.to_string()).expect_err("not readable");
        faults.iter().map(short).collect::<Vec<_>>()
    };
    assert_eq!(
        faults(json!({ "light": { "muted": "#8a8a8a", "raised": "#ffffff" } })),
        [
            "colors.light.muted: found #8a8a8a, with 3.2:1 to paper (#faf8f4); allowed is a contrast of \
             at least 4.5:1",
        ]
    );
    // What somebody sets is at fault, not what of ours lies on it.
    let paper = faults(json!({ "dark": { "paper": "#777777" } }));
    assert!(paper.iter().all(|fault| fault.starts_with("colors.dark.paper: ")), "{paper:#?}");
    for wrong in ["red", "#fff", "#12345g", "rgb(0,0,0)", "url(//evil.example)", "#000000;}"] {
        let found = faults(json!({ "light": { "ink": wrong } }));
        let expected =
            format!("colors.light.ink: found {wrong:?}; allowed is a colour such as \"#0b5cad\"");
        assert_eq!(found, [expected]);
    }
}

#[test]
fn what_a_pack_leaves_out_is_said_in_neutral_words_and_only_that() {
    assert!(
        READING.sources.iter().all(|source| source.id != "two-ladders"),
        "ours leaves nothing out"
    );
    let mut pack = shipped();
    let top = pack.as_object_mut().expect("a pack");
    for field in
        ["rules", "none_fits", "context", "deciding", "stops", "remarks", "honesty", "reading"]
    {
        top.remove(field);
    }
    pack["id"] = json!("acme");
    pack["ladders"].as_object_mut().expect("ladders").remove("constants");
    pack["verdicts"].as_array_mut().expect("verdicts").retain(|one| one["id"] != "mixed");
    let sound = book_from_json(&pack.to_string()).expect("neutral words");
    assert_eq!(sound.book.pack.questionnaire.rules.strong_at, 3);
    assert_eq!(sound.book.result.verdicts.len(), RESULT.verdicts.len());
    assert_eq!(sound.book.pack.title, PACK.title);
    assert!(sound.reading.sources.iter().any(|source| source.id == "two-ladders"));
    // Two languages on one page help nobody.
    pack["language"] = json!("de");
    let faults = book_from_json(&pack.to_string()).expect_err("nothing in German");
    assert!(faults.iter().any(|fault| fault.path == "honesty" && fault.found == "nothing"));
}

#[test]
fn the_packs_that_are_shipped_are_sound() {
    for (id, text) in [
        ("product-leadership", include_str!("../assets/packs/product-leadership.json")),
        ("nursing-example", include_str!("../assets/packs/nursing.json")),
    ] {
        let sound = book_from_json(text).unwrap_or_else(|faults| panic!("{id}: {faults:#?}"));
        assert_eq!(sound.book.pack.questionnaire.id, *id);
        let loud = |finding: &Finding| finding.severity != Severity::Note;
        let proven: Vec<Finding> = prove(&sound.book).into_iter().filter(loud).collect();
        assert_eq!(proven, [], "{id}");
    }
}
