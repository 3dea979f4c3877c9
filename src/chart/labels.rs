//! The texts of rungs and ladders: broken to their room first, placed when the rows are known.

use crate::domain::{Ladders, RungAt, Track};

use super::describe::TableRow;
use super::grid::Columns;
use super::highlights::{Highlights, Labels};
use super::room::{Room, Texts, between, facing};
use super::scene::{Arrangement, Label, LabelKind};
use super::setting::{Piece, Setting};
use super::wrap::Words;

/// From the last baseline of a title down to the link below it, and from there down to the first
/// baseline of the scope.
const TITLE_RISE: i32 = 7;
const SCOPE_DROP: i32 = 17;
/// How much further apart both are where more than the link runs between them.
const OPENING: i32 = 4;

/// What stays free in a row above and below its texts, both together.
const ROW_AIR: i32 = 8;

/// The texts of one rung.
#[derive(Debug)]
pub(super) struct Block {
    pub at: RungAt,
    selected: bool,
    compared: bool,
    exists: bool,
    /// Whether a link runs between the title and the rest, and what it needs above and below.
    split: Option<i32>,
    title: Piece,
    /// The scope and perhaps the marker.
    rest: Vec<Piece>,
}

/// Adds the texts of the rungs of one level, broken to the room they have.
pub(super) fn add_blocks(
    blocks: &mut Vec<Block>,
    ladders: &Ladders,
    row: &TableRow,
    columns: &Columns,
    labels: &Labels,
    highlights: &Highlights,
) {
    let arrangement = columns.arrangement;
    let split = arrangement == Arrangement::Narrow && row.basis.is_some();
    let busy = highlights.claims || !highlights.routes.is_empty();
    let texts = |at: Option<RungAt>| Some(Texts::of(ladders.rung(at?)?, arrangement));
    let (left, right) = (texts(row.individual_contributor), texts(row.management));
    let room = columns.label_room();
    let rooms = match (arrangement, &left, &right) {
        (Arrangement::Narrow, Some(left), Some(right)) => between(room, left, right, split),
        _ => [Room { title: room, scope: room }; 2],
    };
    for (at, texts, room) in
        [(row.individual_contributor, &left, rooms[0]), (row.management, &right, rooms[1])]
    {
        let (Some(at), Some(texts)) = (at, texts) else { continue };
        let piece = |kind, words: &Words, room| Piece::new(kind, words, arrangement, room);
        let mut rest = vec![piece(LabelKind::Scope, &texts.scope, room.scope)];
        if highlights.you == Some(at) {
            let kind = LabelKind::Marker;
            let you = Words::new(labels.you, Setting::of(kind, arrangement).font);
            rest.push(piece(kind, &you, room.scope));
        }
        blocks.push(Block {
            at,
            selected: highlights.selected == Some(at),
            compared: highlights.compared == Some(at),
            exists: highlights.exists(at),
            split: split.then_some(if busy { OPENING } else { 0 }),
            title: piece(LabelKind::Title, &texts.title, room.title),
            rest,
        });
    }
}

impl Block {
    /// The row height that the block asks for, with its rung in the middle of the row.
    pub fn row_height(&self) -> i32 {
        let (above, below) = self.reach();
        2 * above.max(below) + ROW_AIR
    }

    /// How far the texts reach above the rung and below it.
    fn reach(&self) -> (i32, i32) {
        let rest: i32 = self.rest.iter().map(Piece::height).sum();
        match self.split {
            Some(opening) => {
                (self.title.last_baseline() + TITLE_RISE + opening, self.drop() + opening + rest)
            }
            None => {
                let height = self.title.height() + rest;
                (height / 2, height - height / 2)
            }
        }
    }

    /// From the link down to the upper edge of the scope.
    fn drop(&self) -> i32 {
        SCOPE_DROP - self.rest.first().map_or(0, Piece::first_baseline)
    }

    /// Adds the labels of a rung that stands at the height `y`.
    pub fn place(self, y: i32, columns: &Columns, labels: &mut Vec<Label>) {
        let (above, _) = self.reach();
        let top = y - above;
        let mut next = match self.split {
            Some(opening) => y + self.drop() + opening,
            None => top + self.title.height(),
        };
        let track = self.at.track;
        let (x, anchor) = (columns.labels(track), columns.anchor(track));
        let mut place = |piece: Piece, top: i32| {
            if let Some(mut label) = piece.place(top, x, anchor, track) {
                label.at = Some(self.at);
                label.selected = self.selected;
                label.compared = self.compared;
                label.exists = self.exists;
                labels.push(label);
            }
        };
        place(self.title, top);
        for piece in self.rest {
            let top = next;
            next += piece.height();
            place(piece, top);
        }
    }
}

/// The name of a ladder.
#[derive(Debug)]
pub(super) struct Name {
    track: Track,
    piece: Piece,
}

/// The names of both ladders, IC first.
pub(super) fn names(labels: &Labels, columns: &Columns) -> [Name; 2] {
    let (kind, arrangement) = (LabelKind::TrackName, columns.arrangement);
    let font = Setting::of(kind, arrangement).font;
    let texts =
        [labels.individual_contributor, labels.management].map(|text| Words::new(text, font));
    let room = columns.name_room();
    let [left, right] = match arrangement {
        Arrangement::Wide => [room, room],
        Arrangement::Narrow => facing(room, &texts),
    };
    let [ic, management] = &texts;
    let name =
        |track, words, room| Name { track, piece: Piece::new(kind, words, arrangement, room) };
    [name(Track::IndividualContributor, ic, left), name(Track::Management, management, right)]
}

impl Name {
    pub fn height(&self) -> i32 {
        self.piece.height()
    }

    /// Adds the label with its lower edge at `bottom`.
    pub fn place(self, bottom: i32, columns: &Columns, labels: &mut Vec<Label>) {
        let top = bottom - self.piece.height();
        let (x, anchor) = (columns.name(self.track), columns.anchor(self.track));
        labels.extend(self.piece.place(top, x, anchor, self.track));
    }
}
