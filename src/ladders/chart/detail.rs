//! What a rung is about.

use super::compare::compare;
use super::describe::basis_text;
use crate::domain::{Bearing, Claim, RungAt, StudyAction, Text, Track, bearing};
use crate::ladders::page::Page;
use crate::ladders::stand::choose_rung;
use crate::text::LadderMessage;

/// The detail of the rung that was chosen, and the one it is compared with.
pub fn detail(page: &mut Page, at: RungAt) {
    let Some(rung) = page.rung(at) else { return page.nothing() };
    page.open("div class='rung-detail'");
    page.line("p class='rung-title'", &rung.title);
    page.say_filled("p class='quiet'", LadderMessage::Scope, &[("scope", &rung.scope)]);
    if page.exists(at) {
        page.nothing();
    } else {
        page.say("p class='notice'", LadderMessage::NotHere);
    }
    page.line_if_any("p", &rung.detail);
    match page.study.against {
        Some(other) => compare(page, at, other),
        None => facts(page, at),
    }
    actions(page, at);
    page.close();
}

fn facts(page: &mut Page, at: RungAt) {
    let Some(rung) = page.rung(at) else { return page.nothing() };
    page.open("dl class='facts'");
    fact(page, LadderMessage::Week, &[rung.week]);
    fact(page, LadderMessage::JudgedOn, &[rung.judged_on]);
    fact(page, LadderMessage::Examples, &rung.examples);
    page.say("dt", LadderMessage::Level);
    page.line("dd", &level(page, at));
    lines(page, LadderMessage::ClaimsOfRung, &claims(page, at));
    for (wanted, name) in ANSWERS {
        lines(page, name, &answers(page, at, wanted));
    }
    page.close();
}

/// What is said of the rung in one respect, if anything is.
fn fact(page: &mut Page, name: LadderMessage, texts: &[Text]) {
    if texts.iter().all(|text| text.is_empty()) {
        return;
    }
    page.say("dt", name);
    for text in texts {
        page.line("dd", text);
    }
}

/// What the rung is level with, who says so, and where.
pub fn level(page: &Page, at: RungAt) -> String {
    let Some((other, equivalence)) = page.ladders().partner(at) else {
        return page.pack.texts.no_partner.0.to_owned();
    };
    let source = equivalence
        .source
        .map(|source| page.filled(LadderMessage::Source, &[("source", page.source(&source))]));
    let basis = page.words(basis_text(equivalence.basis));
    let values = [("title", page.title(other)), ("basis", basis)];
    let sentence = page.filled(LadderMessage::RungLevel, &values);
    [&sentence, " ", &equivalence.note, " ", source.as_deref().unwrap_or_default()].concat()
}

/// What single sources say of the rung.
pub fn claims(page: &Page, at: RungAt) -> Vec<String> {
    let of_rung = |claim: &&Claim| match at.track {
        Track::IndividualContributor => claim.individual_contributor == at.index,
        Track::Management => claim.management == at.index,
    };
    page.ladders().claims.iter().filter(of_rung).map(|one| claim(page, one)).collect()
}

/// What a source says, in a line.
pub fn claim(page: &Page, claim: &Claim) -> String {
    let values = [("text", &*claim.text), ("source", page.source(&claim.source))];
    page.filled(LadderMessage::ClaimLine, &values)
}

/// The two ways in which an answer can bear on a rung.
pub const ANSWERS: [(Bearing, LadderMessage); 2] =
    [(Bearing::For, LadderMessage::SpeaksFor), (Bearing::Against, LadderMessage::SpeaksAgainst)];

/// The person's own answers that bear on the rung one way.
pub fn answers(page: &Page, at: RungAt, wanted: Bearing) -> Vec<String> {
    let Some(rung) = page.rung(at) else { return Vec::new() };
    let mut answers = Vec::new();
    for answer in &page.asked.answers {
        if bearing(answer.weight.lean, answer.technical_leadership, at.track, rung) == wanted {
            let lean = page.lean(answer);
            answers.push([&*answer.topic, ": ", &answer.said, " (", &lean, ")"].concat());
        }
    }
    answers
}

/// Some lines under a name, unless there are none.
fn lines(page: &mut Page, name: LadderMessage, lines: &[String]) {
    if !lines.is_empty() {
        page.say("dt", name);
    }
    for line in lines {
        page.line("dd", line);
    }
}

fn actions(page: &mut Page, at: RungAt) {
    page.open("div class='rung-actions'");
    let here = page.here == Some(at);
    let label = if here { LadderMessage::NotStandHere } else { LadderMessage::StandHere };
    let told = StudyAction::Here((!here).then_some(at)).write();
    page.button("button class='secondary'", label, &told);
    page.open("label class='choose'");
    page.say("span", LadderMessage::CompareWith);
    // All rungs, the open one too, which cannot be chosen: a list that hardly differs from rung to
    // rung costs little to keep on the page.
    let tag = "select name='against'";
    choose_rung(page, tag, "against", LadderMessage::CompareNone, page.study.against, Some(at));
    page.close();
    page.button("button class='link'", LadderMessage::RungClose, &StudyAction::Rung(None).write());
    page.close();
}
