//! What was found in a calendar, week by week, as a text that passes between two programs.

use super::{Day, decimal};

/// A week of a calendar. Times that overlap count once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BusyWeek {
    /// Its Monday.
    pub monday: Day,
    /// Minutes in meetings.
    pub meeting_minutes: u32,
    /// Minutes in blocks for focus, outside meetings.
    pub focus_minutes: u32,
    /// How many meetings.
    pub meetings: u32,
    /// How many blocks for focus.
    pub focus_blocks: u32,
    /// How many entries fill whole days; they are left out.
    pub all_day: u32,
    /// How many are marked as free or cancelled; they are left out.
    pub free: u32,
}

/// Why a file could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarFault {
    /// No calendar begins in it.
    NotACalendar,
    /// It has no event with a start and an end up to this week.
    NoEvents,
}

/// What was found in a calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CalendarReport {
    /// The weeks with something in them, the last one first.
    pub weeks: Vec<BusyWeek>,
    /// How many entries could not be read.
    pub unread: u32,
}

const FAULTS: [(CalendarFault, &str); 2] =
    [(CalendarFault::NotACalendar, "not"), (CalendarFault::NoEvents, "empty")];

/// `<unread>;<monday>,<minutes>,…;…`, or the name of a fault.
#[must_use]
pub fn write(report: &Result<CalendarReport, CalendarFault>) -> String {
    let report = match report {
        Ok(report) => report,
        Err(fault) => {
            let name = FAULTS.iter().find(|(known, _)| known == fault);
            return name.map_or(String::new(), |(_, name)| (*name).to_owned());
        }
    };
    let mut text = decimal::write(report.unread);
    for week in &report.weeks {
        text.push(';');
        text.push_str(&week.monday.write());
        for number in [
            week.meeting_minutes,
            week.focus_minutes,
            week.meetings,
            week.focus_blocks,
            week.all_day,
            week.free,
        ] {
            text.push(',');
            text.push_str(&decimal::write(number));
        }
    }
    text
}

/// Reads what [`write()`] wrote; `None` for anything else.
#[must_use]
pub fn read(text: &str) -> Option<Result<CalendarReport, CalendarFault>> {
    if let Some((fault, _)) = FAULTS.iter().find(|(_, name)| *name == text) {
        return Some(Err(*fault));
    }
    let mut parts = text.split(';');
    let unread = decimal::read(parts.next()?)?;
    let weeks: Option<Vec<BusyWeek>> = parts.map(read_week).collect();
    Some(Ok(CalendarReport { weeks: weeks?, unread }))
}

fn read_week(text: &str) -> Option<BusyWeek> {
    let mut parts = text.split(',');
    let monday = Day::read(parts.next()?)?;
    let mut number = || decimal::read(parts.next()?);
    let week = BusyWeek {
        monday,
        meeting_minutes: number()?,
        focus_minutes: number()?,
        meetings: number()?,
        focus_blocks: number()?,
        all_day: number()?,
        free: number()?,
    };
    parts.next().is_none().then_some(week)
}
