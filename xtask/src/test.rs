//! `cargo xtask test`: every test there is, and at the end what became of each step.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::assemble;
use crate::browsers::{self, Browser, CHROMEDRIVER, CHROMIUM, FIREFOX, SCREEN, WEBKIT};
use crate::command::{self, cargo, program, with_path};
use crate::dist;
use crate::fuzz;
use crate::node;
use crate::options::Options;
use crate::pack;
use crate::project::Project;
use crate::tools::{self, Tool};

type Step = (&'static str, fn(&Project) -> Result<()>);

const WITHOUT_A_BROWSER: [Step; 4] = [
    ("the model compiles without the web", model_alone),
    ("tests on this machine", on_this_machine),
    ("the packs of the project", packs),
    ("random packs, codes and files, for a bounded time", fuzz::briefly),
];
/// The full run compiles for the browser anyway.
const ONLY_QUICK: [Step; 1] = [("the widget compiles for the browser", widget_compiles)];
const WITH_BROWSERS: [Step; 4] = [
    ("tests inside a browser", inside_a_browser),
    ("dist/ and its size", dist::build),
    ("the whole widget in Chromium, Firefox and WebKit", end_to_end),
    ("pages of other people's generators", hosts),
];

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let quick = options.flag("--quick");
    options.finish()?;

    let rest = if quick { &ONLY_QUICK[..] } else { &WITH_BROWSERS[..] };
    let mut outcomes = Vec::new();
    // A failure does not stop the rest: one run tells everything that is wrong.
    for &(name, step) in WITHOUT_A_BROWSER.iter().chain(rest) {
        println!("\n== {name}");
        let started = Instant::now();
        let result = step(project);
        if let Err(error) = &result {
            println!("error: {error:#}");
        }
        outcomes.push(Outcome { name, time: started.elapsed(), passed: result.is_ok() });
    }
    summarise(&outcomes)
}

struct Outcome {
    name: &'static str,
    time: Duration,
    passed: bool,
}

fn summarise(outcomes: &[Outcome]) -> Result<()> {
    println!();
    for Outcome { name, time, passed } in outcomes {
        println!("{} {:>5} s  {name}", if *passed { '✓' } else { '✗' }, time.as_secs());
    }
    let failed: Vec<_> = outcomes.iter().filter(|one| !one.passed).map(|one| one.name).collect();
    if !failed.is_empty() {
        bail!("failed: {}", failed.join("; "));
    }
    Ok(())
}

fn model_alone(project: &Project) -> Result<()> {
    command::run(cargo(project).args(["check", "--no-default-features", "--lib"]))
}

fn on_this_machine(project: &Project) -> Result<()> {
    command::run(cargo(project).args(["test", "--workspace", "--no-fail-fast"]))
}

fn packs(project: &Project) -> Result<()> {
    // How packs are read that are no JSON is tested where it is.
    let checker = ["--package", "xtask", "--features", "packs", "--bin", "check-packs", "--quiet"];
    command::run(cargo(project).arg("test").args(checker))?;
    let mut packs = files(project, "assets/packs", ".json")?;
    packs.retain(|file| !assemble::NO_PACKS.iter().any(|name| file.ends_with(name)));
    pack::check(project, "text", &packs)
}

fn widget_compiles(project: &Project) -> Result<()> {
    tools::ensure_wasm_target(project)?;
    command::run(cargo(project).args(["check", "--target", tools::WASM]))
}

fn inside_a_browser(project: &Project) -> Result<()> {
    tools::ensure_wasm_target(project)?;
    tools::ensure(project, &[Tool::wasm_bindgen(project)?])?;
    let found = browsers::ensure(project, &[CHROMIUM, CHROMEDRIVER])?;
    let mut command = cargo(project);
    with_path(&mut command, &tools::programs(project))?;
    command
        .args(["test", "--target", tools::WASM, "--test", "web"])
        .env("CHROMEDRIVER", &found[1])
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", browsers::webdriver_settings(project, &found[0])?);
    // The runner would take the first driver it is told of, and these come before Chrome's.
    for other in ["GECKODRIVER", "GECKODRIVER_REMOTE", "SAFARIDRIVER", "SAFARIDRIVER_REMOTE"] {
        command.env_remove(other);
    }
    command::run(&mut command)
}

fn end_to_end(project: &Project) -> Result<()> {
    let dist = project.dist();
    if !dist.join("manifest.json").is_file() {
        bail!("there is no finished dist/ to test");
    }
    node::ensure(project)?;
    let mut command = node_test(project, &files(project, "tests/e2e", ".spec.mjs")?);
    with_browsers(project, &mut command, &[CHROMIUM, FIREFOX, WEBKIT, SCREEN])?;
    command::run(command.env("TWO_LADDERS_DIST", dist))
}

/// What cannot be installed here is skipped there, by name and with the reason.
fn hosts(project: &Project) -> Result<()> {
    node::ensure(project)?;
    let mut command = node_test(project, &["tests/hosts/hosts.mjs".to_owned()]);
    with_browsers(project, &mut command, &[CHROMIUM])?;
    command::run(command.env("TWO_LADDERS_DIST", project.dist()))
}

fn node_test(project: &Project, files: &[String]) -> Command {
    let mut command = program(project, "node");
    command.args(["--test", "--test-reporter=spec"]).args(files);
    command
}

/// Makes sure of these browsers, and tells the tests where they are.
fn with_browsers(project: &Project, command: &mut Command, wanted: &[Browser]) -> Result<()> {
    for (browser, path) in wanted.iter().zip(browsers::ensure(project, wanted)?) {
        command.env(browser.variable, path);
    }
    Ok(())
}

/// The files of a folder with this ending. None at all is an error: a test that is looked for in
/// the wrong place must not pass.
fn files(project: &Project, folder: &str, ending: &str) -> Result<Vec<String>> {
    let path = project.path(folder);
    let mut files = Vec::new();
    for entry in fs::read_dir(&path).with_context(|| format!("cannot read {}", path.display()))? {
        let file = entry?.path().to_string_lossy().into_owned();
        if file.ends_with(ending) {
            files.push(file);
        }
    }
    if files.is_empty() {
        bail!("there is no *{ending} in {folder}");
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failure_fails_the_run_and_is_named() {
        let outcome = |name, passed| Outcome { name, time: Duration::ZERO, passed };
        assert!(summarise(&[outcome("one", true), outcome("two", true)]).is_ok());
        let error = summarise(&[outcome("one", true), outcome("two", false)]).unwrap_err();
        assert_eq!(error.to_string(), "failed: two");
    }
}
