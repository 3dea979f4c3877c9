//! The program that shows a result, compiled to a WebAssembly file of its own: see
//! `two_ladders::result`.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use two_ladders::builtin::{LEAN_CATALOG, MARGINS, PACK, RESULT, RESULT_CATALOG};
    use two_ladders::content::wire::kept;
    use two_ladders::result::{self, Book};

    const ALL: Book = Book {
        pack: &PACK,
        result: &RESULT,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: &MARGINS,
    };

    two_ladders::program!(ALL, Book, result::draw, result::act, |from| Book {
        pack: kept(from),
        result: kept(from),
        margins: kept(from),
        ..ALL
    });
}
