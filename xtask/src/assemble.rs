//! Makes the element out of what Trunk has built. Trunk calls this after every build (the hook in
//! Trunk.toml), so `trunk serve` and `trunk build` give the same files as the commands here.
//!
//! Trunk leaves the wasm file and its JavaScript glue beside each other in the staging folder; what
//! people embed is one script with the glue, the style sheet and its few texts inside, and the wasm
//! file under a name that changes with its content. The same pieces make the page that is one file,
//! and the hosted page that works offline.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{self, cargo};
use crate::exports::{self, Names};
use crate::fallback;
use crate::glue;
use crate::imports;
use crate::minify;
use crate::options::Options;
use crate::project::Project;
use crate::script::{self, Program, Source};
use crate::single;
use crate::site;
use crate::sizes::sha256_hex;
use crate::tools;

pub fn run(project: &Project, options: Options) -> Result<()> {
    options.finish()?;
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR") else {
        bail!("this command is called by Trunk; to build the page, run `cargo xtask dist`");
    };
    let staging = PathBuf::from(staging);
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");

    let built = Built::find(&staging)?;
    let wasm = fs::read(&built.wasm)?;
    let glue = glue::without_unused(&fs::read_to_string(&built.glue)?)?;
    // A debug build keeps the names, which can then be read in a profile.
    let (wasm, glue) = if release { imports::shorten(&wasm, &glue)? } else { (wasm, glue) };
    built.remove(&staging)?;
    let mut programs = vec![Program { name: "wasm", file: hashed("two_ladders_bg", &wasm), wasm }];
    for (name, features) in PARTS {
        programs.push(part(project, name, features, release)?);
    }
    let finish = |script: String| {
        if release { minify::script(project, &script) } else { Ok(script) }
    };
    let fallback = fallback::write(project)?;

    let embed = staging.join("embed");
    fs::create_dir_all(&embed)?;
    let element = finish(script::assemble(project, &glue, &programs, &Source::Fetched)?)?;
    fs::write(embed.join("two-ladders.js"), element)?;
    fs::write(embed.join("frame.js"), finish(project.read("embed/frame.js")?)?)?;
    fs::write(embed.join("fallback.html"), &fallback)?;
    fs::write(embed.join("preload.html"), preload("/two-ladders/", &programs[0]))?;
    for program in &programs {
        fs::write(embed.join(&program.file), &program.wasm)?;
    }
    packs(project, &embed.join("packs"))?;

    // Packing a debug build takes longer than building it.
    if release {
        let one_file = single::write(project, &glue, &programs, &fallback, finish)?;
        fs::write(staging.join(single::FILE), one_file)?;
    }
    let preload = preload("embed/", &programs[0]);
    let fills = [("<!-- {fallback} -->\n", &*fallback), ("<!-- {preload} -->\n", &preload)];
    site::write(project, &staging, &fills, release)
}

/// The line for the head of a page that has the quiz fetched together with the script, not after it;
/// behind it where both come over one thin line, because the script is needed first.
fn preload(folder: &str, quiz: &Program) -> String {
    let file = &quiz.file;
    format!(
        "<link rel=\"preload\" href=\"{folder}{file}\" as=\"fetch\" crossorigin fetchpriority=\"low\">\n"
    )
}

/// What stands beside the packs and is none: the neutral words, and the schema.
pub const NO_PACKS: [&str; 2] = ["plain.en.json", "pack.schema.json"];

/// The packs that are shipped, each under its id: to look at, and to begin one's own with.
fn packs(project: &Project, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(project.root.join("assets/packs"))? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name != NO_PACKS[0] {
            let name = if name == "en.json" { "two-ladders.json" } else { &name };
            fs::copy(entry.path(), folder.join(name))?;
        }
    }
    Ok(())
}

/// The programs that are fetched after the quiz, and the features each is built with.
pub const PARTS: [(&str, &str); 5] = [
    ("ladders", ""),
    ("result", ""),
    ("reading", ""),
    ("calendar", "calendar"),
    ("check", "check"),
];

/// What such a program exports; nothing else of it is ever called.
const EXPORTS: [&str; 5] = ["memory", "room", "written", "draw", "act"];

/// What those that show a part of a pack export besides.
const OPEN: &str = "open";

/// Trunk builds one program for a page, so the others are built here, with the compiler options that
/// Trunk was started with.
fn part(project: &Project, name: &'static str, features: &str, release: bool) -> Result<Program> {
    let mut build = compile(project, name, features);
    if release {
        build.arg("--release");
    }
    command::run(&mut build).with_context(|| format!("the program {name} does not compile"))?;
    let target = env::var_os("CARGO_TARGET_DIR").map_or(project.root.join("target"), PathBuf::from);
    let profile = if release { "release" } else { "debug" };
    let file = target.join(tools::WASM).join(profile).join(name).with_extension("wasm");
    let wasm = fs::read(file)?;
    let wasm = if release { exports::only(&wasm, &called(name), Names::Dropped)? } else { wasm };
    Ok(Program { name, file: hashed(name, &wasm), wasm })
}

/// The command that compiles one program for the browser, with these features and no others.
pub fn compile(project: &Project, name: &str, features: &str) -> Command {
    let mut build = cargo(project);
    build.args(["build", "--quiet", "--bin", name, "--no-default-features"]);
    build.args(["--target", tools::WASM, "--features", features]);
    build
}

/// What is called of a program that is fetched later.
pub fn called(name: &str) -> Vec<&'static str> {
    let opens = !["calendar", "check"].contains(&name);
    EXPORTS.into_iter().chain(opens.then_some(OPEN)).collect()
}

/// A name that changes with what is in the file.
fn hashed(name: &str, wasm: &[u8]) -> String {
    format!("{name}-{}.wasm", &sha256_hex(wasm)[..16])
}

/// What Trunk has left in the staging folder.
struct Built {
    wasm: PathBuf,
    glue: PathBuf,
}

impl Built {
    fn find(staging: &Path) -> Result<Self> {
        let mut found = Vec::new();
        for entry in fs::read_dir(staging)
            .with_context(|| format!("cannot read the staging folder {}", staging.display()))?
        {
            let path = entry?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str())
                && let Some(stem) = name.strip_suffix("_bg.wasm")
            {
                found.push(Self { glue: path.with_file_name(format!("{stem}.js")), wasm: path });
            }
        }
        let only = found.pop();
        match only {
            Some(built) if found.is_empty() => Ok(built),
            Some(_) => bail!("there is more than one *_bg.wasm in {}", staging.display()),
            None => bail!("there is no *_bg.wasm in {}: did the build fail?", staging.display()),
        }
    }

    /// They are inside the element now.
    fn remove(&self, staging: &Path) -> Result<()> {
        fs::remove_file(&self.wasm)?;
        fs::remove_file(&self.glue)?;
        let snippets = staging.join("snippets");
        if snippets.exists() {
            bail!(
                "a dependency brings JavaScript files of its own (snippets), which one classic \
                 script cannot load: {}",
                snippets.display()
            );
        }
        Ok(())
    }
}
