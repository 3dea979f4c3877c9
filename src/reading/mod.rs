//! Everything there is to read, and the small tools that stand in it: the table to be marked, two
//! roles side by side, the sliders, the check of a calendar.
//!
//! It is a program of its own in the browser (`src/bin/reading.rs`), fetched when somebody wants to
//! read. Like those of the ladders and of the result it has no state and no effects: [`draw`] turns
//! what it is told into a page, [`act`] turns what a person did into what follows.

mod act;
mod answered;
mod asked;
mod hours;
mod mark;
mod page;
mod view;

pub use act::act;
pub use answered::Answered;
pub use asked::Asked;
pub use hours::Hours;
pub use page::Book;

use page::{Known, Page};

/// Between what is asked and what was done, in what [`act`] is given.
pub const BETWEEN: char = '\u{1e}';

/// What is asked for the styles of the page.
const STYLES: &str = "styles";

/// The page of what is asked; its style sheet when the asked is `styles`.
#[must_use]
pub fn draw(book: &Book, asked: &str) -> String {
    if asked == STYLES {
        return concat!(
            include_str!("../../assets/later.css"),
            include_str!("../../assets/files.css"),
            include_str!("../../assets/reading.css"),
        )
        .to_owned();
    }
    let asked = Asked::read(asked);
    let mut page = Page::new(Known::new(book, &asked));
    view::view(&mut page);
    page.finish().0
}
