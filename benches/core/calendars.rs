//! Calendar files.

use std::hint::black_box;

use two_ladders::calendar;

use crate::support::harness::measure;

pub fn run() {
    let asked = ["Europe/Berlin\u{1d}2026-11-26\u{1d}", &calendar_file()].concat();
    measure("the weeks of a calendar file with 2,000 entries and 50 rules", || {
        black_box(calendar::draw(&(), black_box(&asked)));
    });
}

/// Single meetings over a year, and weekly ones since 2020.
fn calendar_file() -> String {
    let single = (0..2000).map(|at| {
        let (month, day, hour) = (at % 11 + 1, at % 28 + 1, at % 9 + 8);
        format!(
            "BEGIN:VEVENT\r\nUID:s{at}\r\nSUMMARY:Meeting\r\n\
             DTSTART;TZID=Europe/Berlin:2026{month:02}{day:02}T{hour:02}0000\r\nDURATION:PT30M\r\nEND:VEVENT\r\n"
        )
    });
    let weekly = (0..50).map(|at| {
        let minute = at % 60;
        format!(
            "BEGIN:VEVENT\r\nUID:w{at}\r\nSUMMARY:Weekly\r\n\
             DTSTART;TZID=Europe/Berlin:20200106T09{minute:02}00\r\nDURATION:PT30M\r\n\
             RRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\nEND:VEVENT\r\n"
        )
    });
    let events: String = single.chain(weekly).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}
