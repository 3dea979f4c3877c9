//! The picture in words and in rows. The words themselves come from the caller.

use crate::domain::{Alignment, Basis, Ladders, RungAt, Track};

use super::highlights::Highlights;

/// One thing the picture says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sentence {
    /// Two rungs are roughly level.
    Level {
        /// The IC rung.
        individual_contributor: RungAt,
        /// The management rung.
        management: RungAt,
        /// Who says so.
        basis: Basis,
    },
    /// A rung has no partner on the other ladder.
    Alone {
        /// The rung.
        rung: RungAt,
    },
    /// Where the person stands.
    You {
        /// The rung.
        rung: RungAt,
    },
    /// IC rungs that do not exist at the employer.
    NotHere {
        /// The rungs, from the bottom.
        rungs: Vec<RungAt>,
    },
    /// Two rungs are compared.
    Compared {
        /// The chosen one.
        selected: RungAt,
        /// The other one.
        compared: RungAt,
    },
    /// A source says that two rungs are worth the same.
    Claimed {
        /// The IC rung.
        individual_contributor: RungAt,
        /// The management rung.
        management: RungAt,
        /// Which of [`Ladders::claims`] it is.
        claim: usize,
    },
    /// A path, from rung to rung.
    Path {
        /// Whether it is the second of two.
        second: bool,
        /// The rungs in the order in which the path stops there.
        stops: Vec<RungAt>,
    },
}

/// A row of the table that says what the picture shows: what stands on one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// The IC rung.
    pub individual_contributor: Option<RungAt>,
    /// The management rung.
    pub management: Option<RungAt>,
    /// Who says that the two are roughly level. None where one is missing, and none where two
    /// rungs only happen to stand side by side.
    pub basis: Option<Basis>,
}

/// What the picture says: first every rung exactly once, from the top down, then what it points out.
#[must_use]
pub fn describe(ladders: &Ladders, highlights: &Highlights) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for row in table(ladders) {
        if let TableRow {
            individual_contributor: Some(individual_contributor),
            management: Some(management),
            basis: Some(basis),
        } = row
        {
            sentences.push(Sentence::Level { individual_contributor, management, basis });
        } else {
            for rung in [row.individual_contributor, row.management].into_iter().flatten() {
                sentences.push(Sentence::Alone { rung });
            }
        }
    }
    point_out(&mut sentences, ladders, highlights);
    sentences
}

fn point_out(sentences: &mut Vec<Sentence>, ladders: &Ladders, highlights: &Highlights) {
    let drawn = |at: Option<RungAt>| at.filter(|at| ladders.rung(*at).is_some());
    if let Some(rung) = drawn(highlights.you) {
        sentences.push(Sentence::You { rung });
    }
    let missing = missing(ladders, highlights);
    if !missing.is_empty() {
        sentences.push(Sentence::NotHere { rungs: missing });
    }
    if let (Some(selected), Some(compared)) =
        (drawn(highlights.selected), drawn(highlights.compared))
    {
        sentences.push(Sentence::Compared { selected, compared });
    }
    if highlights.claims {
        for (claim, said) in ladders.claims.iter().enumerate() {
            let individual_contributor =
                RungAt::individual_contributor(said.individual_contributor);
            let management = RungAt::management(said.management);
            if drawn(Some(individual_contributor)).and(drawn(Some(management))).is_some() {
                sentences.push(Sentence::Claimed { individual_contributor, management, claim });
            }
        }
    }
    for (route, second) in highlights.routes.iter().zip([false, true]) {
        let mut stops = Vec::new();
        for at in &route.stops {
            stops.extend(drawn(Some(*at)));
        }
        if !stops.is_empty() {
            sentences.push(Sentence::Path { second, stops });
        }
    }
}

/// The IC rungs that do not exist at the employer, from the bottom.
fn missing(ladders: &Ladders, highlights: &Highlights) -> Vec<RungAt> {
    let mut missing = Vec::new();
    let mut next = highlights.rungs_here;
    while let Some(at) = next.map(RungAt::individual_contributor) {
        if ladders.rung(at).is_none() || highlights.exists(at) {
            break;
        }
        missing.push(at);
        next = at.index.checked_add(1);
    }
    missing
}

/// The table twin of the picture, from the top down: a row for each level.
#[must_use]
pub fn table(ladders: &Ladders) -> Vec<TableRow> {
    rows(ladders, &ladders.alignment())
}

/// Both ladders and the pairs are walked down once, side by side.
pub(super) fn rows(ladders: &Ladders, alignment: &Alignment) -> Vec<TableRow> {
    let mut individual_contributor = Descent::new(Track::IndividualContributor, alignment);
    let mut management = Descent::new(Track::Management, alignment);
    let mut pairs = alignment.pairs().iter().rev();
    let mut pair = pairs.next();
    let mut rows = Vec::new();
    for level in (0..alignment.levels()).rev() {
        let mut row = TableRow {
            individual_contributor: individual_contributor.at(level, alignment),
            management: management.at(level, alignment),
            basis: None,
        };
        if let Some(found) = pair
            && row.individual_contributor == Some(found.on(Track::IndividualContributor))
        {
            let equivalence = ladders.equivalences.get(found.equivalence);
            row.basis = equivalence.map(|equivalence| equivalence.basis);
            pair = pairs.next();
        }
        rows.push(row);
    }
    rows
}

/// The rungs of a ladder from the top down.
struct Descent {
    next: Option<RungAt>,
}

impl Descent {
    fn new(track: Track, alignment: &Alignment) -> Descent {
        Descent { next: alignment.nearest(track, u16::MAX) }
    }

    /// The rung on a level, if the ladder has one there. Levels have to be asked for from the top.
    fn at(&mut self, level: u16, alignment: &Alignment) -> Option<RungAt> {
        let at = self.next.filter(|at| alignment.level(*at) == Some(level))?;
        self.next = at.index.checked_sub(1).map(|index| RungAt { index, ..at });
        Some(at)
    }
}
