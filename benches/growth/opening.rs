//! What opening a pack takes, whatever grows in it.

use std::hint::black_box;

use two_ladders::content::check::Sound;
use two_ladders::content::check::parts::parts;

use crate::support::made;
use crate::table::Table;

/// From the text through the door, and what is written for the other programs; gives the pack.
pub fn door(table: &mut Table, text: &str) -> Sound {
    table.bytes("the text of the pack", text.len());
    table.time("the door: from the text to a checked pack", || {
        black_box(made::sound(black_box(text)));
    });
    let sound = made::sound(text);
    table.time("the pack, written for the other programs", || {
        black_box(parts(black_box(&sound)));
    });
    sound
}
