//! Earlier results: what came out when, what has changed since, and what becomes of them.

use super::moved::moved;
use crate::domain::{Answers, Entry, answers_of, changed_questions, notation};
use crate::page::digits;
use crate::result::kept::Kept;
use crate::result::page::Page;
use crate::result::record::spoken;
use crate::result::view::results;
use crate::text::{ResultMessage, fill};

/// How many results stand in the open; the rest waits behind a line.
const SHOWN_AT_ONCE: usize = 6;

/// Everything about earlier results.
pub fn earlier(page: &mut Page) {
    let kept = Kept::read(&page.asked.kept);
    page.section("section class='earlier'", ResultMessage::EarlierHeading);
    page.open("div");
    page.say("p class='quiet'", ResultMessage::EarlierLead);
    results(page);
    changes(page, &kept);
    list(page, &kept.history.entries);
    moved(page, &kept.history);
    damaged(page, kept.history.damaged.len());
    if page.asked.borrowed || !page.answers.is_complete() {
        page.nothing();
    } else {
        page.open("div class='actions'");
        page.button("button class='secondary retake'", ResultMessage::Retake, "retake");
        page.close();
    }
    owned(page, &kept);
    page.close();
    page.close();
}

/// What has changed since the last result that was another one.
fn changes(page: &mut Page, kept: &Kept) {
    let Some((before, since)) = before(page, kept) else { return page.nothing() };
    let changed = changed_questions(&before, &page.answers);
    if changed.is_empty() {
        return page.nothing();
    }
    page.open("div class='changes'");
    let day = since.map_or(String::new(), |entry| spoken(&entry.day.write()));
    let message =
        if since.is_some() { ResultMessage::ChangedSince } else { ResultMessage::Changed };
    page.say_filled("p", message, &[("day", &day)]);
    page.open("ul class='plain'");
    for question in &changed {
        let place = usize::from(*question);
        let (Some(then), Some(now)) = (before.get(place), page.answers.get(place)) else {
            continue;
        };
        page.open("li");
        page.line("strong", page.topic(place));
        page.text(" ");
        let values = [("before", page.said(place, then)), ("after", page.said(place, now))];
        page.text(&page.filled(ResultMessage::ChangedLine, &values));
        page.close();
    }
    page.close();
    page.open("div class='seeds'");
    for question in &changed {
        if page.book.result.seed_questions.contains(question) {
            let number = digits(usize::from(*question) + 1);
            page.line("p class='seed'", &fill(&page.book.result.seed, &[("question", &number)]));
        }
    }
    page.close();
    page.close();
}

/// The answers before these: the last kept ones that are different, or those from before the
/// questions were answered anew.
fn before<'a>(page: &Page, kept: &'a Kept) -> Option<(Answers, Option<&'a Entry>)> {
    if !page.answers.is_complete() {
        return None;
    }
    let questionnaire = &page.book.pack.questionnaire;
    for entry in kept.history.entries.iter().rev() {
        if let Some(answers) = answers_of(questionnaire, entry)
            && answers != page.answers
        {
            return Some((answers, Some(entry)));
        }
    }
    let decoded = notation::decode(questionnaire, &page.desk.earlier).ok()?;
    Some((decoded.answers, None))
}

fn list(page: &mut Page, entries: &[Entry]) {
    if entries.is_empty() {
        return page.nothing();
    }
    page.open("div class='results'");
    let newest: Vec<&Entry> = entries.iter().rev().collect();
    let (first, rest) = newest.split_at_checked(SHOWN_AT_ONCE).unwrap_or((&newest, &[]));
    rows(page, first);
    if rest.is_empty() {
        page.nothing();
    } else {
        page.open("details");
        let count = digits(rest.len());
        page.say_filled("summary", ResultMessage::EarlierMore, &[("count", &count)]);
        rows(page, rest);
        page.close();
    }
    page.close();
}

fn rows(page: &mut Page, entries: &[&Entry]) {
    page.open("ol class='plain'");
    for entry in entries {
        page.open("li");
        page.line("span class='day'", &spoken(&entry.day.write()));
        page.text(" ");
        page.line("strong", page.name(entry.headline));
        if answers_of(&page.book.pack.questionnaire, entry).is_none() {
            page.text(" ");
            page.say("span class='quiet'", ResultMessage::EarlierOther);
        } else {
            page.nothing();
        }
        page.close();
    }
    page.close();
}

/// Lines that could not be read: kept, and offered as a file.
fn damaged(page: &mut Page, count: usize) {
    if count == 0 {
        return page.nothing();
    }
    page.open("div class='note damaged'");
    page.say_filled("p", ResultMessage::Damaged, &[("count", &digits(count))]);
    page.open("div class='actions'");
    page.button("button class='secondary'", ResultMessage::DamagedSave, "save damaged");
    page.button("button class='secondary'", ResultMessage::DamagedDrop, "drop-damaged");
    page.close();
    page.close();
}

/// Taking all of it along, and deleting all of it.
fn owned(page: &mut Page, kept: &Kept) {
    page.open("div class='owned'");
    page.open("div class='choices'");
    if kept.history.entries.is_empty() {
        page.nothing();
    } else {
        page.button("button class='secondary'", ResultMessage::HistorySave, "save history");
    }
    page.button("button class='secondary delete'", ResultMessage::DeleteAll, "delete");
    page.close();
    if page.desk.deleting {
        page.open("div class='ask' role='group' aria-labelledby='delete-question'");
        page.open("p id='delete-question' tabindex='-1'");
        page.node(crate::page::Node::SecondPanel);
        page.text(page.words(ResultMessage::DeleteQuestion));
        page.close();
        page.open("div class='actions'");
        page.button("button class='secondary'", ResultMessage::DeleteNot, "delete-not");
        page.button("button class='secondary confirm'", ResultMessage::DeleteConfirm, "delete-all");
        page.close();
        page.close();
    } else {
        page.nothing();
    }
    page.close();
}
