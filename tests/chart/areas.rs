//! What shapes and texts cover.

use two_ladders::chart::{Anchor, Font, Label, LabelKind, Line, Scene, Stroke, width_of};

/// What a shape covers.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Area {
    pub fn meets(self, other: Area) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    pub fn inside(self, other: Area) -> bool {
        self.left >= other.left
            && self.top >= other.top
            && self.right <= other.right
            && self.bottom <= other.bottom
    }

    pub fn within(self, scene: &Scene) -> bool {
        self.inside(Area { left: 0, top: 0, right: scene.width, bottom: scene.height })
    }
}

/// A horizontal line, thick in all directions.
pub fn level(x1: i32, x2: i32, y: i32, half: i32) -> Area {
    Area { left: x1 - half, top: y - half, right: x2 + half, bottom: y + half }
}

/// A vertical line.
pub fn upright(x: i32, y1: i32, y2: i32) -> Area {
    Area { left: x - 1, top: y1, right: x + 1, bottom: y2 }
}

/// A sloped line, pixel by pixel.
pub fn sloped(stroke: Stroke) -> Vec<Area> {
    let Stroke { x1, y1, x2, y2 } = stroke;
    let steps = (x2 - x1).max((y2 - y1).abs()).max(1);
    let part = |whole: i32, step: i32| {
        let part = i64::from(whole) * i64::from(step) / i64::from(steps);
        i32::try_from(part).expect("no longer than the line")
    };
    let at = |step: i32| {
        let x = x1 + part(x2 - x1, step);
        level(x, x, y1 + part(y2 - y1, step), 1)
    };
    (0..=steps).map(at).collect()
}

/// The areas of the lines of a label.
pub fn lines(label: &Label) -> impl Iterator<Item = Area> {
    let font = Font { size: label.size, bold: label.kind != LabelKind::Scope };
    label.lines.iter().map(move |line| text(line, font, label.x, label.anchor))
}

/// The area of a line of text: letters reach a little less than the font size above the baseline,
/// and a quarter of it below.
pub fn text(line: &Line, font: Font, x: i32, anchor: Anchor) -> Area {
    let width = width_of(&line.text, font);
    let left = match anchor {
        Anchor::Start => x,
        Anchor::End => x - width,
        Anchor::Middle => x - width / 2,
    };
    let (top, bottom) = (line.y - font.size * 9 / 10, line.y + font.size / 4);
    Area { left, top, right: left + width, bottom }
}
