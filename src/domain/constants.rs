//! The numbers the planner counts with. They come from the pack, and a person may change each.

/// One number of the planner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// Months away from code from which on skills fade. With less than that a return is
    /// straightforward, at the same level: the framework says "within 18 months" (F135).
    IntactMonths,
    /// Months away from which on pace and credibility have to be rebuilt (F137).
    RebuildMonths,
    /// Months away after which a return is a real investment (F139).
    ReinvestMonths,
    /// Months to find the pace again after a long absence, at the least (F138).
    PaceMonthsLeast,
    /// Months to find the pace again after a long absence, at the most (F138).
    PaceMonthsMost,
    /// Months until the technical credibility is back, at the least: a quarter (F138).
    CredibilityMonthsLeast,
    /// Months until the technical credibility is back, at the most: two quarters (F138).
    CredibilityMonthsMost,
    /// Months of a trial of the other track, at the least (F150).
    TrialMonthsLeast,
    /// Months of a trial of the other track, at the most (F150).
    TrialMonthsMost,
    /// Months after which people usually come back, at the least (F133).
    UsualReturnMonthsLeast,
    /// Months after which people usually come back, at the most (F133).
    UsualReturnMonthsMost,
    /// How much faster the clock runs at employers near the frontier or heavy in infrastructure,
    /// in percent: half a year that feels like two years is 400 (F141).
    FrontierPercent,
}

impl Constant {
    /// Every number, in the order of the pack.
    pub const ALL: [Constant; 12] = [
        Constant::IntactMonths,
        Constant::RebuildMonths,
        Constant::ReinvestMonths,
        Constant::PaceMonthsLeast,
        Constant::PaceMonthsMost,
        Constant::CredibilityMonthsLeast,
        Constant::CredibilityMonthsMost,
        Constant::TrialMonthsLeast,
        Constant::TrialMonthsMost,
        Constant::UsualReturnMonthsLeast,
        Constant::UsualReturnMonthsMost,
        Constant::FrontierPercent,
    ];

    /// Its id in the pack: `intact-months`, `rebuild-months` and so on.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Constant::IntactMonths => "intact-months",
            Constant::RebuildMonths => "rebuild-months",
            Constant::ReinvestMonths => "reinvest-months",
            Constant::PaceMonthsLeast => "pace-months-least",
            Constant::PaceMonthsMost => "pace-months-most",
            Constant::CredibilityMonthsLeast => "credibility-months-least",
            Constant::CredibilityMonthsMost => "credibility-months-most",
            Constant::TrialMonthsLeast => "trial-months-least",
            Constant::TrialMonthsMost => "trial-months-most",
            Constant::UsualReturnMonthsLeast => "usual-return-months-least",
            Constant::UsualReturnMonthsMost => "usual-return-months-most",
            Constant::FrontierPercent => "frontier-percent",
        }
    }

    /// The least and the greatest value it may have.
    #[must_use]
    pub const fn range(self) -> (u16, u16) {
        match self {
            Constant::FrontierPercent => (100, 1000),
            _ => (0, 240),
        }
    }
}

/// A value for each [`Constant`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constants(pub [u16; Constant::ALL.len()]);

impl Constants {
    /// The value of one of them.
    #[must_use]
    pub fn get(&self, constant: Constant) -> u16 {
        self.0.get(constant as usize).copied().unwrap_or(0)
    }

    /// With another value for one of them, brought into its range.
    #[must_use]
    pub fn with(mut self, constant: Constant, value: u16) -> Self {
        let (least, most) = constant.range();
        if let Some(place) = self.0.get_mut(constant as usize) {
            *place = value.clamp(least, most);
        }
        self
    }
}
