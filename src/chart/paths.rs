//! Paths across the ladders: where they stop, and where they cross from one ladder to the other.
//!
//! A path runs up and down in a lane inside a ladder. Between two rungs on one level it crosses at
//! their height, along the link, if no other stop and no text is in the way. Else it crosses in the
//! gap between two levels, where there is never a text, and it touches no rung where it does not
//! stop. So no line is ever broken or covers a label.

use crate::domain::{Alignment, Ladders, RungAt, Track};

use super::describe::TableRow;
use super::grid::{Bands, Columns};
use super::highlights::Route;
use super::scene::{Arrangement, RouteMark, StopMark};

const NUMBER_SIZE: i32 = 12;
const SMALL_NUMBER_SIZE: i32 = 11;
/// Between two discs of a path on one rung.
const STOP_GAP: i32 = 2;
/// What stays free above the discs on a rung. The ring around them needs some of it.
const STOP_AIR: i32 = 8;
/// Between two lines in one gap, and what stays free above and below them together.
const LINE_STEP: i32 = 6;
const GAP_AIR: i32 = 4;

/// How many paths run side by side on a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lanes {
    One,
    Two,
}

impl Lanes {
    /// The lanes for so many paths.
    pub fn of(routes: &[Route]) -> Lanes {
        if routes.len() > 1 { Lanes::Two } else { Lanes::One }
    }
}

/// All paths, before it is known how high the rows are.
#[derive(Debug)]
pub(super) struct Paths {
    paths: Vec<Path>,
    /// How many lines run through the gap above each level.
    lines: Vec<i32>,
    /// The most discs of one path on one rung.
    most_visits: i32,
}

#[derive(Debug)]
struct Path {
    second: bool,
    stops: Vec<Stop>,
}

#[derive(Debug, Clone, Copy)]
struct Stop {
    number: usize,
    at: RungAt,
    level: u16,
    /// How often the path was on the rung before.
    earlier: i32,
    /// How it goes on if the next stop is on the other ladder.
    crossing: Crossing,
}

#[derive(Debug, Clone, Copy)]
enum Crossing {
    /// At the height of the rung it leaves.
    Level,
    /// In the gap above a level, as one of several lines, counted from the top.
    Gap { level: u16, place: i32 },
}

/// The way across at the height of a level.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// Whether neither a text nor another path is on it.
    free: bool,
    /// Whether both ladders have a rung at its ends.
    from_rung_to_rung: bool,
}

/// How many stops a path has on each level of a ladder.
#[derive(Debug)]
struct Visits {
    individual_contributor: Vec<i32>,
    management: Vec<i32>,
}

impl Visits {
    fn none(levels: u16) -> Visits {
        let none = vec![0; usize::from(levels)];
        Visits { individual_contributor: none.clone(), management: none }
    }

    fn on(&self, track: Track, level: u16) -> i32 {
        let visits = match track {
            Track::IndividualContributor => &self.individual_contributor,
            Track::Management => &self.management,
        };
        visits.get(usize::from(level)).copied().unwrap_or(0)
    }

    /// Counts a stop, and returns how many there were before.
    fn add(&mut self, track: Track, level: u16) -> i32 {
        let visits = match track {
            Track::IndividualContributor => &mut self.individual_contributor,
            Track::Management => &mut self.management,
        };
        let Some(visits) = visits.get_mut(usize::from(level)) else { return 0 };
        *visits += 1;
        *visits - 1
    }
}

impl Paths {
    /// The paths on ladders with these rows, from the top level down.
    pub fn new(
        routes: &[Route],
        ladders: &Ladders,
        alignment: &Alignment,
        rows: &[TableRow],
        arrangement: Arrangement,
    ) -> Paths {
        let levels = alignment.levels();
        let mut paths = Vec::new();
        let mut visits = [Visits::none(levels), Visits::none(levels)];
        let mut most_visits = 0;
        for ((route, second), visits) in routes.iter().zip([false, true]).zip(&mut visits) {
            let mut stops = Vec::new();
            for (place, at) in route.stops.iter().enumerate() {
                let Some(level) = alignment.level(*at).filter(|_| ladders.rung(*at).is_some())
                else {
                    continue;
                };
                let earlier = visits.add(at.track, level);
                most_visits = most_visits.max(earlier + 1);
                let crossing = Crossing::Level;
                stops.push(Stop { number: place + 1, at: *at, level, earlier, crossing });
            }
            paths.push(Path { second, stops });
        }
        let mut ways = Vec::new();
        for row in rows.iter().rev() {
            ways.push(Way {
                free: arrangement == Arrangement::Wide || row.basis.is_some(),
                from_rung_to_rung: row.individual_contributor.is_some() && row.management.is_some(),
            });
        }
        let mut lines = vec![0; usize::from(levels)];
        let [first, second] = &visits;
        for path in &mut paths {
            let (own, other) = if path.second { (second, first) } else { (first, second) };
            path.choose_crossings(own, other, &mut ways, &mut lines);
        }
        Paths { paths, lines, most_visits }
    }

    /// What the gap between two rows needs for the lines in it.
    pub fn gap(&self) -> i32 {
        let mut busiest = 0;
        for lines in &self.lines {
            busiest = busiest.max(*lines);
        }
        if busiest == 0 { 0 } else { busiest * LINE_STEP + GAP_AIR }
    }

    /// The row height that the stops ask for, with the first of them in the middle of its row.
    pub fn row_height(&self, columns: &Columns) -> i32 {
        if self.most_visits == 0 {
            return 0;
        }
        2 * ((self.most_visits - 1) * pitch(columns) + columns.stop_radius + STOP_AIR)
    }

    /// The paths in their places.
    pub fn place(&self, columns: &Columns, bands: Bands) -> Vec<RouteMark> {
        let mut marks = Vec::new();
        for path in &self.paths {
            if !path.stops.is_empty() {
                marks.push(self.place_one(path, columns, bands));
            }
        }
        marks
    }

    fn place_one(&self, path: &Path, columns: &Columns, bands: Bands) -> RouteMark {
        let mut points = Vec::new();
        let mut stops = Vec::new();
        let mut before: Option<(&Stop, StopMark)> = None;
        for stop in &path.stops {
            let mark = place_stop(stop, path.second, columns, bands);
            if let Some((from, start)) = before
                && from.at.track != stop.at.track
            {
                let y = match from.crossing {
                    Crossing::Level => start.y,
                    Crossing::Gap { level, place } => self.line(level, place, bands),
                };
                for corner in [(start.x, y), (mark.x, y)] {
                    add_point(&mut points, corner);
                }
            }
            add_point(&mut points, (mark.x, mark.y));
            stops.push(mark);
            before = Some((stop, mark));
        }
        RouteMark { second: path.second, points, stops }
    }

    /// The height of a line in the gap above a level.
    fn line(&self, level: u16, place: i32, bands: Bands) -> i32 {
        let lines = self.lines.get(usize::from(level)).copied().unwrap_or(1);
        bands.above(level) + (2 * place - (lines - 1)) * LINE_STEP / 2
    }
}

impl Path {
    fn choose_crossings(
        &mut self,
        own: &Visits,
        other: &Visits,
        ways: &mut [Way],
        lines: &mut [i32],
    ) {
        let mut onwards = self.stops.clone().into_iter();
        onwards.next();
        for (from, to) in self.stops.iter_mut().zip(onwards) {
            let level = from.level;
            if from.at.track == to.at.track {
                continue;
            }
            let mut others = 0;
            for track in [from.at.track, to.at.track] {
                // On one ladder the lane of the other path is passed, on the other one it is not.
                let is_inner = self.second == (track == Track::IndividualContributor);
                others += if is_inner { 0 } else { other.on(track, level) };
            }
            let way = ways.get_mut(usize::from(level));
            let leads_there = if to.level == level {
                to.earlier == 0
            } else {
                way.as_ref().is_some_and(|way| !way.from_rung_to_rung)
            };
            if let Some(way) = way
                && from.earlier == 0
                && others == 0
                && leads_there
                && way.free
            {
                way.free = false;
                continue;
            }
            // Towards the next stop, and away from the discs above the lowest one on the rung.
            let stacked = own.on(from.at.track, level) > 1 && level > 0 && leads_there;
            let down = from.earlier == 0 && (to.level < level || stacked);
            let level = if down { level.saturating_sub(1) } else { level };
            if let Some(lines) = lines.get_mut(usize::from(level)) {
                from.crossing = Crossing::Gap { level, place: *lines };
                *lines += 1;
            }
        }
    }
}

/// From one disc on a rung to the next.
fn pitch(columns: &Columns) -> i32 {
    2 * columns.stop_radius + STOP_GAP
}

fn place_stop(stop: &Stop, second: bool, columns: &Columns, bands: Bands) -> StopMark {
    let y = bands.middle(stop.level) - stop.earlier * pitch(columns);
    let size = if columns.stop_radius < 9 { SMALL_NUMBER_SIZE } else { NUMBER_SIZE };
    StopMark {
        number: stop.number,
        at: stop.at,
        x: columns.lane(stop.at.track, second),
        y,
        radius: columns.stop_radius,
        text_y: y + size * 36 / 100,
        size,
    }
}

fn add_point(points: &mut Vec<(i32, i32)>, point: (i32, i32)) {
    if points.last() != Some(&point) {
        points.push(point);
    }
}
