//! The script of the element: its pieces in `embed/`, put together and filled in.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use crate::css;
use crate::project::Project;
use crate::sizes::integrity;
use crate::template::Template;

/// A wasm file that the script loads.
pub struct Program {
    /// What the script calls it.
    pub name: &'static str,
    /// What its file is called.
    pub file: String,
    pub wasm: Vec<u8>,
}

/// Where the script finds the programs and its style sheet.
pub enum Source<'a> {
    /// Beside itself; the style sheet is inside it.
    Fetched,
    /// In the page around it, in this order: names and lengths.
    Inside(&'a [(String, usize)]),
}

/// The name under which the style sheet stands in a page that is one file.
pub const STYLES: &str = "widget.css";

/// The style sheet of the widget, made small.
pub fn styles(project: &Project) -> Result<String> {
    Ok(css::minify(&project.read("assets/widget.css")?))
}

/// The whole script. The first program is the quiz.
pub fn assemble(
    project: &Project,
    glue: &str,
    programs: &[Program],
    source: &Source,
) -> Result<String> {
    let mut loading = project.read("embed/load.js")?;
    for program in programs {
        let filled = Template::new(&loading).fill(&[
            (&format!("\"{{{}-file}}\"", program.name), &text_literal(&program.file)),
            (
                &format!("\"{{{}-integrity}}\"", program.name),
                &text_literal(&integrity(&program.wasm)),
            ),
        ]);
        loading =
            filled.with_context(|| format!("embed/load.js has no place for {}", program.name))?;
    }
    let (inside, styles) = match source {
        Source::Fetched => ("  const inside = null;\n".to_owned(), text_literal(&styles(project)?)),
        Source::Inside(files) => {
            let list = Value::from_iter(files.iter().map(|(name, length)| {
                Value::from(vec![Value::from(name.as_str()), Value::from(*length)])
            }));
            let unpack = project.read("embed/unpack.js")?;
            let inside = project.read("embed/inside.js")?;
            let all = format!("  const INSIDE = {};\n{unpack}{inside}", literal(&list));
            (all, format!("insideText({})", text_literal(STYLES)))
        }
    };
    let loading = Template::new(&loading).fill(&[
        ("/*{glue}*/", glue),
        ("/*{inside}*/", &inside),
        ("\"{styles}\"", &styles),
    ]);
    Template::new(&project.read("embed/element.js")?)
        .fill(&[
            ("/*{load}*/", &loading.context("embed/load.js cannot be completed")?),
            ("/*{values}*/", &project.read("embed/values.js")?),
            ("/*{nodes}*/", &project.read("embed/nodes.js")?),
            ("/*{place}*/", &project.read("embed/place.js")?),
            ("/*{days}*/", &project.read("embed/days.js")?),
            ("/*{carry}*/", &project.read("embed/carry.js")?),
            ("/*{paper}*/", &project.read("embed/paper.js")?),
            ("/*{contrast}*/", &project.read("embed/contrast.js")?),
            ("/*{packs}*/", &project.read("embed/packs.js")?),
            ("\"{version}\"", &text_literal(&project.version()?)),
            ("\"{text}\"", &literal(&element_text(&project.read("assets/locales/en.json")?)?)),
        ])
        .context("embed/element.js cannot be completed")
}

fn text_literal(text: &str) -> String {
    literal(&Value::from(text))
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
}
