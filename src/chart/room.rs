//! How much room each text has where two of them face each other.

use crate::domain::{Ladders, Rung};

use super::measure::width_of;
use super::scene::{Arrangement, LabelKind};
use super::setting::Setting;
use super::wrap::Words;

/// What stays free between two texts that face each other.
const FACING_GAP: i32 = 16;

/// The measured texts of one rung.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    pub title: Words<'a>,
    pub scope: Words<'a>,
}

impl<'a> Texts<'a> {
    pub fn of(rung: &'a Rung, arrangement: Arrangement) -> Texts<'a> {
        let words = |kind, text| Words::new(text, Setting::of(kind, arrangement).font);
        Texts {
            title: words(LabelKind::Title, &rung.title),
            scope: words(LabelKind::Scope, &rung.scope),
        }
    }
}

/// The room for the texts of one rung.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub title: i32,
    pub scope: i32,
}

/// The rooms of two rungs whose texts face each other between the ladders, the left one first.
///
/// Where a link holds titles and scopes apart, each pair finds its own division. Without one any
/// line may come to stand beside any other, so that one division has to do for all.
pub(super) fn between(room: i32, left: &Texts, right: &Texts, linked: bool) -> [Room; 2] {
    let titles = [left, right].map(|texts| Wish::of(&texts.title));
    let scopes = [left, right].map(|texts| Wish::of(&texts.scope));
    let (titles, scopes) = if linked {
        (shared(room, titles), shared(room, scopes))
    } else {
        let both = [titles[0].or(scopes[0]), titles[1].or(scopes[1])];
        (shared(room, both), shared(room, both))
    };
    [Room { title: titles[0], scope: scopes[0] }, Room { title: titles[1], scope: scopes[1] }]
}

/// The rooms of two texts that face each other, the left one first.
pub(super) fn facing(room: i32, texts: &[Words; 2]) -> [i32; 2] {
    shared(room, texts.each_ref().map(Wish::of))
}

/// The width that the longest text of any of the rungs would have on one line.
pub(super) fn longest(ladders: &Ladders, arrangement: Arrangement) -> i32 {
    let font = |kind| Setting::of(kind, arrangement).font;
    let (title, scope) = (font(LabelKind::Title), font(LabelKind::Scope));
    let mut longest = 0;
    for rungs in [ladders.individual_contributor, ladders.management] {
        for rung in &rungs {
            longest = longest.max(width_of(&rung.title, title)).max(width_of(&rung.scope, scope));
        }
    }
    longest
}

/// The widths between which a text looks best.
#[derive(Debug, Clone, Copy)]
struct Wish {
    /// Every word whole, and about two lines.
    least: i32,
    /// All on one line.
    most: i32,
}

impl Wish {
    fn of(words: &Words) -> Wish {
        let most = words.width();
        Wish { least: words.widest_word().max(most / 2), most }
    }

    /// What suits both texts.
    fn or(self, other: Wish) -> Wish {
        Wish { least: self.least.max(other.least), most: self.most.max(other.most) }
    }
}

/// Half each, unless one can do with less or needs more.
fn shared(room: i32, [left, right]: [Wish; 2]) -> [i32; 2] {
    let room = room - FACING_GAP;
    let half = room / 2;
    let left = if left.most <= half {
        left.most
    } else if right.most <= half {
        room - right.most
    } else if left.least + right.least <= room {
        half.clamp(left.least, room - right.least)
    } else if left.least <= half {
        left.least
    } else if right.least <= half {
        room - right.least
    } else {
        half
    };
    [left, room - left]
}
