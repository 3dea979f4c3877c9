//! How easy it is to read what is read while answering.
//!
//! The measure is LIX (C. H. Björnsson, *Läsbarhet*, Stockholm 1968): words for each sentence, plus
//! long words, those of more than six letters, in per cent. It needs no syllables, so it works for any
//! language that puts spaces between its words, and it counts in whole numbers. Björnsson reads about
//! 25 as a children's book, 35 as fiction, 45 as plain factual prose and 55 as technical prose.

use super::finding::{Finding, Rule, Severity};
use super::words::{item, number, tenths};
use crate::content::pack::{Book, QuestionText};

const RULE: Rule = Rule::ReadingEase;

/// Where factual prose ends and technical prose begins, in tenths.
const HARD: u64 = 450;

/// A text of more words than that is named.
const LONG: u64 = 30;

/// Languages that are written without spaces between words.
const WITHOUT_SPACES: [&str; 7] = ["zh", "yue", "ja", "th", "lo", "km", "my"];

/// What of a text counts.
#[derive(Clone, Copy, Default)]
struct Measured {
    words: u64,
    long_words: u64,
    sentences: u64,
}

/// Every question: its heading, its explanation and its choices.
pub(super) fn findings(book: &Book) -> Vec<Finding> {
    let language = book.pack.language.split('-').next().unwrap_or_default();
    if WITHOUT_SPACES.iter().any(|one| language.eq_ignore_ascii_case(one)) {
        return vec![Finding::note(
            RULE,
            "language",
            &["Texts in '", &book.pack.language, "' have no spaces between words to count by."],
            "Somebody who is new to it reads the questions and says where they stumble.",
        )];
    }
    let mut found = Vec::new();
    let (mut least, mut most) = (u64::MAX, 0);
    for (place, question) in book.pack.questions.iter().enumerate() {
        let mut all = Measured::default();
        for (path, text) in texts(question) {
            let one = Measured::of(text);
            all.add(one);
            if one.words > LONG {
                let path = [&item("questions", place), path.as_str()].concat();
                let words = number(one.words);
                found.push(Finding::note(
                    RULE,
                    &path,
                    &["This text has ", &words, " words."],
                    "Up to 30 words are taken in at a glance.",
                ));
            }
        }
        let lix = all.lix();
        (least, most) = (least.min(lix), most.max(lix));
        if lix > HARD {
            found.push(Finding::new(
                Severity::Warning,
                RULE,
                &item("questions", place),
                &["This question and its choices have a LIX of ", &tenths(lix), "."],
                "At most 45: harder is technical prose, and these are read while thinking.",
                "Shorter sentences, and short words in place of those with seven letters and more.",
            ));
        }
    }
    if !book.pack.questions.is_empty() {
        found.push(Finding::note(
            RULE,
            "questions",
            &["The LIX of the questions is between ", &tenths(least), " and ", &tenths(most), "."],
            "At most 45; about 25 is easy for anybody.",
        ));
    }
    found
}

fn texts(question: &QuestionText) -> impl Iterator<Item = (String, &str)> {
    let choices = question.choices.iter().enumerate();
    let choices =
        choices.map(|(at, choice)| ([&item(".choices", at), ".text"].concat(), &*choice.text));
    [
        (".heading".to_owned(), &*question.heading),
        (".explanation".to_owned(), &*question.explanation),
    ]
    .into_iter()
    .chain(choices)
}

impl Measured {
    /// Words are what stands between spaces and has a letter or digit in it. A sentence ends with its
    /// sign, a colon included as in the measure, or with the text.
    fn of(text: &str) -> Measured {
        let mut measured = Measured::default();
        let mut open = false;
        for word in text.split_whitespace() {
            let letters = word.chars().filter(|each| each.is_alphanumeric()).count();
            measured.words += u64::from(letters > 0);
            measured.long_words += u64::from(letters > 6);
            open |= letters > 0;
            let last = word.trim_end_matches(['"', '\'', ')', ']', '”', '’', '»', '«']);
            if open && last.ends_with(['.', ':', '!', '?', '…', '؟', '۔', '।']) {
                measured.sentences += 1;
                open = false;
            }
        }
        measured.sentences += u64::from(open);
        measured
    }

    fn add(&mut self, other: Measured) {
        self.words += other.words;
        self.long_words += other.long_words;
        self.sentences += other.sentences;
    }

    /// In tenths.
    fn lix(self) -> u64 {
        let length = (self.words * 10).checked_div(self.sentences).unwrap_or_default();
        let long = (self.long_words * 1000).checked_div(self.words).unwrap_or_default();
        length + long
    }
}
