//! The program with everything there is to read, compiled to a WebAssembly file of its own: see
//! `two_ladders::reading`.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use two_ladders::builtin::{READING, READING_CATALOG};
    use two_ladders::content::wire::kept;
    use two_ladders::reading::{self, Book};

    const ALL: Book = Book { reading: &READING, texts: &READING_CATALOG };

    two_ladders::program!(ALL, Book, reading::draw, reading::act, |from| Book {
        reading: kept(from),
        ..ALL
    });
}
