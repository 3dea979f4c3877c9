//! A path over the ladders: which rung for how long, one leg after the other.
//!
//! A path is always one of the first form of the ladders. It begins today and holds no dates.

use super::RungAt;

/// Some months on one rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    /// The rung. A path does not know the ladders, so it may be one that they have not got; its
    /// index is below [`RUNGS_AT_MOST`].
    pub rung: RungAt,
    /// How long, in months: [`Leg::MONTHS_LEAST`] to [`Leg::MONTHS_MOST`].
    pub months: u16,
}

/// The most rungs of a ladder that a path can name. A pack has no more.
pub const RUNGS_AT_MOST: u16 = 500;

/// Legs in their order, from today on. May be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path {
    legs: Vec<Leg>,
}

/// Two paths side by side. Both may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paths {
    /// The one that is laid first.
    pub first: Path,
    /// The one that it is compared with.
    pub second: Path,
}

impl Leg {
    /// Half a year: below that, nobody has changed jobs.
    pub const MONTHS_LEAST: u16 = 6;

    /// Ten years.
    pub const MONTHS_MOST: u16 = 120;
}

impl Path {
    /// The most legs of a path.
    pub const LEGS_AT_MOST: usize = 8;

    /// The most months of a path: twenty years.
    pub const MONTHS_AT_MOST: u16 = 240;

    /// The path of these legs, or nothing when there are too many of them, when one of them or all
    /// together are too long or too short, or when a rung is beyond [`RUNGS_AT_MOST`].
    #[must_use]
    pub fn of(legs: &[Leg]) -> Option<Path> {
        let mut path = Path::default();
        for leg in legs {
            if !path.push(*leg) {
                return None;
            }
        }
        Some(path)
    }

    /// One more leg, unless that would break a limit; tells whether it did not.
    pub(super) fn push(&mut self, leg: Leg) -> bool {
        let fits = (Leg::MONTHS_LEAST..=Leg::MONTHS_MOST).contains(&leg.months)
            && leg.rung.index < RUNGS_AT_MOST
            && self.months() + leg.months <= Path::MONTHS_AT_MOST
            && self.legs.len() < Path::LEGS_AT_MOST;
        if fits {
            self.legs.push(leg);
        }
        fits
    }

    /// The legs in their order.
    #[must_use]
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// Whether nothing has been laid.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.legs.is_empty()
    }

    /// How long all legs are together, in months.
    #[must_use]
    pub fn months(&self) -> u16 {
        let mut months = 0;
        for leg in &self.legs {
            months += leg.months;
        }
        months
    }
}

impl Paths {
    /// Whether neither path has been laid.
    #[must_use]
    pub fn are_empty(&self) -> bool {
        self.first.is_empty() && self.second.is_empty()
    }

    /// One of the two.
    #[must_use]
    pub fn get(&self, second: bool) -> &Path {
        if second { &self.second } else { &self.first }
    }

    /// The same with another path in place of one of the two.
    #[must_use]
    pub fn with(mut self, second: bool, path: Path) -> Paths {
        if second {
            self.second = path;
        } else {
            self.first = path;
        }
        self
    }
}
