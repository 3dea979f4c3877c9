//! Checks the pack and the texts of the interface, turns them into Rust source, and draws the first
//! picture of the ladders.
//!
//! The same code that checks a pack for an author checks ours here, before it is compiled in; the
//! browser then has nothing to parse. A fault in a content file stops the build with its place.

#![allow(dead_code, unused_imports)]

#[path = "src/chart/mod.rs"]
mod chart;
#[path = "src/content/mod.rs"]
mod content;
#[path = "src/domain/mod.rs"]
mod domain;
#[path = "src/ladders/mod.rs"]
mod ladders;
#[path = "src/page/mod.rs"]
mod page;
#[path = "src/text/mod.rs"]
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs, process};

const PACK: &str = "assets/packs/en.json";
const PLAIN: &str = "assets/packs/plain.en.json";
const LOCALE: &str = "assets/locales/en.json";
/// Keys that `embed/element.js` uses before the wasm is there; `xtask` puts them into it.
const ELEMENT_PREFIX: &str = "element.";

/// What the quiz has for its stack where it is published: each element on a page has one of its own, and
/// the deepest that was seen is 23 KiB (docs/performance.md). Without optimisation it would need more.
const QUIZ_STACK_BYTES: u32 = 65_536;

fn main() {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bin=two-ladders=-zstack-size={QUIZ_STACK_BYTES}");
    }
    for path in [PACK, PLAIN, LOCALE, "build.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    for layer in ["chart", "content", "domain", "ladders", "page", "text"] {
        println!("cargo::rerun-if-changed=src/{layer}");
    }
    let sound = content::check::book_from_json(&read(PACK)).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| format!("{PACK}: {fault}")).collect();
        fail(&lines)
    });
    let content = content::check::parts::fingerprint(&content::check::parts::parts(&sound));
    let content::check::Sound { book, reading, .. } = sound;
    let texts = Locale::read(LOCALE);
    let source = format!(
        "{}{}{}{}{}{}{}{}{}{}{}{}{}",
        content::emit::pack_source(&book.pack),
        content::emit::result_source(&book.result),
        content::emit::ladders_source(&book.ladders),
        catalog("CATALOG: Catalog", &texts.quiz),
        catalog("LADDER_CATALOG: LadderCatalog", &texts.ladders),
        catalog("LEAN_CATALOG: LeanCatalog", &texts.leans),
        catalog("RESULT_CATALOG: ResultCatalog", &texts.result),
        catalog("READING_CATALOG: ReadingCatalog", &texts.reading),
        catalog("FALLBACK_CATALOG: FallbackCatalog", &texts.fallback),
        catalog("CHECK_CATALOG: CheckCatalog", &texts.check),
        charts(&book.ladders, &texts.ladders),
        margins(&reading),
        format_args!(
            "\n/// The fingerprint of everything the pack says.\npub const CONTENT: u64 = {content};\n"
        ),
    );
    let out = env::var_os("OUT_DIR").unwrap_or_else(|| fail(&["OUT_DIR is not set".to_owned()]));
    for (file, source) in
        [("builtin.rs", source), ("reading.rs", content::emit::reading_source(&reading))]
    {
        let target = Path::new(&out).join(file);
        if let Err(error) = fs::write(&target, source) {
            fail(&[format!("{}: {error}", target.display())]);
        }
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| fail(&[format!("{path}: {error}")]))
}

/// The texts of the interface: one for each message of each program, in their order.
struct Locale {
    quiz: Vec<String>,
    ladders: Vec<String>,
    leans: Vec<String>,
    result: Vec<String>,
    reading: Vec<String>,
    fallback: Vec<String>,
    check: Vec<String>,
}

impl Locale {
    /// A missing key and an unknown one are both faults.
    fn read(path: &str) -> Self {
        let texts: BTreeMap<String, String> = serde_json::from_str(&read(path))
            .unwrap_or_else(|error| fail(&[format!("{path}: {error}")]));
        let mut faults = Vec::new();
        // Two programs may say the same.
        let mut used = BTreeSet::new();
        let mut take = |key: &'static str| {
            used.insert(key);
            texts.get(key).cloned().unwrap_or_else(|| {
                faults.push(format!("{path}: the key {key:?} is missing"));
                String::new()
            })
        };
        let quiz = text::Message::ALL.iter().map(|message| take(message.key())).collect();
        let ladders = text::LadderMessage::ALL.iter().map(|message| take(message.key())).collect();
        let leans = text::LeanMessage::ALL.iter().map(|message| take(message.key())).collect();
        let result = text::ResultMessage::ALL.iter().map(|message| take(message.key())).collect();
        let reading = text::ReadingMessage::ALL.iter().map(|message| take(message.key())).collect();
        let fallback =
            text::FallbackMessage::ALL.iter().map(|message| take(message.key())).collect();
        let check = text::CheckMessage::ALL.iter().map(|message| take(message.key())).collect();
        let is_unknown =
            |key: &&String| !key.starts_with(ELEMENT_PREFIX) && !used.contains(key.as_str());
        for unknown in texts.keys().filter(is_unknown) {
            faults.push(format!("{path}: no message has the key {unknown:?}"));
        }
        if !faults.is_empty() {
            fail(&faults);
        }
        Self { quiz, ladders, leans, result, reading, fallback, check }
    }
}

fn catalog(name: &str, texts: &[String]) -> String {
    let kind = name.rsplit(' ').next().unwrap_or(name);
    format!(
        "\n/// Texts of the interface in English.\npub static {name} = {kind} {{ language: \"en\", \
         texts: {texts:?} }};\n"
    )
}

/// The ladders as they are first, for each width: so the quiz shows them without a layout of its
/// own, and without waiting for the program that has one.
fn charts(pack: &content::LadderPack, texts: &[String]) -> String {
    let texts: Vec<&'static str> = texts.iter().map(|text| &*text.clone().leak()).collect();
    let texts = texts.try_into().unwrap_or_else(|_| fail(&["too many texts".to_owned()]));
    let book = ladders::Book {
        pack: Box::leak(Box::new(pack.clone())),
        texts: Box::leak(Box::new(text::LadderCatalog { language: "en", texts })),
    };
    let mut source = String::from(
        "\n/// The chart as it is first, for each width.\npub static CHARTS: &[(i32, &str)] = &[",
    );
    for width in chart::WIDTHS {
        source.push_str(&format!("({width}, {:?}),", ladders::first_chart(&book, width)));
    }
    source.push_str("];\n");
    source
}

/// What has to be known of what can be marked while reading, to tell of the marks elsewhere.
fn margins(reading: &content::ReadingPack) -> String {
    let sliders = reading.factors.iter().map(|factor| format!("Track::{:?},", factor.high_track()));
    format!(
        "\n/// How much there is to mark while reading.\npub static MARGINS: Margins = Margins {{ rows: {}, \
         sliders: &[{}] }};\n",
        reading.differences.len(),
        sliders.collect::<String>()
    )
}

fn fail(lines: &[String]) -> ! {
    for line in lines {
        println!("cargo::error={line}");
    }
    process::exit(1)
}
