//! Packs of any size: the built-in one with other questions or other ladders.

use serde_json::{Value, json};
use two_ladders::content::check::{Sound, book_from_json};

/// The text of the built-in pack.
pub const BUILTIN: &str = include_str!("../../assets/packs/en.json");

/// The most there may be.
pub const QUESTIONS_AT_MOST: usize = 12;
pub const CHOICES_AT_MOST: usize = 8;
pub const RUNGS_AT_MOST: usize = 500;

/// The leans of the eight choices of every question. Two of those without a lean hold back.
const LEANS: [i8; CHOICES_AT_MOST] = [-2, -1, 0, 1, 2, 0, 0, 0];
const MARKED: usize = 2;
const DREAD: usize = 5;
const MOTIVE: usize = 6;

/// The built-in pack under another name, to be changed.
pub fn pack() -> Value {
    let mut pack: Value = serde_json::from_str(BUILTIN).expect("JSON");
    pack["id"] = json!("made");
    pack
}

/// As large as a pack may be.
pub fn largest() -> Value {
    with_ladders(with_questions(pack(), QUESTIONS_AT_MOST), RUNGS_AT_MOST)
}

/// So many questions of eight choices, a contradiction between each and the next, and a signal for
/// each.
pub fn with_questions(mut pack: Value, count: usize) -> Value {
    pack["questions"] = (0..count).map(question).collect();
    pack["rules"] = json!({ "technical_leadership_anchors": ["q0", "q1"] });
    pack["signals"] = (0..count).map(|at| json!({ "any": [id(at, 1), id(at, MOTIVE)] })).collect();
    let contradiction = |at: usize| {
        let next = (at + 1) % count;
        json!({
            "id": format!("c{at}"),
            "question": "Would you still want to manage if someone else built it?",
            "text": "You get lost in people, yet your project needs your own hands.",
            "when": [[[id(at, 3), id(at, 4)], [id(next, 0)]]],
        })
    };
    pack["contradictions"] = (0..count).map(contradiction).collect();
    pack["seed_questions"] = json!(["q0"]);
    pack
}

fn id(question: usize, choice: usize) -> String {
    format!("q{question}-{choice}")
}

fn question(at: usize) -> Value {
    let choice = |place: usize| {
        json!({
            "id": id(at, place),
            "text": format!("Getting a tricky design, text or piece of code into shape, {place}"),
            "read_as": format!("you get lost in making something precise, {place}"),
            "lean": LEANS[place],
            "technical_leadership": place == MARKED,
            "stop": match place {
                DREAD => Some("dread"),
                MOTIVE => Some("motive-ladder"),
                _ => None,
            },
        })
    };
    json!({
        "id": format!("q{at}"),
        "topic": format!("Absorbed {at}"),
        "heading": format!("When were you last lost in your work, and what were you doing, {at}?"),
        "reading": "The hours that hold you show which work you would want more of.",
        "choices": (0..CHOICES_AT_MOST).map(choice).collect::<Vec<_>>(),
    })
}

/// Ladders of so many rungs a side in two forms, the second of which names the rungs of the first.
/// Each rung is linked to the one beside it, and claimed to be worth the next one above it.
pub fn with_ladders(mut pack: Value, rungs: usize) -> Value {
    let ladders = &mut pack["ladders"];
    let source = ladders["forms"][0]["source"].clone();
    let link = |at: usize| {
        json!({
            "individual_contributor": format!("i{at}"), "management": format!("m{at}"),
            "basis": "stated", "source": source, "note": "The framework names them side by side.",
        })
    };
    let links: Vec<Value> = (0..rungs).map(link).collect();
    let form = |id: &str, ladder: fn(&str, usize) -> Vec<Value>| {
        json!({
            "id": id, "name": id, "note": "As the framework has it.", "source": source,
            "individual_contributor": ladder("i", rungs), "management": ladder("m", rungs),
            "equivalences": links,
        })
    };
    ladders["forms"] = json!([form("first", full), form("second", short)]);
    let claim = |at: usize| {
        json!({
            "individual_contributor": format!("i{at}"), "management": format!("m{}", at + 1),
            "source": source, "text": "The framework: about level.",
        })
    };
    ladders["claims"] = (0..rungs - 1).map(claim).collect();
    let highest = format!("i{}", rungs * 2 / 3);
    for ceiling in ladders["ceilings"].as_array_mut().expect("ceilings") {
        if !ceiling["highest_rung"].is_null() {
            ceiling["highest_rung"] = json!(highest);
        }
    }
    pack
}

/// Rungs that say everything of themselves, within the length that 500 of them leave room for.
fn full(letter: &str, rungs: usize) -> Vec<Value> {
    let rung = |at: usize| {
        json!({
            "id": format!("{letter}{at}"),
            "title": format!("Senior Director of Engineering Operations {at}"),
            "scope": "several organisations",
            "detail": "You lead the technical work of several teams, and nobody reports to you.",
            "week": "Design documents, deep reviews, and three to eight engineers to mentor.",
            "judged_on": "Whether your design calls were right, and how much trouble was spared.",
            "examples": ["You cut a migration into steps so small that each can be undone."],
            "away_from_code": letter == "m",
            "leads_without_reports": letter == "i",
        })
    };
    (0..rungs).map(rung).collect()
}

/// Rungs that are the same jobs as those of the first form.
fn short(letter: &str, rungs: usize) -> Vec<Value> {
    let rung = |at: usize| {
        let id = format!("{letter}{at}");
        json!({ "id": id, "same_as": id, "title": format!("Director {at}"), "scope": "teams" })
    };
    (0..rungs).map(rung).collect()
}

/// What comes through the door.
pub fn sound(text: &str) -> Sound {
    book_from_json(text).unwrap_or_else(|faults| {
        let faults: Vec<String> = faults.iter().take(5).map(ToString::to_string).collect();
        panic!("a made pack is not sound: {faults:#?}")
    })
}
