//! The lines of a text that a person may have typed.

/// The lines, whatever ends them.
pub fn text_lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}
