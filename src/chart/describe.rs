//! The picture in words and in rows. The words themselves come from the caller.

use crate::domain::{Alignment, Basis, Ladders, RungAt, Track};

/// One thing the picture says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// What the picture says, from the top down. Every rung occurs exactly once.
#[must_use]
pub fn describe(ladders: &Ladders) -> Vec<Sentence> {
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
            let rungs = [row.individual_contributor, row.management].into_iter().flatten();
            sentences.extend(rungs.map(|rung| Sentence::Alone { rung }));
        }
    }
    sentences
}

/// The table twin of the picture, from the top down: a row for each level.
#[must_use]
pub fn table(ladders: &Ladders) -> Vec<TableRow> {
    rows(ladders, &ladders.alignment())
}

pub(super) fn rows(ladders: &Ladders, alignment: &Alignment) -> Vec<TableRow> {
    let row = |level| {
        let individual_contributor = alignment.at(Track::IndividualContributor, level);
        let management = alignment.at(Track::Management, level);
        let basis = individual_contributor
            .and_then(|at| alignment.pair(at))
            .and_then(|pair| ladders.equivalences.get(pair.equivalence))
            .map(|equivalence| equivalence.basis);
        TableRow { individual_contributor, management, basis }
    };
    (0..alignment.levels()).rev().map(row).collect()
}
