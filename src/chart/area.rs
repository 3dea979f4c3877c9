//! What texts cover, and what is left of a line that runs behind them.

use super::measure::{Font, width_of};
use super::scene::{Anchor, Label, LabelKind, Stroke};

/// What stays free around a text.
const AROUND_TEXT: i32 = 3;
/// A shorter piece of a line is a speck.
const SHORTEST: i32 = 6;

/// What a text covers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

/// Adds what the lines of a label cover, with some air around them.
pub(super) fn add_areas(areas: &mut Vec<Area>, label: &Label) {
    let font = Font { size: label.size, bold: label.kind != LabelKind::Scope };
    for line in &label.lines {
        let width = width_of(&line.text, font);
        let left = match label.anchor {
            Anchor::Start => label.x,
            Anchor::End => label.x - width,
            Anchor::Middle => label.x - width / 2,
        };
        areas.push(Area {
            left: left - AROUND_TEXT,
            top: line.y - label.size * 9 / 10 - AROUND_TEXT,
            right: left + width + AROUND_TEXT,
            bottom: line.y + label.size / 4 + AROUND_TEXT,
        });
    }
}

/// The pieces of a line from left to right that no text covers.
pub(super) fn visible(line: Stroke, areas: &[Area]) -> Vec<Stroke> {
    let mut pieces = vec![(line.x1, line.x2)];
    for area in areas {
        let (from, to) = covered(line, *area);
        if from >= to {
            continue;
        }
        // In place, for a long line runs behind hundreds of texts.
        let mut place = 0;
        while let Some(piece) = pieces.get_mut(place) {
            let (begin, end) = *piece;
            let (before, behind) = ((begin, end.min(from)), (begin.max(to), end));
            place += 1;
            match (is_seen(before), is_seen(behind)) {
                (true, true) => {
                    *piece = before;
                    pieces.insert(place, behind);
                    place += 1;
                }
                (true, false) => *piece = before,
                (false, true) => *piece = behind,
                (false, false) => {
                    place -= 1;
                    pieces.remove(place);
                }
            }
        }
        if pieces.is_empty() {
            break;
        }
    }
    let mut strokes = Vec::new();
    for (x1, x2) in pieces {
        strokes.push(Stroke { x1, y1: height_at(line, x1), x2, y2: height_at(line, x2) });
    }
    strokes
}

/// Whether a piece is more than a speck.
const fn is_seen((begin, end): (i32, i32)) -> bool {
    end - begin >= SHORTEST
}

/// From where to where a line lies in an area; empty where the end is not beyond the beginning.
fn covered(line: Stroke, area: Area) -> (i32, i32) {
    let rise = line.y2 - line.y1;
    if rise == 0 {
        let beside = line.y1 < area.top || line.y1 > area.bottom;
        return if beside { (0, 0) } else { (area.left, area.right) };
    }
    let at = |y: i32| {
        let across = i64::from(y - line.y1) * i64::from(line.x2 - line.x1) / i64::from(rise);
        line.x1.saturating_add(i32::try_from(across).unwrap_or(i32::MAX))
    };
    let (one, two) = (at(area.top), at(area.bottom));
    (one.min(two).saturating_sub(1).max(area.left), one.max(two).saturating_add(1).min(area.right))
}

fn height_at(line: Stroke, x: i32) -> i32 {
    let run = i64::from((line.x2 - line.x1).max(1));
    let rise = i64::from(line.y2 - line.y1) * i64::from(x - line.x1) / run;
    line.y1.saturating_add(i32::try_from(rise).unwrap_or(i32::MAX))
}
