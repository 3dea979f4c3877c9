//! Random packs and codes, for a bounded time: the targets in `fuzz/`, with libFuzzer.
//!
//! `cargo fuzz` would want a nightly compiler, for sanitizers. There is hardly anything for them to find
//! here, and what libFuzzer itself needs, counters in the code, the stable one can put in.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo, program};
use crate::project::Project;

const SECONDS: u32 = 15;

/// How the code has to be built so that libFuzzer sees which parts of it an input reaches.
const FLAGS: &str = "--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module \
                     -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table \
                     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// What each target begins with, beside the files of the project.
const CODES: [&str; 4] = [
    "1.p9b1.ccdccc.gf6",
    "2.p9b1.ccdccc.pm1x12m2x24i3x24.xg8",
    "3.p9b1.ccdccc.000",
    "2026-11-26 leaning-ic 1.p9b1.ccdccc.gf6",
];
const PACK: &str = "tests/bad_packs/base.json";

pub fn run(project: &Project) -> Result<()> {
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

    let pack = fs::read(project.path(PACK)).context(PACK)?;
    let codes: Vec<&[u8]> = CODES.iter().map(|code| code.as_bytes()).collect();
    for (name, seeds) in [("pack", vec![&*pack]), ("code", codes)] {
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        for (place, seed) in seeds.iter().enumerate() {
            fs::write(corpus.join(format!("seed-{place}")), seed)?;
        }
        search(project, &folder.join(&target).join("release").join(name), &corpus)?;
    }
    Ok(())
}

/// Lets libFuzzer search for a while. It says itself what broke, and writes the input into a file.
fn search(project: &Project, target: &Path, corpus: &Path) -> Result<()> {
    let mut command = program(project, target);
    command
        .arg(corpus)
        .args([format!("-max_total_time={SECONDS}"), "-seed=1".to_owned()])
        .args(["-print_final_stats=1", "-verbosity=0", "-timeout=10", "-rss_limit_mb=2048"])
        .arg(format!("-artifact_prefix={}/", corpus.display()));
    command::run(&mut command)
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
