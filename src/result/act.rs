//! What a person does on the result, and what follows.

use super::BETWEEN;
use super::answered::{Answered, Order};
use super::asked::Asked;
use super::carry;
use super::compare::code_in;
use super::desk::read_tries;
use super::kept::Kept;
use super::page::{Book, Known};
use crate::domain::{Answer, Entry, History, View, outcome};
use crate::page::Node;

/// What follows: what is asked, then [`BETWEEN`], then what was done. See [`Answered`].
///
/// Done is a word and what belongs to it: `try 3a`, `theirs 1.p9b1.ccdccc.gf6`, `save markdown`.
/// Anything else changes nothing.
#[must_use]
pub fn act(book: &Book, text: &str) -> String {
    let (asked, done) = text.split_once(BETWEEN).unwrap_or((text, ""));
    let asked = Asked::read(asked);
    let mut known = Known::new(book, &asked);
    let mut answered = Answered::default();
    let (word, rest) = done.split_once(' ').unwrap_or((done, ""));
    match word {
        "copy" | "save" | "print" => answered.effect = carry::carry(&known, word, rest),
        "keep" | "keep-not" | "finished" | "import" | "drop-damaged" => {
            answered.kept = results(&known, word, rest).map(|kept| kept.write());
            answered.focus = (word != "finished").then_some(Node::Panel);
        }
        _ => {
            answered.order = order(&mut known, word, rest);
            answered.focus = set(&mut known, word, rest);
        }
    }
    answered.desk = known.desk.write();
    answered.write()
}

/// What the session does next.
fn order(known: &mut Known, word: &str, rest: &str) -> Option<Order> {
    match word {
        "look" => {
            known.desk.theirs = code_in(rest);
            Some(Order::Show(View::Compare))
        }
        "show" => View::ALL.into_iter().find(|view| view.id() == rest).map(Order::Show),
        "read" => Some(Order::Read(rest.to_owned())),
        "claim" => Some(Order::Claim),
        "retake" => {
            // Answers of somebody else go beside the own ones that are given now, the own ones
            // before them.
            if known.asked.borrowed {
                known.desk.theirs = known.code(None);
            } else if known.answers.is_complete() {
                known.desk.earlier = known.code(None);
            }
            known.desk.tries.clear();
            Some(Order::Retake)
        }
        "about" => Some(Order::AboutBegin),
        "about-end" => Some(Order::AboutEnd),
        "delete-all" => Some(Order::Forget),
        _ => None,
    }
}

/// Sets something on the result, and says where the focus goes.
fn set(known: &mut Known, word: &str, rest: &str) -> Option<Node> {
    let questionnaire = &known.book.pack.questionnaire;
    match word {
        "try" => {
            for (question, answer) in read_tries(rest).unwrap_or_default() {
                let at = usize::from(question);
                let exists = match answer {
                    Answer::Choice(_) => questionnaire.choice(at, answer).is_some(),
                    Answer::NoneFits => at < questionnaire.questions.len(),
                };
                if exists {
                    known.desk.attempt(question, answer);
                }
            }
        }
        "undo" => {
            known.desk.tries.pop();
            // The button goes away with the last of them.
            return known.desk.tries.is_empty().then_some(Node::SecondPanel);
        }
        "untry" => {
            known.desk.tries.clear();
            return Some(Node::SecondPanel);
        }
        "context" => known.desk.with_context = !known.desk.with_context,
        "square" => known.desk.square = !known.desk.square,
        "theirs" => {
            known.desk.theirs = code_in(rest);
            return rest.is_empty().then_some(Node::Field);
        }
        "delete" => {
            known.desk.deleting = true;
            return Some(Node::SecondPanel);
        }
        "delete-not" => {
            known.desk.deleting = false;
            return Some(Node::Panel);
        }
        _ => {}
    }
    None
}

/// The results that are stored from now on; none changes nothing.
fn results(known: &Known, word: &str, rest: &str) -> Option<Kept> {
    let keeping = known.asked.keeping;
    let mut kept = Kept::read(&known.asked.kept);
    match word {
        "keep" => {
            kept.wanted = Some(true);
            if let Some(entry) = entry(known) {
                kept = kept.with(entry);
            }
        }
        "keep-not" => kept.wanted = Some(false),
        "import" => kept.history = kept.history.merged(History::read(rest)),
        "drop-damaged" => kept.history = kept.history.without_damaged(),
        _ if kept.is_on(keeping) => kept = kept.with(entry(known)?),
        _ => return None,
    }
    Some(kept)
}

/// The result of today.
fn entry(known: &Known) -> Option<Entry> {
    if known.asked.borrowed {
        return None;
    }
    let found = outcome(&known.book.pack.questionnaire, &known.answers, known.context.now)?;
    let code = known.code(Some(&known.context));
    Some(Entry { day: known.today, headline: found.verdict.headline, code })
}
