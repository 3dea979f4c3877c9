//! `cargo xtask dist`

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::budget;
use crate::command;
use crate::minify;
use crate::npm;
use crate::oembed;
use crate::options::Options;
use crate::project::Project;
use crate::published;
use crate::single;
use crate::sizes;
use crate::small_std;
use crate::tools;
use crate::trunk::trunk;

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let address = options.text("--url", oembed::NOWHERE)?;
    options.finish()?;
    if address.is_none() {
        println!("{} will name {}; --url says where it will be", oembed::FILE, oembed::NOWHERE);
    }
    build_for(project, address.as_deref().unwrap_or(oembed::NOWHERE))
}

/// Builds everything that is published, and fails when it is too large.
pub fn build(project: &Project) -> Result<()> {
    build_for(project, oembed::NOWHERE)
}

/// The same, to be published at this address.
fn build_for(project: &Project, address: &str) -> Result<()> {
    let oembed = oembed::answer(address)?;
    tools::ensure_for_the_web(project)?;
    minify::prepare(project)?;
    let small_std = small_std::ensure(project)?;

    // From nothing, so that no file of an older version is published.
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    println!("building dist/");
    let mut build = trunk(project)?;
    build.args(["build", "--quiet", "--release", "--dist", "dist/site"]);
    command::run(published::compile(&mut build, project, &small_std, "target/dist"))?;
    copy(&dist.join("site/embed"), &dist.join("embed"))?;
    fs::copy(dist.join("site").join(single::FILE), dist.join(single::FILE))?;
    for folder in [dist.clone(), dist.join("site")] {
        fs::write(folder.join(oembed::FILE), &oembed)?;
    }
    npm::write(project, &dist.join("embed"), &dist.join("npm"))?;

    let files = sizes::measure(&dist)?;
    let manifest = sizes::manifest(&project.version()?, &files);
    fs::write(dist.join("manifest.json"), manifest)?;
    print!("{}", sizes::table(&files));
    budget::enforce(&files)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
