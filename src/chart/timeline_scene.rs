//! What a picture of a time line consists of, ready to be transcribed.
//!
//! All numbers are CSS pixels in a view box of `0 0 width height`, and the parts are to be drawn in
//! the order of the fields of [`TimeLineScene`].

use crate::domain::Track;

use super::scene::{Anchor, Line};
use super::timeline::MarkKind;

/// The whole picture: the management lane above, the IC lane below it, then the axis of years, and
/// below that the marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLineScene {
    /// The width of the view box.
    pub width: i32,
    /// The height of the view box.
    pub height: i32,
    /// The lanes, management first.
    pub lanes: [Lane; 2],
    /// The bands, in the order of the input.
    pub bands: Vec<BandMark>,
    /// The axis: a horizontal line.
    pub axis: Axis,
    /// The years, from the left.
    pub ticks: Vec<YearTick>,
    /// The marks, in the order of the input.
    pub marks: Vec<MonthMark>,
}

/// The ground on which the bands of a track lie: a box as long as the axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The track.
    pub track: Track,
    /// Its left side.
    pub x1: i32,
    /// Its right side.
    pub x2: i32,
    /// Its upper side.
    pub y: i32,
    /// From its upper to its lower side.
    pub height: i32,
    /// The name of the track, left of the lane or above it. None for a name without words.
    pub name: Option<Caption>,
}

/// A stretch of time on one track: a box on its lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandMark {
    /// The track.
    pub track: Track,
    /// Its left side.
    pub x1: i32,
    /// Its right side, at least two pixels from the left one.
    pub x2: i32,
    /// Its upper side.
    pub y: i32,
    /// From its upper to its lower side.
    pub height: i32,
    /// Whether the title stands inside. If not, it stands above, tied to the band by its threads.
    pub inside: bool,
    /// The title. None for a title without words.
    pub title: Option<Caption>,
    /// Upright lines between the band and its title.
    pub threads: Vec<Upright>,
}

/// The line on which the years are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    /// Its left end: month 0.
    pub x1: i32,
    /// Its right end: the last month.
    pub x2: i32,
    /// Its height in the picture.
    pub y: i32,
}

/// A full year: a tick that stands on the axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearTick {
    /// How many years from the beginning.
    pub years: u16,
    /// The tick.
    pub tick: Upright,
    /// The number of years, above the tick. None where there would be too many.
    pub number: Option<Caption>,
}

/// A point in time: upright lines from the axis down to a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthMark {
    /// What it marks.
    pub kind: MarkKind,
    /// Where it stands on the axis.
    pub x: i32,
    /// Where it stands on the axis.
    pub y: i32,
    /// The stroke, in pieces where it runs behind another text.
    pub threads: Vec<Upright>,
    /// The text. None for a text without words.
    pub text: Option<Caption>,
}

/// A vertical line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upright {
    /// Where it stands.
    pub x: i32,
    /// Its upper end.
    pub y1: i32,
    /// Its lower end.
    pub y2: i32,
}

/// A text, broken into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The font size. It has to be this one, because the lines were measured with it.
    pub size: i32,
    /// Whether it was measured as semi-bold.
    pub bold: bool,
    /// Where the anchor of every line stands.
    pub x: i32,
    /// Which side of the lines stands there.
    pub anchor: Anchor,
    /// The lines from the top down.
    pub lines: Vec<Line>,
    /// The text before it was broken; the lines hold less of it only when [`Caption::cut`].
    pub full_text: String,
    /// Whether the last line ends in an ellipsis because no breaking could make the text fit.
    pub cut: bool,
}
