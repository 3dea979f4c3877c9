//! Makes the element out of what Trunk has built. Trunk calls this after every build (the hook in
//! Trunk.toml), so `trunk serve` and `trunk build` give the same files as the commands here.
//!
//! Trunk leaves the wasm file and its JavaScript glue beside each other in the staging folder; what
//! people embed is one script with the glue, the style sheet and its few texts inside, and the wasm
//! file under a name that changes with its content.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::command::{self, cargo};
use crate::css;
use crate::exports;
use crate::glue;
use crate::imports;
use crate::minify;
use crate::options::Options;
use crate::project::Project;
use crate::sizes::{integrity, sha256_hex};
use crate::template::Template;
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
    let wasm_file = format!("two_ladders_bg-{}.wasm", &sha256_hex(&wasm)[..16]);
    let parts = PARTS.map(|(name, features)| Part::build(project, name, features, release));
    let parts = parts.into_iter().collect::<Result<Vec<Part>>>()?;

    let mut script = project.read("embed/element.js")?;
    for part in &parts {
        let (file, integrity_of_it) =
            (literal(&Value::from(part.file.as_str())), integrity(&part.wasm));
        let filled = Template::new(&script).fill(&[
            (&format!("\"{{{}-file}}\"", part.name), &file),
            (&format!("\"{{{}-integrity}}\"", part.name), &literal(&Value::from(integrity_of_it))),
        ]);
        script =
            filled.with_context(|| format!("embed/element.js has no place for {}", part.name))?;
    }
    let script = Template::new(&script).fill(&[
        ("/*{glue}*/", &glue),
        ("\"{wasm-file}\"", &literal(&Value::from(wasm_file.as_str()))),
        ("\"{wasm-integrity}\"", &literal(&Value::from(integrity(&wasm)))),
        ("/*{carry}*/", &project.read("embed/carry.js")?),
        ("\"{version}\"", &literal(&Value::from(project.version()?))),
        ("\"{styles}\"", &literal(&Value::from(css::minify(&project.read("assets/widget.css")?)))),
        ("\"{text}\"", &literal(&element_text(&project.read("assets/locales/en.json")?)?)),
    ]);
    let script = script.context("embed/element.js cannot be completed")?;
    let script = if release { minify::script(project, &script)? } else { script };

    let embed = staging.join("embed");
    fs::create_dir_all(&embed)?;
    fs::write(embed.join("two-ladders.js"), script)?;
    fs::write(embed.join(wasm_file), wasm)?;
    for part in parts {
        fs::write(embed.join(part.file), part.wasm)?;
    }
    built.remove(&staging)?;

    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).context("Trunk made no index.html")?;
    fs::write(&page, without_build_link(&html))?;
    Ok(())
}

/// The programs that are fetched after the quiz, and the features each is built with.
const PARTS: [(&str, &str); 4] =
    [("ladders", ""), ("result", ""), ("reading", ""), ("calendar", "calendar")];

/// What such a program exports; nothing else of it is ever called.
const EXPORTS: [&str; 5] = ["memory", "room", "written", "draw", "act"];

/// A program that is fetched after the quiz.
struct Part {
    name: &'static str,
    file: String,
    wasm: Vec<u8>,
}

impl Part {
    /// Trunk builds one program for a page, so the others are built here, with the compiler options
    /// that Trunk was started with.
    fn build(project: &Project, name: &'static str, features: &str, release: bool) -> Result<Self> {
        let mut build = cargo(project);
        build.args(["build", "--quiet", "--bin", name, "--no-default-features"]);
        build.args(["--target", tools::WASM, "--features", features]);
        if release {
            build.arg("--release");
        }
        command::run(&mut build).with_context(|| format!("the program {name} does not compile"))?;
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or(project.root.join("target"), PathBuf::from);
        let profile = if release { "release" } else { "debug" };
        let file = target.join(tools::WASM).join(profile).join(name).with_extension("wasm");
        let wasm = fs::read(file)?;
        let wasm = if release { exports::only(&wasm, &EXPORTS)? } else { wasm };
        Ok(Self { name, file: format!("{name}-{}.wasm", &sha256_hex(&wasm)[..16]), wasm })
    }
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

/// A value as JavaScript. `</` would end the script where a page carries it inline.
fn literal(value: &Value) -> String {
    value.to_string().replace("</", "<\\/")
}

/// The texts the element says itself, before or without the wasm file: those under `element.`.
fn element_text(locale: &str) -> Result<Value> {
    let all: Map<String, Value> =
        serde_json::from_str(locale).context("assets/locales/en.json is not a JSON object")?;
    let own = all
        .into_iter()
        .filter_map(|(key, value)| Some((key.strip_prefix("element.")?.to_owned(), value)));
    let own: Map<String, Value> = own.collect();
    if own.is_empty() {
        bail!("assets/locales/en.json has no key that begins with `element.`");
    }
    Ok(Value::Object(own))
}

/// The page without the line that told Trunk what to build: it means nothing to a browser.
fn without_build_link(html: &str) -> String {
    let Some(start) = html.find("<link data-trunk") else { return html.to_owned() };
    let Some(length) = html[start..].find('>') else { return html.to_owned() };
    let before = html[..start].trim_end_matches([' ', '\t']);
    let after = &html[start + length + 1..];
    format!("{before}{}", after.strip_prefix('\n').unwrap_or(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_gets_its_own_texts_only() {
        let text = element_text(r#"{"element.loading": "Loading", "other": "x"}"#).unwrap();
        assert_eq!(literal(&text), r#"{"loading":"Loading"}"#);
        assert!(element_text(r#"{"other": "x"}"#).is_err());
        assert!(element_text("[]").is_err());
    }

    #[test]
    fn a_literal_cannot_end_an_inline_script() {
        assert_eq!(literal(&Value::from("\"</script>\u{2019}")), "\"\\\"<\\/script>\u{2019}\"");
    }

    #[test]
    fn the_build_link_goes_with_its_line() {
        let html =
            "<head>\n  <link data-trunk rel=\"rust\" data-trunk-id=\"0\">\n  <title>x</title>\n";
        assert_eq!(without_build_link(html), "<head>\n  <title>x</title>\n");
        assert_eq!(without_build_link("<p>"), "<p>");
    }
}
