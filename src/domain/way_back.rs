//! How hard the way back to the individual-contributor track is for a manager.

use super::Context;

/// What going back takes, by the time away from code.
///
/// It is advice, not a score. At an employer near the frontier, or heavy in infrastructure, months
/// count double or worse; that is said in the text, since it cannot be known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayBack {
    /// Under 18 months: straightforward, at the same level.
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

impl Context {
    /// The way back of this person: for a manager who told the months away, else nothing.
    #[must_use]
    pub fn way_back(&self) -> Option<WayBack> {
        match self.now {
            super::Role::Manager => self.months_away.map(way_back),
            super::Role::Engineer | super::Role::TechLead => None,
        }
    }
}

/// What the way back takes after so many months away from code, by the framework's own numbers:
/// 18 months (F135), 3 years (F137) and 5 years (F139).
#[must_use]
pub const fn way_back(months_away: u16) -> WayBack {
    way_back_by(months_away, (18, 36, 60))
}

/// What the way back takes where the boundaries are others: `(intact, rebuild, reinvest)` months.
///
/// Skills are intact up to, but not including, the first; from the second on pace and credibility
/// have to be rebuilt; more than the third is a real investment. Where the boundaries do not rise,
/// the harder step counts.
pub(super) const fn way_back_by(months_away: u16, boundaries: (u16, u16, u16)) -> WayBack {
    let (intact, rebuild, reinvest) = boundaries;
    if months_away > reinvest {
        WayBack::Reinvest
    } else if months_away >= rebuild {
        WayBack::Rebuild
    } else if months_away >= intact {
        WayBack::Ramp
    } else {
        WayBack::SameLevel
    }
}
