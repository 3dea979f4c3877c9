//! JSON, written down piece by piece.
//!
//! The page gets text and parses it itself: objects made call by call would cost an import, and
//! the code around it, for each kind of thing. All strings are ids, which need no escapes.

use crate::domain::decimal;

/// A JSON text in the making.
#[derive(Default)]
pub struct Json(String);

impl Json {
    /// Begins an object or an array, by its bracket. `name` is empty inside an array and at the
    /// outside.
    #[inline(never)]
    pub fn open(&mut self, name: &str, bracket: char) {
        self.name(name);
        self.0.push(bracket);
    }

    /// Ends it.
    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// An id.
    #[inline(never)]
    pub fn id(&mut self, name: &str, id: &str) {
        self.name(name);
        self.0.push('"');
        self.0.push_str(id);
        self.0.push('"');
    }

    /// A number, `true`, `false` or `null`.
    #[inline(never)]
    pub fn bare(&mut self, name: &str, value: &str) {
        self.name(name);
        self.0.push_str(value);
    }

    /// A whole number.
    #[inline(never)]
    pub fn number(&mut self, name: &str, value: i32) {
        self.bare(name, &decimal::write_signed(value));
    }

    /// Yes or no.
    pub fn flag(&mut self, name: &str, value: bool) {
        self.bare(name, if value { "true" } else { "false" });
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.0
    }

    fn name(&mut self, name: &str) {
        if !self.0.is_empty() && !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
        if !name.is_empty() {
            self.0.push('"');
            self.0.push_str(name);
            self.0.push_str("\":");
        }
    }
}
