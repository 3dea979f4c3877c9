//! What an entry of a calendar counts for.

use calcard::icalendar::{
    ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarTransparency, ICalendarValue,
};

/// Words in the title of an entry that keeps time free for work. English only; the hours that are
/// found can be corrected.
const FOCUS_WORDS: [&str; 8] = [
    "focus",
    "deep work",
    "no meeting",
    "do not book",
    "heads down",
    "heads-down",
    "maker time",
    "coding time",
];
/// An entry that is longer is no meeting but a state, such as a day off.
const LONGEST_MEETING_SECONDS: i64 = 12 * 3600;

/// What an entry counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Busy {
    /// A meeting.
    Meeting,
    /// Time kept for work.
    Focus,
    /// It fills whole days.
    AllDay,
    /// It is marked as free, or was cancelled.
    Free,
}

/// An entry on one occasion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Begin and end, in seconds since 1970.
    pub seconds: (i64, i64),
    /// What it counts for.
    pub busy: Busy,
}

/// What an occasion of this length counts for.
pub fn busy(component: &ICalendarComponent, seconds: (i64, i64)) -> Busy {
    let transparent = component.transparency() == Some(&ICalendarTransparency::Transparent);
    if transparent || component.status() == Some(&ICalendarStatus::Cancelled) {
        Busy::Free
    } else if !has_time(component) || seconds.1 - seconds.0 > LONGEST_MEETING_SECONDS {
        Busy::AllDay
    } else if is_focus(component) {
        Busy::Focus
    } else {
        Busy::Meeting
    }
}

fn has_time(component: &ICalendarComponent) -> bool {
    let start = component.property(&ICalendarProperty::Dtstart);
    start.and_then(|start| start.values.first()).is_some_and(
        |value| matches!(value, ICalendarValue::PartialDateTime(start) if start.has_time()),
    )
}

fn is_focus(component: &ICalendarComponent) -> bool {
    let title = component.property(&ICalendarProperty::Summary);
    let title = title.and_then(|title| title.values.first()?.as_text());
    let title = title.unwrap_or_default().to_lowercase();
    FOCUS_WORDS.iter().any(|word| title.contains(word))
}
