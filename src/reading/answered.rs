//! What follows from something a person did while reading.

use crate::domain::View;
use crate::page::Node;

/// Ends a field of [`Answered`].
const FIELD: char = '\u{1c}';

/// What follows from something a person did while reading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// What is marked now, as [`crate::domain::Margin`] writes it.
    pub margin: String,
    /// The hours of a week now, as [`super::Hours`] writes them.
    pub hours: String,
    /// Where the focus goes; none leaves it where it is.
    pub focus: Option<Node>,
    /// The section to go to; none stays.
    pub section: Option<String>,
    /// The view to go to; none stays.
    pub view: Option<View>,
}

impl Answered {
    /// As text, a field after the other.
    #[must_use]
    pub fn write(&self) -> String {
        let section =
            self.section.as_ref().map_or(String::new(), |section| ["=", section].concat());
        let fields = [
            &*self.margin,
            &self.hours,
            self.focus.map_or("", Node::sign),
            &section,
            self.view.map_or("", View::id),
        ];
        fields.join(FIELD.encode_utf8(&mut [0; 4]))
    }

    /// Reads what [`Answered::write`] wrote; what is not known is nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut fields = text.split(FIELD);
        let mut field = || fields.next().unwrap_or_default();
        let (margin, hours, focus) = (field(), field(), field());
        let (section, view) = (field(), field());
        Self {
            margin: margin.to_owned(),
            hours: hours.to_owned(),
            focus: Node::ALL.into_iter().find(|known| known.sign() == focus),
            section: section.strip_prefix('=').map(str::to_owned),
            view: View::ALL.into_iter().find(|known| known.id() == view),
        }
    }
}
