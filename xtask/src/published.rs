//! How the compiler makes what is published.

use std::path::Path;
use std::process::Command;

use crate::project::Project;
use crate::small_std;
use crate::trunk::{BROWSER_OPTIONS, without_machine_paths};

/// Lets a command that compiles for the browser do it as for what is published: with the small
/// standard library, into a folder of its own under the root.
pub fn compile<'a>(
    command: &'a mut Command,
    project: &Project,
    small_std: &Path,
    folder: &str,
) -> &'a mut Command {
    let mut options = without_machine_paths(project);
    options.push("-Clink-arg=-O2".into());
    options.push(format!("--sysroot={}", small_std.display()));
    options.extend(small_std::WITHOUT_PLACES.map(str::to_owned));
    command
        .env(BROWSER_OPTIONS, options.join(" "))
        // Some build scripts run again when the variable above changes; what is built for tests and
        // for the dev server stays as it is in a folder of its own.
        .env("CARGO_TARGET_DIR", project.path(folder));
    small_std::allow(command)
}
