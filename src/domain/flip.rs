//! Which single answers would make another headline.

use super::neighbour::each_neighbour;
use super::tally::Tally;
use super::verdict::headline_of;
use super::{Answers, Headline, Questionnaire, Role};

/// A change of one answer that gives another headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    /// The question that would be answered anew, numbered from 0.
    pub question: u8,
    /// The choice that would be taken instead.
    pub choice: u8,
    /// How far apart the two leans are, 0..=4; "none of these fits" counts as 0.
    pub step: u8,
    /// The headline it would give.
    pub headline: Headline,
}

/// The largest distance between two leans.
const STEP_AT_MOST: u8 = 4;

/// All one-answer changes that give another headline: the smallest step first, and within a step
/// in the order of the questions and their choices. By construction of the shipped rules none of
/// them leads from individual contributor to management or back.
#[must_use]
pub fn flips(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Vec<Flip> {
    let rules = &questionnaire.rules;
    let present = headline_of(rules, &Tally::of(questionnaire, answers), now);
    let mut found = Vec::new();
    each_neighbour(questionnaire, answers, 0, &mut |neighbour| {
        let headline = headline_of(rules, &neighbour.tally, now);
        if headline != present {
            let (question, choice, step) = (neighbour.question, neighbour.choice, neighbour.step);
            found.push(Flip { question, choice, step, headline });
        }
    });
    // They are found in the order of questions and choices. Picking them out step by step keeps
    // it, and is a good deal smaller in the browser than a general sort.
    let mut sorted = Vec::new();
    for step in 0..=STEP_AT_MOST {
        for flip in &found {
            if flip.step == step {
                sorted.push(*flip);
            }
        }
    }
    sorted
}
