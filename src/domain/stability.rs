//! How much a result depends on single answers.

use super::fit::fit_of;
use super::neighbour::each_neighbour;
use super::tally::Tally;
use super::{Answers, Questionnaire, Rules};

/// The word for a stability, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Firmness {
    /// Many single answers would change the track.
    Fragile,
    /// Some would.
    Fair,
    /// Few or none would.
    Firm,
}

impl Firmness {
    /// The public name: `fragile`, `fair` or `firm`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Firmness::Fragile => "fragile",
            Firmness::Fair => "fair",
            Firmness::Firm => "firm",
        }
    }

    /// The word for `kept` of `changes`, before contradictions. Percentages are compared by
    /// multiplying out, so that nothing is rounded.
    fn of(rules: &Rules, kept: u16, changes: u16) -> Firmness {
        let reaches =
            |percent: u8| u32::from(kept) * 100 >= u32::from(percent) * u32::from(changes);
        if reaches(rules.firm_percent) {
            Firmness::Firm
        } else if reaches(rules.fair_percent) {
            Firmness::Fair
        } else {
            Firmness::Fragile
        }
    }

    /// One word lower; fragile stays fragile.
    fn lowered(self) -> Firmness {
        match self {
            Firmness::Firm => Firmness::Fair,
            Firmness::Fair | Firmness::Fragile => Firmness::Fragile,
        }
    }
}

/// How many of the ways to change one answer leave the fit on the same track.
///
/// It is arithmetic about the answers, not a probability of being right, and has to be presented
/// as that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stability {
    /// The changes after which the fit is still in the same group: individual contributor,
    /// technical leadership, mixed or management. Stops take no part.
    pub kept: u16,
    /// All ways to change one answer to another choice. A question answered with "none of these
    /// fits" has one more than if it were answered with a choice.
    pub changes: u16,
    /// The word: by the percentages of the rules, and one word lower if any contradiction is in
    /// the answers.
    pub firmness: Firmness,
}

/// Counts the one-answer changes that keep the track.
#[must_use]
pub fn stability(questionnaire: &Questionnaire, answers: &Answers) -> Stability {
    let rules = &questionnaire.rules;
    let (fit, _) = fit_of(rules, &Tally::of(questionnaire, answers));
    let (mut kept, mut changes) = (0_u16, 0_u16);
    each_neighbour(questionnaire, answers, 0, &mut |neighbour| {
        changes = changes.saturating_add(1);
        if fit_of(rules, &neighbour.tally).0.group() == fit.group() {
            kept = kept.saturating_add(1);
        }
    });
    let firmness = Firmness::of(rules, kept, changes);
    let contradicted = questionnaire.contradictions.iter().any(|one| one.holds(answers));
    Stability { kept, changes, firmness: if contradicted { firmness.lowered() } else { firmness } }
}
