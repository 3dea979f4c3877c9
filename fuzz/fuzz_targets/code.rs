//! Texts at the doors for codes, and for what is stored in a browser: never a panic, and what is read is
//! written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use two_ladders::builtin::PACK;
use two_ladders::domain::notation::{LENGTH_AT_MOST, decode, encode, encode_about, is_whole};
use two_ladders::domain::{History, Study, saved};

fuzz_target!(|text: &str| {
    is_written_again(text);
    // By chance no change of a code finds the check that belongs to it.
    let before = text.rsplit_once('.').map_or(text, |(before, _)| before);
    is_written_again(&format!("{before}.{}", check(before)));

    let questionnaire = &PACK.questionnaire;
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

fn is_written_again(code: &str) {
    let questionnaire = &PACK.questionnaire;
    let Ok(read) = decode(questionnaire, code) else { return };
    assert!(is_whole(code));
    let again = if read.about_another {
        encode_about(questionnaire, &read.answers)
    } else {
        encode(questionnaire, &read.answers, read.context.as_ref(), &read.paths)
    };
    assert_eq!(again, code);
}

/// The check of a code, counted once more from its description in `src/domain/checksum.rs`: fifteen bits
/// of a cyclic redundancy check, five to a character.
fn check(text: &str) -> String {
    let mut rest = 0_u16;
    for byte in text.bytes().take(LENGTH_AT_MOST) {
        for bit in (0..8).rev().map(|place| u16::from(byte >> place) & 1) {
            let divides = (rest >> 14) ^ bit == 1;
            rest = (rest << 1) & 0x7fff;
            rest ^= if divides { 0x4599 } else { 0 };
        }
    }
    let characters = b"0123456789abcdefghjkmnpqrstvwxyz";
    [10, 5, 0]
        .map(|shift| char::from(characters[usize::from((rest >> shift) & 31)]))
        .iter()
        .collect()
}
