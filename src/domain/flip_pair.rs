//! Which two answers together would make another headline, where no single one does.

use super::neighbour::each_neighbour;
use super::tally::Tally;
use super::verdict::headline_of;
use super::{Answer, Answers, Headline, Questionnaire, Role, flips};

/// A change of two answers that gives another headline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlipPair {
    /// The question that comes first, numbered from 0, and the choice that would be taken instead.
    pub first: (u8, u8),
    /// A later question, and the choice that would be taken instead.
    pub second: (u8, u8),
    /// How far apart the leans are, both questions together, 0..=8.
    pub step: u8,
    /// The headline it would give.
    pub headline: Headline,
}

/// The largest distance between the leans of two questions.
const STEP_AT_MOST: u8 = 8;

/// All changes of two answers that give another headline: the smallest step first, and within a
/// step in the order of the questions and their choices. Nothing where a single answer does it, so
/// that each is as small as can be.
#[must_use]
pub fn flip_pairs(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Vec<FlipPair> {
    let mut found = Vec::new();
    if !flips(questionnaire, answers, now).is_empty() {
        return found;
    }
    let rules = &questionnaire.rules;
    let present = headline_of(rules, &Tally::of(questionnaire, answers), now);
    each_neighbour(questionnaire, answers, 0, &mut |first| {
        let (choice, question) = (Answer::Choice(first.choice), usize::from(first.question));
        let changed = answers.with(question, Some(choice));
        each_neighbour(questionnaire, &changed, question + 1, &mut |second| {
            let headline = headline_of(rules, &second.tally, now);
            if headline != present {
                found.push(FlipPair {
                    first: (first.question, first.choice),
                    second: (second.question, second.choice),
                    step: first.step + second.step,
                    headline,
                });
            }
        });
    });
    // Found in the order of questions and choices; picked out step by step, as the single ones are.
    let mut sorted = Vec::new();
    for step in 0..=STEP_AT_MOST {
        for pair in &found {
            if pair.step == step {
                sorted.push(*pair);
            }
        }
    }
    sorted
}
