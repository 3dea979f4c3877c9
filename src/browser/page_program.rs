//! A program that shows a view of its own: its page, as it wrote it last.

use std::rc::Rc;

use super::part::Part;
use crate::ui::PartPage;

/// A program that shows a view of its own.
pub struct PageProgram {
    pub part: Part,
    drawn: Option<Rc<str>>,
}

impl PageProgram {
    pub fn new(name: &'static str) -> Self {
        Self { part: Part::new(name), drawn: None }
    }

    /// The page for this; nothing while the program is not there, and where nothing is asked.
    pub fn draw(&mut self, asked: Option<String>) -> PartPage {
        let failed = self.part.failed();
        let Some(asked) = asked else { return PartPage { page: None, failed } };
        let (new, page) = self.part.draw(asked);
        if new {
            self.drawn = page.map(|page| Rc::from(page.as_str()));
        }
        PartPage { page: self.drawn.clone(), failed: self.part.failed() }
    }
}
