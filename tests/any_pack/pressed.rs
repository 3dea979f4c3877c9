//! Whatever is there is pressed, one after the other, and what is carried away is looked into.

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseResult;
use pulldown_cmark::{Event, Options, Parser, Tag};
use two_ladders::builtin::LEAN_CATALOG;
use two_ladders::domain::{Session, Study, View};
use two_ladders::page::END;
use two_ladders::ui::{Settings, asked, asked_of_result, reading_asked};
use two_ladders::{ladders, reading, result};

use crate::person::Person;
use crate::shown::{filled, page, svg};

/// The three programs beside the questions.
pub struct Programs {
    pub ladders: ladders::Book,
    pub result: result::Book,
    pub reading: reading::Book,
}

pub fn everything(
    programs: &Programs,
    session: &Session,
    settings: &Settings,
    person: &Person,
) -> TestCaseResult {
    let pack = programs.result.pack;
    let (for_reading, others) = person.presses.split_at(4);
    let (for_result, for_ladders) = others.split_at(4);
    let mut here = asked(pack, &LEAN_CATALOG, session, settings);
    here.view = if for_ladders[0].index(2) == 0 { View::Path } else { View::Ladder };
    on_ladders(programs, here, for_ladders)?;
    let mut here = reading_asked(session, settings);
    for press in for_reading {
        let shown = reading::draw(&programs.reading, &here.write());
        page(&shown, "reading")?;
        let Some(done) = told(&shown, *press) else { break };
        let between = reading::BETWEEN.to_string();
        let answered = reading::act(&programs.reading, &[&*here.write(), &between, &done].concat());
        let answered = reading::Answered::read(&answered);
        (here.margin, here.hours) = (answered.margin, answered.hours);
        here.section = answered.section.unwrap_or(here.section);
    }
    let mut here = asked_of_result(pack, session, settings);
    here.view = View::Result;
    here.kept = "on\n2026-01-01 mixed 1.p9b1.affeed.eu.d7f\nbroken\n".into();
    let done = |here: &result::Asked, what: &str| {
        let between = result::BETWEEN.to_string();
        let text = result::act(&programs.result, &[&*here.write(), &between, what].concat());
        result::Answered::read(&text)
    };
    for press in for_result {
        let shown = result::draw(&programs.result, &here.write());
        let Some(what) = told(&shown, *press) else { break };
        let answered = done(&here, &what);
        here.desk = answered.desk;
        here.kept = answered.kept.unwrap_or(here.kept);
        if here.view == View::Result {
            here.view = View::Compare;
        } else {
            here.view = View::Result;
        }
        let shown = result::draw(&programs.result, &here.write());
        if !shown.is_empty() {
            page(&shown, &what)?;
        }
    }
    if session.answers.is_complete() {
        here.reason.clear();
        carried_away(|what| done(&here, what).effect)?;
    }
    Ok(())
}

fn on_ladders(programs: &Programs, mut here: ladders::Asked, presses: &[Index]) -> TestCaseResult {
    for press in presses {
        let shown = ladders::draw(&programs.ladders, &here.write());
        for part in shown.split(ladders::BETWEEN) {
            page(part, "ladders")?;
        }
        let Some(what) = told(&shown, *press) else { break };
        let between = ladders::BETWEEN.to_string();
        let text = ladders::act(&programs.ladders, &[&*here.write(), &between, &what].concat());
        let answered = ladders::Answered::read(&text);
        let is_one = answered.study.is_empty() || Study::read(&answered.study).is_some();
        prop_assert!(is_one, "{} leads to {}", what, answered.study);
        here.study = answered.study;
        here.context.employer = answered.employer.unwrap_or(here.context.employer);
        here.context.months_away = answered.months_away.unwrap_or(here.context.months_away);
    }
    Ok(())
}

/// Something that a page can tell, with a value where a field would add one.
fn told(shown: &str, press: Index) -> Option<String> {
    let orders: Vec<&str> = shown.split([END, ladders::BETWEEN]).collect();
    let mut told = Vec::new();
    for (place, order) in orders.iter().enumerate() {
        let Some((on, text)) = order.strip_prefix('*').and_then(|order| order.split_at_checked(1))
        else {
            continue;
        };
        match on {
            "a" => told.push(format!("{text}ArrowUp")),
            "c" => {
                let values = orders[place..].iter().take(12);
                let values = values.filter_map(|order| order.strip_prefix("=value="));
                told.extend(values.map(|value| format!("{text}{value}")));
                told.extend(["7", "65535", "", "b"].map(|value| format!("{text}{value}")));
            }
            _ => told.push(text.to_owned()),
        }
    }
    (!told.is_empty()).then(|| told.swap_remove(press.index(told.len())))
}

fn carried_away(effect: impl Fn(&str) -> String) -> TestCaseResult {
    let text = |what: &str| -> Result<String, TestCaseError> {
        let effect = effect(what);
        let text = effect.rsplit_once('\u{1d}').map_or("", |(_, text)| text).to_owned();
        prop_assert!(!text.trim().is_empty(), "{} carries nothing away", what);
        filled(&text, what)?;
        Ok(text)
    };
    for what in ["copy text", "copy alt", "copy code"] {
        text(what)?;
    }
    for what in ["copy markdown", "save markdown"] {
        only_words(&text(what)?)?;
    }
    for what in ["copy json", "save json", "save history"] {
        let found: serde_json::Value = serde_json::from_str(&text(what)?).expect("JSON");
        prop_assert!(found.is_object());
    }
    svg(&text("save svg")?)?;
    page(&text("print")?, "the sheet")?;
    let shapes = text("save png")?;
    for line in shapes.lines() {
        let mut fields = line.split('\u{1f}');
        let known = ["size", "rect", "line", "disc", "text"];
        prop_assert!(fields.next().is_some_and(|name| known.contains(&name)), "{}", line);
    }
    let calendar = text("save calendar")?;
    for line in calendar.split_terminator("\r\n") {
        prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{}", line);
    }
    let unfolded = icalendar::parser::unfold(&calendar);
    let read = icalendar::parser::read_calendar(&unfolded);
    prop_assert!(read.is_ok_and(|calendar| calendar.components.len() == 1));
    Ok(())
}

/// Whatever the texts of a pack look like, in Markdown they are texts: no HTML, no code, no pictures,
/// and no way but the one to the source.
fn only_words(markdown: &str) -> TestCaseResult {
    for event in Parser::new_ext(markdown, Options::all()) {
        let is_fine = match &event {
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => false,
            Event::Start(Tag::Link { dest_url, .. }) => dest_url.starts_with("https://"),
            _ => true,
        };
        prop_assert!(is_fine, "{:?} in {}", event, markdown);
    }
    Ok(())
}
