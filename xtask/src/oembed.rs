//! What pages that know oEmbed are told: how to show the quiz in a frame. Static, so that no server has
//! to answer for it.

use anyhow::{Result, bail};
use serde_json::json;

use crate::single;

pub const FILE: &str = "oembed.json";

/// Stands for the address until somebody says theirs; nobody can ever have this one.
pub const NOWHERE: &str = "https://two-ladders.example/";

/// The answer for a page at this address, which ends with `/`.
///
/// # Errors
/// When the address is none that a page elsewhere could be sent to.
pub fn answer(address: &str) -> Result<String> {
    let allowed = |each: char| each.is_ascii_alphanumeric() || "-._~:/%".contains(each);
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    if !rest.is_some_and(|rest| rest.len() > 1 && rest.chars().all(allowed))
        || !address.ends_with('/')
    {
        bail!("--url needs the address of a folder, as in `--url {NOWHERE}`, but got `{address}`");
    }
    let title = "IC or management: six questions";
    let html = format!(
        "<iframe src=\"{address}{}\" title=\"{title}\" width=\"720\" height=\"900\" \
         style=\"width:100%;border:0\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>",
        single::FILE
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Two Ladders",
        "provider_url": address,
        "width": 720,
        "height": 900,
        "html": html,
    });
    Ok(format!("{answer:#}\n"))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{NOWHERE, answer};

    #[test]
    fn it_is_a_rich_answer_with_a_frame_of_the_page() {
        let told: Value = serde_json::from_str(&answer("https://a.b/c/").unwrap()).unwrap();
        assert_eq!((&told["type"], &told["version"]), (&Value::from("rich"), &Value::from("1.0")));
        // These two must be there and be numbers.
        assert!(told["width"].is_u64() && told["height"].is_u64());
        let html = told["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://a.b/c/two-ladders.html\" title="));
    }

    #[test]
    fn an_address_that_could_be_something_else_is_refused() {
        assert!(answer(NOWHERE).is_ok());
        for wrong in ["", "https://", "a.b/", "https://a.b", "javascript:x/", "https://a\"><b/"] {
            assert!(answer(wrong).is_err(), "{wrong}");
        }
    }
}
