//! The day for another look, read back by a calendar library.

use icalendar::{Calendar, CalendarComponent, Component};
use proptest::prelude::*;
use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::result::Record;
use two_ladders::result::export::ics;

use crate::exports::{full, short};

/// The one entry of a calendar, as a library reads it.
#[track_caller]
fn entry(text: &str) -> icalendar::Event {
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(calendar.components.len(), 1);
    match &calendar.components[0] {
        CalendarComponent::Event(event) => event.clone(),
        other => panic!("an event, not {other:?}"),
    }
}

#[test]
fn a_calendar_gets_one_entry_for_the_whole_day() {
    let text = ics(&short(), &RESULT_CATALOG);
    let event = entry(&text);
    assert_eq!(event.property_value("DTSTART"), Some("20270225"));
    assert!(text.contains("DTSTART;VALUE=DATE:20270225\r\n"));
    assert_eq!(event.property_value("DTSTAMP"), Some("20261126T000000Z"));
    assert_eq!(event.get_summary(), Some("Look again: Leaning individual contributor"));
    let uid = event.get_uid().expect("an id");
    assert!(uid.ends_with("@two-ladders") && uid.starts_with("20270225-1.p9b1."), "{uid}");
}

#[test]
fn the_entry_tells_the_experiment_and_the_code() {
    let record = full();
    let event = entry(&ics(&record, &RESULT_CATALOG));
    let told = event.get_description().expect("a description").to_owned();
    for part in [&record.experiment.what, &record.experiment.changes_your_mind, &record.code] {
        assert!(told.contains(part.as_str()), "{part} in {told}");
    }
}

/// What RFC 5545 asks of the text as a whole.
#[track_caller]
fn is_well_formed(text: &str) {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    for line in text.strip_suffix("\r\n").expect("a last line").split("\r\n") {
        assert!(line.len() <= 75, "{} bytes in {line:?}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare line end in {line:?}");
        assert!(!line.chars().any(|one| one.is_control() && one != '\t'), "{line:?}");
    }
    for needed in ["VERSION:2.0\r\n", "PRODID:", "UID:", "DTSTAMP:", "DTSTART"] {
        assert_eq!(text.matches(needed).count(), 1, "{needed} once");
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(what in prop::collection::vec(any::<char>(), 0..120).prop_map(String::from_iter), mind in "[ -~\n;,\\\\äß🪜]{0,200}") {
        let mut record: Record = short();
        record.experiment.what = what.clone();
        record.experiment.changes_your_mind = mind;
        let text = ics(&record, &RESULT_CATALOG);
        is_well_formed(&text);
        let event = entry(&text);
        let told = event.get_description().expect("a description").to_owned();
        // Signs that no calendar may hold are left out, and all line ends are one.
        let plain = |text: &str| -> String {
            text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|one| !one.is_control() || "\t\n".contains(*one)).collect()
        };
        prop_assert!(told.starts_with(&plain(&what)), "{:?} in {:?}", what, told);
    }
}
