//! The program that draws the ladders, compiled to a WebAssembly file of its own: see
//! `two_ladders::ladders`. It needs nothing of the browser, and keeps nothing between two calls but
//! its memory.
//!
//! Texts cross as UTF-8 in its memory: `room(length)` gives the place for one, `draw()` or `act()`
//! turns it into another and gives that one's length, and `written()` says where it is.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use std::cell::RefCell;

    use two_ladders::builtin::{LADDER_CATALOG, LADDERS};
    use two_ladders::ladders::{self, Book};

    static BOOK: Book = Book { pack: &LADDERS, texts: &LADDER_CATALOG };

    thread_local! {
        static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }

    /// Makes room for a text of so many bytes, and says where.
    #[unsafe(no_mangle)]
    extern "C" fn room(length: usize) -> *mut u8 {
        TEXT.with_borrow_mut(|text| {
            *text = vec![0; length];
            text.as_mut_ptr()
        })
    }

    /// Where the last text is.
    #[unsafe(no_mangle)]
    extern "C" fn written() -> *const u8 {
        TEXT.with_borrow(|text| text.as_ptr())
    }

    /// Turns what is asked into pages.
    #[unsafe(no_mangle)]
    extern "C" fn draw() -> usize {
        turn(ladders::draw)
    }

    /// Turns what was done into what follows.
    #[unsafe(no_mangle)]
    extern "C" fn act() -> usize {
        turn(ladders::act)
    }

    fn turn(how: fn(&Book, &str) -> String) -> usize {
        TEXT.with_borrow_mut(|text| {
            let given = std::mem::take(text);
            *text = how(&BOOK, &String::from_utf8(given).unwrap_or_default()).into_bytes();
            text.len()
        })
    }
}
