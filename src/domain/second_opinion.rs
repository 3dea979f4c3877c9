//! What a few sliders say beside the six questions. It is never added to them.

use super::margin::SLIDER_HIGHEST;
use super::{Fit, Track};

/// As many sliders must have been moved before they say anything.
const SLIDERS_AT_LEAST: usize = 3;
/// The middle of a slider.
const MIDDLE: i32 = 2;
/// From this sum of steps off the middle on, the sliders lean to a track. A rule of ours: no source
/// gives one.
const LEAN_AT: i32 = 3;

/// What the sliders say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondOpinion {
    /// Too few were moved.
    Open,
    /// They lean to a track.
    Leans(Track),
    /// They do not.
    Between,
}

/// How the sliders stand to a fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    /// The same track, or none on both sides.
    Agree,
    /// The other track.
    Differ,
    /// One of the two sees a track, and the other none.
    Partly,
}

/// What the sliders say: each is its position and the track at its high end.
#[must_use]
pub fn second_opinion(sliders: &[(Option<u8>, Track)]) -> SecondOpinion {
    let mut moved = 0;
    let mut sum = 0;
    for (position, high) in sliders {
        let Some(position) = position else { continue };
        let steps = i32::from((*position).min(SLIDER_HIGHEST)) - MIDDLE;
        moved += 1;
        sum += match high {
            Track::Management => steps,
            Track::IndividualContributor => -steps,
        };
    }
    if moved < SLIDERS_AT_LEAST {
        SecondOpinion::Open
    } else if sum >= LEAN_AT {
        SecondOpinion::Leans(Track::Management)
    } else if sum <= -LEAN_AT {
        SecondOpinion::Leans(Track::IndividualContributor)
    } else {
        SecondOpinion::Between
    }
}

impl SecondOpinion {
    /// How it stands to what the answers fit; none while it is open.
    #[must_use]
    pub fn beside(self, fit: Fit) -> Option<Agreement> {
        let told = match self {
            SecondOpinion::Open => return None,
            SecondOpinion::Leans(track) => Some(track),
            SecondOpinion::Between => None,
        };
        Some(match (told, fit.track()) {
            (told, fit) if told == fit => Agreement::Agree,
            (Some(_), Some(_)) => Agreement::Differ,
            _ => Agreement::Partly,
        })
    }
}
