//! The ladders themselves: rails, rungs, links, and where the person stands.

use crate::domain::{Alignment, RungAt, Track};

use super::describe::TableRow;
use super::grid::{Bands, Columns};
use super::highlights::Highlights;
use super::scene::{LinkMark, Rail, Ring, RouteMark, Row, RungMark, Scene};

const TRACKS: [Track; 2] = [Track::IndividualContributor, Track::Management];

/// Between a ladder and a link to its rungs.
const LINK_GAP: i32 = 10;
/// How far a ladder ends short of the edge of its last row, so that it touches nothing above it.
const RAIL_INSET: i32 = 8;
/// Half of the gap between what exists of a ladder and the rest.
const RAIL_BREAK: i32 = 4;
const RUNG_THICKNESS: i32 = 5;
const CHOSEN_THICKNESS: i32 = 9;
const RING_RADIUS: i32 = 8;
/// Between a stop and the ring around it, to the middle of its stroke.
const RING_GAP: i32 = 3;

/// The uprights of both ladders. What stands above the highest rung that exists is a rail of its
/// own.
pub(super) fn rails(
    alignment: &Alignment,
    columns: &Columns,
    bands: Bands,
    highlights: &Highlights,
) -> Vec<Rail> {
    let mut rails = Vec::new();
    for track in TRACKS {
        let bottom = alignment.level(RungAt { track, index: 0 });
        let highest = alignment.nearest(track, u16::MAX);
        let top = highest.and_then(|top| alignment.level(top));
        let (Some(bottom), Some(highest), Some(top)) = (bottom, highest, top) else { continue };
        let (y1, y2) = (bands.above(top) + RAIL_INSET, bands.below(bottom) - RAIL_INSET);
        let mut pieces = vec![(true, y1, y2)];
        if !highlights.exists(highest) {
            let ceiling = highlights.rungs_here.and_then(|rungs| rungs.checked_sub(1));
            let level = ceiling.and_then(|index| alignment.level(RungAt { track, index }));
            pieces = match level {
                Some(level) => {
                    let y = bands.above(level);
                    vec![(false, y1, y - RAIL_BREAK), (true, y + RAIL_BREAK, y2)]
                }
                None => vec![(false, y1, y2)],
            };
        }
        let (one, two) = (columns.outer_rail(track), columns.inner_rail(track));
        for (exists, y1, y2) in pieces {
            for x in [one.min(two), one.max(two)] {
                rails.push(Rail { track, exists, x, y1, y2 });
            }
        }
    }
    rails
}

/// Adds what stands on one level.
pub(super) fn add_row(
    scene: &mut Scene,
    row: &TableRow,
    columns: &Columns,
    y: i32,
    highlights: &Highlights,
) {
    let (individual_contributor, management) = (row.individual_contributor, row.management);
    scene.rows.push(Row { individual_contributor, management });
    for at in [individual_contributor, management] {
        let Some(at) = at else { continue };
        let (one, two) = (columns.outer_rail(at.track), columns.inner_rail(at.track));
        let chosen = highlights.is_chosen(at);
        scene.rungs.push(RungMark {
            at,
            selected: highlights.selected == Some(at),
            compared: highlights.compared == Some(at),
            exists: highlights.exists(at),
            x1: one.min(two),
            x2: one.max(two),
            y,
            thickness: if chosen { CHOSEN_THICKNESS } else { RUNG_THICKNESS },
        });
    }
    if let (Some(individual_contributor), Some(management), Some(basis)) =
        (individual_contributor, management, row.basis)
    {
        let selected = highlights.selected;
        scene.links.push(LinkMark {
            individual_contributor,
            management,
            basis,
            selected: selected == Some(individual_contributor) || selected == Some(management),
            exists: highlights.exists(individual_contributor),
            x1: columns.inner_rail(Track::IndividualContributor) + LINK_GAP,
            x2: columns.inner_rail(Track::Management) - LINK_GAP,
            y,
        });
    }
}

/// The ring around the middle of a rung, or around all stops on it.
pub(super) fn ring(
    alignment: &Alignment,
    columns: &Columns,
    bands: Bands,
    you: Option<RungAt>,
    routes: &[RouteMark],
) -> Option<Ring> {
    let at = you?;
    let y = bands.middle(alignment.level(at)?);
    let x = columns.ladder(at.track);
    let mut stops = Vec::new();
    for route in routes {
        for stop in &route.stops {
            if stop.at == at {
                stops.push((stop.x, stop.y, stop.radius + RING_GAP));
            }
        }
    }
    if stops.is_empty() {
        stops.push((x, y, RING_RADIUS));
    }
    let (mut left, mut top, mut right, mut bottom) = (x, y, x, y);
    for (x, y, reach) in stops {
        (left, right) = (left.min(x - reach), right.max(x + reach));
        (top, bottom) = (top.min(y - reach), bottom.max(y + reach));
    }
    let (width, height) = (right - left, bottom - top);
    Some(Ring { at, x: left, y: top, width, height, radius: width.min(height) / 2 })
}
