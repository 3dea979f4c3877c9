//! What a person set on the result: answers they try, and whose they look at beside their own.

use crate::domain::{Answer, Answers, CHOICES_AT_MOST, decimal};

/// The most changes that are kept to be undone.
const TRIES_AT_MOST: usize = 60;
/// The letter of a question's first choice, and the letter for none of them.
const FIRST_CHOICE: u8 = b'a';
const NONE_FITS: char = 'z';

/// What was set on the result.
///
/// As text `<tries>/<flags>/<theirs>/<earlier>`: each try is the number of a question and the letter
/// of a choice, `3a5f`; flags are letters; the last two are share codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// Answers that are tried out, in the order in which they were.
    pub tries: Vec<(u8, Answer)>,
    /// The situation is shared along with the answers.
    pub with_context: bool,
    /// 'Delete everything' was pressed and waits for an answer.
    pub deleting: bool,
    /// The picture is square.
    pub square: bool,
    /// What was typed or pasted as somebody else's code, whether it can be read or not.
    pub theirs: String,
    /// The answers from before the last time the questions were answered anew.
    pub earlier: String,
}

impl Desk {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = self.write_tries();
        text.push('/');
        for (set, sign) in [(self.with_context, 'c'), (self.deleting, 'd'), (self.square, 's')] {
            if set {
                text.push(sign);
            }
        }
        text.push('/');
        text.push_str(&self.theirs);
        text.push('/');
        text.push_str(&self.earlier);
        text
    }

    /// What is tried, as text.
    #[must_use]
    pub fn write_tries(&self) -> String {
        let mut text = String::new();
        for (question, answer) in &self.tries {
            text.push_str(&decimal::write(u32::from(*question) + 1));
            text.push(letter(*answer));
        }
        text
    }

    /// Reads what [`Desk::write`] wrote; nothing is set where it cannot be read.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut parts = text.split('/');
        let mut part = || parts.next().unwrap_or_default();
        let (tries, flags) = (part(), part());
        Self {
            tries: read_tries(tries).unwrap_or_default(),
            with_context: flags.contains('c'),
            deleting: flags.contains('d'),
            square: flags.contains('s'),
            theirs: part().to_owned(),
            earlier: part().to_owned(),
        }
    }

    /// The answers with everything that is tried.
    #[must_use]
    pub fn tried(&self, answers: &Answers) -> Answers {
        let put = |answers: Answers, (question, answer): &(u8, Answer)| {
            answers.with(usize::from(*question), Some(*answer))
        };
        self.tries.iter().fold(*answers, put)
    }

    /// Tries one more answer.
    pub fn attempt(&mut self, question: u8, answer: Answer) {
        if self.tries.len() < TRIES_AT_MOST {
            self.tries.push((question, answer));
        }
    }
}

/// `3a5f`, with `z` for none of them.
pub(super) fn read_tries(text: &str) -> Option<Vec<(u8, Answer)>> {
    let mut tries = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = decimal::read(rest.get(..digits)?)?;
        let question = u8::try_from(number.checked_sub(1)?).ok()?;
        let letter = *rest.as_bytes().get(digits)?;
        tries.push((question, read_answer(letter)?));
        rest = rest.get(digits + 1..)?;
    }
    Some(tries)
}

/// A choice by its letter, `z` for none of them.
fn read_answer(letter: u8) -> Option<Answer> {
    let choice = letter.checked_sub(FIRST_CHOICE)?;
    if char::from(letter) == NONE_FITS {
        Some(Answer::NoneFits)
    } else if usize::from(choice) < CHOICES_AT_MOST {
        Some(Answer::Choice(choice))
    } else {
        None
    }
}

/// The letter of an answer, as [`read_answer`] reads it.
#[must_use]
pub(super) fn letter(answer: Answer) -> char {
    match answer {
        Answer::Choice(choice) => char::from(FIRST_CHOICE.saturating_add(choice)),
        Answer::NoneFits => NONE_FITS,
    }
}
