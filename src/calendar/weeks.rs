//! Occasions, week by week.

use std::collections::BTreeMap;

use calcard::common::timezone::Tz;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeZone, Utc};

use super::busy::{Busy, Entry};
use crate::domain::{BusyWeek, Day};

/// The most weeks that are told of, back from the last.
const WEEKS_AT_MOST: usize = 26;
/// An entry that is longer has something in more weeks than are told of.
const LONGEST_SECONDS: i64 = (WEEKS_AT_MOST as i64 + 1) * 7 * 24 * 3600;

/// The end of the week of this day, in seconds since 1970.
pub fn last_moment(today: Day, zone: Tz) -> Option<i64> {
    let today: NaiveDate = today.write().parse().ok()?;
    Some(start_of(following(monday_of(today)?)?, zone))
}

/// The weeks with something in them, the last one first.
pub fn weeks(entries: &[Entry], zone: Tz, last: i64) -> Vec<BusyWeek> {
    let mut mondays: BTreeMap<NaiveDate, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        let end = entry.seconds.1.min(last);
        // Of one that goes on for centuries only the last weeks are walked through: nobody waits for more.
        let start = entry.seconds.0.max(end - LONGEST_SECONDS);
        let local = DateTime::<Utc>::from_timestamp(start, 0).map(|utc| utc.with_timezone(&zone));
        let mut monday = local.and_then(|local| monday_of(local.date_naive()));
        // One that goes on past Sunday counts in each of its weeks.
        while let Some(date) = monday.filter(|date| start_of(*date, zone) < end) {
            mondays.entry(date).or_default().push(*entry);
            monday = following(date);
        }
    }
    let latest = mondays.iter().rev().take(WEEKS_AT_MOST);
    latest.filter_map(|(monday, entries)| week(*monday, entries, zone)).collect()
}

fn week(monday: NaiveDate, entries: &[Entry], zone: Tz) -> Option<BusyWeek> {
    let (start, end) = (start_of(monday, zone), start_of(following(monday)?, zone));
    let of = |busy: Busy| -> Vec<(i64, i64)> {
        let all = entries.iter().filter(|entry| entry.busy == busy);
        all.map(|entry| (entry.seconds.0.max(start), entry.seconds.1.min(end))).collect()
    };
    let (meetings, focus) = (of(Busy::Meeting), of(Busy::Focus));
    let count = |spans: &[(i64, i64)]| u32::try_from(spans.len()).unwrap_or(u32::MAX);
    let in_meetings = minutes(&meetings);
    let in_either = minutes(&[&*meetings, &*focus].concat());
    Some(BusyWeek {
        monday: Day::read(&monday.to_string())?,
        meeting_minutes: in_meetings,
        focus_minutes: in_either - in_meetings,
        meetings: count(&meetings),
        focus_blocks: count(&focus),
        all_day: count(&of(Busy::AllDay)),
        free: count(&of(Busy::Free)),
    })
}

/// Minutes that any of them covers.
fn minutes(spans: &[(i64, i64)]) -> u32 {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    let (mut covered, mut reached) = (0, i64::MIN);
    for (start, end) in spans {
        let start = start.max(reached);
        covered += (end - start).max(0);
        reached = reached.max(end);
    }
    u32::try_from(covered / 60).unwrap_or(u32::MAX)
}

fn monday_of(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(date.weekday().num_days_from_monday().into()))
}

fn following(monday: NaiveDate) -> Option<NaiveDate> {
    monday.checked_add_days(Days::new(7))
}

/// Midnight in the zone; where clocks jump over it, the first moment after it.
fn start_of(date: NaiveDate, zone: Tz) -> i64 {
    let midnight = NaiveDateTime::from(date);
    let local = |hours: i64| {
        let time = midnight.checked_add_signed(chrono::TimeDelta::hours(hours))?;
        zone.from_local_datetime(&time).earliest()
    };
    local(0)
        .or_else(|| local(1))
        .map_or_else(|| midnight.and_utc().timestamp(), |at| at.timestamp())
}
