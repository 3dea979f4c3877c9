//! Bytes at the door for packs: never a panic, and either a pack that can be proven and handed over, or
//! faults that say something.
#![no_main]

mod json;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use two_ladders::content::check::parts::parts;
use two_ladders::content::check::{Sound, book_from_json, text_of};
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::content::{LadderPack, Pack, ReadingPack, ResultPack};
use two_ladders::proof;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text_of(bytes) else { return };
    match book_from_json(text) {
        Ok(sound) => {
            handed_over(&sound);
            for step in 0..proof::steps(&sound.book) {
                for finding in proof::step(&sound.book, step) {
                    assert!(!finding.found.is_empty() && !finding.allowed.is_empty());
                }
            }
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(!fault.found.is_empty() && !fault.allowed.is_empty(), "{fault}");
                assert!(!fault.fix.is_empty() && fault.at.is_some(), "{fault}");
            }
        }
    }
});

// Half of what is tried stays JSON: bytes at random seldom get behind its syntax.
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    match json::mutated(&data[..size], seed) {
        Some(text) if seed.is_multiple_of(2) && text.len() <= most => {
            data[..text.len()].copy_from_slice(&text);
            text.len()
        }
        _ => fuzzer_mutate(data, size, most),
    }
});

/// What one program writes the others read.
fn handed_over(sound: &Sound) {
    let all: &'static str = parts(sound).leak();
    let all: Vec<&'static str> = all.split('\u{1d}').collect();
    assert_eq!(Pack::read(&mut Wired::new(all[0])), sound.book.pack);
    assert_eq!(LadderPack::read(&mut Wired::new(all[1])), sound.book.ladders);
    let mut result = Wired::new(all[2]);
    assert_eq!(Pack::read(&mut result), sound.book.pack);
    assert_eq!(ResultPack::read(&mut result), sound.book.result);
    assert_eq!(ReadingPack::read(&mut Wired::new(all[3])), sound.reading);
}
