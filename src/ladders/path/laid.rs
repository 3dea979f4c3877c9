//! A path as the view has it: worked out, and told from the other one.

use crate::domain::{Circumstances, Path, Plan};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// One of the two paths.
pub struct Laid {
    /// Whether it is the second.
    pub second: bool,
    /// What it means.
    pub plan: Plan,
    /// What that depends on.
    pub counts: Circumstances,
}

impl Laid {
    /// Whether it has a leg.
    pub fn is_laid(&self) -> bool {
        !self.plan.legs.is_empty()
    }

    /// The legs as they were chosen.
    pub fn path<'a>(&self, page: &Page<'a>) -> &'a Path {
        page.study.paths.get(self.second)
    }

    /// What to call a control of this path, so that nothing of the other path has the same name.
    pub fn naming(&self, page: &Page, words: &str) -> String {
        if !self.is_named(page) {
            return words.to_owned();
        }
        let path = page.words(self.own_name());
        page.filled(LadderMessage::PathNamed, &[("path", path), ("words", words)])
    }

    /// Gives the open element, which says these words itself, a name that nothing of the other path
    /// has; where there is nothing else of that name, its words are enough.
    pub fn name_control(&self, page: &mut Page, words: &str) {
        if self.is_named(page) {
            page.set("aria-label", &self.naming(page, words));
        }
    }

    /// The same for something in a step.
    pub fn name_in_step(&self, page: &mut Page, number: &str, words: &str) {
        if self.is_named(page) {
            let step = self.naming_step(page, number);
            let values = [("path", &*step), ("words", words)];
            page.set("aria-label", &page.filled(LadderMessage::PathNamed, &values));
        }
    }

    /// What to call a step of this path, by its number.
    pub fn naming_step(&self, page: &Page, number: &str) -> String {
        if !self.is_named(page) {
            return page.filled(LadderMessage::PathStep, &[("number", number)]);
        }
        let values = [("path", page.words(self.own_name())), ("number", number)];
        page.filled(LadderMessage::PathStepOf, &values)
    }

    /// Whether its controls name it: those of the first only beside a second.
    fn is_named(&self, page: &Page) -> bool {
        self.second || !page.study.paths.second.is_empty()
    }

    fn own_name(&self) -> LadderMessage {
        if self.second { LadderMessage::PathSecond } else { LadderMessage::PathFirst }
    }

    /// What to call it: a path is counted only where there are two.
    pub fn name(&self, page: &Page) -> LadderMessage {
        let paths = &page.study.paths;
        match (self.second, self.is_laid()) {
            (true, true) => LadderMessage::PathSecond,
            (true, false) => LadderMessage::PathSecondOffer,
            (false, _) if paths.second.is_empty() => LadderMessage::PathOnly,
            (false, _) => LadderMessage::PathFirst,
        }
    }
}
