//! What is carried away: pure functions from a [`super::Record`] to text.

mod calendar;
mod card;
mod json;
mod lines;
mod markdown;
mod picture;
mod plain;
mod sheet;

pub use calendar::ics;
pub use card::{CardSize, alt, card};
pub use json::{json, results};
pub use markdown::markdown;
pub use picture::{Anchor, Picture, Shape, paint, picture_on_page, svg};
pub use plain::plain;
pub use sheet::{SHEET_STYLES, sheet};

/// The name of a file: that of the product, and a day or what else tells it from others.
#[must_use]
pub fn file_name(what: &str, extension: &str) -> String {
    ["two-ladders-", what, ".", extension].concat()
}
