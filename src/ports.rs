//! What the widget needs from the world, as small traits that may say no.

use std::cell::RefCell;

/// What is kept between visits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Saved {
    /// The session as [`crate::domain::saved::write`] writes it.
    pub session: String,
    /// The free text of the reason question, only if the person asked to keep it.
    pub reason: Option<String>,
}

/// A place that keeps a session. Every call may fail: storage can be denied, full or cleared at
/// any time, and none of that is an error for the person.
pub trait Store {
    /// What was kept, if anything was and can be read.
    fn load(&self) -> Option<Saved>;
    /// Keeps this in place of what was there; `false` when it could not.
    fn save(&self, saved: &Saved) -> bool;
    /// Forgets the session; `false` when it could not. Earlier results stay.
    fn clear(&self) -> bool;
    /// What was kept of earlier results, as [`crate::result::Kept`] writes it; empty for nothing.
    fn load_results(&self) -> String;
    /// Keeps this of the results, or nothing when it is empty; `false` when it could not.
    fn save_results(&self, results: &str) -> bool;
}

/// Tells the day.
pub trait Clock {
    /// The present day where the person is, `YYYY-MM-DD`; empty when it cannot be told.
    fn today(&self) -> String;
}

/// A store that lasts as long as it lives: the fallback where storage is denied, and the twin
/// that tests use.
#[derive(Debug, Default)]
pub struct MemoryStore {
    saved: RefCell<Option<Saved>>,
    results: RefCell<String>,
}

impl Store for MemoryStore {
    fn load(&self) -> Option<Saved> {
        self.saved.borrow().clone()
    }

    fn save(&self, saved: &Saved) -> bool {
        self.saved.replace(Some(saved.clone()));
        true
    }

    fn clear(&self) -> bool {
        self.saved.replace(None);
        true
    }

    fn load_results(&self) -> String {
        self.results.borrow().clone()
    }

    fn save_results(&self, results: &str) -> bool {
        self.results.replace(results.to_owned());
        true
    }
}
