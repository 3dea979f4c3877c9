//! Any text as a calendar file: what is found in it is told in a form that is read again, and no week has
//! more minutes than a week.
#![no_main]

use libfuzzer_sys::fuzz_target;
use two_ladders::calendar::report;
use two_ladders::domain::busy_week;

const MINUTES_OF_A_WEEK: u32 = 7 * 24 * 60;

fuzz_target!(|text: &str| {
    let found = report("Europe/Berlin", "2026-11-27", text);
    assert_eq!(busy_week::read(&busy_week::write(&found)), Some(found.clone()));
    for week in found.map(|report| report.weeks).unwrap_or_default() {
        // One that has an hour more than others, in autumn.
        let most = MINUTES_OF_A_WEEK + 60;
        assert!(week.meeting_minutes + week.focus_minutes <= most, "{week:?}");
    }
});
