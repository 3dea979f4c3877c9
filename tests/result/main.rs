//! What a result says, what can be done on it, and what is carried away: through the texts that
//! pass between the programs, as the browser uses it.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod acts;
mod beside;
mod calendar;
mod card;
mod compare;
mod explained;
mod exports;
mod json;
mod markdown;
mod sheet;
mod words;

use two_ladders::builtin::{LEAN_CATALOG, MARGINS, PACK, RESULT, RESULT_CATALOG};
use two_ladders::domain::{Answer, Answers, Context, Paths, View, encode};
use two_ladders::page::END;
use two_ladders::result::{
    Answered, Asked, BETWEEN, Book, Keeping, Known, Record, act, draw, record,
};

pub const BOOK: Book = Book {
    pack: &PACK,
    result: &RESULT,
    texts: &RESULT_CATALOG,
    leans: &LEAN_CATALOG,
    margins: &MARGINS,
};

/// Answers that lean one way, that are held back by dread with contradictions, that pass over two
/// questions, and that no single answer would flip.
pub const LEANING: &str = "1a 2b 3b 4c 5b 6b";
pub const HELD_BACK: &str = "1a 2f 3f 4e 5e 6d";
pub const SKIPPING: &str = "1a none 3d 4c none 6c";
pub const STEADY: &str = "1a 2a 3a 4a 5a 6b";

/// What the program is told of these answers.
pub fn asked(ids: &str) -> Asked {
    asked_with(&support::answers(support::shipped(), ids), &Context::default())
}

pub fn asked_with(answers: &Answers, context: &Context) -> Asked {
    Asked {
        view: View::Result,
        heading_level: 3,
        code: encode(support::shipped(), answers, Some(context), &Paths::default()),
        today: "2026-11-26".into(),
        keeping: Keeping::WhenSaid,
        ..Asked::default()
    }
}

/// The result in words.
#[track_caller]
pub fn told(asked: &Asked) -> Record {
    record(&Known::new(&BOOK, asked)).expect("complete answers")
}

/// The page as a list of orders.
pub fn page(asked: &Asked) -> String {
    draw(&BOOK, &asked.write())
}

/// Every text on the page, one a line.
pub fn texts(asked: &Asked) -> String {
    let page = page(asked);
    let texts = page.split(END).filter_map(|order| order.strip_prefix('"'));
    texts.collect::<Vec<_>>().join("\n")
}

/// What follows from something that was done.
pub fn done(asked: &Asked, what: &str) -> Answered {
    Answered::read(&act(&BOOK, &format!("{}{BETWEEN}{what}", asked.write())))
}

/// Every way to answer all questions.
pub fn each_sheet(visit: &mut dyn FnMut(&Answers)) {
    fn from(at: usize, answers: Answers, visit: &mut dyn FnMut(&Answers)) {
        let Some(question) = support::shipped().questions.get(at) else { return visit(&answers) };
        for choice in 0..question.choices.len() {
            from(at + 1, answers.with(at, Some(Answer::Choice(choice as u8))), visit);
        }
    }
    from(0, Answers::none(6), visit);
}
