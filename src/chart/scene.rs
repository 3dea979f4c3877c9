//! What a picture of the ladders consists of, ready to be transcribed.
//!
//! All numbers are CSS pixels in a view box of `0 0 width height`. Vectors are in drawing order,
//! and the parts are to be drawn in the order of the fields of [`Scene`].

use crate::domain::{Basis, RungAt, Track};

/// The whole picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Labels outside the ladders or between them.
    pub arrangement: Arrangement,
    /// The width of the view box.
    pub width: i32,
    /// The height of the view box: exactly `(header_rows + rows.len()) * row_height`.
    pub height: i32,
    /// The height of every row, an even number.
    pub row_height: i32,
    /// How many rows above the top level hold the names of the tracks: 1, or 2 with a beam.
    pub header_rows: u16,
    /// The levels from the top down. The rungs of a row stand in its middle.
    pub rows: Vec<Row>,
    /// The uprights, two for each ladder; four where some of its rungs do not exist.
    pub rails: Vec<Rail>,
    /// The lines between rungs that are roughly level, from the top down.
    pub links: Vec<LinkMark>,
    /// What single sources say, in their order.
    pub claims: Vec<ClaimMark>,
    /// The rungs, from the top down, the IC rung of a level first.
    pub rungs: Vec<RungMark>,
    /// The paths, the first one first.
    pub routes: Vec<RouteMark>,
    /// The mark of where the person stands.
    pub ring: Option<Ring>,
    /// The answers and their balance, hanging between the ladders.
    pub beam: Option<Beam>,
    /// All texts but the numbers on discs and stops: the names of the tracks, then from the top down.
    pub labels: Vec<Label>,
}

/// Where the labels are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// Outside, each beside its ladder.
    Wide,
    /// Between the ladders, above and below the links.
    Narrow,
}

/// What stands on one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The rung of the IC ladder.
    pub individual_contributor: Option<RungAt>,
    /// The rung of the management ladder.
    pub management: Option<RungAt>,
}

/// One upright of a ladder: a vertical line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rail {
    /// The ladder.
    pub track: Track,
    /// Whether the rungs on it exist at the employer. If not, it is drawn broken.
    pub exists: bool,
    /// Where it stands.
    pub x: i32,
    /// Its upper end.
    pub y1: i32,
    /// Its lower end.
    pub y2: i32,
}

/// A rung: a short, thick, horizontal line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RungMark {
    /// Which rung.
    pub at: RungAt,
    /// Whether it is the chosen one. It is drawn thicker, which shows without colour.
    pub selected: bool,
    /// Whether it is the one that the chosen one is compared with. It is as thick.
    pub compared: bool,
    /// Whether it exists at the employer. If not, it is drawn broken.
    pub exists: bool,
    /// Its left end.
    pub x1: i32,
    /// Its right end.
    pub x2: i32,
    /// Its height in the picture: the middle of its row.
    pub y: i32,
    /// Its thickness.
    pub thickness: i32,
}

/// A link between two rungs that are roughly level: a thin horizontal line, solid when stated and
/// dashed when inferred. A gap remains to the rails of both ladders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkMark {
    /// Its rung on the IC ladder, at the left.
    pub individual_contributor: RungAt,
    /// Its rung on the management ladder, at the right.
    pub management: RungAt,
    /// Solid or dashed.
    pub basis: Basis,
    /// Whether one of its rungs is the chosen one.
    pub selected: bool,
    /// Whether both of its rungs exist at the employer.
    pub exists: bool,
    /// Its left end.
    pub x1: i32,
    /// Its right end.
    pub x2: i32,
    /// Its height in the picture, that of both rungs.
    pub y: i32,
}

/// What one source says: a thin line between the ends of two rungs, level or sloped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimMark {
    /// Its rung on the IC ladder, at the left.
    pub individual_contributor: RungAt,
    /// Its rung on the management ladder, at the right.
    pub management: RungAt,
    /// Which of `Ladders::claims` it is; the source is named there.
    pub claim: usize,
    /// Whether one of its rungs is the chosen one.
    pub selected: bool,
    /// Its left end, at the IC rung.
    pub x1: i32,
    /// The height of its left end.
    pub y1: i32,
    /// Its right end, at the management rung.
    pub x2: i32,
    /// The height of its right end.
    pub y2: i32,
    /// What is to be drawn of it, from the left: all but what would run through a text.
    pub strokes: Vec<Stroke>,
}

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// Where it begins.
    pub x1: i32,
    /// Where it begins.
    pub y1: i32,
    /// Where it ends.
    pub x2: i32,
    /// Where it ends.
    pub y2: i32,
}

/// A path: one line through its stops, to be drawn with round joins under the discs of the stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteMark {
    /// Whether it is the second of two.
    pub second: bool,
    /// The corners of the line. All of its pieces are level or upright.
    pub points: Vec<(i32, i32)>,
    /// The stops in their order.
    pub stops: Vec<StopMark>,
}

/// A stop of a path: a numbered disc on a rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopMark {
    /// The number of the stop, from 1.
    pub number: usize,
    /// The rung.
    pub at: RungAt,
    /// The middle.
    pub x: i32,
    /// The middle. Where a path comes to a rung again, the later stop stands above the earlier one.
    pub y: i32,
    /// The radius.
    pub radius: i32,
    /// The baseline of the number, which is anchored in the middle at `x`.
    pub text_y: i32,
    /// The font size of the number.
    pub size: i32,
}

/// The mark of where the person stands: a box with round ends around the middle of a rung or
/// around all stops on it. Without stops it is a circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ring {
    /// The rung.
    pub at: RungAt,
    /// Its left side. All sides are to the middle of the stroke.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// From its left to its right side.
    pub width: i32,
    /// From its upper to its lower side.
    pub height: i32,
    /// The radius of its corners.
    pub radius: i32,
}

/// The side of a label that stays where it is while the host's font makes it longer or shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// `x` is its left edge.
    Start,
    /// `x` is its right edge.
    End,
    /// `x` is its middle, and both sides move.
    Middle,
}

impl Anchor {
    /// The value of `text-anchor`.
    #[must_use]
    pub const fn value(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::End => "end",
            Anchor::Middle => "middle",
        }
    }
}

/// What a label is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelKind {
    /// The name of a ladder, above it.
    TrackName,
    /// The title of a rung.
    Title,
    /// The scope of a rung.
    Scope,
    /// The word at the ring: "you".
    Marker,
}

/// A text, broken into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is; the weight and the ink follow from it.
    pub kind: LabelKind,
    /// The ladder it belongs to.
    pub track: Track,
    /// The rung it belongs to; none for the name of a ladder.
    pub at: Option<RungAt>,
    /// Whether its rung is the chosen one.
    pub selected: bool,
    /// Whether its rung is the one that the chosen one is compared with.
    pub compared: bool,
    /// Whether its rung exists at the employer; true for the name of a ladder.
    pub exists: bool,
    /// The font size. It has to be this one, because the lines were measured with it.
    pub size: i32,
    /// Where the anchor of every line stands.
    pub x: i32,
    /// Which side of the lines stands there.
    pub anchor: Anchor,
    /// The lines from the top down.
    pub lines: Vec<Line>,
    /// The text before it was broken; the lines hold less of it only when [`Label::cut`].
    pub full_text: String,
    /// Whether the last line ends in an ellipsis because no breaking could make the text fit.
    pub cut: bool,
}

/// A line of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The baseline.
    pub y: i32,
    /// The words.
    pub text: String,
}

/// The beam between the two ladders, with the answers hanging from it and their balance on it.
///
/// Leans to individual contributor are left of the middle, leans to management right of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beam {
    /// Its stretches from left to right, which touch: from the middle of the IC ladder to the
    /// middle of the management ladder. A track leads where the pointer stands on its stretch.
    pub stretches: Vec<Stretch>,
    /// Its height in the picture.
    pub y: i32,
    /// Short vertical strokes on the beam, from the left: five leans below it, the middle and the
    /// two cut-offs above it.
    pub ticks: Vec<Tick>,
    /// One for each tick that bears an answer, down to its lowest disc.
    pub threads: Vec<Tick>,
    /// The answers, in the order in which they were given to the layout.
    pub discs: Vec<Disc>,
    /// Where all of them together come to rest.
    pub pointer: Option<Pointer>,
}

/// A stretch of the beam: a horizontal line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// The track that leads here; none in the middle.
    pub track: Option<Track>,
    /// Its left end.
    pub x1: i32,
    /// Its right end.
    pub x2: i32,
}

/// A short vertical line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// What it marks.
    pub kind: TickKind,
    /// Where it stands.
    pub x: i32,
    /// Its upper end.
    pub y1: i32,
    /// Its lower end.
    pub y2: i32,
}

/// What a vertical line at the beam marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickKind {
    /// One of the five leans an answer can have.
    Lean,
    /// A balance of nothing.
    Middle,
    /// The balance from which a track leads.
    CutOff,
    /// What an answer hangs by.
    Thread,
}

/// An answer: a numbered disc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disc {
    /// The number of the question, from 1.
    pub number: u8,
    /// The track the answer leans to.
    pub track: Option<Track>,
    /// The middle.
    pub x: i32,
    /// The middle.
    pub y: i32,
    /// The radius.
    pub radius: i32,
    /// The baseline of the number, which is anchored in the middle at `x`.
    pub text_y: i32,
    /// The font size of the number.
    pub size: i32,
}

/// A small triangle that stands on the beam with its tip down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    /// The track the balance leans to, by its sign alone.
    pub track: Option<Track>,
    /// Where its tip touches the beam.
    pub x: i32,
    /// Its corners, the tip last.
    pub corners: [(i32, i32); 3],
}
