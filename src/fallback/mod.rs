//! The quiz on paper: what a page shows before the widget is there, and where it cannot be.
//!
//! The questions as a form, the two ladders as a table, and a key by which the answers can be
//! counted by hand. It is HTML without a style, an id or a script, written when the widget is built,
//! and stands between the tags of the element. The tags of the form have lines of their own: inside a
//! form of the page they have to be left out.

mod key;
mod ladders;
mod questions;

use crate::content::{LadderPack, Pack};
use crate::page::{Page, digits, html};
use crate::text::{FallbackCatalog, FallbackMessage, fill};

/// What there is to ask, and the words around it.
#[derive(Debug, Clone, Copy)]
pub struct Book {
    /// The questions and their model.
    pub pack: &'static Pack,
    /// The ladders.
    pub ladders: &'static LadderPack,
    /// What stands around them.
    pub texts: &'static FallbackCatalog,
}

impl Book {
    fn words(&self, message: FallbackMessage) -> &'static str {
        self.texts.get(message)
    }

    /// With these values, and with the words of the pack for its tracks.
    fn filled(&self, message: FallbackMessage, values: &[(&str, &str)]) -> String {
        fill(self.words(message), &[values, &self.pack.tracks.words()].concat())
    }
}

type Paper<'a> = Page<&'a Book>;

/// The quiz on paper, as HTML to stand inside the element.
#[must_use]
pub fn write(book: &Book) -> String {
    let mut page: Paper = Page::begin(3, book);
    // What a browser remembers of an earlier visit would look like answers of this one.
    page.open("form class='two-ladders-paper' autocomplete='off'");
    page.set("lang", &book.pack.language);
    page.set("dir", &book.pack.direction);
    let questionnaire = &book.pack.questionnaire;
    if !questionnaire.content.is_empty() {
        // What is begun on it goes on only in the widget that shows the same questions.
        let version = digits(questionnaire.version.into());
        page.set("data-pack", &[&*questionnaire.id, &*version, &*questionnaire.content].join(" "));
    }
    // No paragraph: its margin would move what is around the widget, which has none.
    page.open("div");
    page.line("strong", &book.pack.opening.heading);
    page.close();
    for paragraph in &book.pack.opening.lead {
        page.line("p", paragraph);
    }
    page.open("p");
    page.text(&book.pack.opening.duration);
    page.text(" ");
    page.text(book.words(FallbackMessage::Privacy));
    page.close();
    questions::write(&mut page);
    key::write(&mut page);
    ladders::write(&mut page);
    page.line("p", &book.pack.opening.for_whom);
    page.close();
    // A line for each block, for those who look at the source of a page.
    html(&page.finish().0)
        .replace("</form>", "\n</form>")
        .replace("<fieldset>", "\n<fieldset>")
        .replace("<p>", "\n<p>")
        .replace("<table", "\n<table")
        .replace("<tr>", "\n<tr>")
        .replace("<div>", "\n<div>")
        .replace("<li>", "\n<li>")
        + "\n"
}
