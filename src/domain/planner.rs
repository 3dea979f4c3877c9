//! What a path over the ladders means: the clock away from code, and what each way back costs.
//!
//! Whole months, counted from today, the beginning of the path. "At month 12" means after twelve
//! months; where a leg ends and another begins, it is the moment before the step. Each rule is a
//! function that names its fact of the framework in parentheses.

use super::circumstances::Clock;
use super::stretch::{stretches, trial};
use super::{Circumstances, Ladders, Path, ReturnCost, RungAt, Stretch, Track, Trial};

/// A path, worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// One for each leg of the path.
    pub legs: Vec<PlannedLeg>,
    /// The stretches away from code, the earliest first.
    pub stretches: Vec<Stretch>,
    /// The first time in management, for somebody who does not manage already.
    pub trial: Option<Trial>,
    circumstances: Circumstances,
}

/// A leg, worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedLeg {
    /// The rung.
    pub rung: RungAt,
    /// The step it begins with.
    pub kind: LegKind,
    /// Whether the clock runs on it. A rung that the ladders have not got is not away from code.
    pub away_from_code: bool,
    /// When it begins.
    pub start_month: u16,
    /// When it ends.
    pub end_month: u16,
    /// Months away from code when it begins, by the calendar.
    pub months_away_at_start: u16,
    /// Months away from code when it ends, by the calendar.
    pub months_away_at_end: u16,
    /// What those at the beginning feel like.
    pub felt_months_away_at_start: u16,
    /// What those at the end feel like.
    pub felt_months_away_at_end: u16,
    /// Whether those at the beginning count from today only: nobody told the months before.
    pub counts_from_today_at_start: bool,
    /// Whether those at the end do.
    pub counts_from_today_at_end: bool,
    /// Whether its first step leads back to code, or to the IC ladder, after months away from code.
    pub is_return: bool,
    /// What that return costs. Nothing where it is none, and where nobody told the months away and
    /// the path has counted none.
    pub return_cost: Option<ReturnCost>,
    /// Which years of the forecast it holds.
    pub forecast: Forecast,
}

/// The step that a leg begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegKind {
    /// The first leg, and nobody said where the person stands.
    Start,
    /// No step: the rung stays.
    Stay,
    /// Up the same ladder, by one rung or more.
    Up,
    /// Down the same ladder.
    Down,
    /// From the IC ladder to the management ladder: easy at any time (F143).
    IntoManagement,
    /// From the management ladder to the IC ladder: an ordinary move (F132).
    BackToIndividual,
}

/// Which years of the five-year forecast a leg holds, counted from when the person came to its
/// ladder (F111, F115, F120, F125).
///
/// For somebody who stands on that ladder already when the path begins, they are counted from the
/// beginning of the path, because nobody said since when. Only the months away of a manager, where
/// they are told, count as years on the management ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Some of years 1 and 2.
    pub years_1_2: bool,
    /// Some of years 3 to 5.
    pub years_3_5: bool,
}

/// Works out a path. The ladders are those of the first form.
#[must_use]
pub fn plan(ladders: &Ladders, path: &Path, circumstances: &Circumstances) -> Plan {
    let away = |rung| ladders.rung(rung).is_some_and(|rung| rung.away_from_code);
    let mut legs: Vec<PlannedLeg> = Vec::with_capacity(path.legs().len());
    let mut clock = Clock::at_start(circumstances);
    let mut month: u16 = 0;
    let mut on_track_since = 0;
    let mut rung_before = circumstances.here;
    let mut away_before = circumstances.manages_today;
    let mut months_on_track_before = 0;
    for leg in path.legs() {
        let away_from_code = away(leg.rung);
        let kind = kind(rung_before, leg.rung);
        if legs.is_empty() && away_from_code {
            months_on_track_before = clock.months_away;
        }
        if legs.last().is_some_and(|before| before.rung.track != leg.rung.track) {
            on_track_since = month;
            months_on_track_before = 0;
        }
        let after = clock.after(leg.months, away_from_code, circumstances);
        let comes_back = kind == LegKind::BackToIndividual || (away_before && !away_from_code);
        let is_return = comes_back && !clock.is_at_nought();
        let on_track = (month - on_track_since).saturating_add(months_on_track_before);
        legs.push(PlannedLeg {
            rung: leg.rung,
            kind,
            away_from_code,
            start_month: month,
            end_month: month + leg.months,
            months_away_at_start: clock.months_away,
            months_away_at_end: after.months_away,
            felt_months_away_at_start: circumstances.felt_months(clock.months_away),
            felt_months_away_at_end: circumstances.felt_months(after.months_away),
            counts_from_today_at_start: clock.counts_from_today,
            counts_from_today_at_end: after.counts_from_today,
            is_return,
            return_cost: circumstances.return_cost_by(clock).filter(|_| is_return),
            forecast: forecast(on_track, leg.months),
        });
        clock = after;
        month += leg.months;
        rung_before = Some(leg.rung);
        away_before = away_from_code;
    }
    let stretches = stretches(&legs, circumstances);
    let in_it_today = circumstances.here.is_some_and(|here| {
        let rung = ladders.rung(here);
        here.track == Track::Management && rung.is_some_and(|rung| !rung.away_from_code)
    });
    let trial = if circumstances.manages_today {
        None
    } else {
        trial(&legs, &stretches, in_it_today, circumstances)
    };
    Plan { legs, stretches, trial, circumstances: *circumstances }
}

/// The step from one rung to another.
fn kind(from: Option<RungAt>, to: RungAt) -> LegKind {
    let Some(from) = from else { return LegKind::Start };
    match (from.track, to.track) {
        (Track::IndividualContributor, Track::Management) => LegKind::IntoManagement,
        (Track::Management, Track::IndividualContributor) => LegKind::BackToIndividual,
        _ if from.index < to.index => LegKind::Up,
        _ if from.index > to.index => LegKind::Down,
        _ => LegKind::Stay,
    }
}

/// Which years of the forecast some months hold that begin so many months after the person came
/// to the ladder.
fn forecast(months_on_track: u16, months: u16) -> Forecast {
    let end = months_on_track.saturating_add(months);
    Forecast { years_1_2: months_on_track < 24, years_3_5: months_on_track < 60 && end > 24 }
}

impl Plan {
    /// How long the path is, in months.
    #[must_use]
    pub fn months(&self) -> u16 {
        self.legs.last().map_or(0, |leg| leg.end_month)
    }

    /// What a return would cost at this month of the path (F134 to F141). Beyond its end the last
    /// leg goes on. Nothing where nobody told the months away and the path has counted none.
    #[must_use]
    pub fn cost_of_return_at(&self, month: u16) -> Option<ReturnCost> {
        let mut clock = Clock::at_start(&self.circumstances);
        for (place, leg) in self.legs.iter().enumerate() {
            let is_last = place + 1 == self.legs.len();
            let until = if is_last { month } else { month.min(leg.end_month) };
            match until.checked_sub(leg.start_month) {
                None | Some(0) => break,
                Some(months) => {
                    clock = clock.after(months, leg.away_from_code, &self.circumstances)
                }
            }
        }
        self.circumstances.return_cost_by(clock)
    }
}

impl PlannedLeg {
    /// How long it is.
    #[must_use]
    pub const fn months(&self) -> u16 {
        self.end_month - self.start_month
    }
}
