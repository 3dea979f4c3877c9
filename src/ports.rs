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
    /// Forgets everything; `false` when it could not.
    fn clear(&self) -> bool;
}

/// A store that lasts as long as it lives: the fallback where storage is denied, and the twin
/// that tests use.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<Option<Saved>>);

impl Store for MemoryStore {
    fn load(&self) -> Option<Saved> {
        self.0.borrow().clone()
    }

    fn save(&self, saved: &Saved) -> bool {
        self.0.replace(Some(saved.clone()));
        true
    }

    fn clear(&self) -> bool {
        self.0.replace(None);
        true
    }
}
