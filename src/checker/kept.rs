//! The pack that was asked about last: a page goes through the proof step by step, and each step is about
//! the same one.

use std::cell::RefCell;

use crate::content::check::error::PackError;
use crate::content::check::{Sound, book_from_json};

type Read = Result<Sound, Vec<PackError>>;

thread_local! {
    static LAST: RefCell<Option<(String, Read)>> = const { RefCell::new(None) };
}

/// Does something with what was read from this text, now or just before.
pub(super) fn with<T>(text: &str, then: impl FnOnce(&Read) -> T) -> T {
    let last = LAST.take().filter(|(known, _)| known == text);
    let last = last.unwrap_or_else(|| (text.to_owned(), book_from_json(text)));
    let done = then(&last.1);
    LAST.set(Some(last));
    done
}
