//! The choices of a question by how they count: two that count the same are one kind.

use crate::domain::{
    Answer, CHOICES_AT_MOST, Contribution, Lean, QUESTIONS_AT_MOST, Questionnaire, Stop,
};

/// Choices of one question that no tally tells apart.
pub(super) struct Kind {
    /// How the first of them is read.
    pub read: Contribution,
    /// All of them, as places in the question. Empty for "none of these fits".
    pub choices: Vec<usize>,
}

/// What a proof looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// The headline: leans, marks and stops.
    Headline,
    /// The fit: leans and marks. Stops take no part in it.
    Fit,
}

impl Kind {
    /// How many ways there are to give this answer.
    pub fn times(&self) -> u64 {
        super::words::wide(self.choices.len().max(1))
    }

    /// "None of these fits".
    pub fn none_fits(question: usize) -> Kind {
        Kind {
            read: Contribution {
                question: u8::try_from(question).unwrap_or(u8::MAX),
                answer: Answer::NoneFits,
                lean: Lean::NEUTRAL,
                technical_leadership: false,
                stop: None,
            },
            choices: Vec::new(),
        }
    }

    /// Whether both count the same. The families of a motive share every verdict.
    fn counts_like(&self, other: &Contribution) -> bool {
        let family = |read: &Contribution| read.stop.map(|stop| stop == Stop::Dread);
        self.read.lean == other.lean
            && self.read.technical_leadership == other.technical_leadership
            && family(&self.read) == family(other)
    }
}

/// The kinds of choice of one question, in the order of their first choice.
pub(super) fn kinds(questionnaire: &Questionnaire, question: usize, look: Look) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    let count = questionnaire.questions.get(question).map_or(0, |one| one.choices.len());
    for choice in 0..count.min(CHOICES_AT_MOST) {
        let answer = Answer::Choice(u8::try_from(choice).unwrap_or(u8::MAX));
        let Some(mut read) = Contribution::read(questionnaire, question, answer) else { continue };
        if look == Look::Fit {
            read.stop = None;
        }
        match kinds.iter_mut().find(|kind| kind.counts_like(&read)) {
            Some(kind) => kind.choices.push(choice),
            None => kinds.push(Kind { read, choices: vec![choice] }),
        }
    }
    kinds
}

/// The kinds of every question but one; of all where no question has that place.
pub(super) fn kinds_without(
    questionnaire: &Questionnaire,
    left_out: usize,
    look: Look,
) -> Vec<Vec<Kind>> {
    questions(questionnaire)
        .filter(|question| *question != left_out)
        .map(|question| kinds(questionnaire, question, look))
        .collect()
}

/// The kinds of every question.
pub(super) fn all_kinds(questionnaire: &Questionnaire, look: Look) -> Vec<Vec<Kind>> {
    kinds_without(questionnaire, usize::MAX, look)
}

/// The places of the questions. A checked pack has no more than can be answered.
pub(super) fn questions(questionnaire: &Questionnaire) -> std::ops::Range<usize> {
    0..questionnaire.questions.len().min(QUESTIONS_AT_MOST)
}
