//! A sound pack as it is handed to the other programs.

use super::Sound;
use crate::content::wire::Wire;
use crate::domain::{Margins, Track};

/// Between the parts.
const BETWEEN: char = '\u{1d}';

/// The parts for the quiz, the ladders, the result and the reading, and the styles.
#[must_use]
pub fn parts(sound: &Sound) -> String {
    let (book, reading) = (&sound.book, &sound.reading);
    let sliders: Vec<Track> = reading.factors.iter().map(|factor| factor.high_track()).collect();
    let margins = Margins { rows: reading.differences.len(), sliders: sliders.leak() };
    let mut text = String::new();
    book.pack.write(&mut text);
    text.push(BETWEEN);
    book.ladders.write(&mut text);
    text.push(BETWEEN);
    book.pack.write(&mut text);
    book.result.write(&mut text);
    margins.write(&mut text);
    text.push(BETWEEN);
    reading.write(&mut text);
    text.push(BETWEEN);
    text.push_str(&sound.styles);
    text
}

/// The fingerprint of everything a pack says (FNV-1a, 64 bits). It tells the built-in pack from one that
/// only has its name.
#[must_use]
pub fn fingerprint(parts: &str) -> u64 {
    parts.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
