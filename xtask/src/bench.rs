//! `cargo xtask bench`

use anyhow::Result;

use crate::command::{self, cargo};
use crate::options::Options;
use crate::project::Project;

pub fn run(project: &Project, options: Options) -> Result<()> {
    options.finish()?;
    // Only the plain Rust half: what is measured is the model and the geometry.
    command::run(cargo(project).args(["bench", "--no-default-features", "--bench", "*"]))
}
