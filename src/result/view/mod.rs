//! The result: the headline, how each answer was read, what decided, what would flip it, something
//! to try, and what can be taken along.

mod about;
mod again;
mod bar;
mod honesty;
mod keep;
mod scale;
mod what_if;

pub use about::{about, about_code};
pub use keep::{load, results, share};

use super::page::Page;
use super::record::{AnswerLine, Passage, Record, spoken};
use super::tell::{flip_lines, record};
use crate::domain::{Contribution, score};
use crate::text::ResultMessage;

/// The result.
pub fn view(page: &mut Page) {
    let Some(record) = record(page) else { return page.nothing() };
    page.open("section class='panel' part='result'");
    page.key("result");
    page.say("p class='eyebrow'", ResultMessage::Label);
    page.begin_view_heading();
    page.set("part", "headline");
    page.text(&record.headline_title);
    page.close();
    page.open("div class='told'");
    again::whose(page);
    again::look(page);
    match &record.pattern {
        Some(pattern) => page.line("p class='pattern'", pattern),
        None => page.nothing(),
    }
    you(page, &record);
    stops(page, &record);
    // What was marked stands high up; where to mark something waits below.
    if record.beside.is_empty() {
        page.nothing();
    } else {
        beside(page, &record);
    }
    decided(page, &record);
    how_read(page, &record);
    experiment(page, &record);
    let worth = ResultMessage::WorthAnHour;
    passages(page, &record, "section class='contradictions'", worth, &record.contradictions);
    firmness(page, &record);
    flips(page);
    what_if::what_if(page);
    let ladders = (ResultMessage::ReadLadders, "ladders");
    lines(
        page,
        "section class='employer'",
        ResultMessage::EmployerHeading,
        record.employer.as_slice(),
        ladders,
    );
    let way_back = (ResultMessage::ReadWayBack, "switching-back");
    lines(
        page,
        "section class='way-back'",
        ResultMessage::WayBackHeading,
        &record.way_back,
        way_back,
    );
    passages(page, &record, "section class='remarks'", ResultMessage::Notes, &record.remarks);
    if record.beside.is_empty() {
        beside(page, &record);
    } else {
        page.nothing();
    }
    keep::keep(page, &record);
    readings(page);
    honesty::honesty(page);
    page.line("p class='intended-use'", &record.intended_use);
    page.close();
    page.close();
}

/// What the pattern says of the person, and the answers it rests on, in their own words.
fn you(page: &mut Page, record: &Record) {
    page.open("div class='you'");
    for sentence in &record.you {
        page.line("p class='lead'", sentence);
    }
    page.close();
    page.quotes(
        "p class='because'",
        page.words(ResultMessage::YouSaid),
        &said(record, &record.evidence),
    );
}

/// Answers in the words of the person.
fn said<'a>(record: &'a Record, places: &[usize]) -> Vec<&'a str> {
    places.iter().filter_map(|place| record.answers.get(*place)).map(|one| &*one.said).collect()
}

/// What was marked while reading, or where to mark something.
fn beside(page: &mut Page, record: &Record) {
    let margins = page.book.margins;
    if margins.rows == 0 && margins.sliders.is_empty() {
        return page.nothing();
    }
    page.section("section class='beside'", ResultMessage::BesideHeading);
    page.open("div");
    if record.beside.is_empty() {
        page.say("p class='quiet'", ResultMessage::BesideEmpty);
    } else {
        page.open("ul class='plain'");
        for line in &record.beside {
            page.line("li", line);
        }
        page.close();
    }
    page.open("p class='more'");
    page.read_on(ResultMessage::ReadDifferences, "differences");
    page.text(" ");
    page.read_on(ResultMessage::ReadFactors, "factors");
    page.close();
    page.close();
    page.close();
}

/// The way to a section of what there is to read, on a line of its own.
fn more(page: &mut Page, label: ResultMessage, section: &str) {
    page.open("p class='more'");
    page.read_on(label, section);
    page.close();
}

/// What holds the headline back, and where to read on about reasons.
fn stops(page: &mut Page, record: &Record) {
    if record.stops.is_empty() {
        return page.nothing();
    }
    page.open("div class='held-back'");
    passages(page, record, "section class='stops'", ResultMessage::HeldBack, &record.stops);
    more(page, ResultMessage::ReadReasons, "reasons");
    page.close();
}

/// Short texts, each with the answers it rests on.
fn passages(page: &mut Page, record: &Record, tag: &str, title: ResultMessage, texts: &[Passage]) {
    if texts.is_empty() {
        return page.nothing();
    }
    page.section(tag, title);
    page.open("ul class='plain'");
    for passage in texts {
        page.open("li");
        if !passage.title.is_empty() {
            page.line("strong", &passage.title);
            page.text(" ");
        }
        page.text(&passage.text);
        let because = said(record, &passage.because);
        page.quotes("p class='because'", page.words(ResultMessage::YouSaid), &because);
        page.close();
    }
    page.close();
    page.close();
}

fn decided(page: &mut Page, record: &Record) {
    page.section("section class='rule'", ResultMessage::Decided);
    page.open("div");
    page.line("p", &record.decided);
    if record.possible.is_empty() {
        page.nothing();
    } else {
        page.open("div class='range'");
        page.say("p", ResultMessage::Range);
        page.open("ul class='names'");
        for title in &record.possible {
            page.line("li", title);
        }
        page.close();
        page.close();
    }
    page.close();
    page.close();
}

fn how_read(page: &mut Page, record: &Record) {
    page.section("section class='how-read'", ResultMessage::HowRead);
    page.open("ol class='contributions'");
    let score = score(&page.book.pack.questionnaire, &page.answers);
    for (line, one) in record.answers.iter().zip(&score.contributions) {
        row(page, line, one);
    }
    page.close();
    more(page, ResultMessage::ReadQuestions, "six-questions");
    page.close();
}

fn row(page: &mut Page, line: &AnswerLine, one: &Contribution) {
    page.open("li");
    page.set("data-question", &line.question);
    page.line("span class='topic'", &line.topic);
    page.line("span class='said'", &line.said);
    bar::bar(page, one);
    page.open("span class='read'");
    if !line.read_as.is_empty() {
        page.text(&[&*line.read_as, ": "].concat());
    }
    page.text(&[&*line.strength, ". "].concat());
    page.line("span class='fed'", &line.fed);
    page.close();
    page.close();
}

/// Something to try, with an end, and what living the track is like.
fn experiment(page: &mut Page, record: &Record) {
    let experiment = &record.experiment;
    page.section("section class='experiment'", ResultMessage::Experiment);
    page.open("div");
    page.line("p class='lead'", &experiment.what);
    page.open("dl class='facts'");
    page.say("dt", ResultMessage::HowLong);
    let review = page.filled(ResultMessage::ReviewOn, &[("day", &spoken(&experiment.review))]);
    page.line("dd", &[&*experiment.how_long, " ", &review].concat());
    page.say("dt", ResultMessage::ChangesYourMind);
    page.line("dd", &experiment.changes_your_mind);
    page.say("dt", ResultMessage::LivingIt);
    page.line("dd", &record.living_it);
    page.say("dt", ResultMessage::Alternative);
    page.line("dd", &record.alternative);
    page.close();
    page.open("p class='more'");
    page.read_on(ResultMessage::ReadForecast, "forecast");
    page.text(" ");
    page.read_on(ResultMessage::ReadRoles, "roles");
    page.close();
    page.close();
    page.close();
}

fn firmness(page: &mut Page, record: &Record) {
    let Some(firmness) = &record.firmness else { return page.nothing() };
    page.section("section class='stability'", ResultMessage::Firmness);
    page.open("div");
    page.line("p", firmness);
    page.line("p class='quiet'", &record.stability_note);
    page.close();
    page.close();
}

/// How many changes stand in the open; the rest waits behind a line.
const SHOWN_AT_ONCE: usize = 3;

/// What would give another headline: single answers, nearest first, or pairs where no single one
/// does. Each can be tried.
fn flips(page: &mut Page) {
    let flips = flip_lines(page);
    let alone = flips.iter().all(|flip| flip.moves.len() == 1);
    page.section("section class='flips'", ResultMessage::Flips);
    page.open("div");
    if flips.is_empty() {
        page.say("p", ResultMessage::FlipsNever);
    } else if alone {
        page.nothing();
    } else {
        page.say("p", ResultMessage::FlipsNone);
    }
    let (first, rest) = flips.split_at_checked(SHOWN_AT_ONCE).unwrap_or((&flips, &[]));
    flip_rows(page, first);
    if rest.is_empty() {
        page.nothing();
    } else {
        page.open("details");
        let count = crate::page::digits(rest.len());
        page.say_filled("summary", ResultMessage::FlipsMore, &[("count", &count)]);
        flip_rows(page, rest);
        page.close();
    }
    page.close();
    page.close();
}

fn flip_rows(page: &mut Page, flips: &[super::tell::FlipLine]) {
    page.open("ul class='plain'");
    for flip in flips {
        page.open("li");
        page.text(&flip.text);
        page.text(" ");
        page.button("button class='link'", ResultMessage::TryIt, &["try ", &flip.told()].concat());
        page.close();
    }
    page.close();
}

/// Paragraphs, and where to read on about them.
fn lines(
    page: &mut Page,
    tag: &str,
    title: ResultMessage,
    texts: &[String],
    (label, section): (ResultMessage, &str),
) {
    if texts.is_empty() {
        return page.nothing();
    }
    page.section(tag, title);
    page.open("div");
    for text in texts {
        page.line("p", text);
    }
    more(page, label, section);
    page.close();
    page.close();
}

/// How the questions are read.
fn readings(page: &mut Page) {
    page.open("details class='readings'");
    page.say("summary", ResultMessage::Readings);
    page.open("ul class='plain'");
    let book = page.book;
    for (text, reading) in book.pack.questions.iter().zip(&book.result.readings) {
        page.open("li");
        page.line("strong", &text.topic);
        page.text(" ");
        page.text(&reading.reading);
        page.close();
    }
    page.close();
    page.close();
}
