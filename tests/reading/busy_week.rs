//! What was found in a calendar, as it passes between two programs.

use two_ladders::domain::busy_week::{read, write};
use two_ladders::domain::{BusyWeek, CalendarFault, CalendarReport, Day};

#[test]
fn a_report_comes_back_as_it_was_written() {
    let monday = Day::read("2026-11-16").expect("a day");
    let week = BusyWeek { monday, meeting_minutes: 840, meetings: 14, ..BusyWeek::default() };
    for report in [
        Ok(CalendarReport { weeks: vec![week, BusyWeek { focus_minutes: 90, ..week }], unread: 2 }),
        Ok(CalendarReport::default()),
        Err(CalendarFault::NotACalendar),
        Err(CalendarFault::NoEvents),
    ] {
        assert_eq!(read(&write(&report)), Some(report));
    }
}

#[test]
fn anything_else_is_no_report() {
    for text in ["", "x", "1;2026-11-16", "1;2026-11-16,1,2,3,4,5,6,7", "1;2026-13-16,1,2,3,4,5,6"]
    {
        assert_eq!(read(text), None, "{text:?}");
    }
}
