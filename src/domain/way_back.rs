//! How hard the way back to the individual-contributor track is for a manager.

use super::{Constant, Constants};

/// What going back takes, by the time away from code.
///
/// It is advice, not a score. At an employer near the frontier, or heavy in infrastructure, months
/// count double or worse; that is said in the text, since it cannot be known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayBack {
    /// In ours under 18 months: straightforward, at the same level.
    SameLevel,
    /// From 18 months to under 3 years: plan a ramp.
    Ramp,
    /// From 3 to 5 years: three to six months to find the pace, and a quarter or two until the
    /// credibility is back.
    Rebuild,
    /// Over 5 years: a real investment, with practice on the side first.
    Reinvest,
}

impl WayBack {
    /// Every step, the easiest first.
    pub const ALL: [WayBack; 4] =
        [WayBack::SameLevel, WayBack::Ramp, WayBack::Rebuild, WayBack::Reinvest];

    /// The name of the step: `same-level`, `ramp`, `rebuild` or `reinvest`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            WayBack::SameLevel => "same-level",
            WayBack::Ramp => "ramp",
            WayBack::Rebuild => "rebuild",
            WayBack::Reinvest => "reinvest",
        }
    }
}

/// What the way back takes after so many months away from code, by the numbers of a pack. Ours has the
/// framework's own: 18 months (F135), 3 years (F137) and 5 years (F139).
///
/// Skills are intact up to, but not including, [`Constant::IntactMonths`]; from
/// [`Constant::RebuildMonths`] on pace and credibility have to be rebuilt; more than
/// [`Constant::ReinvestMonths`] is a real investment. Where the three do not rise, the harder step
/// counts.
#[must_use]
pub fn way_back(months_away: u16, constants: &Constants) -> WayBack {
    if months_away > constants.get(Constant::ReinvestMonths) {
        WayBack::Reinvest
    } else if months_away >= constants.get(Constant::RebuildMonths) {
        WayBack::Rebuild
    } else if months_away >= constants.get(Constant::IntactMonths) {
        WayBack::Ramp
    } else {
        WayBack::SameLevel
    }
}
