//! `cargo xtask pack check FILE…` and its like.

use std::fs;
use std::io::Write as _;

use anyhow::{Context, Result, bail};

use crate::command::cargo;
use crate::options::Options;
use crate::project::Project;

const FORMATS: [&str; 3] = ["text", "json", "sarif"];

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    match options.word().as_deref() {
        Some("check") => {
            let format = options.text("--format", "json")?.unwrap_or_else(|| "text".to_owned());
            if !FORMATS.contains(&format.as_str()) {
                bail!("--format: found {format}; allowed is one of {}", FORMATS.join(", "));
            }
            check(project, &format, &options.rest())
        }
        Some("new") => new(&options.rest()),
        Some("json") => start(project, &["json", "text"], &options.rest()),
        Some("paper") => start(project, &["paper", "text"], &options.rest()),
        _ => bail!(
            "say what to do with which pack: `cargo xtask pack check FILE…`, \
             `cargo xtask pack new FILE.toml`, `cargo xtask pack json FILE…` or \
             `cargo xtask pack paper FILE…`"
        ),
    }
}

/// Writes the JSON Schema of packs, which a test holds to the types.
pub fn schema(project: &Project) -> Result<()> {
    let mut command = cargo(project);
    command.args(["run", "--quiet", "--package", "xtask", "--features", "packs"]);
    let output = command.args(["--bin", "check-packs", "--", "schema"]).output()?;
    if !output.status.success() {
        bail!("the schema cannot be made: {}", String::from_utf8_lossy(&output.stderr));
    }
    fs::write(project.path(SCHEMA), output.stdout).context(SCHEMA)
}

const SCHEMA: &str = "assets/packs/pack.schema.json";

/// What a new pack begins with.
const NEW: &str = include_str!("../templates/pack.toml");

/// Writes a small pack to begin with; never over a file that is there.
fn new(files: &[String]) -> Result<()> {
    let [file] = files else { bail!("say where: `cargo xtask pack new FILE.toml`") };
    if !file.ends_with(".toml") {
        bail!("{file}: a new pack is written in TOML, which takes comments; end its name in .toml");
    }
    let mut target = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(file)
        .with_context(|| format!("{file} cannot be made; it must not be there yet"))?;
    target.write_all(NEW.as_bytes())?;
    println!("{file} is written. Change it, then check it: cargo xtask pack check {file}");
    Ok(())
}

/// Every fault has been printed when this fails.
pub fn check(project: &Project, format: &str, files: &[String]) -> Result<()> {
    start(project, &["check", format], files)
}

/// Starts the checker, which is a program of its own: see Cargo.toml.
fn start(project: &Project, what: &[&str], files: &[String]) -> Result<()> {
    if files.is_empty() {
        bail!("no file given: `cargo xtask pack {} FILE…`", what.first().unwrap_or(&"check"));
    }
    let mut command = cargo(project);
    command
        // Relative paths are meant from where the person stands.
        .current_dir(std::env::current_dir()?)
        .args(["run", "--quiet", "--manifest-path"])
        .arg(project.path("Cargo.toml"))
        .args(["--package", "xtask", "--features", "packs", "--bin", "check-packs", "--"])
        .args(what)
        .args(files);
    let status = command.status().context("cannot start cargo")?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => bail!("not every pack is sound"),
        _ => bail!("the checker could not be built; its messages are above"),
    }
}
