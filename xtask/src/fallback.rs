//! The quiz on paper, written by the product itself.

use anyhow::{Context, Result, bail};

use crate::command::cargo;
use crate::project::Project;

/// What stands between the tags of the element, as HTML.
pub fn write(project: &Project) -> Result<String> {
    let mut command = cargo(project);
    command
        .args(["run", "--quiet", "--package", "xtask", "--features", "packs"])
        .args(["--bin", "write-fallback"]);
    let output = command.output().context("cannot start cargo")?;
    if !output.status.success() {
        bail!(
            "what is shown without wasm cannot be written: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}
