//! What the program of the reading is told of the rest.

use crate::domain::{Fit, Track, decimal};

/// Ends a field of [`Asked`].
const FIELD: char = '\u{1d}';

/// Everything that the page to read depends on, besides what there is to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Level of the heading of the view.
    pub heading_level: u8,
    /// The section to begin at; empty for the first.
    pub section: String,
    /// What the person marked, as [`crate::domain::Margin`] writes it.
    pub margin: String,
    /// The hours of a week, as [`super::Hours`] writes them. They are nowhere stored.
    pub hours: String,
    /// What the person's own answers fit; none before the last one.
    pub fit: Option<Fit>,
    /// The headline of the person's own result, inside a sentence.
    pub headline: String,
    /// The track that stands first, so that neither always does.
    pub first: Track,
    /// The page around looks at its address, so that a section can be linked to.
    pub linkable: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            heading_level: 3,
            section: String::new(),
            margin: String::new(),
            hours: String::new(),
            fit: None,
            headline: String::new(),
            first: Track::IndividualContributor,
            linkable: false,
        }
    }
}

impl Asked {
    /// As text, a field after the other.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        for field in [
            &*decimal::write(self.heading_level.into()),
            &self.section,
            &self.margin,
            &self.hours,
            self.fit.map_or("", Fit::id),
            &self.headline,
            self.first.id(),
            if self.linkable { "y" } else { "" },
        ] {
            // No text of a person can end a field, or give an order later on.
            let plain = |each: char| if matches!(each, '\u{1c}'..='\u{1f}') { ' ' } else { each };
            text.extend(field.chars().map(plain));
            text.push(FIELD);
        }
        text
    }

    /// Reads what [`Asked::write`] wrote. What cannot be read stays as it is by default.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut fields = text.split(FIELD);
        let mut field = || fields.next().unwrap_or_default();
        let level = decimal::read(field()).and_then(|level| u8::try_from(level).ok());
        let (section, margin, hours) = (field(), field(), field());
        let (fit, headline, first) = (field(), field(), field());
        Self {
            heading_level: level.unwrap_or(3),
            section: section.to_owned(),
            margin: margin.to_owned(),
            hours: hours.to_owned(),
            fit: Fit::ALL.into_iter().find(|known| known.id() == fit),
            headline: headline.to_owned(),
            first: if first == Track::Management.id() {
                Track::Management
            } else {
                Track::IndividualContributor
            },
            linkable: !field().is_empty(),
        }
    }
}
