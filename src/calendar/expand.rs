//! Every occasion of every entry of a calendar, up to a moment.

use std::collections::BTreeMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, Datelike, Utc};

use super::busy::{Entry, busy};

/// The most occasions of one entry. Forty years of days; a file that asks for more is cut off.
const OCCASIONS_AT_MOST: usize = 15_000;

/// Adds every occasion that begins before `last`, and gives how many entries could not be read.
pub fn expand(calendar: ICalendar, zone: Tz, last: i64, entries: &mut Vec<Entry>) -> u32 {
    let mut shared = Vec::new();
    let mut groups: BTreeMap<String, Vec<ICalendarComponent>> = BTreeMap::new();
    let all: Vec<ICalendarComponent> = calendar.components;
    for (place, component) in all.iter().enumerate() {
        match component.component_type {
            ICalendarComponentType::VEvent => {
                // Without an id it belongs to nothing else.
                let id = component.uid().map_or_else(|| place.to_string(), str::to_owned);
                groups.entry(id).or_default().push(bounded(component.clone(), last));
            }
            ICalendarComponentType::VTimezone => shared.push(component.clone()),
            _ => {}
        }
    }
    let mut unread = 0;
    // The library tells changed occasions apart by their time alone, so each entry is looked at with
    // its own changes only.
    for events in groups.into_values() {
        let components = shared.iter().cloned().chain(events).collect();
        let group = ICalendar { components };
        let found = group.expand_dates(zone, OCCASIONS_AT_MOST);
        unread += u32::try_from(found.errors.len()).unwrap_or(u32::MAX);
        for event in found.events {
            let Some(component) = group.component_by_id(event.comp_id) else { continue };
            let seconds = event.timestamps();
            if seconds.0 < last && seconds.1 > seconds.0 {
                entries.push(Entry { seconds, busy: busy(component, seconds) });
            }
        }
    }
    unread
}

/// The event with its rules ended where nobody looks any more, and without the number of its
/// revision: an occasion that was changed often has another one than the rest.
fn bounded(mut event: ICalendarComponent, last: i64) -> ICalendarComponent {
    event.entries.retain(|entry| entry.name != ICalendarProperty::Sequence);
    let Some(until) = DateTime::<Utc>::from_timestamp(last, 0) else { return event };
    let until = PartialDateTime {
        year: u16::try_from(until.year()).ok(),
        month: u8::try_from(until.month()).ok(),
        day: u8::try_from(until.day()).ok(),
        hour: Some(0),
        minute: Some(0),
        second: Some(0),
        ..PartialDateTime::default()
    };
    let day = |date: &PartialDateTime| (date.year, date.month, date.day);
    for entry in &mut event.entries {
        for value in &mut entry.values {
            if let ICalendarValue::RecurrenceRule(rule) = value
                && rule.count.is_none()
                && rule.until.as_ref().is_none_or(|own| day(own) > day(&until))
            {
                rule.until = Some(until.clone());
            }
        }
    }
    event
}
