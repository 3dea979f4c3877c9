//! Checks content packs with the checker of the product, and turns them into JSON. `cargo xtask pack`
//! starts this.
//!
//! Arguments: `check`, `json` or `paper`, the format of the report, and files.

mod notation;
mod report;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use two_ladders::builtin::{CONTENT, FALLBACK_CATALOG};
use two_ladders::content::check::parts::{fingerprint, parts};
use two_ladders::content::check::schema::schema;
use two_ladders::content::check::{self, BUILTIN_ID, Sound, book_from_node, located, taken};
use two_ladders::fallback;
use two_ladders::proof::prove;

use report::{Format, Report, Row};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (what, format) = (arguments.next(), arguments.next());
    let files: Vec<String> = arguments.collect();
    match what.as_deref() {
        Some("json") => write(&files, "json", as_json),
        Some("paper") => write(&files, "html", as_paper),
        Some("schema") => {
            print!("{}", schema_text());
            ExitCode::SUCCESS
        }
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
            let codes = Row::codes(&sound.book.pack.questionnaire);
            cleaned.chain(proven).chain(codes).collect()
        }
    }
}

/// The JSON Schema of a pack, as it stands in the file.
fn schema_text() -> String {
    format!("{:#}\n", schema())
}

/// Each file as JSON.
fn as_json(path: &Path, text: &str) -> Result<String, String> {
    notation::read(path, text).map(|node| notation::json(&node)).map_err(|fault| fault.to_string())
}

/// The questions of each file on paper, to stand between the tags of the element.
fn as_paper(path: &Path, text: &str) -> Result<String, String> {
    let node = notation::read(path, text).map_err(|fault| fault.to_string())?;
    let sound = book_from_node(&node).map_err(|faults| {
        let faults = located(faults, &node, text);
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })?;
    // It is written once, and the program ends.
    let book = Box::leak(Box::new(sound.book));
    Ok(fallback::write(&fallback::Book {
        pack: &book.pack,
        ladders: &book.ladders,
        texts: &FALLBACK_CATALOG,
    }))
}

/// Writes something made of each file beside it.
fn write(
    files: &[String],
    extension: &str,
    make: fn(&Path, &str) -> Result<String, String>,
) -> ExitCode {
    for file in files {
        let path = Path::new(file);
        let target = path.with_extension(extension);
        let written = fs::read(path)
            .map_err(|error| error.to_string())
            .and_then(|bytes| {
                let text = check::text_of(&bytes).map_err(|fault| fault.to_string())?;
                make(path, text)
            })
            .and_then(|made| {
                if target == path {
                    return Err(format!("it is {extension} already"));
                }
                fs::write(&target, made).map_err(|error| error.to_string())
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

#[cfg(test)]
mod tests {
    use boon::{Compiler, Schemas};
    use serde_json::Value;

    use super::*;

    const SCHEMA: &str = include_str!("../../../../assets/packs/pack.schema.json");
    const PACKS: [&str; 3] = [
        include_str!("../../../../assets/packs/en.json"),
        include_str!("../../../../assets/packs/nursing.json"),
        include_str!("../../../../assets/packs/product-leadership.json"),
    ];

    #[test]
    fn the_schema_in_the_file_is_that_of_the_types() {
        assert!(SCHEMA == schema_text(), "stale; write it anew: cargo xtask schema");
    }

    #[test]
    fn the_schema_lets_our_packs_through_and_no_typing_error() {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let schema = serde_json::from_str(SCHEMA).unwrap();
        compiler.add_resource("pack.json", schema).unwrap();
        let index = compiler.compile("pack.json", &mut schemas).unwrap();
        for text in PACKS {
            let mut pack: Value = serde_json::from_str(text).unwrap();
            schemas.validate(&pack, index).unwrap_or_else(|error| panic!("{error}"));
            pack["titel"] = "x".into();
            assert!(schemas.validate(&pack, index).is_err());
            pack.as_object_mut().unwrap().remove("titel");
            pack["questions"][0]["choices"][0]["lean"] = 3.into();
            assert!(schemas.validate(&pack, index).is_err());
        }
    }
}
