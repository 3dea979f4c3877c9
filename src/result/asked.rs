//! What the program of the result is told of the rest.

use crate::domain::{View, decimal};

/// Ends a field of [`Asked`].
const FIELD: char = '\u{1d}';

/// Whether finished results are kept in this browser.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keeping {
    /// The page may not store anything, or was told not to.
    #[default]
    Impossible,
    /// Only once the person says so.
    WhenSaid,
    /// From the first one on, until the person says otherwise.
    Always,
}

impl Keeping {
    const ALL: [Keeping; 3] = [Keeping::Impossible, Keeping::WhenSaid, Keeping::Always];

    const fn sign(self) -> &'static str {
        match self {
            Keeping::Impossible => "n",
            Keeping::WhenSaid => "w",
            Keeping::Always => "a",
        }
    }
}

/// Everything a page of the result depends on, besides the pack and the words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The view that is open.
    pub view: View,
    /// Level of the headings of views.
    pub heading_level: u8,
    /// The share code of the answers, with the context and the paths.
    pub code: String,
    /// The answers came with a code, and the person has not said yet that they are their own.
    pub borrowed: bool,
    /// The code of the answers about somebody else, while such are given.
    pub about: String,
    /// What the person set on the result, as [`super::Desk`] writes it.
    pub desk: String,
    /// The present day where the reader is, `YYYY-MM-DD`; empty when the page cannot say.
    pub today: String,
    /// Whether finished results are kept, as long as the person has not said.
    pub keeping: Keeping,
    /// What is stored of earlier results, as [`super::Kept`] writes it; empty for nothing.
    pub kept: String,
    /// The address at which a share code is opened when it stands behind it; empty where the page
    /// does not look at its address.
    pub address: String,
    /// The page is in a frame that may refuse downloads and printing.
    pub confined: bool,
    /// What the person wrote as their reason.
    pub reason: String,
    /// What the person marked while reading, as [`crate::domain::Margin`] writes it.
    pub margin: String,
}

impl Asked {
    /// As text, a field after the other.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        for field in [
            self.view.id(),
            &decimal::write(self.heading_level.into()),
            &self.code,
            flag(self.borrowed),
            &self.about,
            &self.desk,
            &self.today,
            self.keeping.sign(),
            &self.kept,
            &self.address,
            flag(self.confined),
            &self.reason,
            &self.margin,
        ] {
            // No text of a person can end a field, or give an order later on.
            text.extend(field.chars().map(|each| if is_separator(each) { ' ' } else { each }));
            text.push(FIELD);
        }
        text
    }

    /// Reads what [`Asked::write`] wrote. What cannot be read stays as it is by default.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut fields = text.split(FIELD);
        let mut field = || fields.next().unwrap_or_default();
        let view = field();
        Self {
            view: View::ALL.into_iter().find(|known| known.id() == view).unwrap_or_default(),
            heading_level: decimal::read(field())
                .and_then(|level| u8::try_from(level).ok())
                .unwrap_or(3),
            code: field().to_owned(),
            borrowed: !field().is_empty(),
            about: field().to_owned(),
            desk: field().to_owned(),
            today: field().to_owned(),
            keeping: {
                let sign = field();
                Keeping::ALL.into_iter().find(|known| known.sign() == sign).unwrap_or_default()
            },
            kept: field().to_owned(),
            address: field().to_owned(),
            confined: !field().is_empty(),
            reason: field().to_owned(),
            margin: field().to_owned(),
        }
    }
}

const fn flag(yes: bool) -> &'static str {
    if yes { "y" } else { "" }
}

/// Whether it separates parts of the texts that pass between the programs.
const fn is_separator(character: char) -> bool {
    matches!(character, '\u{1c}'..='\u{1f}')
}
