//! Writes the quiz on paper, for the pack of the product, to the standard output. See
//! `two_ladders::fallback` for what it is, and `check_packs.rs` for why this is a program of its own.

use two_ladders::builtin::{FALLBACK_CATALOG, LADDERS, PACK};
use two_ladders::fallback::{Book, write};

fn main() {
    print!("{}", write(&Book { pack: &PACK, ladders: &LADDERS, texts: &FALLBACK_CATALOG }));
}
