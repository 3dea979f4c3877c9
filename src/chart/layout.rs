//! From ladders, texts and a width to a picture.

use crate::domain::Ladders;

use super::balance::{beam, drop_below};
use super::claims::{Placed, claims};
use super::describe::rows;
use super::grid::{Bands, Columns, NARROWEST, WIDEST};
use super::highlights::{Highlights, Labels};
use super::labels::{Name, add_blocks, names};
use super::marks::{add_row, rails, ring};
use super::paths::{Lanes, Paths};
use super::scene::{Arrangement, Beam, Scene};

/// The least height of a row. Buttons lie over the rows and have to be 44 px at the least.
const ROW_WIDE: i32 = 76;
const ROW_NARROW: i32 = 64;

/// Above the names of the ladders, below them to the rails, and below them to the beam.
const ABOVE_NAMES: i32 = 4;
const NAMES_TO_LADDER: i32 = 12;
const NAMES_TO_BEAM: i32 = 20;
const BELOW_WEIGHTS: i32 = 6;
/// Longer than this, threads would carry the weights away from their ticks.
const THREAD_MOST: i32 = 14;

/// The widths that pictures are laid out for. They stand so close that a picture is never scaled up
/// by a fifth within them.
pub const WIDTHS: [i32; 6] = [280, 328, 392, 464, 552, 656];

/// The width to lay out for, from the width of the container: the largest of [`WIDTHS`] that is not
/// above it. So a container that is being dragged hardly ever lays out anew; the picture is scaled
/// by the rest.
#[must_use]
pub fn quantised(width_px: i32) -> i32 {
    let mut found = NARROWEST;
    for width in WIDTHS {
        if width <= width_px {
            found = width;
        }
    }
    found
}

/// The picture. Widths outside 280..=720 px are taken as the nearest of these.
#[must_use]
pub fn layout(ladders: &Ladders, labels: &Labels, highlights: &Highlights, width: i32) -> Scene {
    let width = width.clamp(NARROWEST, WIDEST);
    let columns = Columns::new(width, ladders, Lanes::of(&highlights.routes));
    let alignment = ladders.alignment();
    let table = rows(ladders, &alignment);
    let routes = &highlights.routes;
    let paths = Paths::new(routes, ladders, &alignment, &table, columns.arrangement);
    let gap = paths.gap();
    let mut blocks = Vec::new();
    for row in &table {
        add_blocks(&mut blocks, ladders, row, &columns, labels, highlights);
    }
    let names = names(labels, &columns);
    let header = Header::new(&names, highlights, gap);
    let mut least = match columns.arrangement {
        Arrangement::Wide => ROW_WIDE,
        Arrangement::Narrow => ROW_NARROW,
    };
    for block in &blocks {
        least = least.max(block.row_height() + gap);
    }
    least = least.max(paths.row_height(&columns) + gap).max(header.row_height());
    let bands =
        Bands { header_rows: header.rows, levels: alignment.levels(), row_height: even(least) };

    let (names_bottom, beam) = header.place(bands, &columns, highlights);
    let mut placed = Vec::new();
    for name in names {
        name.place(names_bottom, &columns, &mut placed);
    }
    let mut down_to = vec![placed.len(); usize::from(bands.levels) + 1];
    for block in blocks {
        let level = alignment.level(block.at).unwrap_or(0);
        block.place(bands.middle(level), &columns, &mut placed);
        if let Some(down_to) = down_to.get_mut(usize::from(level)) {
            *down_to = placed.len();
        }
    }
    let on_levels = Placed { labels: &placed, down_to: &down_to };
    let claims = claims(ladders, &alignment, &columns, bands, on_levels, highlights);
    let routes = paths.place(&columns, bands);
    let mut scene = Scene {
        arrangement: columns.arrangement,
        width,
        height: bands.height(),
        row_height: bands.row_height,
        header_rows: bands.header_rows,
        rows: Vec::new(),
        rails: rails(&alignment, &columns, bands, highlights),
        links: Vec::new(),
        claims,
        rungs: Vec::new(),
        ring: ring(&alignment, &columns, bands, highlights.you, &routes),
        routes,
        beam,
        labels: placed,
    };
    let mut level = bands.levels;
    for row in &table {
        level = level.saturating_sub(1);
        add_row(&mut scene, row, &columns, bands.middle(level), highlights);
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
    /// What the paths need below the header.
    below: i32,
}

impl Header {
    fn new(names: &[Name; 2], highlights: &Highlights, gap: i32) -> Header {
        let [left, right] = names;
        let names = left.height().max(right.height());
        let has_beam = !highlights.weights.is_empty() || highlights.balance.is_some();
        let drop = has_beam.then(|| drop_below(&highlights.weights));
        Header { rows: if has_beam { 2 } else { 1 }, names, drop, below: gap / 2 }
    }

    /// The row height that the header asks for.
    fn row_height(&self) -> i32 {
        let below = match self.drop {
            None => NAMES_TO_LADDER,
            Some(drop) => NAMES_TO_BEAM + drop + BELOW_WEIGHTS,
        };
        let height = ABOVE_NAMES + self.names + below + self.below;
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
            return (bands.row_height - NAMES_TO_LADDER - self.below, None);
        }
        // What the rows leave over goes into the threads first, then above and below.
        let spare = (bands.row_height - self.row_height()) * i32::from(self.rows);
        let thread = (spare / 2).min(THREAD_MOST);
        let bottom = ABOVE_NAMES + self.names + (spare - thread) / 3;
        let y = bottom + NAMES_TO_BEAM;
        (bottom, Some(beam(columns, y, thread, &highlights.weights, highlights.balance)))
    }
}

fn even(height: i32) -> i32 {
    height + height % 2
}
