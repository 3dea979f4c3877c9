//! Packs: the whole door from JSON text to a checked pack, and the proof of what the method promises.

use std::hint::black_box;

use two_ladders::proof::{prove, step, steps};

use crate::support::harness::measure;
use crate::support::made;

pub fn run() {
    let builtin = ("the built-in pack", made::BUILTIN.to_owned());
    let largest = ("12 questions of 8 choices, 500 rungs a side", made::largest().to_string());
    for (name, text) in [builtin, largest] {
        // What is read is kept for as long as the program lives: some hundred megabytes here.
        measure(&format!("the door: {name}, {} bytes", text.len()), || {
            black_box(made::sound(black_box(&text)));
        });
        let book = made::sound(&text).book;
        let choices = book.pack.questionnaire.questions.iter().map(|one| one.choices.len() as u64);
        let sheets: u64 = choices.product();
        measure(&format!("the proof of {sheets} sheets"), || {
            black_box(prove(black_box(&book)));
        });
        // A page proves step by step, and stands still for as long as one takes.
        for at in 0..steps(&book) {
            measure(&format!("the proof of {sheets} sheets, step {at}"), || {
                black_box(step(black_box(&book), at));
            });
        }
    }
}
