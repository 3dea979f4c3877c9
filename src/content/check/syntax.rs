//! What is wrong with a text that is no JSON, in words for whoever wrote it: `serde_json` says where and
//! what, for programmers.

use super::error::{FaultKind, PackError};
use super::node::Position;
use super::read::shown;

/// The fault, from what was said of it and the byte where.
pub(super) fn fault(said: &str, text: &str, byte: usize) -> Box<PackError> {
    let has = |words: &str| said.contains(words);
    let found = text.get(byte..).and_then(|rest| rest.chars().next());
    let is_over = has("EOF") || found.is_none();
    let name = match found {
        _ if text.trim().is_empty() => "nothing".to_owned(),
        _ if is_over => "the end of the file".to_owned(),
        _ if has("control character") => "a line break or a tab in a text".to_owned(),
        Some('"') => "a quote".to_owned(),
        Some(found) => match shown(&found.to_string()).trim() {
            "" => "a character that nobody sees".to_owned(),
            seen => ["\"", seen, "\""].concat(),
        },
        None => String::new(),
    };
    let allowed = match () {
        () if is_over => "JSON up to its last bracket",
        () if has("`,` or `}`") => "a comma, or } behind the last field",
        () if has("`,` or `]`") => "a comma, or ] behind the last item",
        () if has("`:`") => "a colon between a name and its value",
        () if has("key must be") || has("trailing comma") => "what follows a comma",
        () if has("trailing") => "nothing behind the last bracket",
        () if has("number") => "a whole number",
        () if has("control") => "\\n or \\t",
        () if has("escape") || has("surrogate") => "a character, or an escape that is whole",
        () => "a value: a text in double quotes, a number, true, false, null, a list or an object",
    };
    let fix = match found {
        _ if text.trim().is_empty() => Some("Write a pack: `cargo xtask pack new` begins one."),
        _ if is_over => Some("It was cut off, or a quote or a bracket is not closed."),
        Some('<') if byte == 0 => Some("This is a page: look whether the address is right."),
        _ if has("trailing characters") => Some("Leave it out."),
        Some('}' | ']') => Some("Leave out the comma before it."),
        Some('/' | '#') => Some("JSON has no comments; packs in TOML and YAML may have them."),
        Some('\'') => Some("Use double quotes."),
        _ => None,
    };
    let mut fault = PackError::new(FaultKind::Syntax, "", name, allowed);
    if let Some(fix) = fix {
        fix.clone_into(&mut fault.fix);
    }
    let byte = if is_over { text.trim_end().len() } else { byte };
    Box::new(PackError { at: Some(Position::of(text, byte)), ..fault })
}
