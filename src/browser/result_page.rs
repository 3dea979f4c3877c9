//! The page of the result, as its program wrote it last.

use std::rc::Rc;

use super::part::Part;
use crate::result::{Answered, Asked, BETWEEN};
use crate::ui::ResultPage;

/// The program of the result.
pub struct ResultProgram {
    pub part: Part,
    drawn: Option<Rc<str>>,
}

impl ResultProgram {
    pub fn new() -> Self {
        Self { part: Part::new("result"), drawn: None }
    }

    /// Does something on the result, or remembers it until the program is there.
    pub fn act(&mut self, asked: &Asked, done: String) -> Option<Answered> {
        let answered = self.part.act(&asked.write(), BETWEEN, done)?;
        Some(Answered::read(&answered))
    }

    /// The page for this; nothing while the program is not there, and where nothing is asked.
    pub fn draw(&mut self, asked: Option<Asked>) -> ResultPage {
        let failed = self.part.failed();
        let Some(asked) = asked else { return ResultPage { page: None, failed } };
        let (new, page) = self.part.draw(asked.write());
        if new {
            self.drawn = page.map(|page| Rc::from(page.as_str()));
        }
        ResultPage { page: self.drawn.clone(), failed: self.part.failed() }
    }
}
