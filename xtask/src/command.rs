//! Starting other programs.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// What cargo told this program about the package `xtask`. The programs started from here are about
/// other packages: with these variables some build scripts would run again each time.
const ABOUT_THIS_PACKAGE: [&str; 3] = ["CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_BIN_"];

/// A program that runs in the project's root.
pub fn program(project: &Project, name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(&project.root);
    for (variable, _) in env::vars_os() {
        let name = variable.to_string_lossy();
        if ABOUT_THIS_PACKAGE.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(&variable);
        }
    }
    command
}

/// The cargo that started this program, and so the toolchain of rust-toolchain.toml.
pub fn cargo(project: &Project) -> Command {
    program(project, env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Puts `folder` in front of the programs a command finds.
pub fn with_path(command: &mut Command, folder: &Path) -> Result<()> {
    let old = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_owned()).chain(env::split_paths(&old));
    command.env("PATH", env::join_paths(folders).context("a folder on PATH has a colon in it")?);
    Ok(())
}

/// Runs to the end with the output visible.
pub fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Like `run`, but where the system can, this program turns into the other one: then whoever started
/// a server and stops it again stops the server, and not only the program in front of it.
pub fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        let line = describe(command);
        Err(std::os::unix::process::CommandExt::exec(command))
            .with_context(|| format!("cannot start `{line}`"))
    }
    #[cfg(not(unix))]
    run(command)
}

/// Runs to the end with the output in a file, whose last lines are shown when it fails: for long
/// steps whose output interests nobody as long as all is well.
pub fn run_quietly(command: &mut Command, log: &Path) -> Result<()> {
    let line = describe(command);
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        let text = fs::read_to_string(log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        let last = lines[lines.len().saturating_sub(25)..].join("\n");
        bail!("`{line}` failed ({status}); the end of {}:\n{last}", log.display());
    }
    Ok(())
}

/// What a program prints, or `None` when it is not there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of `names` that is a program on PATH.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&folders)
            .map(|folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
            .find(|path| path.is_file())
    })
}

fn describe(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let arguments = command.get_args().map(OsStr::to_string_lossy);
    std::iter::once(name.to_string_lossy()).chain(arguments).collect::<Vec<_>>().join(" ")
}
