//! A standard library for the browser that compiles to less.
//!
//! The one that rustup brings is built for speed, and every place in it that may panic carries the
//! name of a file and a line. Built from its own sources for size and without those, it saves about
//! a twelfth of the first load (the figures are in DESIGN.md). Only what is published is built with
//! it; everything else uses the ordinary one.
//!
//! The compiler calls these options unstable. The pinned compiler gives them the same meaning every
//! time, and `RUSTC_BOOTSTRAP` is its own door to them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{cargo, output, program, run_quietly};
use crate::project::Project;
use crate::sizes::sha256_hex;

const PROGRAM: &str = "build-small-std";

/// What leaves texts out that only a panic would print.
pub const WITHOUT_PLACES: [&str; 2] = ["-Zlocation-detail=none", "-Zfmt-debug=none"];

/// How the library itself is built; bitcode is what lets it be optimised with the program as one.
const FOR_SIZE: [&str; 4] =
    ["-Copt-level=z", "-Ccodegen-units=1", "-Cpanic=abort", "-Cembed-bitcode=yes"];

/// Lets a command use the options above.
pub fn allow(command: &mut Command) -> &mut Command {
    command.env("RUSTC_BOOTSTRAP", "1")
}

/// The folder of the library, built where it is missing.
///
/// # Errors
/// When the sources of the library cannot be had, or do not compile.
pub fn ensure(project: &Project) -> Result<PathBuf> {
    // Another compiler or other options make another folder: cargo tells libraries apart by path.
    let compiler = output(program(project, "rustc").arg("-vV")).context("there is no rustc")?;
    let made_of = format!("{compiler}{WITHOUT_PLACES:?}{FOR_SIZE:?}");
    let name = format!("small-std-{}", &sha256_hex(made_of.as_bytes())[..12]);
    let folder = project.tools().join(&name);
    if folder.join("complete").exists() {
        return Ok(folder);
    }
    println!(
        "building the standard library for size (about 40 seconds, once; makes dist/ smaller)"
    );
    let log = project.tools().join("log");
    let mut sources = program(project, "rustup");
    sources.args(["component", "add", "rust-src"]);
    run_quietly(&mut sources, &log.join("rust-src.txt"))
        .context("the sources of the standard library could not be added")?;
    let mut build = cargo(project);
    build.args(["run", "--package", "xtask", "--features", "small-std", "--bin", PROGRAM, "--"]);
    build.arg(&folder).args(WITHOUT_PLACES).args(FOR_SIZE);
    run_quietly(allow(&mut build), &log.join("small-std.txt"))
        .context("the standard library could not be built for size")?;
    fs::write(folder.join("complete"), "").context("cannot write into .tools")?;
    Ok(folder)
}
