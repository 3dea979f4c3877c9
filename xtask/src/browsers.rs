//! The browsers of the tests: those named by the environment, those found, or Debian's packages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::command::{find, output, program, run_quietly};
use crate::project::Project;

pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "TWO_LADDERS_CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: &["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    debian: "chromium",
};

pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "TWO_LADDERS_FIREFOX",
    programs: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
    debian: "firefox-esr",
};

/// Drives WebKitGTK, which is the nearest to Safari that can be had without a Mac.
pub const WEBKIT: Browser = Browser {
    name: "WebKitWebDriver",
    variable: "TWO_LADDERS_WEBKITDRIVER",
    programs: &["WebKitWebDriver"],
    places: &[],
    debian: "webkit2gtk-driver",
};

/// WebKitGTK has no mode without a screen, so it gets one that nobody sees.
pub const SCREEN: Browser = Browser {
    name: "Xvfb",
    variable: "TWO_LADDERS_XVFB",
    programs: &["Xvfb"],
    places: &[],
    debian: "xvfb",
};

/// Drives Chromium for the tests that are compiled to wasm.
pub const CHROMEDRIVER: Browser = Browser {
    name: "ChromeDriver",
    variable: "TWO_LADDERS_CHROMEDRIVER",
    programs: &["chromedriver"],
    places: &["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"],
    debian: "chromium-driver",
};

#[derive(Clone, Copy)]
pub struct Browser {
    name: &'static str,
    /// Set by a person whose browser lies elsewhere; always set for the tests.
    pub variable: &'static str,
    programs: &'static [&'static str],
    places: &'static [&'static str],
    debian: &'static str,
}

impl Browser {
    /// Where it is, or `None`. A wrong path in the environment is an error, not a reason to take
    /// another browser than the person asked for.
    fn find(&self) -> Result<Option<PathBuf>> {
        if let Some(path) = env::var_os(self.variable).filter(|path| !path.is_empty()) {
            let path = PathBuf::from(path);
            if !path.is_file() {
                bail!("{} names {}, which is not a file", self.variable, path.display());
            }
            return Ok(Some(path));
        }
        let known = || self.places.iter().map(PathBuf::from).find(|path| path.is_file());
        Ok(find(self.programs).or_else(known))
    }
}

/// Where each of `wanted` is; what is missing is installed where that can be done.
pub fn ensure(project: &Project, wanted: &[Browser]) -> Result<Vec<PathBuf>> {
    let mut missing = Vec::new();
    for browser in wanted {
        if browser.find()?.is_none() {
            missing.push(*browser);
        }
    }
    if !missing.is_empty() {
        install(project, &missing)?;
    }
    wanted.iter().map(|browser| browser.find()?.with_context(|| advice(&[*browser]))).collect()
}

fn install(project: &Project, missing: &[Browser]) -> Result<()> {
    let Some(prefix) = administrator() else { bail!(advice(missing)) };
    if find(&["apt-get"]).is_none() {
        bail!(advice(missing));
    }
    let packages: Vec<_> = missing.iter().map(|browser| browser.debian).collect();
    println!(
        "installing {} by apt-get (about a minute; the tests run in them)",
        packages.join(", ")
    );
    let log = project.tools().join("log").join("apt-get.txt");
    for arguments in [
        &["update"][..],
        &[&["install", "--yes", "--no-install-recommends"][..], &packages].concat(),
    ] {
        let words = prefix.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let words: Vec<_> = words.chain(arguments).collect();
        run_quietly(program(project, words[0]).args(&words[1..]), &log)
            .with_context(|| advice(missing))?;
    }
    Ok(())
}

/// How to run a command as root without asking anybody: not at all, or by sudo.
fn administrator() -> Option<&'static [&'static str]> {
    if output(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    output(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn advice(missing: &[Browser]) -> String {
    let parts: Vec<_> = missing
        .iter()
        .map(|Browser { name, variable, debian, .. }| {
            format!("{name} (Debian package {debian}, or set {variable} to its path)")
        })
        .collect();
    format!("please install {}; `cargo xtask test --quick` needs no browser", parts.join(" and "))
}

/// Tells ChromeDriver which browser to start: it knows only the usual places itself.
pub fn webdriver_settings(project: &Project, chromium: &Path) -> Result<PathBuf> {
    let path = project.tools().join("webdriver.json");
    fs::create_dir_all(project.tools())?;
    // Debian's machines and containers have a small /dev/shm, which crashes the page.
    let options = json!({ "binary": chromium, "args": ["--disable-dev-shm-usage"] });
    fs::write(&path, json!({ "goog:chromeOptions": options }).to_string())?;
    Ok(path)
}
