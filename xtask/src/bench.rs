//! `cargo xtask bench`

use anyhow::Result;

use crate::browsers::{self, CHROMIUM};
use crate::command::{self, cargo, program};
use crate::dist;
use crate::node;
use crate::options::Options;
use crate::project::Project;

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let native = options.flag("--native");
    options.finish()?;
    // Only the plain Rust half: what is measured is the model and the geometry.
    command::run(cargo(project).args(["bench", "--no-default-features", "--bench", "*"]))?;
    if native {
        return Ok(());
    }
    dist::build(project)?;
    node::ensure(project)?;
    let found = browsers::ensure(project, &[CHROMIUM])?;
    let mut command = program(project, "node");
    command
        .arg(project.root.join("benches/browser/rungs.mjs"))
        .env("TWO_LADDERS_DIST", project.dist())
        .env(CHROMIUM.variable, &found[0]);
    command::run(&mut command)
}
