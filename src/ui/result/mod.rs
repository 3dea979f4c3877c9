//! The result: the headline, how each answer was read, what decided, what would flip it, and
//! something to try.

mod about;
mod advice;
mod contributions;
mod decided;
mod flips;

use yew::{AttrValue, Html};

use super::element::{element, line};
use super::frame::Frame;
use super::heading::{heading, view_heading};
use crate::domain::{Action, Headline, Outcome, Remark, Role, outcome};
use crate::text::{Message, fill};

/// The result, or what is missing for one.
pub fn result(frame: &Frame) -> Html {
    let role = frame.session.context.now;
    match outcome(&frame.pack.questionnaire, &frame.session.answers, role) {
        Some(found) => full(frame, &found, role),
        None => empty(frame),
    }
}

fn empty(frame: &Frame) -> Html {
    let answers = &frame.session.answers;
    let (total, answered) = (answers.len().to_string(), answers.answered().to_string());
    let values = [("total", &*total), ("answered", &answered)];
    element("section")
        .key("result")
        .set("class", "panel")
        .set("part", "result")
        .add(view_heading(frame, "", frame.text(Message::ResultEmptyHeading)))
        .add(line("p", "explanation", frame.filled(Message::ResultEmpty, &values).into()))
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button("primary", "next", Message::Continue, Action::Begin))
                .end(),
        )
        .end()
}

fn full(frame: &Frame, outcome: &Outcome, role: Role) -> Html {
    let Some(text) = frame.pack.verdict(outcome.verdict.headline) else {
        return Html::default();
    };
    let you = text.you.iter().map(|sentence| line("p", "lead", (*sentence).into()));
    let stability = element("div")
        .add(line("p", "", decided::stability(frame, outcome).into()))
        .add(line("p", "quiet", frame.pack.stability_note.into()))
        .end();
    let decided = line("p", "", decided::sentence(frame, outcome).into());
    element("section")
        .key("result")
        .set("class", "panel")
        .set("part", "result")
        .add(line("p", "eyebrow", frame.text(Message::ResultLabel)))
        .add(view_heading(frame, "headline", text.title.into()))
        .add(pattern_so_far(frame, outcome))
        .add(element("div").each(you).end())
        .add(stops(frame, outcome))
        .add(section(frame, "rule", Message::Decided, decided))
        .add(section(frame, "how-read", Message::HowRead, contributions::list(frame, outcome)))
        .add(section(frame, "stability", Message::Firmness, stability))
        .add(section(frame, "flips", Message::Flips, flips::list(frame, outcome)))
        .add(contradictions(frame, outcome))
        .add(advice::experiment(frame, text))
        .add(advice::employer(frame, outcome))
        .add(advice::way_back(frame, role))
        .add(remarks(frame, outcome))
        .add(about::readings(frame))
        .add(about::made(frame))
        .add(line("p", "intended-use", frame.pack.intended_use.into()))
        .end()
}

/// A part of the result, under a heading of its own.
#[inline(never)]
fn section(frame: &Frame, class: &'static str, title: Message, body: Html) -> Html {
    element("section").set("class", class).add(heading(frame, frame.text(title))).add(body).end()
}

/// A list of short texts, each with a strong beginning that may be empty.
#[inline(never)]
fn list(rows: impl Iterator<Item = (&'static str, AttrValue)>) -> Html {
    let row = |(beginning, text): (&'static str, AttrValue)| {
        element("li")
            .add(line("strong", "", AttrValue::Static(beginning)))
            .text(" ")
            .text(text)
            .end()
    };
    element("ul").set("class", "plain").each(rows.map(row)).end()
}

/// The fit, where the headline is held back.
fn pattern_so_far(frame: &Frame, outcome: &Outcome) -> Html {
    let fit = frame.pack.verdict(Headline::Fit(outcome.verdict.fit));
    match fit {
        Some(fit) if !outcome.verdict.stops.is_empty() => {
            let text = fill(&frame.pack.pattern_so_far, &[("fit", &fit.name)]);
            line("p", "pattern", text.into())
        }
        _ => Html::default(),
    }
}

fn stops(frame: &Frame, outcome: &Outcome) -> Html {
    if outcome.verdict.stops.is_empty() {
        return Html::default();
    }
    let stops = outcome.verdict.stops.iter().filter_map(|stop| frame.pack.stop(*stop));
    let rows = list(stops.map(|stop| (stop.title.0, stop.text.into())));
    section(frame, "stops", Message::HeldBack, rows)
}

fn contradictions(frame: &Frame, outcome: &Outcome) -> Html {
    if outcome.contradictions.is_empty() {
        return Html::default();
    }
    let texts = outcome.contradictions.iter().filter_map(|at| frame.pack.contradictions.get(*at));
    let rows = list(texts.map(|text| (text.question.0, text.text.into())));
    section(frame, "contradictions", Message::WorthAnHour, rows)
}

fn remarks(frame: &Frame, outcome: &Outcome) -> Html {
    if outcome.verdict.remarks.is_empty() {
        return Html::default();
    }
    let texts = &frame.pack.remarks;
    let rows = outcome.verdict.remarks.iter().map(|remark| match remark {
        Remark::ViaStaff => texts.via_staff.into(),
        Remark::StaffIsNearest => texts.staff_is_nearest.into(),
        Remark::DreadNoted => texts.dread_noted.into(),
        Remark::ReasonStruckOut => texts.reason_struck_out.into(),
        Remark::RealSignals { count, of } => {
            let (count, of) = (count.to_string(), of.to_string());
            fill(&texts.real_signals, &[("count", &count), ("of", &of)]).into()
        }
    });
    section(frame, "remarks", Message::Notes, list(rows.map(|text: AttrValue| ("", text))))
}
