//! Texts at the doors for codes, and for what is stored in a browser: never a panic, and what is read is
//! written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use two_ladders::builtin::PACK;
use two_ladders::domain::notation::{decode, encode, encode_about, is_whole};
use two_ladders::domain::{History, Study, saved};

fuzz_target!(|text: &str| {
    let questionnaire = &PACK.questionnaire;
    if let Ok(read) = decode(questionnaire, text) {
        assert!(is_whole(text));
        let again = if read.about_another {
            encode_about(questionnaire, &read.answers)
        } else {
            encode(questionnaire, &read.answers, read.context.as_ref(), &read.paths)
        };
        assert_eq!(again, text);
    }
    if let Some(session) = saved::read(questionnaire, text) {
        let line = saved::write(questionnaire, &session);
        assert_eq!(saved::read(questionnaire, &line), Some(session));
    }
    let history = History::read(text);
    assert_eq!(History::read(&history.write()), history);
    if let Some(study) = Study::read(text) {
        assert_eq!(Study::read(&study.write()), Some(study));
    }
});
