//! Local storage behind the [`Store`] port. The page may have none, deny it, or run out of it;
//! each of these is an answer, none an error.

use web_sys::{Storage, window};

use crate::ports::{Saved, Store};

/// Keeps a session under a key of its own.
pub struct LocalStore {
    storage: Storage,
    session_key: String,
    reason_key: String,
    results_key: String,
}

impl LocalStore {
    /// Local storage under this key; `None` where the page may not write to it.
    pub fn open(key: &str) -> Option<Self> {
        let storage = window()?.local_storage().ok()??;
        let probe = [key, ":probe"].concat();
        storage.set_item(&probe, "1").ok()?;
        storage.remove_item(&probe).ok()?;
        Some(Self {
            storage,
            session_key: key.to_owned(),
            reason_key: [key, ":reason"].concat(),
            results_key: [key, ":results"].concat(),
        })
    }
}

impl Store for LocalStore {
    fn load(&self) -> Option<Saved> {
        Some(Saved {
            session: self.storage.get_item(&self.session_key).ok()??,
            reason: self.storage.get_item(&self.reason_key).ok().flatten(),
        })
    }

    fn save(&self, saved: &Saved) -> bool {
        let reason = match &saved.reason {
            Some(reason) => self.storage.set_item(&self.reason_key, reason),
            None => self.storage.remove_item(&self.reason_key),
        };
        self.storage.set_item(&self.session_key, &saved.session).is_ok() && reason.is_ok()
    }

    fn clear(&self) -> bool {
        let session = self.storage.remove_item(&self.session_key);
        self.storage.remove_item(&self.reason_key).is_ok() && session.is_ok()
    }
    fn load_results(&self) -> String {
        self.storage.get_item(&self.results_key).ok().flatten().unwrap_or_default()
    }

    fn save_results(&self, results: &str) -> bool {
        if results.is_empty() {
            return self.storage.remove_item(&self.results_key).is_ok();
        }
        self.storage.set_item(&self.results_key, results).is_ok()
    }
}
