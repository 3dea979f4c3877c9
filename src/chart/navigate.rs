//! Moving between rungs with the keyboard.

use crate::domain::{Ladders, RungAt, Track};

/// The keys that move. IC is the ladder on the left, in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// One rung up.
    Up,
    /// One rung down.
    Down,
    /// To the IC ladder.
    Left,
    /// To the management ladder.
    Right,
    /// To the lowest rung of the ladder.
    Home,
    /// To the highest rung of the ladder.
    End,
}

/// The rung a key leads to.
///
/// Sideways leads to the rung on the same level of the other ladder or, where there is none, to
/// the nearest, the lower one of two as near. A key that leads nowhere stays: up from the top,
/// right from the management ladder, across to a ladder without rungs. A place above the top of
/// its ladder counts as the top.
#[must_use]
pub fn next(ladders: &Ladders, at: RungAt, key: Key) -> RungAt {
    let Some(top) = top(ladders, at.track) else { return at };
    let at = RungAt { index: at.index.min(top), ..at };
    match key {
        Key::Up => RungAt { index: at.index.saturating_add(1).min(top), ..at },
        Key::Down => RungAt { index: at.index.saturating_sub(1), ..at },
        Key::Home => RungAt { index: 0, ..at },
        Key::End => RungAt { index: top, ..at },
        Key::Left => across(ladders, at, Track::IndividualContributor),
        Key::Right => across(ladders, at, Track::Management),
    }
}

fn across(ladders: &Ladders, at: RungAt, track: Track) -> RungAt {
    if at.track == track {
        return at;
    }
    let alignment = ladders.alignment();
    alignment.level(at).and_then(|level| alignment.nearest(track, level)).unwrap_or(at)
}

fn top(ladders: &Ladders, track: Track) -> Option<u16> {
    let highest = ladders.rungs(track).len().checked_sub(1)?;
    Some(u16::try_from(highest).unwrap_or(u16::MAX))
}
