//! Node and the packages of the tests in real browsers.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::command::{output, program, run_quietly};
use crate::project::Project;

const OLDEST: u32 = 20;
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Makes sure that Node is there and that the packages are those of the lock file.
pub fn ensure(project: &Project) -> Result<()> {
    let version = output(Command::new("node").arg("--version"));
    match version.as_deref().map(major) {
        Some(Some(major)) if major >= OLDEST => {}
        Some(_) => bail!(
            "the browser tests need Node {OLDEST} or later, but `node --version` says {}; install a \
             newer one, or run `cargo xtask test --quick`",
            version.unwrap_or_default()
        ),
        None => bail!(
            "the browser tests need Node {OLDEST} or later, and there is no `node` on PATH; install \
             it, or run `cargo xtask test --quick`"
        ),
    }
    if packages_are_current(project) {
        return Ok(());
    }
    println!("installing the packages of tests/e2e (a few seconds; they drive the browsers)");
    let mut npm = program(project, NPM);
    npm.current_dir(project.path("tests/e2e")).args(["ci", "--no-audit", "--no-fund"]);
    run_quietly(&mut npm, &project.tools().join("log").join("npm.txt")).context(
        "the packages of tests/e2e could not be installed; npm must be there, and its registry",
    )
}

/// The packages of the lock file in this folder of benches/browser, installed outside the tree: into
/// `target/<name>`. Nothing of theirs is run meanwhile.
pub fn outside(project: &Project, folder: &str, name: &str) -> Result<PathBuf> {
    let target = project.path("target").join(name);
    fs::create_dir_all(&target)?;
    for file in ["package.json", "package-lock.json"] {
        let from = project.path("benches/browser").join(folder).join(file);
        fs::copy(&from, target.join(file)).with_context(|| from.display().to_string())?;
    }
    println!("installing the packages of benches/browser/{folder} (a few seconds)");
    let mut npm = program(project, NPM);
    npm.current_dir(&target).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run_quietly(&mut npm, &project.tools().join("log").join(format!("npm-{name}.txt")))
        .with_context(|| {
            format!("the packages of benches/browser/{folder} could not be installed")
        })?;
    Ok(target.join("node_modules"))
}

/// npm writes this file at the end of every installation.
fn packages_are_current(project: &Project) -> bool {
    let changed = |path: &str| project.path(path).metadata().and_then(|data| data.modified()).ok();
    let installed: Option<SystemTime> = changed("tests/e2e/node_modules/.package-lock.json");
    installed.is_some() && installed >= changed("tests/e2e/package-lock.json")
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_what_node_says() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
    }
}
