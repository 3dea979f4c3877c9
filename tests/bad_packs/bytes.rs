//! Files that are no text, or too large to stand in a case.

use two_ladders::content::check::{book_from_json, text_of};

const BASE: &str = include_str!("base.json");

#[track_caller]
fn refused(bytes: &[u8], said: &str) {
    let fault = text_of(bytes).expect_err("no text of a pack");
    assert_eq!(fault.to_string(), said);
}

const NO_UTF8: &str =
    "the file: Found bytes that are no UTF-8; allowed is text in UTF-8. Save the file as UTF-8.";

#[test]
fn other_encodings_are_called_that() {
    let latin = BASE.replace("Base", "Caf\u{1}").into_bytes();
    let latin: Vec<u8> = latin.iter().map(|byte| if *byte == 1 { 0xe9 } else { *byte }).collect();
    refused(&latin, NO_UTF8);
    let wide: Vec<u16> = BASE.encode_utf16().collect();
    let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    refused(&[&[0xff, 0xfe], &*little].concat(), NO_UTF8);
    refused(&[&[0xfe, 0xff], &*big].concat(), NO_UTF8);
    // Without its mark it is UTF-8 by chance, with a zero beside every letter.
    refused(&little, NO_UTF8);
    refused(&big, NO_UTF8);
    let cut = "é".as_bytes().first().copied().expect("two bytes");
    refused(&[BASE.as_bytes(), &[cut]].concat(), NO_UTF8);
}

#[test]
fn the_mark_at_the_beginning_of_utf_8_is_no_fault() {
    let marked = [&[0xef, 0xbb, 0xbf], BASE.as_bytes()].concat();
    let sound = book_from_json(text_of(&marked).expect("UTF-8")).expect("sound");
    assert_eq!(sound.book.pack.questionnaire.id, "base");
    let place = BASE.replace("\"version\": 1", "\"version\": 0");
    let marked = format!("\u{feff}{place}");
    let (with, without) = (book_from_json(&marked), book_from_json(&place));
    assert_eq!(with.expect_err("a fault")[0].at, without.expect_err("a fault")[0].at);
}

#[test]
fn fifty_megabytes_are_refused_before_they_are_read() {
    let large = vec![b' '; 50_000_000];
    refused(
        &large,
        "the file: Found 50000000 bytes; allowed is at most 1048576 bytes. Shorten its texts, or leave \
         out what nobody reads.",
    );
}

#[test]
fn however_deep_lists_and_objects_are_in_each_other_nothing_breaks() {
    for depth in [25, 100, 1000, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let text = [&*open.repeat(depth), "1", &*close.repeat(depth)].concat();
            let faults = book_from_json(&text).expect_err("too deep");
            assert_eq!((faults.len(), faults[0].kind.id()), (1, "nesting"), "{depth}");
            let open = book_from_json(&open.repeat(depth)).expect_err("and not closed");
            assert_eq!(open.len(), 1, "{depth}");
        }
    }
}
