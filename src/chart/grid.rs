//! Where ladders and levels stand. Whatever is drawn later on the ladders asks here for its place.

use crate::domain::{Ladders, Track};

use super::paths::Lanes;
use super::room::longest;
use super::scene::{Anchor, Arrangement};

/// The least and the greatest width of a picture.
pub(super) const NARROWEST: i32 = 280;
pub(super) const WIDEST: i32 = 720;

/// From here on there is room for labels outside the ladders if the labels are short enough, and
/// from there on there has to be.
const WIDE_IF_FITTING: i32 = 440;
const WIDE_ALWAYS: i32 = 560;

/// What stays free at the left and right edge.
pub(super) const MARGIN: i32 = 4;

/// Between the ladder and its labels.
const LABEL_GAP_WIDE: i32 = 14;
const LABEL_GAP_NARROW: i32 = 10;

/// The least and the greatest distance of two ticks of the beam. Two discs beside each other need
/// the least; beyond the greatest the two ladders fall apart into two pictures.
const STEP_LEAST: i32 = 30;
const STEP_MOST: i32 = 58;

/// The vertical lines of the picture, mirrored about its middle.
///
/// The ladders stand two steps left and right of the middle, so that the five leans of an answer
/// divide the beam between them into equal parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub arrangement: Arrangement,
    pub width: i32,
    middle: i32,
    step: i32,
    half_ladder: i32,
    lane: i32,
    /// The radius of a stop, as large as the lanes let it be.
    pub stop_radius: i32,
}

impl Columns {
    /// The columns of a picture of these ladders, with so many lanes on each of them.
    pub fn new(width: i32, ladders: &Ladders, lanes: Lanes) -> Columns {
        if width >= WIDE_IF_FITTING {
            let longest_label = longest(ladders, Arrangement::Wide);
            Columns::wide(width, longest_label, lanes)
                .unwrap_or_else(|| Columns::narrow(width, lanes))
        } else {
            Columns::narrow(width, lanes)
        }
    }

    fn wide(width: i32, longest_label: i32, lanes: Lanes) -> Option<Columns> {
        let middle = width / 2;
        let (half_ladder, lane, stop_radius) = match lanes {
            Lanes::One => (15, 0, 9),
            Lanes::Two => (21, 10, 9),
        };
        let beside = middle - MARGIN - LABEL_GAP_WIDE - half_ladder;
        let step = (beside - longest_label) / 2;
        (width >= WIDE_ALWAYS || step >= STEP_LEAST).then(|| Columns {
            arrangement: Arrangement::Wide,
            width,
            middle,
            step: step.clamp(STEP_LEAST, STEP_MOST),
            half_ladder,
            lane,
            stop_radius,
        })
    }

    fn narrow(width: i32, lanes: Lanes) -> Columns {
        let middle = width / 2;
        let (half_ladder, lane, stop_radius) = match lanes {
            Lanes::One => (11, 0, 9),
            Lanes::Two => (16, 8, 7),
        };
        let step = (middle - MARGIN - half_ladder) / 2;
        let arrangement = Arrangement::Narrow;
        Columns { arrangement, width, middle, step, half_ladder, lane, stop_radius }
    }

    /// The middle of a ladder.
    pub fn ladder(&self, track: Track) -> i32 {
        self.middle + side(track) * 2 * self.step
    }

    /// Where a path runs on a ladder: in the middle, or the first path left of it and the second
    /// right of it.
    pub fn lane(&self, track: Track, second: bool) -> i32 {
        self.ladder(track) + if second { self.lane } else { -self.lane }
    }

    /// The rail next to the edge of the picture.
    pub fn outer_rail(&self, track: Track) -> i32 {
        self.ladder(track) + side(track) * self.half_ladder
    }

    /// The rail next to the other ladder.
    pub fn inner_rail(&self, track: Track) -> i32 {
        self.ladder(track) - side(track) * self.half_ladder
    }

    /// The place of a lean on the beam; leans between the ticks are given in parts of a whole.
    pub fn on_beam(&self, lean: i32, whole: i32) -> i32 {
        self.middle + lean * self.step / whole.max(1)
    }

    /// The side of a label or name that touches its ladder. Between the ladders, labels of the IC
    /// ladder grow to the right; outside, to the left.
    pub fn anchor(&self, track: Track) -> Anchor {
        match (self.arrangement, track) {
            (Arrangement::Wide, Track::IndividualContributor)
            | (Arrangement::Narrow, Track::Management) => Anchor::End,
            (Arrangement::Wide, Track::Management)
            | (Arrangement::Narrow, Track::IndividualContributor) => Anchor::Start,
        }
    }

    /// Where the labels of a ladder begin, on the side where they touch it.
    pub fn labels(&self, track: Track) -> i32 {
        match self.arrangement {
            Arrangement::Wide => self.outer_rail(track) + side(track) * LABEL_GAP_WIDE,
            Arrangement::Narrow => self.inner_rail(track) - side(track) * LABEL_GAP_NARROW,
        }
    }

    /// The room for the labels of one ladder when wide, of both together when narrow.
    pub fn label_room(&self) -> i32 {
        let ends = Track::Management;
        match self.arrangement {
            Arrangement::Wide => self.width - MARGIN - self.labels(ends),
            Arrangement::Narrow => self.labels(ends) - self.labels(ends.other()),
        }
    }

    /// Where the name of a ladder begins. It spans the ladder and its labels, and is flush with the
    /// far side of the ladder.
    pub fn name(&self, track: Track) -> i32 {
        match self.arrangement {
            Arrangement::Wide => self.inner_rail(track),
            Arrangement::Narrow => self.outer_rail(track),
        }
    }

    /// The room for the name of one ladder when wide, of both together when narrow.
    pub fn name_room(&self) -> i32 {
        let ends = Track::Management;
        match self.arrangement {
            Arrangement::Wide => self.width - MARGIN - self.name(ends),
            Arrangement::Narrow => self.name(ends) - self.name(ends.other()),
        }
    }
}

/// Left of the middle or right of it.
fn side(track: Track) -> i32 {
    match track {
        Track::IndividualContributor => -1,
        Track::Management => 1,
    }
}

/// The horizontal bands of the picture, all equally high: the header, then a level each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bands {
    pub header_rows: u16,
    pub levels: u16,
    pub row_height: i32,
}

impl Bands {
    /// The height of the whole picture.
    pub fn height(self) -> i32 {
        (i32::from(self.header_rows) + i32::from(self.levels)) * self.row_height
    }

    /// The middle of a level.
    pub fn middle(self, level: u16) -> i32 {
        self.height() - i32::from(level) * self.row_height - self.row_height / 2
    }

    /// The upper end of a ladder that reaches up to a level.
    pub fn above(self, level: u16) -> i32 {
        self.middle(level) - self.row_height / 2
    }

    /// The lower end of a ladder that reaches down to a level.
    pub fn below(self, level: u16) -> i32 {
        self.middle(level) + self.row_height / 2
    }
}
