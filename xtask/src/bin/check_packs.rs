//! Checks content packs with the checker of the product. `cargo xtask pack check` starts this.

use std::fs;
use std::process::ExitCode;

use two_ladders::content::check::book_from_json;

fn main() -> ExitCode {
    let mut sound = true;
    for file in std::env::args().skip(1) {
        let faults: Vec<String> = match fs::read_to_string(&file) {
            Err(error) => vec![format!("cannot be read: {error}")],
            Ok(text) => match book_from_json(&text) {
                Ok(_) => Vec::new(),
                Err(faults) => faults.iter().map(ToString::to_string).collect(),
            },
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
