//! Which answer was given to which question.

/// The most questions a questionnaire may have.
pub const QUESTIONS_AT_MOST: usize = 12;

/// The most choices a question may have: a [`super::ChoiceSet`] has one bit for each.
pub const CHOICES_AT_MOST: usize = 8;

/// What somebody answered to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The choice at this place of the question's list, numbered from 0, whatever order it was
    /// shown in.
    Choice(u8),
    /// "None of these fits": answered, but with lean 0 and no marker. Too many of them and there
    /// is no verdict.
    NoneFits,
}

impl Answer {
    /// How "none of these fits" is called where choices are called by their id.
    pub const NONE_FITS_ID: &'static str = "none";
}

/// The answers to one questionnaire: a place for every question, filled or open.
///
/// A small value without heap memory; a change makes a new one. It does not know the
/// questionnaire, so a place can hold a choice the question has not got: see
/// [`super::Questionnaire::accepts`]. Such a choice is read as if the question were open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    count: u8,
    /// Places from `count` on are never filled, so that equal answers are equal values.
    given: [Option<Answer>; QUESTIONS_AT_MOST],
}

impl Answers {
    /// All questions open. Counts above [`QUESTIONS_AT_MOST`] mean that many.
    #[must_use]
    pub const fn none(question_count: usize) -> Answers {
        let count = if question_count < QUESTIONS_AT_MOST {
            question_count as u8
        } else {
            QUESTIONS_AT_MOST as u8
        };
        Answers { count, given: [None; QUESTIONS_AT_MOST] }
    }

    /// The answer to this question, or nothing while it is open or when there is no such
    /// question.
    #[must_use]
    pub fn get(&self, question: usize) -> Option<Answer> {
        self.given.get(question).copied().flatten()
    }

    /// The same answers with one question answered anew, or opened again by `None`. A question
    /// that does not exist changes nothing.
    #[must_use]
    pub fn with(&self, question: usize, answer: Option<Answer>) -> Answers {
        let mut changed = *self;
        if let Some(place) = changed.given.iter_mut().take(self.len()).nth(question) {
            *place = answer;
        }
        changed
    }

    /// Every place in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = Option<Answer>> + '_ {
        self.given.iter().take(self.len()).copied()
    }

    /// How many questions there are, open ones included.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count as usize
    }

    /// Whether there is no question at all, which no checked questionnaire has.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many questions are answered, "none of these fits" included.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.iter().flatten().count()
    }

    /// Whether no question is open.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.first_open().is_none()
    }

    /// The first open question.
    #[must_use]
    pub fn first_open(&self) -> Option<usize> {
        self.iter().position(|answer| answer.is_none())
    }

    /// How many questions are answered with "none of these fits".
    #[must_use]
    pub fn skips(&self) -> usize {
        self.iter().filter(|answer| *answer == Some(Answer::NoneFits)).count()
    }
}
