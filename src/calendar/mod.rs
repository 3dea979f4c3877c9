//! What a calendar file says of a person's weeks: minutes in meetings and minutes kept for focus.
//!
//! It is a program of its own in the browser (`src/bin/calendar.rs`), fetched when somebody opens a
//! file, because it brings the rules of recurring events and the time zones of the world along. The
//! file is read where it is opened; nothing of it is kept but the counts of [`CalendarReport`].

mod busy;
mod expand;
mod weeks;

pub use busy::{Busy, Entry};

use calcard::common::timezone::Tz;
use calcard::{Entry as Parsed, Parser};

use crate::domain::{CalendarFault, CalendarReport, Day, busy_week};

/// Ends the time zone and the day in what [`draw`] is told.
const PART: char = '\u{1d}';

/// What was found in a file, as [`busy_week::write`] writes it. Asked is the time zone of the
/// reader, the present day, and the file, between them U+001D.
#[must_use]
pub fn draw(_book: &(), asked: &str) -> String {
    let mut parts = asked.splitn(3, PART);
    let (zone, today, file) =
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
    busy_week::write(&report(zone, today, file.unwrap_or_default()))
}

/// The weeks of a calendar up to the week of `today`, in the time of `zone`.
///
/// # Errors
/// When the text is no calendar, or has nothing in these weeks.
pub fn report(zone: &str, today: &str, file: &str) -> Result<CalendarReport, CalendarFault> {
    let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
    let today = Day::read(today).unwrap_or_default();
    let mut components = Vec::new();
    let mut unread = 0;
    let mut found = false;
    let mut parser = Parser::new(file.trim_start_matches('\u{feff}'));
    loop {
        match parser.entry() {
            Parsed::ICalendar(calendar) => {
                found = true;
                components.push(calendar);
            }
            Parsed::Eof => break,
            Parsed::VCard(_) => {}
            _ => unread += 1,
        }
    }
    if !found {
        return Err(CalendarFault::NotACalendar);
    }
    let last = weeks::last_moment(today, zone).ok_or(CalendarFault::NoEvents)?;
    let mut entries = Vec::new();
    for calendar in components {
        unread += expand::expand(calendar, zone, last, &mut entries);
    }
    let weeks = weeks::weeks(&entries, zone, last);
    if weeks.is_empty() {
        Err(CalendarFault::NoEvents)
    } else {
        Ok(CalendarReport { weeks, unread })
    }
}
