//! The tools that Rust does not bring along: found, or installed into `.tools/`.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::command::{cargo, find, output, program, run_quietly};
use crate::project::Project;

const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";

/// A tool from crates.io.
pub struct Tool {
    package: &'static str,
    /// Every one of these must be there in the right version.
    programs: &'static [&'static str],
    version: String,
    arguments: &'static [&'static str],
    /// For somebody who wonders what is going on while it builds.
    note: &'static str,
    /// 0 compiles fastest. 1 is for a tool that would then be slow at its work.
    optimisation: &'static str,
}

impl Tool {
    /// The builder and dev server. 0.21 is the line that the pinned compiler can build.
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            programs: &["trunk"],
            version: TRUNK.into(),
            // Without self-update and the system's TLS library: neither is used, and the library
            // would have to be installed first.
            arguments: &["--no-default-features", "--features", "rustls"],
            note: "about 2 minutes; builds and serves the page",
            optimisation: "0",
        }
    }

    /// Makes the JavaScript side of the wasm file; must be of the very version of the crate.
    pub fn wasm_bindgen(project: &Project) -> Result<Self> {
        Ok(Self {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version: project.locked_version("wasm-bindgen")?,
            arguments: &[],
            note: "about 1.5 minutes; joins the wasm file to JavaScript and runs the tests in a browser",
            optimisation: "1",
        })
    }

    /// Checks licences and sources of the dependencies; only `.ci/run` asks for it.
    pub fn cargo_deny() -> Self {
        Self {
            package: "cargo-deny",
            programs: &["cargo-deny"],
            version: CARGO_DENY.into(),
            arguments: &[],
            note: "about 1 minute; checks the licences of the dependencies",
            optimisation: "0",
        }
    }

    /// Whether the tool is there: in `.tools/`, or else on PATH, and of exactly this version. What
    /// lies in `.tools/` hides what is on PATH, because commands are started with it in front.
    fn is_there(&self, project: &Project) -> bool {
        self.programs.iter().all(|name| {
            let own = own_program(project, name);
            let path = if own.is_file() { Some(own) } else { find(&[name]) };
            path.and_then(|path| output(Command::new(path).arg("--version")))
                .is_some_and(|text| says_version(&text, &self.version))
        })
    }

    fn install(&self, project: &Project) -> Result<()> {
        let Self { package, version, note, .. } = self;
        println!("installing {package} {version} into .tools ({note})");
        let started = Instant::now();
        let mut command = cargo(project);
        command
            .args(["install", "--quiet", "--locked", "--force", package, "--version", version])
            .arg("--root")
            .arg(project.tools())
            .args(self.arguments)
            .env("CARGO_TARGET_DIR", build_folder(project))
            // These tools run for seconds a day: time to build them counts, not their speed.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.optimisation)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        // Meant for the project's own build, not for its tools.
        for variable in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            command.env_remove(variable);
        }
        let log = project.tools().join("log").join(format!("{package}.txt"));
        run_quietly(&mut command, &log).with_context(|| {
            format!(
                "{package} {version} could not be installed. It is built from crates.io: check the \
                 network and run the command again, or put {package} {version} on PATH"
            )
        })?;
        println!("  done in {} s", started.elapsed().as_secs());
        Ok(())
    }
}

/// Makes sure that all of `tools` are there.
pub fn ensure(project: &Project, tools: &[Tool]) -> Result<()> {
    let missing: Vec<_> = tools.iter().filter(|tool| !tool.is_there(project)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let result = missing.iter().try_for_each(|tool| tool.install(project));
    // Shared by the tools while they build, of no use afterwards, and some hundred megabytes large.
    let _ = fs::remove_dir_all(build_folder(project));
    result
}

/// What a build for the browser needs: the compiler's target, the two tools, and every dependency
/// on disk, because Trunk is told not to go to the network.
pub fn ensure_for_the_web(project: &Project) -> Result<()> {
    ensure_wasm_target(project)?;
    ensure(project, &[Tool::wasm_bindgen(project)?, Tool::trunk()])?;
    let mut fetch = cargo(project);
    fetch.args(["fetch", "--quiet"]);
    run_quietly(&mut fetch, &project.tools().join("log").join("fetch.txt"))
        .context("the dependencies could not be fetched from crates.io: check the network")
}

pub const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for the browser.
pub fn ensure_wasm_target(project: &Project) -> Result<()> {
    let installed = output(program(project, "rustc").args(["--print", "sysroot"]))
        .map(|sysroot| PathBuf::from(sysroot).join("lib/rustlib").join(WASM))
        .is_some_and(|folder| folder.is_dir());
    if installed {
        return Ok(());
    }
    println!("installing the Rust target {WASM} (a download of about 20 MB)");
    let mut rustup = program(project, "rustup");
    rustup.args(["target", "add", WASM]);
    run_quietly(&mut rustup, &project.tools().join("log").join("rustup.txt")).with_context(|| {
        format!("the Rust target {WASM} is missing and could not be added; with rustup: `rustup target add {WASM}`")
    })
}

/// The folder to put in front of PATH.
pub fn programs(project: &Project) -> PathBuf {
    project.tools().join("bin")
}

/// Where a tool is: in `.tools/`, or else wherever PATH finds it.
pub fn path(project: &Project, name: &str) -> PathBuf {
    let own = own_program(project, name);
    if own.is_file() { own } else { name.into() }
}

fn own_program(project: &Project, name: &str) -> PathBuf {
    programs(project).join(name).with_extension(env::consts::EXE_EXTENSION)
}

fn build_folder(project: &Project) -> PathBuf {
    project.tools().join("build")
}

fn says_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_version_counts() {
        assert!(says_version("wasm-bindgen 0.2.126", "0.2.126"));
        assert!(says_version("wasm-bindgen 0.2.126 (0123abc)", "0.2.126"));
        assert!(!says_version("wasm-bindgen 0.2.1260", "0.2.126"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
    }
}
