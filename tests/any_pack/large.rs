//! Texts that are as large as a pack may be, and full of one fault. Each is told in seconds; where each
//! fault costs a look at all others again, this takes minutes, and is noticed.

use serde_json::{Value, json};
use two_ladders::checker;
use two_ladders::content::check::book_from_json;

#[track_caller]
fn is_told(text: &str) {
    assert!(text.len() <= two_ladders::content::check::BYTES_AT_MOST, "{}", text.len());
    let faults = book_from_json(text).expect_err("full of faults");
    assert!(faults.iter().all(|fault| fault.at.is_some()));
    assert!(faults.is_sorted_by_key(|fault| fault.at.map(|at| (at.line, at.column))));
}

fn pack() -> Value {
    serde_json::from_str(include_str!("../../assets/packs/nursing.json")).expect("JSON")
}

#[test]
fn fields_that_no_pack_has() {
    let fields: Vec<String> = (0..80_000).map(|at| format!("\"{at:x}\":0")).collect();
    is_told(&format!("{{{}}}", fields.join(",")));
}

#[test]
fn the_same_field_again() {
    is_told(&format!("{{{}}}", ["\"\":0"; 200_000].join(",")));
}

#[test]
fn texts_with_nothing_in_them() {
    let mut pack = pack();
    let sets = vec![vec![""; 600]; 500];
    pack["contradictions"] = json!([{ "id": "c", "question": "x", "text": "x", "when": [sets] }]);
    is_told(&pack.to_string());
}

#[test]
fn names_of_what_is_not_there() {
    let mut pack = pack();
    let claim = json!({ "individual_contributor": "x".repeat(900), "management": "y",
        "source": "z", "text": "t" });
    pack["ladders"]["claims"] = vec![claim; 1000].into();
    is_told(&pack.to_string());
}

#[test]
fn choices_that_are_not_there() {
    let mut pack = pack();
    let sets = vec![vec!["nowhere-at-all"; 100]; 500];
    pack["contradictions"] = json!([{ "id": "c", "question": "x", "text": "x", "when": [sets] }]);
    is_told(&pack.to_string());
}

#[test]
fn rows_of_links_that_cross() {
    let mut pack = pack();
    let link = |at: usize| {
        json!({ "individual_contributor": format!("i{}", at % 2), "management": format!("m{}", 1 - at % 2),
            "basis": "inferred", "note": "x" })
    };
    let rung = |letter: &str, at: usize| json!({ "id": format!("{letter}{at}"), "title": "x", "scope": "x" });
    let form = &mut pack["ladders"]["forms"][0];
    form["individual_contributor"] = (0..500).map(|at| rung("i", at)).collect();
    form["management"] = (0..500).map(|at| rung("m", at)).collect();
    form["equivalences"] = (0..1000).map(link).collect();
    is_told(&pack.to_string());
}

/// Soft hyphens, as authors of long words may set them everywhere.
#[test]
fn characters_that_nobody_sees_in_every_text() {
    let mut pack = pack();
    let rung = |at: usize| json!({ "id": format!("i{at}"), "title": "Ober\u{ad}arzt", "scope": "Kli\u{ad}nik" });
    let form = &mut pack["ladders"]["forms"][0];
    form["individual_contributor"] = (0..500).map(rung).collect();
    form["management"] = json!([{ "id": "m", "title": "x", "scope": "x" }]);
    form["equivalences"] = json!([]);
    pack["ladders"]["claims"] = json!([]);
    pack["ladders"]["ceilings"] = json!([]);
    let rows = checker::draw(&crate::CHECKER, &["report", &pack.to_string()].join("\u{1f}"));
    assert_eq!(rows.matches("hidden-characters").count(), 1000);
}
