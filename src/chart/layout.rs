//! From ladders, texts and a width to a picture.

use crate::domain::{Alignment, Ladders, RungAt, Track};

use super::balance::{Balance, Weight, beam, drop_below};
use super::describe::{TableRow, rows};
use super::grid::{Bands, Columns, NARROWEST, WIDEST};
use super::labels::{Name, add_blocks, names};
use super::scene::{Arrangement, Beam, LinkMark, Rail, Ring, Row, RungMark, Scene};

/// The texts that are not part of the ladders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels<'a> {
    /// The name of the IC ladder.
    pub individual_contributor: &'a str,
    /// The name of the management ladder.
    pub management: &'a str,
    /// The word at the rung where the person stands.
    pub you: &'a str,
}

/// What the picture points out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Highlights {
    /// The chosen rung.
    pub selected: Option<RungAt>,
    /// Where the person stands.
    pub you: Option<RungAt>,
    /// The answers, in the order in which discs on one thread hang from the top. Empty while no
    /// lean may show.
    pub weights: Vec<Weight>,
    /// The answers together, once there is a result.
    pub balance: Option<Balance>,
}

const TRACKS: [Track; 2] = [Track::IndividualContributor, Track::Management];

/// The least height of a row. Buttons lie over the rows and have to be 44 px at the least.
const ROW_WIDE: i32 = 76;
const ROW_NARROW: i32 = 64;

/// Between a ladder and a link to its rungs.
const LINK_GAP: i32 = 10;
/// How far a ladder ends short of the edge of its last row, so that it touches nothing above it.
const RAIL_INSET: i32 = 8;
const RUNG_THICKNESS: i32 = 5;
const SELECTED_THICKNESS: i32 = 9;
const RING_RADIUS: i32 = 8;

/// Above the names of the ladders, below them to the rails, and below them to the beam.
const ABOVE_NAMES: i32 = 4;
const NAMES_TO_LADDER: i32 = 12;
const NAMES_TO_BEAM: i32 = 20;
const BELOW_WEIGHTS: i32 = 6;
/// Longer than this, threads would carry the weights away from their ticks.
const THREAD_MOST: i32 = 14;

/// The width to lay out for, from the width of the container: a multiple of 8 px, so that a
/// container that is being dragged does not lay out anew for every pixel, from 280 to 720 px. The
/// picture is scaled by the rest.
#[must_use]
pub fn quantised(width_px: i32) -> i32 {
    width_px.clamp(NARROWEST, WIDEST) / 8 * 8
}

/// The picture. Widths outside 280..=720 px are taken as the nearest of these.
#[must_use]
pub fn layout(ladders: &Ladders, labels: &Labels, highlights: &Highlights, width: i32) -> Scene {
    let width = width.clamp(NARROWEST, WIDEST);
    let columns = Columns::new(width, ladders);
    let alignment = ladders.alignment();
    let table = rows(ladders, &alignment);
    let mut blocks = Vec::new();
    for row in &table {
        add_blocks(&mut blocks, ladders, row, &columns, labels, highlights);
    }
    let names = names(labels, &columns);
    let header = Header::new(&names, highlights);
    let mut least = match columns.arrangement {
        Arrangement::Wide => ROW_WIDE,
        Arrangement::Narrow => ROW_NARROW,
    };
    for block in &blocks {
        least = least.max(block.row_height());
    }
    let bands = Bands {
        header_rows: header.rows,
        levels: alignment.levels(),
        row_height: even(least.max(header.row_height())),
    };

    let (names_bottom, beam) = header.place(bands, &columns, highlights);
    let mut placed = Vec::new();
    for name in names {
        name.place(names_bottom, &columns, &mut placed);
    }
    for block in blocks {
        let level = alignment.level(block.at).unwrap_or(0);
        block.place(bands.middle(level), &columns, &mut placed);
    }
    let mut scene = Scene {
        arrangement: columns.arrangement,
        width,
        height: bands.height(),
        row_height: bands.row_height,
        header_rows: bands.header_rows,
        rows: Vec::new(),
        rails: rails(&alignment, &columns, bands),
        links: Vec::new(),
        rungs: Vec::new(),
        ring: ring(&alignment, &columns, bands, highlights.you),
        beam,
        labels: placed,
    };
    let mut level = bands.levels;
    for row in &table {
        level = level.saturating_sub(1);
        add_row(&mut scene, row, &columns, bands.middle(level), highlights.selected);
    }
    scene
}

/// What stands above the top level: the names of the ladders and, below them, the beam.
#[derive(Debug, Clone, Copy)]
struct Header {
    rows: u16,
    names: i32,
    /// How far the weights hang; none without a beam.
    drop: Option<i32>,
}

impl Header {
    fn new(names: &[Name; 2], highlights: &Highlights) -> Header {
        let [left, right] = names;
        let names = left.height().max(right.height());
        let has_beam = !highlights.weights.is_empty() || highlights.balance.is_some();
        let drop = has_beam.then(|| drop_below(&highlights.weights));
        Header { rows: if has_beam { 2 } else { 1 }, names, drop }
    }

    /// The row height that the header asks for.
    fn row_height(&self) -> i32 {
        let below = match self.drop {
            None => NAMES_TO_LADDER,
            Some(drop) => NAMES_TO_BEAM + drop + BELOW_WEIGHTS,
        };
        let height = ABOVE_NAMES + self.names + below;
        let rows = i32::from(self.rows);
        (height + rows - 1) / rows
    }

    /// The bottom of the names, which stand just above the ladders or else above the beam.
    fn place(
        &self,
        bands: Bands,
        columns: &Columns,
        highlights: &Highlights,
    ) -> (i32, Option<Beam>) {
        if self.drop.is_none() {
            return (bands.row_height - NAMES_TO_LADDER, None);
        }
        // What the rows leave over goes into the threads first, then above and below.
        let spare = (bands.row_height - self.row_height()) * i32::from(self.rows);
        let thread = (spare / 2).min(THREAD_MOST);
        let bottom = ABOVE_NAMES + self.names + (spare - thread) / 3;
        let y = bottom + NAMES_TO_BEAM;
        (bottom, Some(beam(columns, y, thread, &highlights.weights, highlights.balance)))
    }
}

fn rails(alignment: &Alignment, columns: &Columns, bands: Bands) -> Vec<Rail> {
    let mut rails = Vec::new();
    for track in TRACKS {
        let bottom = alignment.level(RungAt { track, index: 0 });
        let top = alignment.nearest(track, u16::MAX).and_then(|top| alignment.level(top));
        let (Some(bottom), Some(top)) = (bottom, top) else { continue };
        let (y1, y2) = (bands.above(top) + RAIL_INSET, bands.below(bottom) - RAIL_INSET);
        let (one, two) = (columns.outer_rail(track), columns.inner_rail(track));
        for x in [one.min(two), one.max(two)] {
            rails.push(Rail { track, x, y1, y2 });
        }
    }
    rails
}

/// Adds what stands on one level.
fn add_row(scene: &mut Scene, row: &TableRow, columns: &Columns, y: i32, selected: Option<RungAt>) {
    let (individual_contributor, management) = (row.individual_contributor, row.management);
    scene.rows.push(Row { individual_contributor, management });
    for at in [individual_contributor, management] {
        let Some(at) = at else { continue };
        let (one, two) = (columns.outer_rail(at.track), columns.inner_rail(at.track));
        let selected = selected == Some(at);
        let thickness = if selected { SELECTED_THICKNESS } else { RUNG_THICKNESS };
        let (x1, x2) = (one.min(two), one.max(two));
        scene.rungs.push(RungMark { at, selected, x1, x2, y, thickness });
    }
    if let (Some(individual_contributor), Some(management), Some(basis)) =
        (individual_contributor, management, row.basis)
    {
        scene.links.push(LinkMark {
            individual_contributor,
            management,
            basis,
            selected: selected == Some(individual_contributor) || selected == Some(management),
            x1: columns.inner_rail(Track::IndividualContributor) + LINK_GAP,
            x2: columns.inner_rail(Track::Management) - LINK_GAP,
            y,
        });
    }
}

fn ring(
    alignment: &Alignment,
    columns: &Columns,
    bands: Bands,
    you: Option<RungAt>,
) -> Option<Ring> {
    let at = you?;
    let y = bands.middle(alignment.level(at)?);
    Some(Ring { at, x: columns.ladder(at.track), y, radius: RING_RADIUS })
}

fn even(height: i32) -> i32 {
    height + height % 2
}
