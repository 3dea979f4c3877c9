//! Calendar files as people export them, and as nobody should.
#![cfg(all(not(target_arch = "wasm32"), feature = "calendar"))]

use two_ladders::calendar::{draw, report};
use two_ladders::domain::{BusyWeek, CalendarFault, CalendarReport};

/// A Thursday; its week begins on Monday the 23rd.
const TODAY: &str = "2026-11-26";
const BERLIN: &str = "Europe/Berlin";

fn file(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{events}END:VCALENDAR\r\n")
}

fn event(lines: &str) -> String {
    let lines: String = lines.split('|').map(|line| format!("{line}\r\n")).collect();
    format!("BEGIN:VEVENT\r\n{lines}END:VEVENT\r\n")
}

#[track_caller]
fn found(zone: &str, events: &[&str]) -> CalendarReport {
    let events: String = events.iter().map(|lines| event(lines)).collect();
    report(zone, TODAY, &file(&events)).expect("a calendar")
}

#[track_caller]
fn week(report: &CalendarReport, monday: &str) -> BusyWeek {
    let found = report.weeks.iter().find(|week| week.monday.write() == monday);
    *found.unwrap_or_else(|| panic!("no week of {monday} in {:?}", report.weeks))
}

#[test]
fn meetings_and_focus_are_told_apart() {
    let report = found(
        BERLIN,
        &[
            "UID:1|SUMMARY:Planning|DTSTART:20261117T090000Z|DTEND:20261117T103000Z",
            "UID:2|SUMMARY:Focus time|DTSTART:20261118T090000Z|DURATION:PT2H",
            "UID:3|SUMMARY:One-to-one|DTSTART;TZID=Europe/Berlin:20261119T140000|DTEND;TZID=Europe/Berlin:20261119T143000",
        ],
    );
    let week = week(&report, "2026-11-16");
    assert_eq!((week.meeting_minutes, week.meetings), (120, 2));
    assert_eq!((week.focus_minutes, week.focus_blocks), (120, 1));
    assert_eq!(report.unread, 0);
}

#[test]
fn what_overlaps_counts_once_and_a_meeting_goes_before_focus() {
    let report = found(
        "UTC",
        &[
            "UID:1|SUMMARY:A|DTSTART:20261117T090000Z|DTEND:20261117T100000Z",
            "UID:2|SUMMARY:B|DTSTART:20261117T093000Z|DTEND:20261117T103000Z",
            "UID:3|SUMMARY:B again|DTSTART:20261117T094500Z|DTEND:20261117T095000Z",
            "UID:4|SUMMARY:Deep work|DTSTART:20261117T100000Z|DTEND:20261117T120000Z",
        ],
    );
    let week = week(&report, "2026-11-16");
    assert_eq!((week.meeting_minutes, week.meetings), (90, 3));
    assert_eq!((week.focus_minutes, week.focus_blocks), (90, 1));
}

#[test]
fn whole_days_free_time_and_cancelled_meetings_are_left_out() {
    let report = found(
        "UTC",
        &[
            "UID:1|SUMMARY:Holiday|DTSTART;VALUE=DATE:20261118|DTEND;VALUE=DATE:20261119",
            "UID:2|SUMMARY:Off|DTSTART:20261119T000000Z|DTEND:20261120T000000Z",
            "UID:3|SUMMARY:Lunch|TRANSP:TRANSPARENT|DTSTART:20261117T120000Z|DTEND:20261117T130000Z",
            "UID:4|SUMMARY:Gone|STATUS:CANCELLED|DTSTART:20261117T150000Z|DTEND:20261117T160000Z",
            "UID:5|SUMMARY:Kept|DTSTART:20261117T160000Z|DTEND:20261117T170000Z",
        ],
    );
    let week = week(&report, "2026-11-16");
    assert_eq!((week.meeting_minutes, week.meetings), (60, 1));
    assert_eq!((week.all_day, week.free), (2, 2));
}

#[test]
fn a_meeting_comes_back_by_its_rule_without_the_days_that_are_excepted() {
    let report = found(
        BERLIN,
        &[
            "UID:1|SUMMARY:Stand-up|DTSTART;TZID=Europe/Berlin:20200106T090000|DTEND;TZID=Europe/Berlin:20200106T091500|RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|EXDATE;TZID=Europe/Berlin:20261118T090000",
        ],
    );
    let last = week(&report, "2026-11-16");
    assert_eq!((last.meeting_minutes, last.meetings), (60, 4));
    // A week with its Friday yet to come counts too.
    assert_eq!(week(&report, "2026-11-23").meetings, 5);
    assert_eq!(week(&report, "2026-11-09").meetings, 5);
    assert_eq!(report.weeks.len(), 26);
    assert_eq!(report.weeks[0].monday.write(), "2026-11-23");
}

#[test]
fn an_occasion_that_was_moved_counts_where_it_is_now() {
    let report = found(
        BERLIN,
        &[
            "UID:1|SUMMARY:Weekly|SEQUENCE:0|DTSTART;TZID=Europe/Berlin:20261109T100000|DTEND;TZID=Europe/Berlin:20261109T110000|RRULE:FREQ=WEEKLY;COUNT=3",
            "UID:1|SUMMARY:Weekly|SEQUENCE:2|RECURRENCE-ID;TZID=Europe/Berlin:20261116T100000|DTSTART;TZID=Europe/Berlin:20261117T150000|DTEND;TZID=Europe/Berlin:20261117T153000",
            // Another meeting at the very time that was moved away from.
            "UID:2|SUMMARY:Other|DTSTART;TZID=Europe/Berlin:20261109T100000|DTEND;TZID=Europe/Berlin:20261109T110000|RRULE:FREQ=WEEKLY;COUNT=3",
        ],
    );
    let moved = week(&report, "2026-11-16");
    assert_eq!((moved.meetings, moved.meeting_minutes), (2, 90));
}

#[test]
fn hours_are_those_of_the_clock_on_the_wall() {
    // 23:30 on Sunday in London is half past eight on Monday in Tokyo.
    let late = "UID:1|SUMMARY:Late|DTSTART;TZID=Europe/London:20261115T233000|DTEND;TZID=Europe/London:20261116T003000";
    let london = found("Europe/London", &[late]);
    assert_eq!(week(&london, "2026-11-09").meeting_minutes, 30);
    assert_eq!(week(&london, "2026-11-16").meeting_minutes, 30);
    let tokyo = found("Asia/Tokyo", &[late]);
    assert_eq!(week(&tokyo, "2026-11-16").meeting_minutes, 60);
    assert_eq!(tokyo.weeks.len(), 1);
}

#[test]
fn a_weekly_meeting_keeps_its_hour_when_the_clocks_change() {
    // Clocks went back on 25 October 2026: 09:00 in Berlin is 07:00, then 08:00 in UTC.
    let report = found(
        BERLIN,
        &[
            "UID:1|SUMMARY:Weekly|DTSTART;TZID=Europe/Berlin:20261019T090000|DTEND;TZID=Europe/Berlin:20261019T100000|RRULE:FREQ=WEEKLY;COUNT=3",
            "UID:2|SUMMARY:Fixed|DTSTART:20261026T080000Z|DTEND:20261026T090000Z",
        ],
    );
    // The second one lies exactly on the first.
    assert_eq!(week(&report, "2026-10-26").meeting_minutes, 60);
}

#[test]
fn zones_are_known_by_the_names_of_other_programs() {
    let outlook = found(
        "UTC",
        &[
            "UID:1|SUMMARY:A|DTSTART;TZID=W. Europe Standard Time:20261117T100000|DTEND;TZID=W. Europe Standard Time:20261117T110000",
            "UID:2|SUMMARY:B|DTSTART:20261117T090000Z|DTEND:20261117T100000Z",
        ],
    );
    assert_eq!(week(&outlook, "2026-11-16").meeting_minutes, 60);
    // A time without a zone is the reader's own.
    let floating = found(
        BERLIN,
        &[
            "UID:1|SUMMARY:A|DTSTART:20261117T100000|DTEND:20261117T110000",
            "UID:2|SUMMARY:B|DTSTART:20261117T090000Z|DTEND:20261117T100000Z",
        ],
    );
    assert_eq!(week(&floating, "2026-11-16").meeting_minutes, 60);
}

#[test]
fn a_zone_that_the_file_describes_itself_is_found_by_its_place() {
    let zone = "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nX-LIC-LOCATION:America/New_York\r\nBEGIN:STANDARD\r\nDTSTART:20201101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    let event =
        event("UID:1|SUMMARY:A|DTSTART;TZID=Ours:20261115T200000|DTEND;TZID=Ours:20261115T210000");
    let report = report("UTC", TODAY, &file(&format!("{zone}{event}"))).expect("a calendar");
    // Eight in the evening in New York is Monday in UTC.
    assert_eq!(week(&report, "2026-11-16").meeting_minutes, 60);
}

#[test]
fn what_lies_ahead_is_not_told_of() {
    let ahead = event("UID:1|SUMMARY:A|DTSTART:20270101T100000Z|DTEND:20270101T110000Z");
    assert_eq!(report("UTC", TODAY, &file(&ahead)), Err(CalendarFault::NoEvents));
    assert_eq!(report("UTC", TODAY, &file("")), Err(CalendarFault::NoEvents));
}

#[test]
fn what_is_no_calendar_is_said_to_be_none() {
    for text in [
        "",
        "hello",
        "{\"a\": 1}",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n",
        "\u{0}\u{1}",
    ] {
        assert_eq!(report("UTC", TODAY, text), Err(CalendarFault::NotACalendar), "{text:?}");
        assert_eq!(draw(&(), &format!("UTC\u{1d}{TODAY}\u{1d}{text}")), "not");
    }
}

#[test]
fn an_entry_that_cannot_be_read_is_counted_and_the_rest_is_kept() {
    let report = found(
        "UTC",
        &[
            "UID:1|SUMMARY:No start",
            "UID:2|SUMMARY:A|DTSTART:20261117T100000Z|DTEND:20261117T110000Z",
        ],
    );
    assert_eq!(report.unread, 1);
    assert_eq!(week(&report, "2026-11-16").meetings, 1);
}

#[test]
fn a_file_is_read_with_a_byte_order_mark_or_cut_off_or_by_an_unknown_zone() {
    let one = file(&event("UID:1|SUMMARY:A|DTSTART:20261117T100000Z|DTEND:20261117T110000Z"));
    assert!(report("UTC", TODAY, &format!("\u{feff}{one}")).is_ok());
    assert!(report("Nowhere/Land", TODAY, &one).is_ok());
    let long: String = (0..200)
        .map(|at| {
            event(&format!("UID:{at}|SUMMARY:A|DTSTART:20261117T100000Z|DTEND:20261117T110000Z"))
        })
        .collect();
    let long = file(&long);
    // However it is cut, it is read or refused, and never breaks.
    for end in (0..long.len()).step_by(long.len() / 60) {
        let _ = report("UTC", TODAY, &long[..end]);
    }
}

#[test]
fn rules_without_an_end_come_to_an_end() {
    let report = found(
        "UTC",
        &[
            "UID:1|SUMMARY:Each minute|DTSTART:20200101T000000Z|DURATION:PT1M|RRULE:FREQ=MINUTELY",
            "UID:2|SUMMARY:Daily|DTSTART:20261101T100000Z|DURATION:PT30M|RRULE:FREQ=DAILY",
            "UID:3|SUMMARY:Never|DTSTART:20261101T100000Z|DURATION:PT30M|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        ],
    );
    assert_eq!(week(&report, "2026-11-16").meetings, 7);
}

/// A wrong year makes centuries of a meeting, and 50,000 weeks of each occasion: that never came to an end.
#[test]
fn occasions_that_last_for_centuries_are_walked_through_in_their_last_weeks_only() {
    let event = "UID:1|SUMMARY:A|DTSTART:10261012T090000Z|DTEND:20261012T103000Z|RRULE:FREQ=WEEKLY";
    let report = found("Europe/Berlin", &[event]);
    assert_eq!(report.weeks.len(), 26);
    // Ends of it still lie ahead, so each occasion goes on in the last week.
    assert!(week(&report, "2026-11-23").all_day > 0);
}
