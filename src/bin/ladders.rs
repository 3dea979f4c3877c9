//! The program that draws the ladders, compiled to a WebAssembly file of its own: see
//! `two_ladders::ladders`.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use two_ladders::builtin::{LADDER_CATALOG, LADDERS};
    use two_ladders::content::wire::kept;
    use two_ladders::ladders::{self, Book};

    const ALL: Book = Book { pack: &LADDERS, texts: &LADDER_CATALOG };

    two_ladders::program!(ALL, Book, ladders::draw, ladders::act, |from| Book {
        pack: kept(from),
        ..ALL
    });
}
