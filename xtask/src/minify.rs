//! Makes the script of a release build smaller, with oxc.
//!
//! oxc compiles for half a minute, so it is a program of its own that only release builds ask for.

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, run};
use crate::project::Project;

const PROGRAM: &str = "minify-script";

/// Builds the minifier where that has not been done, with a word about it.
pub fn prepare(project: &Project) -> Result<Command> {
    // Cargo puts the programs of one package beside each other, wherever its target folder is.
    let path =
        env::current_exe()?.with_file_name(PROGRAM).with_extension(env::consts::EXE_EXTENSION);
    if !path.exists() {
        println!(
            "building the script minifier (about half a minute, once; makes the release files smaller)"
        );
    }
    let mut build = cargo(project);
    build.args([
        "build",
        "--quiet",
        "--package",
        "xtask",
        "--features",
        "minify",
        "--bin",
        PROGRAM,
    ]);
    run(&mut build).context("the script minifier cannot be built")?;
    Ok(Command::new(path))
}

pub fn script(project: &Project, source: &str) -> Result<String> {
    let mut minifier = prepare(project)?;
    let mut child = minifier.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    // It reads everything before it writes anything, so this cannot block.
    child.stdin.take().context("the minifier takes no input")?.write_all(source.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("the assembled script is not sound JavaScript; see the lines above");
    }
    Ok(String::from_utf8(output.stdout)?)
}
