//! A sheet of paper: one page, whatever was answered. It is written in the orders of
//! [`crate::page`], elements and texts only, and comes with a style sheet of its own.

use crate::page::Page;
use crate::result::record::{AnswerLine, Passage, Record, spoken};
use crate::text::{ResultCatalog, ResultMessage, fill};

/// The style sheet of the page.
pub const SHEET_STYLES: &str = include_str!("../../../assets/sheet.css");

/// How many of the changes that would flip the headline are on paper.
const FLIPS_AT_MOST: usize = 3;
/// How much of the reason is on paper, in characters: a page is a page.
const REASON_CHARACTERS_AT_MOST: usize = 200;

type Sheet<'a> = Page<&'a ResultCatalog>;

/// The page.
#[must_use]
pub fn sheet(record: &Record, words: &ResultCatalog) -> String {
    let mut page: Sheet = Page::begin(2, words);
    page.open("div class='sheet'");
    page.open("header");
    page.line("p class='name'", &[&*record.title, " · ", &spoken(&record.day)].concat());
    page.line("h1", &record.headline_title);
    if let Some(pattern) = &record.pattern {
        page.line("p class='pattern'", pattern);
    }
    page.line("p class='lead'", &record.you.join(" "));
    page.close();
    answers(&mut page, record);
    page.open("div class='columns'");
    experiment(&mut page, record);
    part(&mut page, ResultMessage::Decided, &record.decided);
    passages(&mut page, ResultMessage::HeldBack, &record.stops);
    passages(&mut page, ResultMessage::WorthAnHour, &record.contradictions);
    flips(&mut page, record);
    part(&mut page, ResultMessage::Alternative, &record.alternative);
    if let Some(employer) = &record.employer {
        part(&mut page, ResultMessage::EmployerHeading, employer);
    }
    if let Some(way_back) = record.way_back.first() {
        part(&mut page, ResultMessage::WayBackHeading, way_back);
    }
    if !record.reason.is_empty() {
        part(&mut page, ResultMessage::RecordReasons, &shortened(&record.reason));
    }
    page.close();
    page.open("footer");
    page.line("p class='notes'", words.get(ResultMessage::SheetNotes));
    page.line("p", &[&*record.not_validated, " ", &record.intended_use].concat());
    page.line(
        "p class='code'",
        &[words.get(ResultMessage::ShareHeading), ": ", &record.code].concat(),
    );
    page.close();
    page.close();
    page.finish().0
}

fn answers(page: &mut Sheet, record: &Record) {
    page.open("table");
    page.open("tbody");
    for answer in &record.answers {
        page.open("tr");
        page.line("th", &answer.topic);
        page.line("td", &answer.said);
        page.open("td class='scale'");
        pull(page, answer);
        page.close();
        page.line("td class='read'", &answer.strength);
        page.close();
    }
    page.close();
    page.close();
}

/// The pull of an answer: a mark in one of five places.
fn pull(page: &mut Sheet, answer: &AnswerLine) {
    for place in -2..=2 {
        let class = match (place == answer.lean, answer.lean.signum()) {
            (false, _) => "span class='dot'",
            (true, -1) => "span class='dot here ic'",
            (true, 1) => "span class='dot here management'",
            (true, _) => "span class='dot here'",
        };
        page.open(class);
        page.close();
    }
}

fn experiment(page: &mut Sheet, record: &Record) {
    let experiment = &record.experiment;
    page.open("section class='experiment'");
    page.line("h2", page.known.get(ResultMessage::Experiment));
    page.line("p", &experiment.what);
    let review = spoken(&experiment.review);
    let review = fill(page.known.get(ResultMessage::ReviewOn), &[("day", &review)]);
    page.line("p class='review'", &[&*experiment.how_long, " ", &review].concat());
    let label = page.known.get(ResultMessage::ChangesYourMind);
    page.line("p", &[label, ": ", &experiment.changes_your_mind].concat());
    page.close();
}

fn part(page: &mut Sheet, title: ResultMessage, text: &str) {
    page.open("section");
    page.line("h2", page.known.get(title));
    page.line("p", text);
    page.close();
}

fn passages(page: &mut Sheet, title: ResultMessage, passages: &[Passage]) {
    if passages.is_empty() {
        return;
    }
    page.open("section");
    page.line("h2", page.known.get(title));
    for passage in passages {
        page.open("p");
        page.line("strong", &passage.title);
        page.text(" ");
        page.text(&passage.text);
        page.close();
    }
    page.close();
}

fn flips(page: &mut Sheet, record: &Record) {
    if record.flips.is_empty() {
        return;
    }
    page.open("section");
    page.line("h2", page.known.get(ResultMessage::Flips));
    for flip in record.flips.iter().take(FLIPS_AT_MOST) {
        page.line("p", flip);
    }
    page.close();
}

/// As much of a text as there is room for.
fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(REASON_CHARACTERS_AT_MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
