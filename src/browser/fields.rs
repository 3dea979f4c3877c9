//! An object of the page as text: a line for each field, `"name"<tab>value`, both as in JSON.
//!
//! `embed/element.js` writes it, so that a value can be shown in an error as the page wrote it.

/// The fields of an object.
pub fn fields(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('\n').filter_map(|line| line.split_once('\t'))
}

/// What stands between quotes; nothing for what is not a string.
pub fn string(value: &str) -> Option<&str> {
    value.strip_prefix('"')?.strip_suffix('"')
}

/// Says where, what was found and what is allowed.
#[inline(never)]
pub fn wrong(path: &[&str], found: &str, allowed: &str) -> String {
    [&path.concat(), ": found ", found, "; allowed is ", allowed].concat()
}
