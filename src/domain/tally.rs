//! The counts every verdict is made from, without heap memory.
//!
//! Stability and flips look at every way to change one answer, about thirty of them for each
//! result. A tally is a handful of bytes; the one for a changed answer is the tally of the other
//! questions plus one addition. The proof of a pack (`proof`) goes further and counts how many of all
//! answer sheets have each tally.

use super::{Answers, Contribution, Questionnaire, Rules, Score, Stop};

/// The counts of some answers. The fields are those of [`Score`], and the two kinds of stop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub strong_individual: u8,
    pub strong_management: u8,
    pub net: i8,
    pub technical_leadership: u8,
    pub anchored: bool,
    pub skips: u8,
    pub dread: bool,
    pub motive: bool,
}

impl Tally {
    /// The counts of all answers.
    pub fn of(questionnaire: &Questionnaire, answers: &Answers) -> Tally {
        // No question has this place, so none is left out.
        Tally::without(questionnaire, answers, usize::MAX)
    }

    /// The counts of all answers but the one to this question.
    pub fn without(questionnaire: &Questionnaire, answers: &Answers, left_out: usize) -> Tally {
        let mut tally = Tally::default();
        for (question, answer) in answers.iter().enumerate() {
            let Some(answer) = answer else { continue };
            if question == left_out {
                continue;
            }
            if let Some(contribution) = Contribution::read(questionnaire, question, answer) {
                tally = tally.plus(&questionnaire.rules, &contribution);
            }
        }
        tally
    }

    /// The counts with one more answer. At most twelve answers are ever added, so no sum comes
    /// near the end of its type.
    pub fn plus(mut self, rules: &Rules, contribution: &Contribution) -> Tally {
        self.net += contribution.lean.value();
        match contribution.lean.value() {
            -2 => self.strong_individual += 1,
            2 => self.strong_management += 1,
            _ => {}
        }
        if contribution.technical_leadership {
            self.technical_leadership += 1;
            self.anchored |= rules.is_anchor(contribution.question);
        }
        match contribution.stop {
            Some(Stop::Dread) => self.dread = true,
            Some(Stop::Motive(_)) => self.motive = true,
            None => {}
        }
        if contribution.answer == super::Answer::NoneFits {
            self.skips += 1;
        }
        self
    }

    /// Whether there is technical leadership enough: so many answers, one of them an anchor.
    pub fn leads_technically(&self, rules: &Rules) -> bool {
        self.technical_leadership >= rules.technical_leadership_at && self.anchored
    }
}

impl From<&Score> for Tally {
    /// The counts of a score. The stops are not among them: no fit depends on a stop.
    fn from(score: &Score) -> Tally {
        Tally {
            strong_individual: score.strong_individual,
            strong_management: score.strong_management,
            net: score.net,
            technical_leadership: score.technical_leadership,
            anchored: score.anchored,
            skips: score.skips,
            dread: false,
            motive: false,
        }
    }
}
