//! Which way an answer bears on a rung.

use super::{Lean, Rung, Track};

/// Whether an answer speaks for a rung, against it, or not to it at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    /// It leans to the rung's track, or marks technical leadership on a rung that is just that.
    For,
    /// It leans to the other track.
    Against,
    /// It says nothing about this rung.
    Neither,
}

/// How an answer with this lean bears on a rung of this track. The mark of technical leadership
/// counts only where the lean says nothing: it names rungs that lead without reports.
#[must_use]
pub fn bearing(lean: Lean, technical_leadership: bool, track: Track, rung: &Rung) -> Bearing {
    match lean.track() {
        Some(leaned) if leaned == track => Bearing::For,
        Some(_) => Bearing::Against,
        None if technical_leadership && rung.leads_without_reports => Bearing::For,
        None => Bearing::Neither,
    }
}
