//! The published programs, built once more with the names of their functions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::FOLDER;
use super::wasm::without_section;
use crate::assemble::{called, compile};
use crate::command::{self, program};
use crate::exports::{self, Names};
use crate::glue;
use crate::imports;
use crate::project::Project;
use crate::published;
use crate::tools;

/// The name and the features of the quiz, as index.html tells them to Trunk.
const QUIZ_PROGRAM: &str = "two-ladders";
pub const QUIZ_FEATURES: &str = "web";

/// The section that says what the compiler takes for granted of browsers. It goes together with the
/// names when the published file is linked, and from it wasm-bindgen decides how it passes objects.
const FEATURES_SECTION: &str = "target_features";

/// A program twice.
pub struct Named {
    /// With the names of its functions.
    pub named: Vec<u8>,
    /// Without them: the file that is published.
    pub published: Vec<u8>,
}

/// The program that is loaded first, after wasm-bindgen has taken out what only it needs.
///
/// # Errors
/// When it does not compile, or wasm-bindgen fails.
pub fn quiz(project: &Project, small_std: &Path) -> Result<Named> {
    let compiled = read(&built(project, small_std, QUIZ_PROGRAM, QUIZ_FEATURES)?)?;
    let compiled = without_section(&compiled, FEATURES_SECTION)?;
    let (named, _) = bindgen(project, "named", &compiled)?;
    // Once more for the file that is published: wasm-bindgen exports what it needs itself under the
    // names of the functions where it finds them, and under short ones where not.
    let (wasm, glue) = bindgen(project, "nameless", &without_section(&compiled, "name")?)?;
    let (published, _) = imports::shorten(&wasm, &glue::without_unused(&glue)?)?;
    Ok(Named { named, published })
}

/// What wasm-bindgen makes of a compiled program, and its glue; with the options of Trunk, except
/// that names stay as the compiler has written them.
fn bindgen(project: &Project, folder: &str, compiled: &[u8]) -> Result<(Vec<u8>, String)> {
    let folder = project.path(FOLDER).join(folder);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let input = folder.join("compiled.wasm");
    fs::write(&input, compiled).with_context(|| format!("cannot write {}", input.display()))?;
    let mut bindgen = program(project, tools::path(project, "wasm-bindgen"));
    bindgen.args(["--target=no-modules", "--no-typescript", "--no-demangle"]);
    bindgen.arg("--out-name").arg(QUIZ_PROGRAM).arg("--out-dir").arg(&folder).arg(&input);
    command::run(&mut bindgen)?;
    let glue = read(&folder.join(format!("{QUIZ_PROGRAM}.js")))?;
    Ok((read(&folder.join(format!("{QUIZ_PROGRAM}_bg.wasm")))?, String::from_utf8(glue)?))
}

/// A program that is fetched later, with nothing in it that nobody calls.
///
/// # Errors
/// When it does not compile, or does not export what is called.
pub fn part(project: &Project, small_std: &Path, name: &str, features: &str) -> Result<Named> {
    let wasm = read(&built(project, small_std, name, features)?)?;
    let only = |names| exports::only(&wasm, &called(name), names);
    Ok(Named { named: only(Names::Kept)?, published: only(Names::Dropped)? })
}

/// The file that the compiler makes of a program.
fn built(project: &Project, small_std: &Path, name: &str, features: &str) -> Result<PathBuf> {
    let mut build = compile(project, name, features);
    // The profile of what is published, except that it takes the names out as well.
    build.arg("--release").env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo");
    command::run(published::compile(&mut build, project, small_std, FOLDER))
        .with_context(|| format!("the program {name} does not compile"))?;
    let folder = project.path(FOLDER).join(tools::WASM).join("release");
    Ok(folder.join(name).with_extension("wasm"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
