//! The result as the page sees it.

use super::answers::option_id;
use super::json::Json;
use crate::content::Pack;
use crate::domain::outcome;
use crate::domain::{Answer, Firmness, Headline, Outcome, Questionnaire, Session};

/// The result as JSON, `null` until every question has an answer.
pub fn write(pack: &Pack, session: &Session) -> String {
    let (questionnaire, role) = (&pack.questionnaire, session.context.now);
    match outcome(questionnaire, &session.answers, role) {
        Some(outcome) => full(questionnaire, session, &outcome),
        None => "null".to_owned(),
    }
}

fn full(questionnaire: &Questionnaire, session: &Session, outcome: &Outcome) -> String {
    let verdict = &outcome.verdict;
    let mut json = Json::default();
    json.open("", '{');
    json.id("headline", verdict.headline.id());
    // Without enough answers there is no pattern either, only the arithmetic of the few.
    match verdict.headline {
        Headline::NotEnoughAnswers => json.bare("fit", "null"),
        _ => json.id("fit", verdict.fit.id()),
    }
    json.open("stops", '[');
    for stop in &verdict.stops {
        json.id("", stop.id());
    }
    json.close(']');
    let stability = &outcome.stability;
    let word = match stability.firmness {
        Firmness::Firm => "firm",
        Firmness::Fair => "fair",
        Firmness::Fragile => "fragile",
    };
    json.open("confidence", '{');
    json.id("word", word);
    json.number("kept", stability.kept.into());
    json.number("changes", stability.changes.into());
    json.close('}');
    json.open("contributions", '[');
    for one in &outcome.score.contributions {
        answer(&mut json, questionnaire, one.question, one.answer);
        json.number("lean", one.lean.value().into());
        json.flag("strong", one.lean.is_strong());
        json.flag("marker", one.technical_leadership);
        json.close('}');
    }
    json.close(']');
    json.open("contradictions", '[');
    for at in &outcome.contradictions {
        if let Some(contradiction) = questionnaire.contradictions.get(*at) {
            json.id("", &contradiction.id);
        }
    }
    json.close(']');
    json.open("remarks", '[');
    for remark in &verdict.remarks {
        json.id("", &remark.id());
    }
    json.close(']');
    json.open("flips", '[');
    for flip in &outcome.flips {
        answer(&mut json, questionnaire, flip.question, Answer::Choice(flip.choice));
        json.id("headline", flip.headline.id());
        json.close('}');
    }
    json.close(']');
    json.open("pack", '{');
    json.id("id", &questionnaire.id);
    json.number("version", questionnaire.version.into());
    json.close('}');
    json.id("code", &session.code(questionnaire));
    json.close('}');
    json.finish()
}

/// Begins an object with the ids of a question and of an answer to it.
#[inline(never)]
pub fn answer(json: &mut Json, questionnaire: &Questionnaire, question: u8, answer: Answer) {
    let place = usize::from(question);
    json.open("", '{');
    json.id("question", questionnaire.questions.get(place).map_or("", |one| one.id.0));
    json.id("option", option_id(questionnaire, place, answer));
}
