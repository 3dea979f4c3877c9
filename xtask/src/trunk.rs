//! Starting Trunk with what this project needs it to know.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::command::{program, with_path};
use crate::project::Project;
use crate::tools;

pub fn trunk(project: &Project) -> Result<Command> {
    let mut command = program(project, "trunk");
    with_path(&mut command, &tools::programs(project))?;
    command
        // Every tool is in place: with this Trunk says so when one is not, instead of going to
        // places that many networks do not reach.
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // A compiler error is answer enough; the stack of Trunk itself under it hides it.
        .env("RUST_BACKTRACE", "0");
    // Trunk reads this common variable as an option of its own and stops at any other value.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env("NO_COLOR", "true");
    }
    Ok(command)
}

/// The compiler options for the browser's target. The variable adds to the options of
/// `.cargo/config.toml`, where the general one would replace them. Cargo splits it at spaces.
pub const BROWSER_OPTIONS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Compiler options that leave the paths of this machine out of a published wasm file: they are in
/// its panic messages, say where somebody's home is, and make the same source give another file on
/// every machine. For [`BROWSER_OPTIONS`].
pub fn without_machine_paths(project: &Project) -> Vec<String> {
    let mut folders = vec![project.root.clone()];
    if let Some(registry) = cargo_home().map(|home| home.join("registry/src"))
        && let Ok(entries) = fs::read_dir(registry)
    {
        // One folder for every registry, with the packages in it.
        folders.extend(entries.flatten().map(|entry| entry.path()));
    }
    folders.sort();
    folders
        .iter()
        .filter_map(|folder| folder.to_str())
        // Such a path cannot be named in the variable.
        .filter(|folder| !folder.contains(char::is_whitespace))
        .map(|folder| format!("--remap-path-prefix={folder}="))
        .collect()
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}
