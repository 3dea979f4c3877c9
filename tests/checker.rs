//! The program that checks packs, through the texts that pass, as the browser uses it.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::{Value, json};
use two_ladders::builtin::{CHECK_CATALOG, CONTENT, LADDERS, PACK, READING, RESULT};
use two_ladders::checker::{Builtin, draw};
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::content::{LadderPack, Pack, ReadingPack, ResultPack};

const SHIPPED: &str = include_str!("../assets/packs/en.json");

fn pack(change: impl Fn(&mut Value)) -> String {
    let mut pack: Value = serde_json::from_str(SHIPPED).expect("JSON");
    pack["id"] = json!("acme");
    change(&mut pack);
    pack.to_string()
}

fn ask(asked: &[&str]) -> String {
    draw(&Builtin { content: CONTENT, texts: &CHECK_CATALOG }, &asked.join("\u{1f}"))
}

fn open(text: &str) -> Vec<String> {
    let mut answers = (0..).map(|step: usize| ask(&["open", &step.to_string(), text]));
    let answer = answers.find(|answer| answer != "more").expect("an end");
    answer.split('\u{1d}').map(str::to_owned).collect()
}

/// The rows of an answer, by their fields.
fn rows(answer: &str) -> Vec<Vec<String>> {
    let rows = answer.split_terminator('\u{1e}');
    rows.map(|row| row.split('\u{1f}').map(str::to_owned).collect()).collect()
}

fn read<T: Wire>(text: &str) -> T {
    T::read(&mut Wired::new(text.to_owned().leak()))
}

#[test]
fn a_sound_pack_comes_out_in_the_parts_that_the_programs_read() {
    let parts = open(SHIPPED);
    assert_eq!((parts.len(), parts[0].as_str()), (6, "sound"));
    assert_eq!(read::<Pack>(&parts[1]), PACK);
    assert_eq!(read::<LadderPack>(&parts[2]), LADDERS);
    assert_eq!(read::<ReadingPack>(&parts[4]), READING);
    let mut result = Wired::new(parts[3].clone().leak());
    assert_eq!(Pack::read(&mut result), PACK);
    assert_eq!(ResultPack::read(&mut result), RESULT);
}

#[test]
fn what_was_cut_off_on_the_way_breaks_nothing() {
    let parts = open(SHIPPED);
    for length in (0..parts[1].len()).step_by(997) {
        if let Some(short) = parts[1].get(..length) {
            read::<Pack>(short);
            read::<ReadingPack>(short);
        }
    }
}

#[test]
fn a_fault_is_told_in_lines_and_as_a_page() {
    let answer = open(&pack(|pack| pack["version"] = json!(0)));
    assert_eq!(answer[0], "faulty");
    assert!(answer[1].starts_with("version (line 1, column "), "{}", answer[1]);
    assert!(answer[1].ends_with("Found 0; allowed is 1 to 65535. Choose an allowed value."));
    assert!(answer[2].contains("<li\u{1f}<code\u{1f}\"version, line 1, column "), "{}", answer[2]);
}

#[test]
fn a_pack_that_breaks_a_promise_of_the_method_is_not_shown() {
    let unfair = pack(|pack| {
        pack["rules"]["strong_at"] = json!(1);
        pack["rules"]["lead_at"] = json!(1);
        pack["rules"]["lean_at"] = json!(1);
    });
    let answer = open(&unfair);
    assert_eq!(answer[0], "faulty");
    assert!(answer[1].contains("questions[0]"), "{}", answer[1]);
    let report = rows(&ask(&["report", &unfair]));
    assert!(report.is_empty(), "its form is right: {report:?}");
}

#[test]
fn nobody_takes_the_name_of_the_built_in_pack() {
    let taken = pack(|pack| {
        pack["id"] = json!("two-ladders");
        pack["title"] = json!("Another");
    });
    let answer = open(&taken);
    assert!(answer[1].contains("the id of the built-in pack, with other content"), "{}", answer[1]);
}

#[test]
fn the_report_comes_in_rows_and_the_proof_step_by_step() {
    let faulty = rows(&ask(&["report", &pack(|pack| pack["titel"] = json!("x"))]));
    assert_eq!(faulty.len(), 1);
    assert_eq!(faulty[0][..4], ["error", "unknown", "titel", "1"]);
    assert_eq!(faulty[0][7], "Did you mean \"title\"? Else leave it out.");
    let hidden = pack(|pack| pack["title"] = json!("A\u{202e}B"));
    let cleaned = rows(&ask(&["report", &hidden]));
    assert_eq!(cleaned[0][..3], ["warning", "hidden-characters", "title"]);
    let sound = pack(|_| {});
    let steps: usize = ask(&["steps", &sound]).parse().expect("a number");
    assert_eq!(steps, 9, "all together, six questions, their weight, the texts");
    let found: Vec<_> =
        (0..steps).flat_map(|step| rows(&ask(&["step", &step.to_string(), &sound]))).collect();
    assert!(found.iter().all(|row| row.len() == 8 && row[0] == "note"), "{found:?}");
    assert!(found.iter().any(|row| row[1] == "random-answers" && row[5].contains("12.4%")));
    assert_eq!(rows(&ask(&["report-too-large", "52428800"]))[0][1], "size");
    assert!(
        ask(&["open", "0", "{\"title\": \"Caf\u{fffd}\"}"]).contains("Save the file as UTF-8.")
    );
    assert!(ask(&["too-large", "2000000"]).contains("2000000 bytes"));
    assert_eq!(ask(&["nonsense"]), "");
    for (reason, said) in [
        ("404", "\"https://example.org/p.json: Found the answer 404; allowed is a pack."),
        ("TimeoutError", "Found no whole answer within 15 seconds;"),
        ("TypeError", "Found no answer; allowed is a pack. Look whether the address is right and"),
    ] {
        let answer = ask(&["unreachable", reason, "https://example.org/p.json"]);
        assert!(answer.contains(said.trim_start_matches('"')), "{answer}");
    }
}

/// What is built into the page comes behind the second separator of an answer: a pack that could write
/// one would write elements of its own into it.
#[test]
fn no_name_and_no_character_of_a_pack_gets_between_the_parts_of_an_answer() {
    let name = r#"a\u001d<img\u001f=onerror=alert(1)\u001f>\u001f\u001d\u001e"#;
    for text in [
        format!("{{\"{name}\": 1}}"),
        format!("{{\"{name}\": 1, \"{name}\": 2}}"),
        "{\u{1d}<img\u{1f}>\u{1f}".to_owned(),
        "[\u{1f}\u{1e}".to_owned(),
    ] {
        let answer = ask(&["open", "0", &text]);
        assert_eq!(answer.split('\u{1d}').count(), 5, "{answer:?}");
        let page = answer.split('\u{1d}').nth(2).expect("parts");
        assert!(!page.contains("\u{1f}<img") && !page.starts_with("<img"), "{page:?}");
        for row in ask(&["report", &text]).split_terminator('\u{1e}') {
            assert_eq!(row.split('\u{1f}').count(), 8, "{row:?}");
        }
    }
}
