//! Checks content packs with the checker of the product. `cargo xtask pack check` starts this.

use std::fs;
use std::process::ExitCode;

use two_ladders::content::check::book_from_json;
use two_ladders::content::reading::reading_from_json;

fn main() -> ExitCode {
    let mut sound = true;
    for file in std::env::args().skip(1) {
        let faults: Vec<String> = match fs::read_to_string(&file) {
            Err(error) => vec![format!("cannot be read: {error}")],
            Ok(text) => faults(&file, &text),
        };
        match faults.len() {
            0 => println!("{file}: sound"),
            1 => println!("{file}: 1 fault"),
            count => println!("{file}: {count} faults"),
        }
        for fault in &faults {
            println!("  {fault}");
        }
        sound &= faults.is_empty();
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What ends a file with what there is to read; its pack stands beside it, without this.
const READING: &str = ".reading.json";

fn faults(file: &str, text: &str) -> Vec<String> {
    let found = match file.strip_suffix(READING) {
        None => book_from_json(text).map(|_| ()),
        Some(name) => {
            let pack = format!("{name}.json");
            match fs::read_to_string(&pack) {
                Err(error) => {
                    return vec![format!("its pack {pack} cannot be read: {error}")];
                }
                Ok(pack) => reading_from_json(text, &pack).map(|_| ()),
            }
        }
    };
    found.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}
