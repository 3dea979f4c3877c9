//! The clock away from code, and what a return costs by it.

use super::way_back::way_back;
use super::{Constant, Constants, RungAt, WayBack};

/// What a plan depends on beside the ladders and the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// The numbers of the pack with those the person changed.
    pub constants: Constants,
    /// The employer is near the frontier or heavy in infrastructure: the clock runs faster.
    pub frontier: bool,
    /// The person manages today, by role or on a rung away from code.
    pub manages_today: bool,
    /// For somebody who manages today, the months since they last wrote code for a living, if told.
    /// They count for nobody else.
    pub months_away_at_start: Option<u16>,
    /// The rung the person stands on today, if told.
    pub here: Option<RungAt>,
}

/// What a return to a rung with code costs at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReturnCost {
    /// Months away from code by then, by the calendar.
    pub months_away: u16,
    /// What they feel like: the same, or more near the frontier. The step depends on these.
    pub felt_months_away: u16,
    /// How hard it is.
    pub way_back: WayBack,
    /// Months until the pace is back, at the least and at the most; nothing where no source says
    /// that it is lost. Over five years they are the least there is: a real investment on top.
    pub pace_months: Option<(u16, u16)>,
    /// Months until the credibility is back, which come after those, in the same way.
    pub credibility_months: Option<(u16, u16)>,
}

/// How long somebody has been away from code, at one moment of a path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Clock {
    /// Months away from code by the calendar.
    pub months_away: u16,
    /// How many there were before the path is not told: they count from today only.
    pub counts_from_today: bool,
    /// Months in a row on rungs with code since then.
    months_back: u16,
}

impl Clock {
    pub fn at_start(circumstances: &Circumstances) -> Clock {
        let manages = circumstances.manages_today;
        let told = circumstances.months_away_at_start.filter(|_| manages);
        Clock {
            months_away: told.unwrap_or(0),
            counts_from_today: manages && told.is_none(),
            months_back: 0,
        }
    }

    /// Whether nobody knows what it shows: the months before the path are not told, and none have
    /// been counted since.
    pub fn is_unknown(self) -> bool {
        self.counts_from_today && self.months_away == 0
    }

    /// Whether somebody is not away from code, nor was for long enough to matter.
    pub fn is_at_nought(self) -> bool {
        !self.counts_from_today && self.months_away == 0
    }

    /// The clock after some more months on one rung (F134).
    ///
    /// It runs on a rung away from code and stands still on any other. Once somebody is back for
    /// [`Circumstances::months_until_back`], it is at nought again; who leaves code before that
    /// goes on where it stopped.
    pub fn after(self, months: u16, away_from_code: bool, circumstances: &Circumstances) -> Clock {
        if away_from_code {
            let months_away = self.months_away.saturating_add(months);
            return Clock { months_away, months_back: 0, ..self };
        }
        let months_back = self.months_back.saturating_add(months);
        if months_back >= circumstances.months_until_back() {
            return Clock { months_back, ..Clock::default() };
        }
        Clock { months_back, ..self }
    }
}

impl Circumstances {
    /// What months away from code feel like: as many, or near the frontier as many times more as
    /// [`Constant::FrontierPercent`] says (F141).
    #[must_use]
    pub fn felt_months(&self, months_away: u16) -> u16 {
        let felt = u32::from(months_away) * u32::from(self.percent()) / 100;
        u16::try_from(felt).unwrap_or(u16::MAX)
    }

    /// How hard a return is after so many months away from code by the calendar (F135, F137,
    /// F139).
    #[must_use]
    pub fn way_back(&self, months_away: u16) -> WayBack {
        way_back(self.felt_months(months_away), &self.constants)
    }

    /// What a return costs after so many months away from code by the calendar: pace and
    /// credibility once they have to be rebuilt (F137, F138), at the same level before (F136).
    #[must_use]
    pub fn return_cost(&self, months_away: u16) -> ReturnCost {
        let way_back = self.way_back(months_away);
        let lost = matches!(way_back, WayBack::Rebuild | WayBack::Reinvest);
        let pace = self.between(Constant::PaceMonthsLeast, Constant::PaceMonthsMost);
        let credibility =
            self.between(Constant::CredibilityMonthsLeast, Constant::CredibilityMonthsMost);
        ReturnCost {
            months_away,
            felt_months_away: self.felt_months(months_away),
            way_back,
            pace_months: lost.then_some(pace),
            credibility_months: lost.then_some(credibility),
        }
    }

    /// What a return costs by this clock; nothing where nobody knows what it shows.
    pub(super) fn return_cost_by(&self, clock: Clock) -> Option<ReturnCost> {
        (!clock.is_unknown()).then(|| self.return_cost(clock.months_away))
    }

    /// The months in a row on rungs with code after which somebody is back, and the clock at
    /// nought: as many as pace and credibility take at the most, one after the other (F138).
    ///
    /// That the clock goes back is our rule: the framework says how long a return takes, and
    /// nothing about going away again.
    #[must_use]
    pub fn months_until_back(&self) -> u16 {
        let (_, pace) = self.between(Constant::PaceMonthsLeast, Constant::PaceMonthsMost);
        let (_, credibility) =
            self.between(Constant::CredibilityMonthsLeast, Constant::CredibilityMonthsMost);
        pace.saturating_add(credibility)
    }

    /// The most months away, by the calendar, after which a return is still at the same level
    /// (F136); nothing when no return is.
    #[must_use]
    pub fn cheap_months(&self) -> Option<u16> {
        let (intact, rebuild, reinvest) = self.boundaries();
        let felt = intact.min(rebuild).min(reinvest.saturating_add(1));
        self.months_until_felt(felt).checked_sub(1)
    }

    /// The months away, by the calendar, from which on a return has to rebuild pace and
    /// credibility at the least (F137).
    #[must_use]
    pub fn months_until_rebuild(&self) -> u16 {
        let (_, rebuild, reinvest) = self.boundaries();
        self.months_until_felt(rebuild.min(reinvest.saturating_add(1)))
    }

    /// The months away, by the calendar, from which on a return is a real investment (F139).
    #[must_use]
    pub fn months_until_reinvest(&self) -> u16 {
        let (_, _, reinvest) = self.boundaries();
        self.months_until_felt(reinvest.saturating_add(1))
    }

    /// The least months by the calendar that feel like so many.
    fn months_until_felt(&self, felt: u16) -> u16 {
        let months = (u32::from(felt) * 100).div_ceil(self.percent().into());
        u16::try_from(months).unwrap_or(u16::MAX)
    }

    /// How fast the clock runs, in percent.
    fn percent(&self) -> u16 {
        let percent =
            if self.frontier { self.constants.get(Constant::FrontierPercent) } else { 100 };
        percent.max(1)
    }

    fn boundaries(&self) -> (u16, u16, u16) {
        (
            self.constants.get(Constant::IntactMonths),
            self.constants.get(Constant::RebuildMonths),
            self.constants.get(Constant::ReinvestMonths),
        )
    }

    /// Two numbers of the pack, the lower one first: a person may have changed only one of them.
    #[must_use]
    pub fn between(&self, least: Constant, most: Constant) -> (u16, u16) {
        let (least, most) = (self.constants.get(least), self.constants.get(most));
        (least.min(most), least.max(most))
    }
}
