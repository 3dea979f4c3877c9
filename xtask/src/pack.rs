//! `cargo xtask pack check FILE…`

use anyhow::{Context, Result, bail};

use crate::command::cargo;
use crate::options::Options;
use crate::project::Project;

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    match options.word().as_deref() {
        Some("check") => check(project, &options.rest()),
        _ => bail!("say what to do with which pack: `cargo xtask pack check FILE…`"),
    }
}

/// Every fault has been printed when this fails.
pub fn check(project: &Project, files: &[String]) -> Result<()> {
    if files.is_empty() {
        bail!("no file given: `cargo xtask pack check FILE…`");
    }
    let mut command = cargo(project);
    command
        // Relative paths are meant from where the person stands.
        .current_dir(std::env::current_dir()?)
        .args(["run", "--quiet", "--manifest-path"])
        .arg(project.path("Cargo.toml"))
        .args(["--package", "xtask", "--features", "packs", "--bin", "check-packs", "--"])
        .args(files);
    let status = command.status().context("cannot start cargo")?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => bail!("not every pack is sound"),
        _ => bail!("the checker could not be built; its messages are above"),
    }
}
