//! Checks content packs with the checker of the product, and turns them into JSON. `cargo xtask pack`
//! starts this.
//!
//! Arguments: `check` or `json`, the format of the report, and files.

mod notation;
mod report;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use two_ladders::builtin::CONTENT;
use two_ladders::content::check::parts::{fingerprint, parts};
use two_ladders::content::check::{self, BUILTIN_ID, Sound, book_from_node, located, taken};
use two_ladders::proof::prove;

use report::{Format, Report, Row};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (what, format) = (arguments.next(), arguments.next());
    let files: Vec<String> = arguments.collect();
    match what.as_deref() {
        Some("json") => write_json(&files),
        _ => report(&files, Format::of(format.as_deref().unwrap_or_default())),
    }
}

fn report(files: &[String], format: Format) -> ExitCode {
    let reports: Vec<Report> =
        files.iter().map(|file| Report { file: file.clone(), rows: rows(file) }).collect();
    print!("{}", format.write(&reports));
    match reports.iter().any(Report::has_errors) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    }
}

/// Whether it has the id of the built-in pack and says something else.
fn passes_itself_off(sound: &Sound) -> bool {
    sound.book.pack.questionnaire.id == BUILTIN_ID && fingerprint(&parts(sound)) != CONTENT
}

/// Everything there is to say of a file.
fn rows(file: &str) -> Vec<Row> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return vec![Row::unreadable(&error.to_string())],
    };
    let text = match check::text_of(&bytes) {
        Ok(text) => text,
        Err(fault) => return vec![Row::from(&*fault)],
    };
    let node = match notation::read(Path::new(file), text) {
        Ok(node) => node,
        Err(fault) => return vec![Row::from(&*fault)],
    };
    match book_from_node(&node) {
        Err(faults) => located(faults, &node, text).iter().map(Row::from).collect(),
        Ok(sound) if passes_itself_off(&sound) => vec![Row::from(&taken(text))],
        Ok(sound) => {
            let cleaned = sound.cleaned.iter().map(|path| Row::cleaned(path, &node, text));
            let proven = prove(&sound.book);
            let proven = proven.iter().map(|finding| Row::of(finding, &node, text));
            cleaned.chain(proven).collect()
        }
    }
}

/// Writes each file as JSON beside it.
fn write_json(files: &[String]) -> ExitCode {
    for file in files {
        let path = Path::new(file);
        let target = path.with_extension("json");
        let written = fs::read(path)
            .map_err(|error| error.to_string())
            .and_then(|bytes| {
                let text = check::text_of(&bytes).map_err(|fault| fault.to_string())?;
                notation::read(path, text).map_err(|fault| fault.to_string())
            })
            .and_then(|node| {
                if target == path {
                    return Err("it is JSON already".to_owned());
                }
                fs::write(&target, notation::json(&node)).map_err(|error| error.to_string())
            });
        match written {
            Ok(()) => println!("{file}: {}", target.display()),
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
