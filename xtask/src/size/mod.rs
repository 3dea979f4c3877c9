//! `cargo xtask size`: what is in the published wasm files, by crate and by function.
//!
//! The published files have no names in them, so the same programs are built once more with them.
//! Where the bytes of a program are is said in numbers of the file as it lies on a disk; what a
//! browser fetches is compressed, so brotli is told as well wherever it can be.

mod copies;
mod named;
mod origin;
mod report;
mod table;
mod wasm;

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::assemble::PARTS;
use crate::options::Options;
use crate::project::Project;
use crate::small_std;
use crate::tools;
use report::Report;

/// The program that is loaded first; the names of the others are in [`PARTS`].
const QUIZ: &str = "quiz";

/// How many of the largest functions are shown.
const TOP: u16 = 20;

/// Everything that is built for it, and the report for programs.
const FOLDER: &str = "target/size";

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let top = options.number("--top")?.unwrap_or(TOP);
    let programs = chosen(options.word().as_deref())?;
    options.finish()?;

    tools::ensure_for_the_web(project)?;
    let small_std = small_std::ensure(project)?;
    let mut reports = Vec::new();
    for (name, features) in programs {
        println!("building {name} with the names of its functions");
        let program = if name == QUIZ {
            named::quiz(project, &small_std)?
        } else {
            named::part(project, &small_std, name, features)?
        };
        reports.push(Report::of(name, &program, top.into())?);
    }
    for report in &reports {
        print!("\n{}", table::of(report));
    }
    let file = format!("{FOLDER}/size.json");
    let programs: Vec<Value> = reports.iter().map(Report::json).collect();
    let all = json!({ "version": project.version()?, "programs": programs });
    fs::write(project.path(&file), format!("{all:#}\n"))
        .with_context(|| format!("cannot write {file}"))?;
    println!("\nwritten: {file}");
    Ok(())
}

/// The programs to look at, with the features of each: one, or all of them.
fn chosen(word: Option<&str>) -> Result<Vec<(&'static str, &'static str)>> {
    let mut all = vec![(QUIZ, named::QUIZ_FEATURES)];
    all.extend(PARTS);
    let Some(word) = word else { return Ok(all) };
    match all.iter().find(|(name, _)| *name == word) {
        Some(program) => Ok(vec![*program]),
        None => {
            let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
            bail!("there is no program `{word}`; there are {}", names.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_program_or_all_of_them() {
        assert_eq!(chosen(None).unwrap().len(), 1 + PARTS.len());
        assert_eq!(chosen(Some("check")).unwrap(), [("check", "check")]);
        let error = chosen(Some("quizz")).unwrap_err().to_string();
        assert!(error.contains("`quizz`") && error.contains("quiz, ladders"), "{error}");
    }
}
