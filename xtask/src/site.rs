//! The hosted page: it can be installed, and works offline.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::css;
use crate::oembed;
use crate::project::Project;
use crate::single;
use crate::sizes::{paths, sha256_hex};
use crate::template::Template;

/// The line of index.html that has it work offline. A page under development would be given what was
/// kept of it instead of what has just been built.
const OFFLINE: &str = "    <script src=\"site.js\" defer></script>\n";
const WORKER: &str = "sw.js";
/// The page that checks packs, and its script.
const CHECK_PAGE: &str = "check.html";
const CHECKER: &str = "check.js";
/// Where the styles of a page go. They stand in it: nothing is drawn before they are there, and a file of
/// their own would come a round trip later.
const STYLES: &str = "{styles}";

/// Completes what lies in `folder`: index.html as Trunk made it, with these places filled, and `embed/`.
pub fn write(
    project: &Project,
    folder: &Path,
    fills: &[(&str, &str)],
    release: bool,
) -> Result<()> {
    let page = folder.join("index.html");
    let html = fs::read_to_string(&page).context("Trunk made no index.html")?;
    let html = without_build_link(&html);
    let offline = if release { OFFLINE } else { "" };
    let html = Template::new(&html)
        .fill(
            &[fills, &[(STYLES, &*styles(project, "assets/page.css")?), (OFFLINE, offline)]]
                .concat(),
        )
        .context("index.html cannot be completed")?;
    fs::write(&page, html)?;

    fs::copy(project.path("embed/own.js"), folder.join("own.js"))?;
    let source = project.path("assets/site");
    for file in paths(&source)? {
        let target = folder.join(file.strip_prefix(&source)?);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        fs::copy(&file, &target)?;
    }
    complete(folder, CHECK_PAGE, &[(STYLES, &styles(project, "assets/check.css")?)])?;
    let name = Value::from(checker_file(folder)?).to_string();
    complete(folder, CHECKER, &[("\"{check-file}\"", &name)])?;
    let worker = folder.join(WORKER);
    if release {
        let filled = worker_of(&fs::read_to_string(&worker)?, folder)?;
        fs::write(&worker, filled)?;
    } else {
        fs::remove_file(&worker)?;
    }
    Ok(())
}

/// A style sheet as it stands in a page.
fn styles(project: &Project, file: &str) -> Result<String> {
    Ok(css::minify(&project.read(file)?))
}

/// Fills in what is marked in a file of assets/site, where it has been copied to.
fn complete(folder: &Path, name: &str, values: &[(&str, &str)]) -> Result<()> {
    let file = folder.join(name);
    let filled = Template::new(&fs::read_to_string(&file)?)
        .fill(values)
        .with_context(|| format!("assets/site/{name} cannot be completed"))?;
    Ok(fs::write(&file, filled)?)
}

/// What the program that checks packs is called.
fn checker_file(folder: &Path) -> Result<String> {
    for entry in fs::read_dir(folder.join("embed"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("check-") {
            return Ok(name);
        }
    }
    bail!("there is no program that checks packs in {}", folder.display())
}

/// The service worker with the files it keeps, and a version that is made of them.
fn worker_of(source: &str, folder: &Path) -> Result<String> {
    let mut names = vec!["./".to_owned()];
    let mut prints = String::new();
    for path in paths(folder)? {
        let inside = path.strip_prefix(folder)?;
        let name = inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        // Neither itself nor what is only there to be taken along.
        if [WORKER, single::FILE, oembed::FILE].contains(&&*name) {
            continue;
        }
        prints.push_str(&sha256_hex(&fs::read(&path)?));
        names.push(name);
    }
    Template::new(source)
        .fill(&[
            ("\"{files}\"", &Value::from(names).to_string()),
            ("\"{version}\"", &Value::from(&sha256_hex(prints.as_bytes())[..16]).to_string()),
        ])
        .context("assets/site/sw.js cannot be completed")
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
    fn the_build_link_goes_with_its_line() {
        let html =
            "<head>\n  <link data-trunk rel=\"rust\" data-trunk-id=\"0\">\n  <title>x</title>\n";
        assert_eq!(without_build_link(html), "<head>\n  <title>x</title>\n");
        assert_eq!(without_build_link("<p>"), "<p>");
    }

    #[test]
    fn the_worker_keeps_every_file_and_changes_with_each() {
        let folder = std::env::temp_dir().join(format!("two-ladders-site-{}", std::process::id()));
        fs::create_dir_all(folder.join("embed")).unwrap();
        for (name, text) in
            [("index.html", "a"), ("embed/a.js", "b"), ("sw.js", ""), ("two-ladders.html", "")]
        {
            fs::write(folder.join(name), text).unwrap();
        }
        let source = "const FILES = \"{files}\"; const VERSION = \"{version}\";";
        let first = worker_of(source, &folder).unwrap();
        assert!(first.contains(r#"["./","embed/a.js","index.html"]"#), "{first}");
        assert_eq!(worker_of(source, &folder).unwrap(), first);
        fs::write(folder.join("embed/a.js"), "c").unwrap();
        assert_ne!(worker_of(source, &folder).unwrap(), first);
        fs::remove_dir_all(&folder).unwrap();
    }
}
