//! What can be asked and answered: questions, choices, and the two kinds of stop.

use super::{Answer, Answers, Contradiction, Lean, List, Rules, Signal, Text};

/// A reason for changing track that does not survive scrutiny, by family.
///
/// The families share every verdict; they differ only in the advice that goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motive {
    /// Pay, title, or because it is the only way up.
    Ladder,
    /// Somebody else's wish or example.
    Others,
    /// Getting away from something, or fear that a change looks like failing.
    Escape,
}

/// An answer that is not a score: it carries no lean and never changes the fit, it can only hold
/// the headline back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Dread of the hard conversation that would last for weeks. Wanting and readiness are
    /// different things: dread turns a management fit into "not yet" and leaves every other fit
    /// where it is.
    Dread,
    /// A reason that does not survive scrutiny. It holds back a change of track, and a mixed
    /// result, until a real reason is found; a pattern for the track one is already on needs no
    /// reason and stands.
    Motive(Motive),
}

impl Stop {
    /// The public name: `dread`, `motive-ladder`, `motive-others` or `motive-escape`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Stop::Dread => "dread",
            Stop::Motive(Motive::Ladder) => "motive-ladder",
            Stop::Motive(Motive::Others) => "motive-others",
            Stop::Motive(Motive::Escape) => "motive-escape",
        }
    }
}

/// One option of a question, as the model reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Unique within the question, and never [`Answer::NONE_FITS_ID`].
    pub id: Text,
    /// Which way it leans. A choice with a stop leans nowhere.
    pub lean: Lean,
    /// Whether it means leading through other people's technical work without owning headcount:
    /// the marker of technical leadership, the third outcome.
    pub technical_leadership: bool,
    /// What it may hold back, if anything.
    pub stop: Option<Stop>,
}

/// One question. All questions count the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique within the questionnaire.
    pub id: Text,
    /// Two to eight choices, in the order that share codes and [`super::ChoiceSet`] number them.
    pub choices: List<Choice>,
}

/// A version of a questionnaire whose answers are those of a later one: as many questions and choices in
/// the same order, with the same meaning, though they may count for something else by now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Earlier {
    /// Its version.
    pub version: u16,
    /// Its fingerprint, as [`Questionnaire::content`].
    pub content: Text,
}

/// Everything the model knows: the questions, and as data all the rules that read the answers.
///
/// Nothing about a certain question is written into the code; a questionnaire of two to twelve
/// questions with two to eight choices each can be scored. The content layer checks these limits
/// before a questionnaire is made; functions of this layer do not panic on one that breaks them,
/// but say nothing sensible about it either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    /// The id of the pack it came from. Share codes carry a fingerprint of it.
    pub id: Text,
    /// Rises when a lean, a choice or a rule changes. A share code opens only with the version it
    /// was made by, because the same answers may mean something else in another.
    pub version: u16,
    /// The [`super::fingerprint()`] of what the answers mean, which share codes carry too: so a code is
    /// refused where somebody changed a lean and forgot the version. Empty for the built-in pack, whose
    /// codes were around before there were others, and whose versions are kept apart by a test.
    pub content: Text,
    /// Versions whose share codes still mean the same here.
    pub earlier: List<Earlier>,
    /// Two to twelve.
    pub questions: List<Question>,
    /// The thresholds.
    pub rules: Rules,
    /// Pairs of answers that pull apart.
    pub contradictions: List<Contradiction>,
    /// The "real signals" for management, of which the verdict counts how many are there.
    pub signals: List<Signal>,
}

impl Questionnaire {
    /// The choice that an answer names, or nothing for "none of these fits" and for an answer
    /// this questionnaire does not have.
    #[must_use]
    pub fn choice(&self, question: usize, answer: Answer) -> Option<&Choice> {
        match answer {
            Answer::Choice(choice) => self.questions.get(question)?.choices.get(choice as usize),
            Answer::NoneFits => None,
        }
    }

    /// Where the question with this id stands.
    #[must_use]
    pub fn question_index(&self, question_id: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.id == question_id)
    }

    /// The question and the answer with these ids; [`Answer::NONE_FITS_ID`] is an answer to every
    /// question.
    #[must_use]
    pub fn find(&self, question_id: &str, answer_id: &str) -> Option<(usize, Answer)> {
        let index = self.question_index(question_id)?;
        if answer_id == Answer::NONE_FITS_ID {
            return Some((index, Answer::NoneFits));
        }
        let choices = &self.questions.get(index)?.choices;
        let choice = choices.iter().position(|choice| choice.id == answer_id)?;
        Some((index, Answer::Choice(u8::try_from(choice).ok()?)))
    }

    /// The id of an answer, the reverse of [`Questionnaire::find`].
    #[must_use]
    pub fn answer_id(&self, question: usize, answer: Answer) -> Option<&str> {
        match answer {
            Answer::Choice(_) => self.choice(question, answer).map(|choice| choice.id.as_ref()),
            Answer::NoneFits => Some(Answer::NONE_FITS_ID),
        }
    }

    /// Whether these answers belong to this questionnaire: as many places as questions, and only
    /// choices that exist.
    #[must_use]
    pub fn accepts(&self, answers: &Answers) -> bool {
        answers.len() == self.questions.len()
            && answers.iter().enumerate().all(|(question, answer)| match answer {
                Some(answer) => self.answer_id(question, answer).is_some(),
                None => true,
            })
    }
}
