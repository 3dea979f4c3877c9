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
    // Only the plain Rust half, and the library that reads calendars: nothing of the browser.
    let mut benches = cargo(project);
    benches.args(["bench", "--no-default-features", "--features", "calendar", "--bench", "*"]);
    // Where the tables of growth go as files.
    benches.env("TWO_LADDERS_GROWTH", project.path("target/bench"));
    command::run(&mut benches)?;
    if native {
        return Ok(());
    }
    dist::build(project)?;
    node::ensure(project)?;
    let found = browsers::ensure(project, &[CHROMIUM])?;
    let script = |name: &str| {
        let mut command = program(project, "node");
        command
            .arg(project.path(&format!("benches/browser/{name}")))
            .env("TWO_LADDERS_DIST", project.dist())
            .env(CHROMIUM.variable, &found[0]);
        command
    };
    command::run(&mut script("rungs.mjs"))?;
    let peers = node::outside(project, "compare", "peers")?;
    command::run(script("compare/compare.mjs").env("TWO_LADDERS_PEERS", peers))?;
    let lighthouse = node::outside(project, "lighthouse", "lighthouse")?;
    command::run(script("lighthouse/lighthouse.mjs").env("TWO_LADDERS_LIGHTHOUSE", lighthouse))
}
