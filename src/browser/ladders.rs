//! The pages of the ladders, as their program wrote them last.

use super::part::Part;
use crate::ladders::{Answered, Asked, BETWEEN};
use crate::ui::Ladders;

/// The program of the ladders.
pub struct LadderProgram {
    pub part: Part,
    /// The picture as it is first, for each width.
    pub first: &'static [(i32, &'static str)],
    drawn: Ladders,
}

impl LadderProgram {
    pub fn new(first: &'static [(i32, &'static str)]) -> Self {
        Self { part: Part::new("ladders"), first, drawn: Ladders::read("") }
    }

    /// Does something on the ladders, or remembers it until the program is there.
    pub fn act(&mut self, asked: &Asked, done: String) -> Option<Answered> {
        let answered = self.part.act(&asked.write(), BETWEEN, done)?;
        Some(Answered::read(&answered))
    }

    /// The pages for this; before the program is there, the picture as it is first.
    pub fn draw(&mut self, asked: &Asked) -> Ladders {
        let (new, pages) = self.part.draw(asked.write());
        if new {
            let first = || self.first.iter().rev().find(|(width, _)| *width <= asked.width_px);
            self.drawn = match pages {
                Some(pages) => Ladders::read(pages),
                None => Ladders::read(first().or(self.first.first()).map_or("", |(_, page)| page)),
            };
        }
        self.drawn.failed = self.part.failed();
        self.drawn.clone()
    }
}
