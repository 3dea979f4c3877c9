//! How the texts of the picture are set, and the lines they break into.

use crate::domain::Track;

use super::measure::Font;
use super::scene::{Anchor, Arrangement, Label, LabelKind, Line};
use super::wrap::{Words, Wrapped};

/// More lines than these would make every row of the picture higher than it is worth.
const MOST_LINES: usize = 3;

/// How a kind of text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub font: Font,
    /// From one baseline to the next.
    leading: i32,
}

impl Setting {
    pub const fn of(kind: LabelKind, arrangement: Arrangement) -> Setting {
        let (size, bold, leading) = match (kind, arrangement) {
            (LabelKind::TrackName, _) | (LabelKind::Title, Arrangement::Wide) => (15, true, 19),
            (LabelKind::Title, Arrangement::Narrow) => (14, true, 18),
            (LabelKind::Scope, Arrangement::Wide) => (13, false, 17),
            (LabelKind::Scope, Arrangement::Narrow) => (13, false, 16),
            (LabelKind::Marker, _) => (12, true, 16),
        };
        Setting { font: Font { size, bold }, leading }
    }

    /// From the top of a line to its baseline: four fifths of the letters stand above it.
    const fn ascent(self) -> i32 {
        (self.leading - self.font.size) / 2 + self.font.size * 4 / 5
    }
}

/// A text that knows its lines but not yet its place.
#[derive(Debug)]
pub(super) struct Piece {
    kind: LabelKind,
    setting: Setting,
    wrapped: Wrapped,
    full_text: String,
}

impl Piece {
    /// A text broken to its room.
    pub fn new(kind: LabelKind, words: &Words, arrangement: Arrangement, room: i32) -> Piece {
        let setting = Setting::of(kind, arrangement);
        let wrapped = words.wrap(room, MOST_LINES);
        Piece { kind, setting, wrapped, full_text: words.plain() }
    }

    /// The height of all lines.
    pub fn height(&self) -> i32 {
        i32::try_from(self.wrapped.lines.len()).unwrap_or(0) * self.setting.leading
    }

    /// From the top to the first baseline.
    pub fn first_baseline(&self) -> i32 {
        self.setting.ascent()
    }

    /// From the top to the last baseline.
    pub fn last_baseline(&self) -> i32 {
        self.height() - self.setting.leading + self.setting.ascent()
    }

    /// The label with its upper edge at `top`; none for a text without words.
    pub fn place(self, top: i32, x: i32, anchor: Anchor, track: Track) -> Option<Label> {
        let mut y = top + self.setting.ascent();
        let mut lines = Vec::new();
        for text in self.wrapped.lines {
            lines.push(Line { y, text });
            y += self.setting.leading;
        }
        (!lines.is_empty()).then_some(Label {
            kind: self.kind,
            track,
            at: None,
            selected: false,
            compared: false,
            exists: true,
            size: self.setting.font.size,
            x,
            anchor,
            lines,
            full_text: self.full_text,
            cut: self.wrapped.cut,
        })
    }
}
