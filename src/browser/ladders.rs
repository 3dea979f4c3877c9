//! The program of the ladders, as this one knows it: there or not, and what it wrote last.

use super::host::{ask, tell};
use crate::builtin::CHARTS;
use crate::ladders::{Answered, Asked, BETWEEN};
use crate::ui::Ladders;

/// Whether the program is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    NotWanted,
    Wanted,
    There,
    Failed,
}

/// The program of the ladders.
pub struct LadderProgram {
    presence: Presence,
    /// What was done before it was there.
    waiting: Vec<String>,
    /// What was asked last, and what it wrote.
    drawn: (String, Ladders),
}

impl LadderProgram {
    pub fn new() -> Self {
        let drawn = (String::new(), Ladders::read(""));
        Self { presence: Presence::NotWanted, waiting: Vec::new(), drawn }
    }

    /// Has it loaded, once. After a failure only somebody who does something on the ladders has it
    /// tried again, so that no page hears of the same failure with every answer.
    pub fn want(&mut self) {
        if self.presence == Presence::NotWanted {
            self.load();
        }
    }

    fn load(&mut self) {
        self.presence = Presence::Wanted;
        self.drawn.0.clear();
        tell("ladders", "");
    }

    /// It is there, or could not be loaded. Gives what was done in the meantime.
    pub fn arrived(&mut self, there: bool) -> Vec<String> {
        if self.presence == Presence::There && !there {
            // What it broke at is not done again.
            self.waiting.clear();
        }
        self.presence = if there { Presence::There } else { Presence::Failed };
        self.drawn.0.clear();
        if there { std::mem::take(&mut self.waiting) } else { Vec::new() }
    }

    /// Does something on the ladders, or remembers it until the program is there. Nothing at all
    /// has it loaded again.
    pub fn act(&mut self, asked: &Asked, done: String) -> Option<Answered> {
        match self.presence {
            Presence::NotWanted | Presence::Failed => self.load(),
            Presence::Wanted => {}
            Presence::There => {
                let between = BETWEEN.encode_utf8(&mut [0; 4]).to_owned();
                let text = [&asked.write(), &*between, &done].concat();
                // None when it broke, here or for another element, which has it loaded again.
                if let Some(answered) = ask("act", &text) {
                    return Some(Answered::read(&answered));
                }
            }
        }
        if !done.is_empty() {
            self.waiting.push(done);
        }
        None
    }

    /// The pages for this; before the program is there, the picture as it is first.
    pub fn draw(&mut self, asked: &Asked) -> Ladders {
        let text = asked.write();
        if self.drawn.0 != text {
            let mut pages = None;
            if self.presence == Presence::There {
                pages = ask("draw", &text);
                // It broke, here or under another element.
                if pages.is_none() {
                    self.presence = Presence::Failed;
                }
            }
            let first = || CHARTS.iter().rev().find(|(width, _)| *width <= asked.width_px);
            self.drawn.1 = match &pages {
                Some(pages) => Ladders::read(pages),
                None => Ladders::read(first().or(CHARTS.first()).map_or("", |(_, page)| page)),
            };
            self.drawn.1.failed = self.presence == Presence::Failed;
            self.drawn.0 = text;
        }
        self.drawn.1.clone()
    }
}
