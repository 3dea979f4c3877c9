//! The ladders as this program knows them: what it tells the one that draws them, and what stands
//! in for a view of the ladders until that one is there.

use super::page::Page;
use super::settings::{Reveal, Settings};
use super::waiting::said;
use crate::chart::{Balance, Weight};
use crate::content::Pack;
use crate::domain::{Action, Answer, Contribution, Headline, Session, View, outcome, score};
use crate::ladders::{Asked, Fits, Weighed};
use crate::text::{LeanCatalog, Message, Strength, strength};

/// What the ladders depend on. Nothing of the answers before the last one, unless the page wants
/// it live, so that no answer is steered by those before it.
#[must_use]
pub fn asked(
    pack: &'static Pack,
    leans: &LeanCatalog,
    session: &Session,
    settings: &Settings,
) -> Asked {
    let (questionnaire, answers) = (&pack.questionnaire, &session.answers);
    let mut asked = Asked {
        study: session.study.clone(),
        view: session.view,
        width_px: settings.chart_width,
        heading_level: settings.heading_level,
        context: session.context,
        ..Asked::default()
    };
    let live = settings.reveal == Reveal::Live && answers.answered() > 0;
    // Nor is what is said of somebody else steered by what the person said of themselves.
    if session.about.is_some() || (!live && !answers.is_complete()) {
        return asked;
    }
    let score = score(questionnaire, answers);
    for one in &score.contributions {
        let place = usize::from(one.question);
        asked.answers.push(Weighed {
            weight: Weight { number: one.question.saturating_add(1), lean: one.lean },
            technical_leadership: one.technical_leadership,
            topic: pack.questions.get(place).map_or("", |text| text.topic.0).to_owned(),
            said: pack.answer(place, one.answer).map_or("", |text| text.0).to_owned(),
            lean: lean(pack, leans, one),
        });
    }
    let outcome = outcome(questionnaire, answers, session.context.now);
    // Too few answers have no pattern, so nothing is weighed.
    if outcome.as_ref().is_some_and(|found| found.verdict.headline == Headline::NotEnoughAnswers) {
        return asked;
    }
    asked.balance = Some(Balance {
        net: score.net,
        cut_off: questionnaire.rules.lean_at,
        furthest: u8::try_from(answers.len() * 2).unwrap_or(u8::MAX),
    });
    asked.fits = outcome.map(|found| Fits::of(found.verdict.fit));
    asked
}

/// How strongly an answer leans, in words.
fn lean(pack: &Pack, leans: &LeanCatalog, one: &Contribution) -> String {
    let of = Strength {
        track: one.lean.track().map(|track| pack.tracks.in_sentence(track).0),
        strong: one.lean.is_strong(),
        stop: one.stop.is_some(),
        passed_over: one.answer == Answer::NoneFits,
    };
    strength(leans, of)
}

/// That it is being loaded, or that it could not be. It is built like the view that it stands in
/// for, so that heading and chart stay, and the focus on them, when that view comes: as many children at
/// every step down to them.
pub fn waiting(page: &mut Page) {
    let view = page.session.view;
    let heading = if view == View::Path { Message::ShowPath } else { Message::ShowLadder };
    let failed = page.screen.ladders.failed;
    page.open("section class='panel'");
    page.key(view.id());
    page.open("div class='head'");
    page.view_heading(page.words(heading));
    page.open("div");
    said(page, failed, &Action::Ladders(String::new()));
    page.close();
    page.close();
    page.open("div class='side'");
    page.part(0);
    page.close();
    page.nothing();
    page.close();
}
