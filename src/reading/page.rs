//! What the views are handed: what there is to show, and the page it is written on.

use super::asked::Asked;
use super::hours::Hours;
use super::mark;
use crate::content::ReadingPack;
use crate::content::reading_pack::Statement;
use crate::domain::{Margin, Track};
use crate::page::On;
use crate::text::{ReadingCatalog, ReadingMessage, fill};

/// What there is to read, and the words around it.
#[derive(Debug, Clone, Copy)]
pub struct Book {
    /// What there is to read.
    pub reading: &'static ReadingPack,
    /// What the interface says.
    pub texts: &'static ReadingCatalog,
}

/// What the views may know.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// What there is to read, and the words around it.
    pub book: &'a Book,
    /// Everything else there is to know.
    pub asked: &'a Asked,
    /// What the person marked.
    pub margin: Margin,
    /// The hours of a week.
    pub hours: Hours,
}

/// The page in the making.
pub type Page<'a> = crate::page::Page<Known<'a>>;

impl<'a> Known<'a> {
    /// What follows from what is told.
    pub fn new(book: &'a Book, asked: &'a Asked) -> Self {
        let (margin, hours) = (Margin::read(&asked.margin), Hours::read(&asked.hours));
        Self { book, asked, margin, hours }
    }

    /// A text of the interface.
    pub fn words(&self, message: ReadingMessage) -> &'static str {
        self.book.texts.get(message)
    }

    /// A text of the interface with its placeholders filled.
    pub fn filled(&self, message: ReadingMessage, values: &[(&str, &str)]) -> String {
        fill(self.words(message), values)
    }

    /// What a track is called.
    pub fn track(&self, track: Track) -> &'static str {
        self.book.reading.tracks.of(track).name.0
    }

    /// Somebody on a track, inside a sentence.
    pub fn person(&self, track: Track) -> &'static str {
        self.book.reading.tracks.of(track).person.0
    }

    /// The two tracks, in the order in which they stand this time.
    pub fn tracks(&self) -> [Track; 2] {
        [self.asked.first, self.asked.first.other()]
    }
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(known: Known<'a>) -> Self {
        Self::begin(known.asked.heading_level, known)
    }

    /// An element with a text of the interface.
    pub fn say(&mut self, tag: &str, message: ReadingMessage) {
        self.line(tag, self.words(message));
    }

    /// An element with a text of the interface whose placeholders are filled.
    pub fn say_filled(&mut self, tag: &str, message: ReadingMessage, values: &[(&str, &str)]) {
        self.line(tag, &self.filled(message, values));
    }

    /// A button; `tag` is its start tag without the type, `told` what a press tells.
    pub fn button(&mut self, tag: &str, label: &str, told: &str) {
        self.open(tag);
        self.set("type", "button");
        self.hear_told(On::Press, told);
        self.text(label);
        self.close();
    }

    /// What is said, with the mark of who says it.
    pub fn statement(&mut self, tag: &str, said: &Statement) {
        self.open(tag);
        self.stated(said);
        self.close();
    }

    /// The same inside the open element.
    pub fn stated(&mut self, said: &Statement) {
        self.text(&said.text);
        mark::mark(self, &said.from, said.inferred);
    }

    /// A list of what is said; one alone is no list.
    pub fn statements(&mut self, said: &[Statement]) {
        if let [only] = said {
            return self.statement("p", only);
        }
        self.open("ul class='stated'");
        for one in said {
            self.statement("li", one);
        }
        self.close();
    }

    /// A list with a heading, or without.
    pub fn titled(&mut self, title: &str, said: &[Statement]) {
        self.subheading(title);
        self.statements(said);
    }
}
