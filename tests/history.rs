//! Earlier results and the days they came out on.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::prelude::*;
use support::{answers, shipped};
use two_ladders::domain::{
    Context, Day, Entry, Headline, History, Paths, Questionnaire, RESULTS_AT_MOST, answers_of,
    changed_questions, encode,
};

#[track_caller]
fn day(text: &str) -> Day {
    Day::read(text).unwrap_or_else(|| panic!("{text} is no day"))
}

fn entry(text: &str, ids: &str) -> Entry {
    let code =
        encode(shipped(), &answers(shipped(), ids), Some(&Context::default()), &Paths::default());
    Entry { day: day(text), headline: Headline::ALL[3], code }
}

const ONE: &str = "1a 2b 3b 4c 5b 6b";
const OTHER: &str = "1e 2f 3f 4e 5a 6a";

#[test]
fn days_are_those_of_the_calendar() {
    for (text, days) in [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("2000-02-29", 11_016),
        ("2026-11-26", 20_783),
        ("2100-03-01", 47_541),
    ] {
        assert_eq!(day(text).days_since(Day::default()), days, "{text}");
        assert_eq!(day(text).write(), text);
    }
    assert_eq!(day("2024-12-31").plus_weeks(9).write(), "2025-03-04");
    assert_eq!(day("2024-01-01").plus_weeks(9).write(), "2024-03-04");
    assert_eq!(day("9999-12-30").plus_weeks(104).write(), "9999-12-31");
}

#[test]
fn every_day_of_eight_centuries_follows_the_one_before() {
    let days_in = |year: u16, month: u8| match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let mut before: Option<Day> = None;
    for year in 1600..2400 {
        for month in 1..=12 {
            for number in 1..=days_in(year, month) {
                let day = Day::from_date(year, month, number).expect("a day");
                assert_eq!(day.date(), (year, month, number));
                assert!(before.is_none_or(|before| day.days_since(before) == 1));
                before = Some(day);
            }
            assert_eq!(Day::from_date(year, month, days_in(year, month) + 1), None);
        }
    }
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "",
        "2026-11-31",
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "26-11-26",
        "2026-1-26",
        "2026-11-26 ",
        " 2026-11-26",
        "2026-11-26-",
        "+026-11-26",
        "0000-01-01",
        "2026/11/26",
        "２026-11-26",
        "10000-01-01",
    ] {
        assert_eq!(Day::read(text), None, "{text:?}");
    }
}

#[test]
fn results_are_kept_in_the_order_of_their_days_and_read_as_they_were_written() {
    let history = History::default()
        .with(entry("2026-12-24", ONE))
        .with(entry("2026-11-26", OTHER))
        .with(entry("2026-12-24", OTHER));
    let days: Vec<String> = history.entries.iter().map(|entry| entry.day.write()).collect();
    assert_eq!(days, ["2026-11-26", "2026-12-24", "2026-12-24"]);
    assert_eq!(history.entries[1], entry("2026-12-24", ONE), "the later one comes after");
    assert_eq!(History::read(&history.write()), history);
    assert_eq!(history.write().lines().next(), Some("2026-11-26 mixed 1.p9b1.effeaa.eu.d4k"));
}

#[test]
fn the_same_answers_on_the_same_day_are_one_result() {
    let once = History::default().with(entry("2026-11-26", ONE));
    assert_eq!(once.with(entry("2026-11-26", ONE)), once);
    assert_eq!(once.with(entry("2026-11-27", ONE)).entries.len(), 2);
}

#[test]
fn a_damaged_line_is_set_aside_and_never_lost() {
    let good = "2026-11-26 mixed 1.p9b1.effeaa.eu.d4k";
    for bad in [
        "2026-11-31 mixed 1.p9b1.effeaa.eu.d4k",
        "2026-11-26 splendid 1.p9b1.effeaa.eu.d4k",
        "2026-11-26 mixed",
        "2026-11-26 mixed 1.p9b1.EFFEAA",
        "2026-11-26 mixed 1.p9b1.effeaa.eu.d4x",
        "2026-11-26  mixed 1.p9b1.effeaa.eu.d4k",
        "2026-11-26 mixed 1.p9b1.effeaa.eu.d4k more",
        "\u{0}\u{1}",
        "🪜",
    ] {
        let history = History::read(&format!("{bad}\n{good}\n\n"));
        assert_eq!(history.damaged, [bad]);
        assert_eq!(history.entries.len(), 1);
        assert_eq!(history.write(), format!("{good}\n{bad}\n"));
        assert_eq!(history.without_damaged().write(), format!("{good}\n"));
    }
}

#[test]
fn a_code_of_another_version_is_kept_though_it_cannot_be_read() {
    let newer = Questionnaire { version: 9, ..shipped().clone() };
    let code = encode(&newer, &answers(shipped(), ONE), None, &Paths::default());
    let history = History::read(&format!("2026-11-26 mixed {code}\n"));
    assert_eq!(history.entries.len(), 1);
    assert_eq!(answers_of(shipped(), &history.entries[0]), None);
    let known = entry("2026-11-26", ONE);
    assert_eq!(answers_of(shipped(), &known), Some(answers(shipped(), ONE)));
}

#[test]
fn two_lists_become_one_without_repeating_anything() {
    let one = History::read(&format!(
        "{}bad\n",
        History::default().with(entry("2026-11-26", ONE)).write()
    ));
    let other = History::read(&format!(
        "{}bad\nworse\n",
        one.with(entry("2026-12-24", OTHER)).without_damaged().write()
    ));
    let both = one.merged(other);
    assert_eq!(both.entries.len(), 2);
    assert_eq!(both.damaged, ["bad", "worse"]);
}

#[test]
fn a_file_of_lines_that_are_no_results_fills_nothing() {
    let lines: Vec<String> = (0..5000).map(|line| format!("no result {line}")).collect();
    let kept = History::default().merged(History::read(&lines.join("\n")));
    assert_eq!(kept.damaged, lines[..RESULTS_AT_MOST]);
    assert_eq!(kept.merged(History::read(&lines.join("\n"))), kept, "and nothing is taken twice");
}

#[test]
fn above_a_thousand_the_oldest_go() {
    let first = day("2020-01-01");
    let weeks = u16::try_from(RESULTS_AT_MOST).expect("some thousand") + 1;
    let history = (0..weeks).fold(History::default(), |history, week| {
        history.with(Entry { day: first.plus_weeks(week), ..entry("2020-01-01", ONE) })
    });
    assert_eq!(history.entries.len(), RESULTS_AT_MOST);
    assert_eq!(history.entries[0].day, first.plus_weeks(1));
}

#[test]
fn changed_questions_are_those_answered_differently() {
    let (one, other) = (answers(shipped(), ONE), answers(shipped(), "1a 2a 3b open 5b none"));
    assert_eq!(changed_questions(&one, &other), [1, 3, 5]);
    assert!(changed_questions(&one, &one).is_empty());
}

proptest! {
    #[test]
    fn no_stored_text_loses_a_line(lines in prop::collection::vec("[^\n\r]{0,60}", 0..8)) {
        let text = lines.join("\n");
        let written = History::read(&text).write();
        for line in lines.iter().filter(|line| !line.trim().is_empty()) {
            prop_assert!(written.lines().any(|kept| kept == line), "{line:?}");
        }
        prop_assert_eq!(History::read(&written).write(), written);
    }
}
