//! Packs with one fault each, and what is said of it: `cases/*.txt`, which `UPDATE_GOLDEN=1` writes anew.
//!
//! A case begins with `==` and its name. Then comes how a small sound pack (`base.json`; after `base en`
//! the built-in one) is spoilt, one change a line, and behind `--` what the door and the proof say.
#![cfg(not(target_arch = "wasm32"))]

mod bytes;
mod case;
mod change;

use std::fs;
use std::path::{Path, PathBuf};

use case::Case;

const CASES_AT_LEAST: usize = 150;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_packs/cases");
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

fn cases(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).expect("a text");
    text.split("== ").skip(1).map(Case::read).collect()
}

#[test]
fn every_fault_is_told_as_it_was() {
    let mut different = Vec::new();
    for file in files() {
        let mut anew = String::new();
        for case in cases(&file) {
            let said = case.said();
            if said != case.expected {
                different.push(format!("{}:\n{}instead of\n{}", case.name, said, case.expected));
            }
            anew.push_str(&case.write(&said));
        }
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&file, anew).expect("written");
        }
    }
    if std::env::var_os("UPDATE_GOLDEN").is_none() {
        assert!(different.is_empty(), "{}", different.join("\n"));
    }
}

#[test]
fn a_case_has_one_fault_and_its_place() {
    let mut count = 0;
    for case in files().iter().flat_map(|file| cases(file)) {
        count += 1;
        let Err(faults) = case.checked() else { continue };
        assert!(faults.len() == 1 || case.has_several(), "{}: {faults:#?}", case.name);
        for fault in faults {
            let complete = [&fault.found, &fault.allowed, &fault.fix];
            assert!(complete.iter().all(|part| !part.is_empty()), "{}: {fault:?}", case.name);
            assert!(fault.path.is_empty() || fault.at.is_some(), "{}: {fault:?}", case.name);
        }
    }
    assert!(count >= CASES_AT_LEAST, "{count} cases");
}
