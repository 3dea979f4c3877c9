//! The two ladders, and which of their rungs stand on one level.
//!
//! Levels are drawn from the equivalences, never from the position in the list: with the default
//! pack the management ladder begins one level above the IC ladder and ends one above it.

use super::{List, Text, Track};

/// One rung of a ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rung {
    /// Its id, unique over both ladders: `ic-3`, `management-2`.
    pub id: Text,
    /// The job title.
    pub title: Text,
    /// How far the job reaches: "several teams", "4–8 reports".
    pub scope: Text,
    /// What to know about it, in a sentence or two.
    pub detail: Text,
    /// What a week there holds.
    pub week: Text,
    /// What the work is judged on.
    pub judged_on: Text,
    /// Two or three concrete examples of the work.
    pub examples: List<Text>,
    /// Whether somebody on it is away from code, so that the clock of the way back runs.
    pub away_from_code: bool,
    /// Whether it leads through other people's technical work, with nobody reporting to it.
    pub leads_without_reports: bool,
    /// The id of the rung of the first form that is the same job; none in the first form itself,
    /// and where the first form has no such rung.
    pub same_as: Option<Text>,
}

/// Where an equivalence comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A source says so.
    Stated,
    /// We infer it from its neighbours; no source says it.
    Inferred,
}

/// Two rungs that are roughly level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Equivalence {
    /// The place on the IC ladder, from the bottom, the lowest rung being 0.
    pub individual_contributor: u16,
    /// The place on the management ladder, from the bottom, the lowest rung being 0.
    pub management: u16,
    /// Stated by a source, or inferred.
    pub basis: Basis,
    /// What to know about it.
    pub note: Text,
    /// The id of the source, if there is one.
    pub source: Option<Text>,
}

/// What one source says two rungs are worth, where sources disagree. Claims move nothing: they are
/// shown beside the equivalences, never averaged with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The place on the IC ladder, from the bottom, the lowest rung being 0.
    pub individual_contributor: u16,
    /// The place on the management ladder, from the bottom, the lowest rung being 0.
    pub management: u16,
    /// The id of the source.
    pub source: Text,
    /// What it says, in words.
    pub text: Text,
}

/// The two ladders and what links them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladders {
    /// The IC ladder from the bottom to the top.
    pub individual_contributor: List<Rung>,
    /// The management ladder from the bottom to the top.
    pub management: List<Rung>,
    /// What is level with what, in any order. See [`Ladders::alignment`] for those that count.
    pub equivalences: List<Equivalence>,
    /// Where sources disagree, in any order.
    pub claims: List<Claim>,
}

/// The place of a rung: which ladder, and how many rungs above the lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RungAt {
    /// The ladder.
    pub track: Track,
    /// The place from the bottom, the lowest rung being 0.
    pub index: u16,
}

impl RungAt {
    /// The place on the IC ladder.
    #[must_use]
    pub const fn individual_contributor(index: u16) -> RungAt {
        RungAt { track: Track::IndividualContributor, index }
    }

    /// The place on the management ladder.
    #[must_use]
    pub const fn management(index: u16) -> RungAt {
        RungAt { track: Track::Management, index }
    }
}

/// Two rungs that stand on one level because an equivalence says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The place on the IC ladder.
    pub individual_contributor: u16,
    /// The place on the management ladder.
    pub management: u16,
    /// Which of [`Ladders::equivalences`] says so.
    pub equivalence: usize,
}

/// The levels of all rungs, worked out once.
///
/// Both ladders rise: a rung stands at least one level above the one below it. Every level from 0
/// up to the highest holds a rung of one ladder or of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alignment {
    individual_contributor: Vec<u16>,
    management: Vec<u16>,
    pairs: Vec<Pair>,
}

impl Ladders {
    /// The rungs of a ladder from the bottom.
    #[must_use]
    pub fn rungs(&self, track: Track) -> &[Rung] {
        match track {
            Track::IndividualContributor => &self.individual_contributor,
            Track::Management => &self.management,
        }
    }

    /// The rung at a place.
    #[must_use]
    pub fn rung(&self, at: RungAt) -> Option<&Rung> {
        self.rungs(at.track).get(usize::from(at.index))
    }

    /// The place of the rung with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<RungAt> {
        [Track::IndividualContributor, Track::Management].into_iter().find_map(|track| {
            let index = self.rungs(track).iter().position(|rung| rung.id == id)?;
            Some(RungAt { track, index: u16::try_from(index).ok()? })
        })
    }

    /// The rung that stands on the same level because an equivalence says so, and that equivalence.
    #[must_use]
    pub fn partner(&self, at: RungAt) -> Option<(RungAt, &Equivalence)> {
        let pair = self.alignment().pair(at)?;
        Some((pair.on(at.track.other()), self.equivalences.get(pair.equivalence)?))
    }

    /// The level of a rung, counted from the lowest rung of either ladder, which is 0.
    ///
    /// Works the levels out anew: whoever asks for many keeps an [`Ladders::alignment`].
    #[must_use]
    pub fn level(&self, at: RungAt) -> Option<u16> {
        self.alignment().level(at)
    }

    /// How many levels the two ladders take up together.
    #[must_use]
    pub fn levels(&self) -> u16 {
        self.alignment().levels()
    }

    /// The levels of all rungs, in time linear in the rungs and the equivalences.
    ///
    /// Rungs that are linked share a level. The others follow by one step each: those below a link
    /// stand directly below it, those above the last link directly above it, so that between two
    /// links the longer stretch decides and the shorter one leaves its gap at its lower end.
    ///
    /// Any list of equivalences gives an alignment. Reading up the IC ladder, and in the order of
    /// the list where several name one IC rung, an equivalence counts when both rungs exist and
    /// both lie above the last pair; one that would cross it or name a rung twice moves nothing.
    #[must_use]
    pub fn alignment(&self) -> Alignment {
        let pairs = self.pairs();
        let mut individual_contributor = Vec::with_capacity(self.individual_contributor.len());
        let mut management = Vec::with_capacity(self.management.len());
        let mut floor = 0;
        for pair in &pairs {
            // How many rungs each ladder brings up to the pair, the rung of the pair included.
            let ours = usize::from(pair.individual_contributor) + 1 - individual_contributor.len();
            let theirs = usize::from(pair.management) + 1 - management.len();
            let above = floor + ours.max(theirs);
            climb(&mut individual_contributor, above - ours, ours);
            climb(&mut management, above - theirs, theirs);
            floor = above;
        }
        let ours = self.individual_contributor.len() - individual_contributor.len();
        let theirs = self.management.len() - management.len();
        climb(&mut individual_contributor, floor, ours);
        climb(&mut management, floor, theirs);
        Alignment { individual_contributor, management, pairs }
    }

    /// The equivalences that count, from the bottom. Two lists threaded through the equivalences
    /// instead of a sort: linear, and the browser is spared a sorting routine.
    fn pairs(&self) -> Vec<Pair> {
        let mut first = vec![None; self.individual_contributor.len()];
        let mut following = vec![None; self.equivalences.len()];
        for (place, equivalence) in self.equivalences.iter().enumerate().rev() {
            let rung = first.get_mut(usize::from(equivalence.individual_contributor));
            if let (Some(rung), Some(following)) = (rung, following.get_mut(place)) {
                *following = rung.replace(place);
            }
        }
        let mut pairs: Vec<Pair> = Vec::new();
        for mut candidate in first {
            while let Some(place) = candidate {
                let Some(equivalence) = self.equivalences.get(place) else { break };
                let exists = usize::from(equivalence.management) < self.management.len();
                let rises =
                    pairs.last().is_none_or(|last| last.management < equivalence.management);
                if exists && rises {
                    pairs.push(Pair {
                        individual_contributor: equivalence.individual_contributor,
                        management: equivalence.management,
                        equivalence: place,
                    });
                    break;
                }
                candidate = following.get(place).copied().flatten();
            }
        }
        pairs
    }
}

impl Pair {
    /// The rung of the pair on a ladder.
    #[must_use]
    pub const fn on(self, track: Track) -> RungAt {
        match track {
            Track::IndividualContributor => {
                RungAt::individual_contributor(self.individual_contributor)
            }
            Track::Management => RungAt::management(self.management),
        }
    }
}

impl Alignment {
    /// The level of a rung.
    #[must_use]
    pub fn level(&self, at: RungAt) -> Option<u16> {
        self.levels_of(at.track).get(usize::from(at.index)).copied()
    }

    /// How many levels there are.
    #[must_use]
    pub fn levels(&self) -> u16 {
        let levels = |track| self.levels_of(track).last().map_or(0, |top| top.saturating_add(1));
        levels(Track::IndividualContributor).max(levels(Track::Management))
    }

    /// The rung of a ladder that stands on a level.
    #[must_use]
    pub fn at(&self, track: Track, level: u16) -> Option<RungAt> {
        let index = self.levels_of(track).iter().position(|other| *other == level)?;
        Some(RungAt { track, index: u16::try_from(index).ok()? })
    }

    /// The rung of a ladder that stands nearest to a level, the lower one where two are as near.
    #[must_use]
    pub fn nearest(&self, track: Track, level: u16) -> Option<RungAt> {
        let mut nearest = None;
        let mut least = u16::MAX;
        for (index, other) in (0..).zip(self.levels_of(track)) {
            let distance = other.abs_diff(level);
            if nearest.is_none() || distance < least {
                nearest = Some(RungAt { track, index });
                least = distance;
            }
        }
        nearest
    }

    /// The pairs from the bottom.
    #[must_use]
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// The pair a rung belongs to.
    #[must_use]
    pub fn pair(&self, at: RungAt) -> Option<Pair> {
        self.pairs.iter().find(|pair| pair.on(at.track) == at).copied()
    }

    fn levels_of(&self, track: Track) -> &[u16] {
        match track {
            Track::IndividualContributor => &self.individual_contributor,
            Track::Management => &self.management,
        }
    }
}

/// Adds so many rungs one level above the other, the first of them on `level`.
fn climb(levels: &mut Vec<u16>, level: usize, rungs: usize) {
    levels.extend((level..).take(rungs).map(saturated));
}

/// A pack has at most 500 rungs a side; the type allows more, and then the top levels coincide.
fn saturated(level: usize) -> u16 {
    u16::try_from(level).unwrap_or(u16::MAX)
}
