//! A text of the time line that hangs from a point: set once for either side of its thread.

use super::caption::Text;
use super::measure::Font;
use super::scene::Anchor;
use super::stacked::{FLAG_GAP, Hanging, Seat, Side, Size};
use super::timeline_scene::{Caption, Upright};

/// With less room than this a text stands on the other side, unless it fits on one line.
const LEAST_ROOM: i32 = 96;

/// Above a point or below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hangs {
    Up,
    Down,
}

/// A text that knows its lines on either side but not yet its place.
#[derive(Debug)]
pub(super) struct FlagText {
    x: i32,
    right: Option<Text>,
    left: Option<Text>,
}

impl FlagText {
    /// A text that hangs from `x`, takes `most` at the most and stays between the edges.
    pub fn new(text: &str, font: Font, x: i32, edges: (i32, i32), most: i32) -> FlagText {
        let side = |room: i32| {
            let text = Text::new(text, font, room.min(most));
            let fits = room >= LEAST_ROOM || (text.is_one_line() && text.width <= room);
            fits.then_some(text)
        };
        FlagText { x, right: side(edges.1 - x - FLAG_GAP), left: side(x - FLAG_GAP - edges.0) }
    }

    /// What it asks for.
    pub fn hanging(&self) -> Hanging {
        let size = |text: &Option<Text>| {
            text.as_ref().map(|text| Size { width: text.width, height: text.height() })
        };
        Hanging { x: self.x, right: size(&self.right), left: size(&self.left) }
    }

    /// The text and its thread, hanging from the height `y`. A text without words has no thread
    /// but the part that every thread has.
    pub fn place(self, seat: Seat, y: i32, hangs: Hangs) -> (Option<Caption>, Vec<Upright>) {
        let (text, x, anchor) = match seat.side {
            Side::Right => (self.right, self.x + FLAG_GAP, Anchor::Start),
            Side::Left => (self.left, self.x - FLAG_GAP, Anchor::End),
        };
        let mut threads = Vec::new();
        for (from, to) in seat.thread {
            let (y1, y2) = match hangs {
                Hangs::Up => (y - to, y - from),
                Hangs::Down => (y + from, y + to),
            };
            threads.push(Upright { x: self.x, y1, y2 });
        }
        let caption = text.and_then(|text| {
            let top = match hangs {
                Hangs::Up => y - seat.near - text.height(),
                Hangs::Down => y + seat.near,
            };
            text.place(x, top, anchor)
        });
        (caption, threads)
    }
}
