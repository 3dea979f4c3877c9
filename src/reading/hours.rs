//! The hours of a week as they are typed or read from a calendar.

use crate::domain::{BusyWeek, CalendarFault, CalendarReport, Week, busy_week, decimal, week};

/// Between the parts of [`Hours`] as text.
const PART: char = '|';
/// The longest text that is kept of a field.
const TYPED_AT_MOST: usize = 12;
/// What is missing to so many minutes is taken for async work, which no calendar shows.
const USUAL_WEEK_MINUTES: u32 = 40 * 60;

/// A part of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Meetings of every kind.
    Meetings,
    /// Work with others in writing.
    Async,
    /// Work on one thing.
    Focus,
}

impl Part {
    /// All parts, in the order in which they stand.
    pub const ALL: [Part; 3] = [Part::Meetings, Part::Async, Part::Focus];

    /// Its name in what is told.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Part::Meetings => "meetings",
            Part::Async => "async",
            Part::Focus => "focus",
        }
    }
}

/// The hours of a week, as typed: what cannot be read stays, so that it can be corrected.
///
/// As text `<meetings>|<async>|<focus>|<week>|<report>`. It is never stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    typed: [String; 3],
    /// Which week of the calendar was taken, counted from 0.
    pub chosen: usize,
    /// What was found in a calendar file, if one was opened.
    pub report: Option<Result<CalendarReport, CalendarFault>>,
}

impl Hours {
    /// What stands in a field.
    #[must_use]
    pub fn typed(&self, part: Part) -> &str {
        self.typed.get(part as usize).map_or("", String::as_str)
    }

    /// Puts a text into a field.
    pub fn set(&mut self, part: Part, text: &str) {
        if let Some(field) = self.typed.get_mut(part as usize) {
            let plain = |each: &char| *each != PART && !each.is_control();
            *field = text.chars().filter(plain).take(TYPED_AT_MOST).collect();
        }
    }

    /// Whether what stands in a field is no number of hours.
    #[must_use]
    pub fn is_wrong(&self, part: Part) -> bool {
        let typed = self.typed(part);
        !typed.trim_ascii().is_empty() && week::minutes(typed).is_none()
    }

    /// The week, if every field that has something in it can be read.
    #[must_use]
    pub fn week(&self) -> Option<Week> {
        if Part::ALL.into_iter().any(|part| self.is_wrong(part)) {
            return None;
        }
        let minutes = |part| week::minutes(self.typed(part)).unwrap_or_default();
        Some(Week {
            meetings: minutes(Part::Meetings),
            asynchronous: minutes(Part::Async),
            focus: minutes(Part::Focus),
        })
    }

    /// The week of the calendar that was taken.
    #[must_use]
    pub fn busy_week(&self) -> Option<&BusyWeek> {
        self.report.as_ref()?.as_ref().ok()?.weeks.get(self.chosen)
    }

    /// Takes what was found in a calendar file: of a bad one, only that it is bad.
    pub fn open(&mut self, report: &str) {
        let Some(report) = busy_week::read(report) else { return };
        self.report = Some(report);
        self.take(0);
    }

    /// Takes a week of the calendar into the fields, if there is such a week.
    pub fn take(&mut self, chosen: usize) {
        let before = self.chosen;
        self.chosen = chosen;
        let Some(found) = self.busy_week().copied() else {
            self.chosen = before;
            return;
        };
        let rest = USUAL_WEEK_MINUTES.saturating_sub(found.meeting_minutes + found.focus_minutes);
        self.set(Part::Meetings, &week::hours(found.meeting_minutes));
        self.set(Part::Async, &week::hours(rest));
        self.set(Part::Focus, &week::hours(found.focus_minutes));
    }

    /// As text; empty when there is nothing.
    #[must_use]
    pub fn write(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let chosen = crate::page::digits(self.chosen);
        let report = self.report.as_ref().map_or(String::new(), busy_week::write);
        let [meetings, asynchronous, focus] = &self.typed;
        [&**meetings, asynchronous, focus, &chosen, &report].join("|")
    }

    /// Reads what [`Hours::write`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut parts = text.split(PART);
        let mut hours = Self::default();
        for part in Part::ALL {
            hours.set(part, parts.next().unwrap_or_default());
        }
        let chosen = decimal::read(parts.next().unwrap_or_default());
        hours.chosen = chosen.and_then(|chosen| usize::try_from(chosen).ok()).unwrap_or_default();
        hours.report = busy_week::read(parts.next().unwrap_or_default());
        hours
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "1;2026-11-16,840,120,14,2,1,3;2026-11-09,2400,600,9,0,0,0";

    #[test]
    fn hours_come_back_as_they_were_written() {
        let mut hours = Hours::default();
        assert_eq!(hours.write(), "");
        hours.set(Part::Meetings, "1|2\u{1d}.5");
        hours.set(Part::Focus, "lots of it, and more");
        assert_eq!(hours.typed(Part::Meetings), "12.5");
        assert!(hours.is_wrong(Part::Focus));
        assert_eq!(hours.week(), None);
        hours.report = busy_week::read(REPORT);
        assert_eq!(Hours::read(&hours.write()), hours);
    }

    #[test]
    fn a_calendar_fills_the_fields() {
        let mut hours = Hours::default();
        hours.open(REPORT);
        let week =
            |hours: &Hours| hours.week().map(|week| [week.meetings, week.asynchronous, week.focus]);
        assert_eq!(week(&hours), Some([840, 1440, 120]));
        hours.take(1);
        assert_eq!(week(&hours), Some([2400, 0, 600]));
        hours.take(7);
        assert_eq!((hours.chosen, week(&hours)), (1, Some([2400, 0, 600])));
    }

    #[test]
    fn a_bad_file_changes_no_hours() {
        let mut hours = Hours::default();
        hours.set(Part::Meetings, "9");
        hours.open("not");
        assert_eq!(hours.typed(Part::Meetings), "9");
        assert_eq!(hours.report, Some(Err(CalendarFault::NotACalendar)));
        hours.open("no report at all");
        assert_eq!(hours.report, Some(Err(CalendarFault::NotACalendar)));
    }
}
