//! A sound pack as each of the other programs takes it.

use super::BETWEEN;
use crate::content::check::Sound;
use crate::content::wire::Wire;
use crate::domain::{Margins, Track};

/// `sound`, and the parts for the quiz, the ladders, the result and the reading.
pub(super) fn write(sound: &Sound) -> String {
    let (book, reading) = (&sound.book, &sound.reading);
    let sliders: Vec<Track> = reading.factors.iter().map(|factor| factor.high_track()).collect();
    let margins = Margins { rows: reading.differences.len(), sliders: sliders.leak() };
    let mut text = String::from("sound");
    let mut part = |write: &dyn Fn(&mut String)| {
        text.push(BETWEEN);
        write(&mut text);
    };
    part(&|out| book.pack.write(out));
    part(&|out| book.ladders.write(out));
    part(&|out| {
        book.pack.write(out);
        book.result.write(out);
        margins.write(out);
    });
    part(&|out| reading.write(out));
    text
}
