//! What a program exports that needs nothing of the browser: it takes texts and gives texts.

/// Writes the exports of such a program: two functions from a book and a text to a text.
///
/// Texts cross as UTF-8 in its memory: `room(length)` gives the place for one, `draw()` or `act()`
/// turns it into another and gives that one's length, and `written()` says where it is. `open()` takes
/// a text as the part of a pack that is used from then on, in place of the one that is compiled in.
/// It keeps nothing else between two calls but its memory.
#[macro_export]
macro_rules! program {
    ($book:expr, $kind:ty, $draw:path, $act:path) => {
        static BOOK: $kind = $book;

        ::std::thread_local! {
            static TEXT: ::std::cell::RefCell<Vec<u8>> =
                const { ::std::cell::RefCell::new(Vec::new()) };
            static OPENED: ::std::cell::OnceCell<$kind> = const { ::std::cell::OnceCell::new() };
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

        /// The text that was given.
        fn given() -> String {
            let given = TEXT.with_borrow_mut(::std::mem::take);
            String::from_utf8(given).unwrap_or_default()
        }

        fn turn(how: fn(&$kind, &str) -> String) -> usize {
            let given = given();
            let text = OPENED.with(|opened| how(opened.get().unwrap_or(&BOOK), &given));
            TEXT.with_borrow_mut(|place| {
                *place = text.into_bytes();
                place.len()
            })
        }
    };
    ($book:expr, $kind:ty, $draw:path, $act:path, $open:expr) => {
        $crate::program!($book, $kind, $draw, $act);

        /// Goes over to the pack that is given, once.
        #[unsafe(no_mangle)]
        extern "C" fn open() {
            let read: fn(&mut $crate::content::wire::Wired) -> $kind = $open;
            // An instance serves one pack as long as it lives, and so does its text.
            let mut text = $crate::content::wire::Wired::new(given().leak());
            OPENED.with(|opened| {
                let _ = opened.set(read(&mut text));
            });
        }
    };
}
