//! What there is to read: what it promises its readers, and the page and the acts, through the texts
//! that pass between the programs, as the browser uses it.
#![cfg(not(target_arch = "wasm32"))]

mod acts;
mod busy_week;
mod equal;
mod facts;
mod figures;
mod language;
mod margin;
mod page;
mod second_opinion;
mod week;

use serde_json::Value;
use two_ladders::builtin::{READING, READING_CATALOG};
use two_ladders::page::END;
use two_ladders::reading::{Answered, Asked, BETWEEN, Book, act, draw};

pub const BOOK: Book = Book { reading: &READING, texts: &READING_CATALOG };

/// The file of the pack.
pub fn pack_file() -> Value {
    serde_json::from_str(include_str!("../../assets/packs/en.json")).expect("JSON")
}

/// The file with what there is to read.
pub fn reading_file() -> Value {
    let pack: Value =
        serde_json::from_str(include_str!("../../assets/packs/en.json")).expect("JSON");
    pack["reading"].clone()
}

/// The list of facts that the content is made from.
pub const FACTS: &str = include_str!("../facts.md");

/// The texts of the page, in their order.
pub fn texts(asked: &Asked) -> Vec<String> {
    let page = draw(&BOOK, &asked.write());
    page.split(END).filter_map(|order| order.strip_prefix('"')).map(str::to_owned).collect()
}

/// The page as a list of orders.
pub fn orders(asked: &Asked) -> Vec<String> {
    draw(&BOOK, &asked.write()).split(END).map(str::to_owned).collect()
}

/// What follows from something that a person does.
pub fn done(asked: &Asked, what: &str) -> Answered {
    let between = BETWEEN.to_string();
    Answered::read(&act(&BOOK, &[&*asked.write(), &between, what].concat()))
}

/// The same, taken over.
pub fn after(asked: &Asked, what: &str) -> Asked {
    let Answered { margin, hours, section, .. } = done(asked, what);
    let section = section.unwrap_or_else(|| asked.section.clone());
    Asked { margin, hours, section, ..asked.clone() }
}
