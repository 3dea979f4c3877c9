//! Texts of the time line.

use super::measure::Font;
use super::scene::{Anchor, Line};
use super::timeline_scene::Caption;
use super::wrap::Words;

const MOST_LINES: usize = 4;

/// From one baseline to the next.
pub(super) const LEADING: i32 = 17;

/// A text that knows its lines but not yet its place.
#[derive(Debug)]
pub(super) struct Text {
    font: Font,
    /// The width of the widest line.
    pub width: i32,
    lines: Vec<String>,
    full_text: String,
    cut: bool,
}

impl Text {
    /// A text broken to its room.
    pub fn new(text: &str, font: Font, room: i32) -> Text {
        let words = Words::new(text, font);
        let wrapped = words.wrap(room, MOST_LINES);
        let mut width = 0;
        for line in &wrapped.lines {
            width = width.max(font.pixels(font.advance(line)));
        }
        let (lines, full_text, cut) = (wrapped.lines, words.plain(), wrapped.cut);
        Text { font, width, lines, full_text, cut }
    }

    /// Whether all of it stands on one line.
    pub fn is_one_line(&self) -> bool {
        self.lines.len() <= 1 && !self.cut
    }

    /// The height of all lines.
    pub fn height(&self) -> i32 {
        i32::try_from(self.lines.len()).unwrap_or(0) * LEADING
    }

    /// The caption with its upper edge at `top`; none for a text without words.
    pub fn place(self, x: i32, top: i32, anchor: Anchor) -> Option<Caption> {
        let size = self.font.size;
        // Four fifths of the letters stand above the baseline.
        let mut y = top + (LEADING - size) / 2 + size * 4 / 5;
        let mut lines = Vec::new();
        for text in self.lines {
            lines.push(Line { y, text });
            y += LEADING;
        }
        (!lines.is_empty()).then_some(Caption {
            size,
            bold: self.font.bold,
            x,
            anchor,
            lines,
            full_text: self.full_text,
            cut: self.cut,
        })
    }
}
