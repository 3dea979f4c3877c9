//! The result: the headline, how each answer was read, what decided, what would flip it, and
//! something to try.

mod about;
mod advice;
mod contributions;
mod decided;
mod flips;

pub use contributions::strength;

use super::page::Page;
use crate::domain::{Action, Headline, Outcome, Remark, outcome};
use crate::page::digits;
use crate::text::{Message, fill};

/// The result, or what is missing for one.
pub fn result(page: &mut Page) {
    let (session, pack) = (page.session, page.pack);
    match outcome(&pack.questionnaire, &session.answers, session.context.now) {
        Some(found) => full(page, &found),
        None => empty(page),
    }
}

fn empty(page: &mut Page) {
    let answers = &page.session.answers;
    let (total, answered) = (digits(answers.len()), digits(answers.answered()));
    let values = [("total", &*total), ("answered", &answered)];
    begin(page);
    page.view_heading(page.words(Message::ResultEmptyHeading));
    page.say_filled("p class='explanation'", Message::ResultEmpty, &values);
    page.only_button(Message::Continue, Action::Begin);
    page.close();
}

fn begin(page: &mut Page) {
    page.open("section class='panel' part='result'");
    page.key("result");
}

fn full(page: &mut Page, outcome: &Outcome) {
    let Some(text) = page.pack.verdict(outcome.verdict.headline) else {
        return page.nothing();
    };
    begin(page);
    page.say("p class='eyebrow'", Message::ResultLabel);
    page.begin_view_heading();
    page.set("part", "headline");
    page.text(&text.title);
    page.close();
    pattern_so_far(page, outcome);
    page.open("div");
    for sentence in &text.you {
        page.line("p class='lead'", sentence);
    }
    page.close();
    stops(page, outcome);
    section(page, "section class='rule'", Message::Decided);
    page.line("p", &decided::sentence(page, outcome));
    page.close();
    section(page, "section class='how-read'", Message::HowRead);
    contributions::list(page, outcome);
    page.close();
    advice::experiment(page, text);
    contradictions(page, outcome);
    stability(page, outcome);
    section(page, "section class='flips'", Message::Flips);
    flips::list(page, outcome);
    page.close();
    advice::employer(page, outcome);
    advice::way_back(page);
    remarks(page, outcome);
    about::readings(page);
    about::made(page);
    page.line("p class='intended-use'", &page.pack.intended_use);
    page.close();
}

/// Too few answers have no pattern: neither its firmness nor remarks on it would mean anything.
fn has_pattern(outcome: &Outcome) -> bool {
    outcome.verdict.headline != Headline::NotEnoughAnswers
}

fn stability(page: &mut Page, outcome: &Outcome) {
    if !has_pattern(outcome) {
        return page.nothing();
    }
    section(page, "section class='stability'", Message::Firmness);
    page.open("div");
    page.line("p", &decided::stability(page, outcome));
    page.line("p class='quiet'", &page.pack.stability_note);
    page.close();
    page.close();
}

/// Begins a part of the result, under a heading of its own.
#[inline(never)]
fn section(page: &mut Page, tag: &'static str, title: Message) {
    page.open(tag);
    page.heading(page.words(title));
}

/// Begins a part of the result that is one list.
#[inline(never)]
fn list(page: &mut Page, tag: &'static str, title: Message) {
    section(page, tag, title);
    page.open("ul class='plain'");
}

/// A short text in a list, with a strong beginning that may be empty.
#[inline(never)]
fn item(page: &mut Page, beginning: &str, text: &str) {
    page.open("li");
    page.line("strong", beginning);
    page.text(" ");
    page.text(text);
    page.close();
}

/// The fit, where the headline is held back.
fn pattern_so_far(page: &mut Page, outcome: &Outcome) {
    let fit = page.pack.verdict(Headline::Fit(outcome.verdict.fit));
    match fit {
        Some(fit) if !outcome.verdict.stops.is_empty() => {
            let text = fill(&page.pack.pattern_so_far, &[("fit", &fit.name)]);
            page.line("p class='pattern'", &text);
        }
        _ => page.nothing(),
    }
}

fn stops(page: &mut Page, outcome: &Outcome) {
    if outcome.verdict.stops.is_empty() {
        return page.nothing();
    }
    list(page, "section class='stops'", Message::HeldBack);
    for stop in &outcome.verdict.stops {
        if let Some(stop) = page.pack.stop(*stop) {
            item(page, &stop.title, &stop.text);
        }
    }
    page.close();
    page.close();
}

fn contradictions(page: &mut Page, outcome: &Outcome) {
    if outcome.contradictions.is_empty() {
        return page.nothing();
    }
    list(page, "section class='contradictions'", Message::WorthAnHour);
    for at in &outcome.contradictions {
        if let Some(text) = page.pack.contradictions.get(*at) {
            item(page, &text.question, &text.text);
        }
    }
    page.close();
    page.close();
}

fn remarks(page: &mut Page, outcome: &Outcome) {
    if outcome.verdict.remarks.is_empty() || !has_pattern(outcome) {
        return page.nothing();
    }
    let texts = &page.pack.remarks;
    list(page, "section class='remarks'", Message::Notes);
    for remark in &outcome.verdict.remarks {
        let text = match remark {
            Remark::ViaStaff => texts.via_staff,
            Remark::StaffIsNearest => texts.staff_is_nearest,
            Remark::DreadNoted => texts.dread_noted,
            Remark::ReasonStruckOut => texts.reason_struck_out,
            Remark::RealSignals { .. } => texts.real_signals,
        };
        let (count, of) = match remark {
            Remark::RealSignals { count, of } => (*count, *of),
            _ => (0, 0),
        };
        let (count, of) = (digits(count.into()), digits(of.into()));
        item(page, "", &fill(&text, &[("count", &count), ("of", &of)]));
    }
    page.close();
    page.close();
}
