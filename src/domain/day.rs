//! Days of the calendar.

use super::decimal;

/// A day, counted from 1970-01-01, in the Gregorian calendar of the years 1 to 9999.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// The first and the last day that there is.
const FIRST: i32 = days_of(1, 1, 1);
const LAST: i32 = days_of(9999, 12, 31);

impl Day {
    /// The day of this date; none for a date that is not in the calendar.
    #[must_use]
    pub fn from_date(year: u16, month: u8, day: u8) -> Option<Day> {
        let known = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        known.then(|| Day(days_of(year.into(), month.into(), day.into())))
    }

    /// Its year, month and day of the month.
    #[must_use]
    pub fn date(self) -> (u16, u8, u8) {
        // The year of a day, counted from March on, so that the leap day is the last of its year.
        let days = self.0 - days_of(0, 3, 1);
        let era = days.div_euclid(DAYS_IN_400_YEARS);
        let of_era = days.rem_euclid(DAYS_IN_400_YEARS);
        let year_of_era =
            (of_era - of_era / 1460 + of_era / 36_524 - of_era / (DAYS_IN_400_YEARS - 1)) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + i32::from(month <= 2);
        let small = |number: i32| u8::try_from(number).unwrap_or_default();
        (u16::try_from(year).unwrap_or_default(), small(month), small(day))
    }

    /// As `YYYY-MM-DD`.
    #[must_use]
    pub fn write(self) -> String {
        let (year, month, day) = self.date();
        let mut text = String::new();
        for (number, digits) in [(u32::from(year), 4), (month.into(), 2), (day.into(), 2)] {
            if !text.is_empty() {
                text.push('-');
            }
            let number = decimal::write(number);
            for _ in number.len()..digits {
                text.push('0');
            }
            text.push_str(&number);
        }
        text
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    #[must_use]
    pub fn read(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            decimal::read(part).and_then(|number| u16::try_from(number).ok())
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return None;
        }
        Day::from_date(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// So many weeks later; the last day there is, at the latest.
    #[must_use]
    pub fn plus_weeks(self, weeks: u16) -> Day {
        Day(self.0.saturating_add(i32::from(weeks) * 7).clamp(FIRST, LAST))
    }

    /// How many days this is after another; below 0 when it is before.
    #[must_use]
    pub const fn days_since(self, other: Day) -> i32 {
        self.0 - other.0
    }
}

const DAYS_IN_400_YEARS: i32 = 146_097;

/// The days from 1970-01-01 to a date of the Gregorian calendar, year 0 included.
const fn days_of(year: i32, month: i32, day: i32) -> i32 {
    // Counted from March on, so that the leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * DAYS_IN_400_YEARS + of_era - 719_468
}

const fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
