//! The pages that programs of their own draw.

use std::hint::black_box;

use two_ladders::builtin::{
    LADDER_CATALOG, LADDERS, LEAN_CATALOG, MARGINS, PACK, READING, READING_CATALOG, RESULT,
    RESULT_CATALOG,
};
use two_ladders::domain::{Paths, View, encode};
use two_ladders::{ladders, reading, result};

use crate::support::harness::measure;
use crate::support::{answers, everything};

pub fn run() {
    let questionnaire = &PACK.questionnaire;
    let book = result::Book {
        pack: &PACK,
        result: &RESULT,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: &MARGINS,
    };
    let asked = result::Asked {
        view: View::Result,
        code: encode(questionnaire, &answers::steady(questionnaire), None, &Paths::default()),
        today: "2026-11-26".into(),
        ..result::Asked::default()
    }
    .write();
    measure("the page of a result, with its picture and its decision record", || {
        black_box(result::draw(&book, black_box(&asked)));
    });
    let book = reading::Book { reading: &READING, texts: &READING_CATALOG };
    let asked = reading::Asked::default().write();
    measure("the page with everything there is to read", || {
        black_box(reading::draw(&book, black_box(&asked)));
    });
    let book = ladders::Book { pack: &LADDERS, texts: &LADDER_CATALOG };
    let asked = ladders::Asked { width_px: 656, ..ladders::Asked::default() }.write();
    measure("the page of the ladders beside the questions", || {
        black_box(ladders::draw(&book, black_box(&asked)));
    });
    let asked = everything::asked(View::Ladder, &everything::study(6)).write();
    measure("the page of the ladders, with everything pointed out", || {
        black_box(ladders::draw(&book, black_box(&asked)));
    });
}
