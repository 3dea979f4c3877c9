//! Another program, as this one knows it: there or not, and what it was asked last.

use super::host::{ask, tell};
use crate::page::END;

/// Whether a program is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    NotWanted,
    Wanted,
    There,
    Failed,
}

/// A program that takes texts and gives texts, and is fetched when it is first needed.
pub struct Part {
    /// What the element calls it.
    pub name: &'static str,
    presence: Presence,
    /// What was done before it was there.
    waiting: Vec<String>,
    /// What it was asked to draw last, and what it wrote.
    drawn: (String, Option<String>),
}

impl Part {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            presence: Presence::NotWanted,
            waiting: Vec::new(),
            // Nothing is ever asked with this text.
            drawn: (END.to_string(), None),
        }
    }

    /// Has it loaded, once. After a failure only somebody who does something there has it tried
    /// again, so that no page hears of the same failure with every answer.
    pub fn want(&mut self) {
        if self.presence == Presence::NotWanted {
            self.load();
        }
    }

    fn load(&mut self) {
        self.presence = Presence::Wanted;
        self.forget();
        tell("load", self.name);
    }

    fn forget(&mut self) {
        self.drawn.0 = END.to_string();
    }

    /// It is there, or could not be loaded. Gives what was done in the meantime.
    pub fn arrived(&mut self, there: bool) -> Vec<String> {
        if self.presence == Presence::There && !there {
            // What it broke at is not done again.
            self.waiting.clear();
        }
        self.presence = if there { Presence::There } else { Presence::Failed };
        self.forget();
        if there { std::mem::take(&mut self.waiting) } else { Vec::new() }
    }

    /// Whether it could not be loaded.
    pub fn failed(&self) -> bool {
        self.presence == Presence::Failed
    }

    /// Does something there, or remembers it until the program has come. Nothing at all has it
    /// loaded again.
    pub fn act(&mut self, asked: &str, between: char, done: String) -> Option<String> {
        match self.presence {
            Presence::NotWanted | Presence::Failed => self.load(),
            Presence::Wanted => {}
            Presence::There => {
                let between = between.encode_utf8(&mut [0; 4]).to_owned();
                let text = [asked, &*between, &done].concat();
                // None when it broke, here or for another element, which has it loaded again.
                if let Some(answered) = self.ask("act", &text) {
                    return Some(answered);
                }
            }
        }
        if !done.is_empty() {
            self.waiting.push(done);
        }
        None
    }

    /// What it writes when it is asked this, and whether that is new; nothing while it is not there.
    pub fn draw(&mut self, asked: String) -> (bool, Option<&String>) {
        let new = self.drawn.0 != asked;
        if new {
            let mut written = None;
            if self.presence == Presence::There {
                written = self.ask("draw", &asked);
                // It broke, here or under another element.
                if written.is_none() {
                    self.presence = Presence::Failed;
                }
            }
            self.drawn = (asked, written);
        }
        (new, self.drawn.1.as_ref())
    }

    fn ask(&self, what: &str, text: &str) -> Option<String> {
        ask(&[self.name, "-", what].concat(), text)
    }
}
