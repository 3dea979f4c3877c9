//! Who may know whom. ARCHITECTURE.md says why; this keeps it so.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

/// A folder or file of `src`, and the parts of the crate that it may name.
const LAYERS: [(&str, &[&str]); 22] = [
    ("domain", &["domain"]),
    ("content", &["content", "domain"]),
    ("proof", &["proof", "content", "domain"]),
    ("chart", &["chart", "domain"]),
    ("text", &["text"]),
    ("page", &["page", "domain"]),
    ("ladders", &["ladders", "page", "chart", "content", "domain", "text"]),
    ("result", &["result", "page", "chart", "content", "domain", "text"]),
    ("reading", &["reading", "page", "content", "domain", "text"]),
    ("calendar", &["calendar", "domain"]),
    ("checker", &["checker", "page", "text", "content", "domain", "proof"]),
    ("fallback", &["fallback", "page", "chart", "content", "domain", "text"]),
    ("ports.rs", &["domain"]),
    ("builtin.rs", &["content", "domain", "text"]),
    ("ui", &["ui", "ladders", "reading", "result", "page", "chart", "content", "domain", "text"]),
    ("bin/ladders.rs", &[]),
    ("bin/result.rs", &[]),
    ("bin/reading.rs", &[]),
    ("bin/calendar.rs", &[]),
    ("bin/check.rs", &[]),
    ("program.rs", &["program", "content"]),
    (
        "browser",
        &[
            "browser", "builtin", "chart", "content", "domain", "ladders", "page", "ports",
            "reading", "result", "text", "ui",
        ],
    ),
];

/// Libraries, and where they may be named: the domain knows none of them.
const LIBRARIES: [(&str, &[&str]); 11] = [
    ("serde", &["content/check/json.rs"]),
    ("serde_json", &["content/check/json.rs", "content/check/schema.rs"]),
    ("schemars", &["content"]),
    ("yew", &["ui", "browser"]),
    ("web_sys", &["browser", "ui/heard.rs", "ui/widget.rs"]),
    ("wasm_bindgen", &["browser", "ui/heard.rs", "ui/draw.rs"]),
    ("js_sys", &["browser"]),
    ("gloo", &["browser"]),
    ("calcard", &["calendar"]),
    ("chrono", &["calendar"]),
    ("getrandom", &["bin/calendar.rs"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file under `src`, as its path from there and its code without comments.
fn files() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of src").flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&source(), &mut found);
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(source()).expect("below src").to_string_lossy().into();
            let text = fs::read_to_string(&path).expect("a source file");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            (name, code.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// The words that follow `start` in the code, up to the next `::` or other sign.
fn words_after<'a>(code: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    code.split(start).skip(1).map(|rest| {
        rest.split(|each: char| !each.is_ascii_alphanumeric() && each != '_').next().unwrap_or("")
    })
}

#[test]
fn each_layer_names_only_the_layers_below_it() {
    for (name, code) in files() {
        let Some((layer, allowed)) = LAYERS
            .iter()
            .find(|(layer, _)| name == *layer || name.starts_with(&format!("{layer}/")))
        else {
            assert!(["lib.rs", "main.rs"].contains(&name.as_str()), "{name} belongs to no layer");
            continue;
        };
        for used in words_after(&code, "crate::") {
            assert!(allowed.contains(&used), "{layer} may not know {used}: {name}");
        }
    }
}

#[test]
fn libraries_are_known_where_they_belong_only() {
    for (name, code) in files() {
        for (library, places) in LIBRARIES {
            let named = code.contains(&format!("{library}::"));
            let allowed =
                places.iter().any(|place| name == *place || name.starts_with(&format!("{place}/")));
            assert!(!named || allowed, "{name} may not name {library}");
        }
    }
}

#[test]
fn nothing_that_is_shown_stands_in_a_component() {
    // A text for people holds two words or more with a space between them; class lists and
    // attribute values are set in lower case only.
    for (name, code) in files().into_iter().filter(|(name, _)| {
        ["ui/", "ladders/", "result/", "reading/", "fallback/"]
            .iter()
            .any(|part| name.starts_with(part))
    }) {
        for literal in code.split('"').skip(1).step_by(2) {
            let wordy = literal.split(' ').filter(|word| word.len() > 1).count() > 1;
            let capital = literal.chars().next().is_some_and(char::is_uppercase);
            assert!(!(wordy && capital), "a text for people in {name}: {literal:?}");
        }
    }
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    for (name, code) in files() {
        assert!(code.lines().count() <= 500, "{name} wants to be two files");
    }
}

#[test]
fn no_program_writes_with_debug() {
    // The small standard library of the wasm files writes nothing there.
    for (name, code) in files() {
        let is_program =
            ["content/check", "checker", "proof"].iter().any(|layer| name.starts_with(layer));
        assert!(!is_program || !code.contains(":?}"), "{name} writes with Debug");
    }
}
