//! Checks the pack and the texts of the interface, and turns them into Rust source.
//!
//! The same code that checks a pack for an author checks ours here, before it is compiled in; the
//! browser then has nothing to parse. A fault in a content file stops the build with its place.

#![allow(dead_code, unused_imports)]

#[path = "src/content/mod.rs"]
mod content;
#[path = "src/domain/mod.rs"]
mod domain;
#[path = "src/text/mod.rs"]
mod text;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, process};

const PACK: &str = "assets/packs/en.json";
const LOCALE: &str = "assets/locales/en.json";
/// Keys that `embed/element.js` uses before the wasm is there; `xtask` puts them into it.
const ELEMENT_PREFIX: &str = "element.";

fn main() {
    for path in [PACK, LOCALE, "src/content", "src/domain", "src/text", "build.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let pack = content::check::pack_from_json(&read(PACK)).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| format!("{PACK}: {fault}")).collect();
        fail(&lines)
    });
    let texts = locale_texts(&read(LOCALE)).unwrap_or_else(|faults| fail(&faults));
    let source = format!(
        "{}\n/// The texts of the interface in English.\npub static CATALOG: Catalog = \
         Catalog {{ language: \"en\", texts: {texts:?} }};\n",
        content::emit::pack_source(&pack),
    );
    let out = env::var_os("OUT_DIR").unwrap_or_else(|| fail(&["OUT_DIR is not set".to_owned()]));
    let target = Path::new(&out).join("builtin.rs");
    if let Err(error) = fs::write(&target, source) {
        fail(&[format!("{}: {error}", target.display())]);
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| fail(&[format!("{path}: {error}")]))
}

/// One text for each message: a missing key and an unknown one are both faults.
fn locale_texts(json: &str) -> Result<Vec<String>, Vec<String>> {
    let mut texts: BTreeMap<String, String> =
        serde_json::from_str(json).map_err(|error| vec![format!("{LOCALE}: {error}")])?;
    let mut faults = Vec::new();
    let mut ordered = Vec::new();
    for message in text::Message::ALL {
        match texts.remove(message.key()) {
            Some(found) => ordered.push(found),
            None => faults.push(format!("{LOCALE}: the key {:?} is missing", message.key())),
        }
    }
    for unknown in texts.keys().filter(|key| !key.starts_with(ELEMENT_PREFIX)) {
        faults.push(format!("{LOCALE}: no message has the key {unknown:?}"));
    }
    if faults.is_empty() { Ok(ordered) } else { Err(faults) }
}

fn fail(lines: &[String]) -> ! {
    for line in lines {
        println!("cargo::error={line}");
    }
    process::exit(1)
}
