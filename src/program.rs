//! What a program exports that needs nothing of the browser: it takes texts and gives texts.

/// Writes the exports of such a program: two functions from a book and a text to a text.
///
/// Texts cross as UTF-8 in its memory: `room(length)` gives the place for one, `draw()` or `act()`
/// turns it into another and gives that one's length, and `written()` says where it is. It keeps
/// nothing between two calls but its memory.
#[macro_export]
macro_rules! program {
    ($book:expr, $kind:ty, $draw:path, $act:path) => {
        static BOOK: $kind = $book;

        ::std::thread_local! {
            static TEXT: ::std::cell::RefCell<Vec<u8>> =
                const { ::std::cell::RefCell::new(Vec::new()) };
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
            turn($draw)
        }

        /// Turns what was done into what follows.
        #[unsafe(no_mangle)]
        extern "C" fn act() -> usize {
            turn($act)
        }

        fn turn(how: fn(&$kind, &str) -> String) -> usize {
            TEXT.with_borrow_mut(|text| {
                let given = ::std::mem::take(text);
                *text = how(&BOOK, &String::from_utf8(given).unwrap_or_default()).into_bytes();
                text.len()
            })
        }
    };
}
