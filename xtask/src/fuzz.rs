//! Random packs, codes and files, for a bounded time: the targets in `fuzz/`, with libFuzzer.
//!
//! `cargo fuzz` would want a nightly compiler, for sanitizers. There is hardly anything for them to find
//! here, and what libFuzzer itself needs, counters in the code, the stable one can put in.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo, program};
use crate::options::Options;
use crate::project::Project;

/// How long each target searches in `cargo xtask test`.
const SECONDS: u16 = 15;
/// After so long a target is started again: what the door makes of a pack stays in memory for as long as
/// the program lives, which is one pack in a browser and thousands here.
const SECONDS_AT_A_TIME: u16 = 60;

/// How the code has to be built so that libFuzzer sees which parts of it an input reaches.
const FLAGS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
                     -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The targets, and the folders with what each begins with.
const TARGETS: [(&str, &[&str]); 4] = [
    ("pack", &["assets/packs", "tests/bad_packs"]),
    ("code", &["fuzz/seeds/code"]),
    ("stored", &["fuzz/seeds/stored"]),
    ("calendar", &["fuzz/seeds/calendar"]),
];

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let seconds = options.number("--seconds")?.unwrap_or(SECONDS);
    options.finish()?;
    search_all(project, seconds)
}

/// The step of `cargo xtask test`.
pub fn briefly(project: &Project) -> Result<()> {
    search_all(project, SECONDS)
}

fn search_all(project: &Project, seconds: u16) -> Result<()> {
    if !has_compiler() {
        println!("SKIPPED: libFuzzer is C++, and there is no C++ compiler (`c++`) here");
        return Ok(());
    }
    let target = host(project)?;
    let folder = project.path("target/fuzz");
    let mut build = cargo(project);
    build
        .args(["build", "--release", "--bins", "--manifest-path", "fuzz/Cargo.toml", "--locked"])
        .args(["--target", &target])
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTFLAGS", FLAGS);
    command::run(&mut build)?;

    // One that breaks does not keep the others from being tried.
    let mut broken = Vec::new();
    for (name, seeds) in TARGETS {
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        let target = folder.join(&target).join("release").join(name);
        for begun in (0..seconds).step_by(SECONDS_AT_A_TIME.into()) {
            let mut target = program(project, &target);
            target.arg(&corpus).args(seeds);
            target.arg(format!("-max_total_time={}", SECONDS_AT_A_TIME.min(seconds - begun)));
            // Never 0, which would be another one each time.
            target.arg(format!("-seed={}", 1 + begun));
            // What breaks is tried again next time.
            target.arg(format!("-artifact_prefix={}/", corpus.display()));
            if let Err(error) = search(project, name, target) {
                println!("error: {error:#}");
                broken.push(name);
                break;
            }
        }
    }
    if !broken.is_empty() {
        bail!("something breaks: {}", broken.join(", "));
    }
    Ok(())
}

/// Lets libFuzzer search for a while. It says itself what broke, and writes the input into a file.
fn search(project: &Project, name: &str, mut target: Command) -> Result<()> {
    target.args(["-print_final_stats=1", "-verbosity=0", "-timeout=10", "-rss_limit_mb=2048"]);
    let words = format!("fuzz/dictionaries/{name}.dict");
    if project.path(&words).is_file() {
        target.arg(format!("-dict={words}"));
    }
    command::run(&mut target)
}

fn has_compiler() -> bool {
    let mut command = Command::new("c++");
    command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The target of this machine. Named, so that the flags are not those of build scripts as well.
fn host(project: &Project) -> Result<String> {
    let output = program(project, "rustc").arg("-vV").output().context("cannot start rustc")?;
    let text = String::from_utf8(output.stdout)?;
    match text.lines().find_map(|line| line.strip_prefix("host: ")) {
        Some(host) => Ok(host.to_owned()),
        None => bail!("rustc does not say for which machine it builds"),
    }
}
