//! The texts of one language, complete by construction.

use super::Message;

/// All messages in one language. A missing or an unknown key in the locale file stops the build,
/// so that looking one up cannot fail.
#[derive(Debug)]
pub struct Catalog {
    /// BCP 47 tag of the language.
    pub language: &'static str,
    /// One text for each message, in the order of [`Message::ALL`].
    pub texts: [&'static str; Message::ALL.len()],
}

impl Catalog {
    /// The text of a message.
    #[must_use]
    pub const fn get(&self, message: Message) -> &'static str {
        self.texts[message as usize]
    }
}

/// There is one catalog for a language, so that comparing the tags is enough.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}
