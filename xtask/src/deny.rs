//! Licences and sources of the dependencies, by cargo-deny. Called by `.ci/run`.

use anyhow::Result;

use crate::command::{self, program, with_path};
use crate::options::Options;
use crate::project::Project;
use crate::tools::{self, Tool};

pub fn run(project: &Project, options: Options) -> Result<()> {
    options.finish()?;
    tools::ensure(project, &[Tool::cargo_deny()])?;
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml"] {
        let mut command = program(project, "cargo-deny");
        with_path(&mut command, &tools::programs(project))?;
        command.args(["--manifest-path", manifest, "--workspace", "--all-features", "check"]);
        // Not `advisories`: that list lies outside the package registries, and a new entry must not
        // turn an old commit red.
        command.args(["bans", "licenses", "sources"]);
        command::run(&mut command)?;
    }
    Ok(())
}
