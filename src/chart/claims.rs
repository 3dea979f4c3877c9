//! What single sources say two rungs are worth: thin lines between the ladders.

use crate::domain::{Alignment, Ladders, RungAt, Track};

use super::area::{Area, add_areas, visible};
use super::grid::{Bands, Columns};
use super::highlights::Highlights;
use super::scene::{Arrangement, ClaimMark, Label, Stroke};

/// Between the end of a rung and the end of a claim.
const CLAIM_GAP: i32 = 4;
/// Between the ends of two claims about the same two rungs.
const CLAIM_STEP: i32 = 4;
/// What stays free of the ends of claims at the edge of a row.
const ROW_EDGE: i32 = 6;

/// The labels of rungs, and which of them stand on which level.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'a> {
    pub labels: &'a [Label],
    /// For each level, how many labels stand on it or higher.
    pub down_to: &'a [usize],
}

/// All claims about rungs that the ladders have.
pub(super) fn claims(
    ladders: &Ladders,
    alignment: &Alignment,
    columns: &Columns,
    bands: Bands,
    placed: Placed,
    highlights: &Highlights,
) -> Vec<ClaimMark> {
    let mut marks = Vec::new();
    if !highlights.claims {
        return marks;
    }
    let before = earlier(ladders);
    // Worked out once: any number of claims may run behind the same texts.
    let texts = match columns.arrangement {
        Arrangement::Wide => Texts::default(),
        Arrangement::Narrow => Texts::of(placed),
    };
    for (claim, said) in ladders.claims.iter().enumerate() {
        let individual_contributor = RungAt::individual_contributor(said.individual_contributor);
        let management = RungAt::management(said.management);
        let (Some(left), Some(right)) =
            (alignment.level(individual_contributor), alignment.level(management))
        else {
            continue;
        };
        let before = before.get(claim).copied().unwrap_or(0);
        // A level claim would hide the link, or be hidden by it.
        let offset = offset(if left == right { before + 1 } else { before }, bands);
        let line = Stroke {
            x1: columns.inner_rail(Track::IndividualContributor) + CLAIM_GAP,
            y1: bands.middle(left) + offset,
            x2: columns.inner_rail(Track::Management) - CLAIM_GAP,
            y2: bands.middle(right) + offset,
        };
        let strokes = match columns.arrangement {
            Arrangement::Wide => vec![line],
            Arrangement::Narrow => visible(line, texts.between(left.min(right), left.max(right))),
        };
        let Stroke { x1, y1, x2, y2 } = line;
        let selected =
            [individual_contributor, management].into_iter().any(|at| highlights.is_chosen(at));
        marks.push(ClaimMark {
            individual_contributor,
            management,
            claim,
            selected,
            x1,
            y1,
            x2,
            y2,
            strokes,
        });
    }
    marks
}

/// What the labels cover.
#[derive(Debug, Default)]
struct Texts {
    areas: Vec<Area>,
    /// For each level, how many areas there are on it or higher.
    down_to: Vec<usize>,
}

impl Texts {
    fn of(placed: Placed) -> Texts {
        let mut areas = Vec::new();
        // For each number of labels, how many areas they have.
        let mut ends = vec![0];
        for label in placed.labels {
            add_areas(&mut areas, label);
            ends.push(areas.len());
        }
        let end = |labels: &usize| ends.get(*labels).copied().unwrap_or(0);
        let down_to = placed.down_to.iter().map(end).collect();
        Texts { areas, down_to }
    }

    /// Those from one level up to another.
    fn between(&self, lowest: u16, highest: u16) -> &[Area] {
        let above = self.down_to.get(usize::from(highest) + 1).copied().unwrap_or(0);
        let end = self.down_to.get(usize::from(lowest)).copied().unwrap_or(0);
        self.areas.get(above..end).unwrap_or_default()
    }
}

/// For each claim, how many earlier ones are about the same two rungs. Those about one IC rung are
/// threaded on a list, so that only they are looked at.
fn earlier(ladders: &Ladders) -> Vec<i32> {
    let mut last: Vec<Option<usize>> = vec![None; ladders.individual_contributor.len()];
    let mut previous: Vec<Option<usize>> = Vec::new();
    let mut counts: Vec<i32> = Vec::new();
    for (place, claim) in ladders.claims.iter().enumerate() {
        let on_rung = last.get_mut(usize::from(claim.individual_contributor));
        let mut candidate = on_rung.and_then(|last| last.replace(place));
        previous.push(candidate);
        let mut count = 0;
        while let Some(other) = candidate {
            if ladders.claims.get(other).is_some_and(|other| other.management == claim.management) {
                count = counts.get(other).copied().unwrap_or(0) + 1;
                break;
            }
            candidate = previous.get(other).copied().flatten();
        }
        counts.push(count);
    }
    counts
}

/// The first claim ends at its rungs, the next ones by turns below and above. Those for which the
/// row is not high enough end at its edge.
fn offset(before: i32, bands: Bands) -> i32 {
    let distance = ((before + 1) / 2 * CLAIM_STEP).min(bands.row_height / 2 - ROW_EDGE);
    if before % 2 == 1 { distance } else { -distance }
}
