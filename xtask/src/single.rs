//! The page that is one file: everything inside, and no request at all.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::css;
use crate::packed;
use crate::project::Project;
use crate::script::{self, Program, Source};
use crate::template::Template;

pub const FILE: &str = "two-ladders.html";

/// What is not in it: alone it would be half as large again as all the rest.
const LEFT_OUT: &str = "calendar";

/// The whole page. `finish` makes a script smaller, or leaves it as it is.
pub fn write(
    project: &Project,
    glue: &str,
    programs: &[Program],
    fallback: &str,
    finish: impl Fn(String) -> Result<String>,
) -> Result<String> {
    let mut bytes = Vec::new();
    let mut files = Vec::new();
    let styles = script::styles(project)?.into_bytes();
    let inside = programs.iter().filter(|program| program.name != LEFT_OUT);
    let inside = inside.map(|program| (program.file.as_str(), &program.wasm));
    for (name, content) in inside.chain([(script::STYLES, &styles)]) {
        files.push((name.to_owned(), content.len()));
        bytes.extend_from_slice(content);
    }
    let element = script::assemble(project, glue, programs, &Source::Inside(&files))?;
    let own = project.read("embed/own.js")?;
    let code = finish([element, project.read("embed/framed.js")?, own].concat())?;
    let page_styles = css::minify(&project.read("assets/page.css")?);
    Template::new(&project.read("embed/two-ladders.html")?)
        .fill(&[
            ("{policy}", &policy(&code, &page_styles)),
            ("{styles}", &page_styles),
            ("{fallback}", fallback),
            ("{packed}", &packed::pack(&bytes)?),
            ("{script}", &code),
        ])
        .context("embed/two-ladders.html cannot be completed")
}

/// The page's own policy: nothing from anywhere, no script and no style but these.
fn policy(script: &str, styles: &str) -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval'; style-src 'sha256-{}'; \
         img-src data:; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(styles)
    )
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn the_policy_names_this_script_and_this_style_alone() {
        let policy = policy("", "a");
        assert!(policy.contains(
            "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'wasm-unsafe-eval';"
        ));
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe-inline"));
    }
}
