//! What a browser has stored is put back, whatever became of it there, and somebody goes on with it: the
//! programs draw every view without a panic, and nothing but what was pressed has an effect.
//!
//! A text is a number that picks the view, what is set on the ladders, on the result, and beside the
//! reading, the hours, and the earlier results; then what is done. Each ends with a tab.
#![no_main]

use libfuzzer_sys::fuzz_target;
use two_ladders::builtin::{
    LADDER_CATALOG, LADDERS, LEAN_CATALOG, MARGINS, PACK, READING, READING_CATALOG, RESULT,
    RESULT_CATALOG,
};
use two_ladders::chart::Balance;
use two_ladders::domain::{Context, Study, View, saved};
use two_ladders::ladders::Fits;
use two_ladders::page::END;
use two_ladders::{ladders, reading, result};

const CODE: &str = "1.p9b1.ccdccc.mnm18y12.6em";

const ON_LADDERS: ladders::Book = ladders::Book { pack: &LADDERS, texts: &LADDER_CATALOG };
const ON_RESULT: result::Book = result::Book {
    pack: &PACK,
    result: &RESULT,
    texts: &RESULT_CATALOG,
    leans: &LEAN_CATALOG,
    margins: &MARGINS,
};
const ON_READING: reading::Book = reading::Book { reading: &READING, texts: &READING_CATALOG };

fuzz_target!(|text: &str| {
    let mut fields = text.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    let (view, study, desk, margin) = (field(), field(), field(), field());
    let (hours, kept) = (field(), field());
    let view = View::ALL[view.len() % View::ALL.len()];
    let questionnaire = &PACK.questionnaire;
    let line = ["4", CODE, view.id(), "c", "7", study, desk, "", "", margin].join(";");
    let Some(session) = saved::read(questionnaire, &line) else { return };
    assert_eq!(saved::write(questionnaire, &session), line);

    let mut of_ladders = ladders::Asked {
        study: session.study,
        view,
        width_px: 280 + i32::try_from(text.len() % 441).unwrap_or(0),
        context: session.context,
        fits: Some(Fits::Middle),
        balance: Some(Balance { net: 3, cut_off: 4, furthest: 12 }),
        ..ladders::Asked::default()
    };
    let mut of_result = result::Asked {
        view,
        code: CODE.to_owned(),
        desk: session.desk,
        today: "2026-11-27".to_owned(),
        keeping: result::Keeping::WhenSaid,
        kept: kept.to_owned(),
        margin: session.margin.clone(),
        ..result::Asked::default()
    };
    let mut of_reading = reading::Asked {
        margin: session.margin,
        hours: hours.to_owned(),
        ..reading::Asked::default()
    };
    is_drawn(&of_ladders, &of_result, &of_reading);
    let Some(done) = fields.next() else { return };
    on_ladders(&mut of_ladders, done);
    on_result(&mut of_result, done);
    on_reading(&mut of_reading, done);
    is_drawn(&of_ladders, &of_result, &of_reading);
});

fn is_drawn(of_ladders: &ladders::Asked, of_result: &result::Asked, of_reading: &reading::Asked) {
    let drawn = ladders::draw(&ON_LADDERS, &of_ladders.write());
    drawn.split(ladders::BETWEEN).for_each(is_a_page);
    is_a_page(&result::draw(&ON_RESULT, &of_result.write()));
    // It is drawn where it is read, and takes longer than all the rest.
    if of_result.view == View::Read {
        is_a_page(&reading::draw(&ON_READING, &of_reading.write()));
    }
}

/// Every order is one that there is, and every element is ended.
fn is_a_page(text: &str) {
    let mut depth = 0;
    for order in text.split_terminator(END) {
        match order.chars().next() {
            Some('<') => depth += 1,
            Some('>') => depth -= 1,
            sign => assert!(sign.is_some_and(|sign| "\"_=#@:~?&!*".contains(sign)), "{order:?}"),
        }
        assert!(depth >= 0, "{text:?}");
    }
    assert_eq!(depth, 0, "{text:?}");
}

fn on_ladders(asked: &mut ladders::Asked, done: &str) {
    let text = [&*asked.write(), ladders::BETWEEN.encode_utf8(&mut [0; 4]), done].concat();
    let answered = ladders::Answered::read(&ladders::act(&ON_LADDERS, &text));
    // What cannot be read stays until something is changed.
    let is_study = answered.study.is_empty() || Study::read(&answered.study).is_some();
    assert!(is_study || answered.study == asked.study, "{}", answered.study);
    let months = answered.months_away.flatten().unwrap_or_default();
    assert!(months <= Context::MONTHS_AWAY_AT_MOST);
    asked.study = answered.study;
}

fn on_result(asked: &mut result::Asked, done: &str) {
    let text = [&*asked.write(), result::BETWEEN.encode_utf8(&mut [0; 4]), done].concat();
    let answered = result::Answered::read(&result::act(&ON_RESULT, &text));
    let word = done.split(' ').next().unwrap_or_default();
    let carries = ["copy", "save", "print"].contains(&word);
    assert!(carries || answered.effect.is_empty(), "{}", answered.effect);
    let keeps = ["keep", "keep-not", "finished", "import", "drop-damaged"].contains(&word);
    assert!(!(carries || keeps) || answered.order.is_none());
    asked.desk = answered.desk;
    asked.kept = answered.kept.unwrap_or_default();
}

fn on_reading(asked: &mut reading::Asked, done: &str) {
    let text = [&*asked.write(), reading::BETWEEN.encode_utf8(&mut [0; 4]), done].concat();
    let answered = reading::Answered::read(&reading::act(&ON_READING, &text));
    (asked.margin, asked.hours) = (answered.margin, answered.hours);
    asked.section = answered.section.unwrap_or_default();
}
