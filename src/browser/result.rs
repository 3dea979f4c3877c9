//! The result as the page sees it: plain data, safe for `JSON.stringify`.

use wasm_bindgen::JsValue;

use super::answers::option_id;
use super::object::{array, object};
use crate::content::Pack;
use crate::domain::{Answer, Firmness, Headline, Outcome, Session, notation, outcome};

/// The result, or `null` until every question has an answer.
pub fn write(pack: &Pack, session: &Session) -> JsValue {
    let (questionnaire, role) = (&pack.questionnaire, session.context.now);
    match outcome(questionnaire, &session.answers, role) {
        Some(outcome) => full(pack, session, &outcome),
        None => JsValue::NULL,
    }
}

fn full(pack: &Pack, session: &Session, outcome: &Outcome) -> JsValue {
    let questionnaire = &pack.questionnaire;
    let verdict = &outcome.verdict;
    let text = JsValue::from_str;
    let question_id = |place: u8| {
        let question = questionnaire.questions.get(usize::from(place));
        question.map_or(JsValue::NULL, |question| text(&question.id))
    };
    let option = |place: u8, answer: Answer| {
        text(option_id(questionnaire, usize::from(place), answer))
    };
    let contributions = outcome.score.contributions.iter().map(|one| {
        object(&[
            ("question", question_id(one.question)),
            ("option", option(one.question, one.answer)),
            ("lean", JsValue::from(one.lean.value())),
            ("strong", JsValue::from(one.lean.is_strong())),
            ("marker", JsValue::from(one.technical_leadership)),
        ])
    });
    let flips = outcome.flips.iter().map(|flip| {
        object(&[
            ("question", question_id(flip.question)),
            ("option", option(flip.question, Answer::Choice(flip.choice))),
            ("headline", text(flip.headline.id())),
        ])
    });
    let contradictions = outcome.contradictions.iter().filter_map(|at| {
        questionnaire.contradictions.get(*at).map(|contradiction| text(&contradiction.id))
    });
    // Without enough answers there is no pattern either, only the arithmetic of the few.
    let fit = match verdict.headline {
        Headline::NotEnoughAnswers => JsValue::NULL,
        _ => text(verdict.fit.id()),
    };
    let word = match outcome.stability.firmness {
        Firmness::Firm => "firm",
        Firmness::Fair => "fair",
        Firmness::Fragile => "fragile",
    };
    object(&[
        ("headline", text(verdict.headline.id())),
        ("fit", fit),
        ("stops", array(verdict.stops.iter().map(|stop| text(stop.id())))),
        (
            "confidence",
            object(&[
                ("word", text(word)),
                ("kept", JsValue::from(outcome.stability.kept)),
                ("changes", JsValue::from(outcome.stability.changes)),
            ]),
        ),
        ("contributions", array(contributions)),
        ("contradictions", array(contradictions)),
        ("remarks", array(verdict.remarks.iter().map(|remark| text(&remark.id())))),
        ("flips", array(flips)),
        (
            "pack",
            object(&[
                ("id", text(&questionnaire.id)),
                ("version", JsValue::from(questionnaire.version)),
            ]),
        ),
        ("code", text(&notation::encode(questionnaire, &session.answers, None))),
    ])
}
