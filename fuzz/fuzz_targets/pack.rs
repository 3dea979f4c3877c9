//! Bytes at the door for packs: never a panic, and either a pack that can be proven and handed over, or
//! faults that say something.
#![no_main]

use libfuzzer_sys::fuzz_target;
use two_ladders::content::check::parts::parts;
use two_ladders::content::check::{book_from_json, text_of};
use two_ladders::proof;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text_of(bytes) else { return };
    match book_from_json(text) {
        Ok(sound) => {
            assert!(!parts(&sound).is_empty());
            let _ = proof::step(&sound.book, 0);
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(!fault.found.is_empty() && !fault.allowed.is_empty(), "{fault}");
            }
        }
    }
});
