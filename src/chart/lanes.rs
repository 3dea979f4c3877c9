//! The lanes of the time line: who the path is for each month.

use crate::domain::Track;

use super::caption::{LEADING, Text};
use super::flag::{FlagText, Hangs};
use super::grid::MARGIN;
use super::measure::{Font, width_of};
use super::scene::Anchor;
use super::stacked::{Seat, stack};
use super::timeline::{Scale, TimeLine};
use super::timeline_scene::{BandMark, Lane};

const NAME: Font = Font { size: 14, bold: true };
const TITLE: Font = Font { size: 13, bold: true };

/// The most that a name takes beside its lane, and what stays free between the two.
const NAME_ROOM: i32 = 120;
const NAME_GAP: i32 = 14;
/// Below a name that stands above its lane.
const BELOW_NAME: i32 = 5;

const BAND_HEIGHT: i32 = 30;
const BAND_LEAST: i32 = 2;
/// What stays free left and right of a title in its band.
const BAND_PADDING: i32 = 7;
/// The most that a title above its band takes.
const TITLE_ROOM: i32 = 150;
const TITLE_THREAD: i32 = 7;

/// What the names need at the left if they stand there.
pub(super) fn name_column(names: [&str; 2]) -> i32 {
    let [one, two] = names.map(|name| width_of(name, NAME));
    one.max(two).min(NAME_ROOM) + NAME_GAP
}

/// A lane before it is known where it lies.
#[derive(Debug)]
pub(super) struct LaneDraft {
    track: Track,
    beside: bool,
    name: Text,
    bands: Vec<BandDraft>,
    /// How far the titles reach up from the bands.
    titles: i32,
}

#[derive(Debug)]
struct BandDraft {
    /// Which band of the input.
    place: usize,
    x1: i32,
    x2: i32,
    title: Title,
}

#[derive(Debug)]
enum Title {
    Inside(Text),
    Above(FlagText, Option<Seat>),
}

impl LaneDraft {
    pub fn new(input: &TimeLine, track: Track, scale: Scale, beside: bool) -> LaneDraft {
        let name = match track {
            Track::IndividualContributor => input.individual_contributor,
            Track::Management => input.management,
        };
        let whole = scale.x2 + MARGIN - scale.x1;
        let name = Text::new(name, NAME, if beside { NAME_ROOM } else { whole });
        let mut bands = Vec::new();
        let mut hanging = Vec::new();
        for (place, band) in input.bands.iter().enumerate() {
            if band.track != track {
                continue;
            }
            let (x1, x2) = ends(input, place, scale);
            let room = x2 - x1 - 2 * BAND_PADDING;
            let inside =
                room > 0 && width_of(band.title, TITLE) <= room && !is_covered(input, place, scale);
            let title = if inside {
                Title::Inside(Text::new(band.title, TITLE, room))
            } else {
                let edges = (scale.x1, scale.x2);
                let text = FlagText::new(band.title, TITLE, (x1 + x2) / 2, edges, TITLE_ROOM);
                hanging.push(text.hanging());
                Title::Above(text, None)
            };
            bands.push(BandDraft { place, x1, x2, title });
        }
        let (seats, titles) = stack(&hanging, TITLE_THREAD);
        let mut seats = seats.into_iter();
        for band in &mut bands {
            if let Title::Above(_, seat) = &mut band.title {
                *seat = seats.next();
            }
        }
        LaneDraft { track, beside, name, bands, titles }
    }

    /// From the top of everything that belongs to the lane to its upper side.
    fn above(&self) -> i32 {
        if self.beside {
            self.titles.max(self.name_excess())
        } else {
            let name = self.name.height();
            self.titles + if name > 0 { name + BELOW_NAME } else { 0 }
        }
    }

    /// How far a name beside its lane reaches above it and below it.
    fn name_excess(&self) -> i32 {
        (self.name.height() - BAND_HEIGHT).max(0) / 2
    }

    /// The height of the lane with everything that belongs to it.
    pub fn height(&self) -> i32 {
        self.above() + BAND_HEIGHT + if self.beside { self.name_excess() } else { 0 }
    }

    /// The lane with the upper edge of everything that belongs to it at `top`. The bands go to
    /// their places in the order of the input.
    pub fn place(self, top: i32, scale: Scale, bands: &mut [Option<BandMark>]) -> Lane {
        let y = top + self.above();
        let track = self.track;
        for band in self.bands {
            let Some(mark) = bands.get_mut(band.place) else { continue };
            *mark = Some(band.place(y, track));
        }
        let name_top = if self.beside { y + (BAND_HEIGHT - self.name.height()) / 2 } else { top };
        let name = self.name.place(MARGIN, name_top, Anchor::Start);
        Lane { track, x1: scale.x1, x2: scale.x2, y, height: BAND_HEIGHT, name }
    }
}

impl BandDraft {
    fn place(self, y: i32, track: Track) -> BandMark {
        let (x1, x2) = (self.x1, self.x2);
        let inside = matches!(self.title, Title::Inside(_));
        let (title, threads) = match self.title {
            Title::Inside(text) => {
                let top = y + (BAND_HEIGHT - LEADING) / 2;
                (text.place(x1 + BAND_PADDING, top, Anchor::Start), Vec::new())
            }
            Title::Above(text, Some(seat)) => text.place(seat, y, Hangs::Up),
            Title::Above(_, None) => (None, Vec::new()),
        };
        BandMark { track, x1, x2, y, height: BAND_HEIGHT, inside, title, threads }
    }
}

/// The left and the right side of a band.
fn ends(input: &TimeLine, place: usize, scale: Scale) -> (i32, i32) {
    let Some(band) = input.bands.get(place) else { return (scale.x1, scale.x1) };
    let x1 = scale.x(band.start_month).min(scale.x2 - BAND_LEAST);
    (x1, scale.x(band.end_month).max(x1 + BAND_LEAST))
}

/// Whether another band of the track lies over a band.
fn is_covered(input: &TimeLine, place: usize, scale: Scale) -> bool {
    let (x1, x2) = ends(input, place, scale);
    let track = input.bands.get(place).map(|band| band.track);
    let mut covered = false;
    for (other, band) in input.bands.iter().enumerate() {
        let (from, to) = ends(input, other, scale);
        covered |= other != place && Some(band.track) == track && from < x2 && x1 < to;
    }
    covered
}
