//! How the texts of a program are declared.

/// Declares the texts of one program, and the catalog that holds all of them in one language.
macro_rules! messages {
    ($message:ident in $catalog:ident, $($name:ident => $key:literal,)*) => {
        /// A text of the interface. The key is its name in `assets/locales/*.json`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        #[allow(missing_docs)] // the English text says what each one is
        pub enum $message { $($name,)* }

        impl $message {
            /// All messages, in the order of a catalog.
            pub const ALL: &'static [$message] = &[$($message::$name,)*];

            /// The name in a locale file.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $($message::$name => $key,)* }
            }
        }

        /// All messages in one language. A missing or an unknown key in the locale file stops the
        /// build, so that looking one up cannot fail.
        #[derive(Debug)]
        pub struct $catalog {
            /// BCP 47 tag of the language.
            pub language: &'static str,
            /// One text for each message, in the order of its `ALL`.
            pub texts: [&'static str; $message::ALL.len()],
        }

        impl $catalog {
            /// The text of a message.
            #[must_use]
            pub const fn get(&self, message: $message) -> &'static str {
                self.texts[message as usize]
            }
        }

        /// There is one catalog for a language, so that comparing the tags is enough.
        impl PartialEq for $catalog {
            fn eq(&self, other: &Self) -> bool {
                self.language == other.language
            }
        }
    };
}
