//! What stands beside a path on its time line: the stretches away from code, and the trial.

use super::planner::PlannedLeg;
use super::{Circumstances, Constant, Track};

/// Legs in a row on rungs away from code. Months count from the beginning of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Its first leg, counted from 0.
    pub first_leg: usize,
    /// Its last leg.
    pub last_leg: usize,
    /// When it begins.
    pub start_month: u16,
    /// When it ends: with a return, or with the path.
    pub end_month: u16,
    /// Whether its marks count the months away from today only: nobody told those before.
    pub counts_from_today: bool,
    /// Until when a return is cheap.
    pub last_cheap: LastCheap,
    /// From when on pace and credibility have to be rebuilt, where that is within the stretch.
    pub rebuild_month: Option<u16>,
    /// From when on a return is a real investment, where that is within the stretch.
    pub reinvest_month: Option<u16>,
    /// When people usually come back, from and to; it may lie beyond the stretch. Nothing when it
    /// was over before the stretch began.
    pub usual_return: Option<(u16, u16)>,
}

/// The last month in which a return is still at the same level (F135, F136).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastCheap {
    /// It lies within the stretch, which goes on after it.
    Within(u16),
    /// The stretch ends before it is over; if it went on, this would be the month.
    Ahead(u16),
    /// It was over before the stretch began.
    Gone,
}

/// The first time in management, seen as a trial of the other track (F150).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// The leg it begins with, counted from 0.
    pub leg: usize,
    /// How many months it is, with the legs away from code that follow it.
    pub months: u16,
    /// Whether that is long enough to know.
    pub length: TrialLength,
    /// When a trial would be over on the time line, at the least and at the most.
    pub over_month: (u16, u16),
    /// Months on a management rung that still codes, such as Tech Lead, directly before.
    pub months_before: u16,
    /// Whether those are a trial already.
    pub tried_before: bool,
    /// The person stands on such a rung today; since when is not known.
    pub in_it_today: bool,
}

/// How long a time in management is, against a trial of 6 to 12 months (F150).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrialLength {
    /// Too short to know.
    Shorter,
    /// As long as a trial.
    Trial,
    /// More than a trial.
    Longer,
}

/// The stretches of these legs, the earliest first.
pub(super) fn stretches(legs: &[PlannedLeg], circumstances: &Circumstances) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut open: Option<Stretch> = None;
    for (place, leg) in legs.iter().enumerate() {
        if !leg.away_from_code {
            stretches.extend(open.take());
            continue;
        }
        let mut stretch = open.unwrap_or(Stretch {
            first_leg: place,
            last_leg: place,
            start_month: leg.start_month,
            end_month: leg.end_month,
            counts_from_today: leg.counts_from_today_at_start,
            last_cheap: LastCheap::Gone,
            rebuild_month: None,
            reinvest_month: None,
            usual_return: None,
        });
        stretch.last_leg = place;
        stretch.end_month = leg.end_month;
        let months_away = legs.get(stretch.first_leg).map_or(0, |leg| leg.months_away_at_start);
        stretch.mark(months_away, circumstances);
        open = Some(stretch);
    }
    stretches.extend(open);
    stretches
}

impl Stretch {
    /// Puts the marks on the time line; `months_away` is what the clock shows at the beginning.
    fn mark(&mut self, months_away: u16, circumstances: &Circumstances) {
        self.last_cheap = self.last_cheap_after(months_away, circumstances.cheap_months());
        self.rebuild_month = self.when(months_away, circumstances.months_until_rebuild());
        self.reinvest_month = self.when(months_away, circumstances.months_until_reinvest());
        self.usual_return = self.usual_return_after(months_away, circumstances);
    }

    /// The month of the last cheap return (F136).
    fn last_cheap_after(&self, months_away: u16, cheap_months: Option<u16>) -> LastCheap {
        match cheap_months.and_then(|cheap| cheap.checked_sub(months_away)) {
            None => LastCheap::Gone,
            Some(left) => {
                let month = self.start_month.saturating_add(left);
                if month < self.end_month {
                    LastCheap::Within(month)
                } else {
                    LastCheap::Ahead(month)
                }
            }
        }
    }

    /// The month in which the clock shows so many months, where that is within the stretch.
    fn when(&self, months_away: u16, months: u16) -> Option<u16> {
        let month = self.start_month.saturating_add(months.checked_sub(months_away)?);
        (month <= self.end_month).then_some(month)
    }

    /// When people usually come back: two to four years after they went (F133), by the calendar.
    fn usual_return_after(
        &self,
        months_away: u16,
        circumstances: &Circumstances,
    ) -> Option<(u16, u16)> {
        let (least, most) = circumstances
            .between(Constant::UsualReturnMonthsLeast, Constant::UsualReturnMonthsMost);
        let from = self.start_month.saturating_add(least.saturating_sub(months_away));
        let to = self.start_month.saturating_add(most.checked_sub(months_away)?);
        Some((from, to))
    }
}

/// The first time in management (F150).
pub(super) fn trial(
    legs: &[PlannedLeg],
    stretches: &[Stretch],
    in_it_today: bool,
    circumstances: &Circumstances,
) -> Option<Trial> {
    let (least, most) =
        circumstances.between(Constant::TrialMonthsLeast, Constant::TrialMonthsMost);
    let stretch = stretches.iter().find(|stretch| {
        legs.get(stretch.first_leg).is_some_and(|leg| leg.rung.track == Track::Management)
    })?;
    let mut months_before = 0;
    for leg in legs.iter().take(stretch.first_leg) {
        let still_codes = leg.rung.track == Track::Management && !leg.away_from_code;
        months_before = if still_codes { months_before + leg.months() } else { 0 };
    }
    let months = stretch.end_month - stretch.start_month;
    Some(Trial {
        leg: stretch.first_leg,
        months,
        length: match months {
            months if months < least => TrialLength::Shorter,
            months if months > most => TrialLength::Longer,
            _ => TrialLength::Trial,
        },
        over_month: (
            stretch.start_month.saturating_add(least),
            stretch.start_month.saturating_add(most),
        ),
        months_before,
        tried_before: months_before > 0 && months_before >= least,
        in_it_today,
    })
}
