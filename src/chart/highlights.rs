//! What is said about the ladders besides what they are.

use crate::domain::{RungAt, Track};

use super::balance::{Balance, Weight};

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

/// What the picture points out. Rungs that the ladders do not have are passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Highlights {
    /// The chosen rung.
    pub selected: Option<RungAt>,
    /// The rung that it is compared with.
    pub compared: Option<RungAt>,
    /// Where the person stands.
    pub you: Option<RungAt>,
    /// How many IC rungs exist at the employer, from the bottom. None where all of them do or nobody
    /// knows.
    pub rungs_here: Option<u16>,
    /// Whether to draw what single sources say, where they disagree.
    pub claims: bool,
    /// The paths. There is room for two; more are passed over.
    pub routes: Vec<Route>,
    /// The answers, in the order in which discs on one thread hang from the top. Empty while no
    /// lean may show.
    pub weights: Vec<Weight>,
    /// The answers together, once there is a result.
    pub balance: Option<Balance>,
}

/// A path across the ladders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// The rungs in the order in which the path stops there. It may come to a rung again.
    pub stops: Vec<RungAt>,
}

impl Highlights {
    /// Whether a rung is the chosen one or the one it is compared with.
    pub(super) fn is_chosen(&self, at: RungAt) -> bool {
        self.selected == Some(at) || self.compared == Some(at)
    }

    /// Whether a rung exists at the employer. All rungs of the management ladder do.
    #[must_use]
    pub fn exists(&self, at: RungAt) -> bool {
        match (at.track, self.rungs_here) {
            (Track::IndividualContributor, Some(rungs)) => at.index < rungs,
            _ => true,
        }
    }
}
