//! `cargo xtask pack check FILE…` and its like.

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
        Some("json") => start(project, &["json", "text"], &options.rest()),
        _ => bail!(
            "say what to do with which pack: `cargo xtask pack check FILE…` or `cargo xtask pack json FILE…`"
        ),
    }
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
