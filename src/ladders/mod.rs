//! Everything about the two ladders that the questions do not need: the chart with what can be
//! done on it, and the views of the ladders and of a path across them.
//!
//! It is a program of its own in the browser (`src/bin/ladders.rs`), fetched when it is first
//! needed, so that it costs the first question nothing. It has no state and no effects: [`draw`]
//! turns what it is told into pages, [`act`] turns what a person did into what follows. Both take
//! and give text, because that is what passes between two programs.

mod act;
mod asked;
mod chart;
mod page;
mod path;
mod stand;
mod view;

pub use act::{Answered, act};
pub use asked::{Asked, Fits, Weighed};
pub use page::Book;

use crate::domain::{Study, View};
use page::Page;

/// Between the two pages that [`draw`] writes.
pub const BETWEEN: char = '\u{1e}';

/// What is asked for the styles that nobody needs before.
const STYLES: &str = "styles";

/// The pages of what is asked: the chart, then [`BETWEEN`], then the view if it is one of the
/// ladders; a style sheet when the asked is `styles`.
#[must_use]
pub fn draw(book: &Book, asked: &str) -> String {
    if asked == STYLES {
        return concat!(
            include_str!("../../assets/later.css"),
            include_str!("../../assets/ladders.css"),
        )
        .to_owned();
    }
    let asked = Asked::read(asked);
    let (forms, study) = (book.forms(), book.study(&asked));
    let mut text = chart_page(book, &study, &asked);
    text.push(BETWEEN);
    let mut page = Page::new(book, &forms, &study, &asked);
    match asked.view {
        View::Ladder => view::view(&mut page),
        View::Path => path::path(&mut page),
        View::Quiz | View::Review | View::Result | View::Compare | View::Read => {}
    }
    text.push_str(&page.finish().0);
    text
}

/// The chart before anything was done on it.
#[must_use]
pub fn first_chart(book: &Book, width_px: i32) -> String {
    chart_page(book, &Study::default(), &Asked { width_px, ..Asked::default() })
}

fn chart_page(book: &Book, study: &Study, asked: &Asked) -> String {
    let forms = book.forms();
    let mut page = Page::new(book, &forms, study, asked);
    chart::chart(&mut page);
    page.finish().0
}
