//! The result as this program knows it: what it tells the one that shows it, and what stands there
//! until that one has come.

use super::page::Page;
use super::settings::{Kept, Settings};
use super::waiting::{Part, waiting};
use crate::content::Pack;
use crate::domain::{Action, Session, View, notation, verdict};
use crate::page::digits;
use crate::result::{Asked, Keeping};
use crate::text::Message;

/// What the result depends on.
#[must_use]
pub fn asked_of_result(pack: &Pack, session: &Session, settings: &Settings) -> Asked {
    let questionnaire = &pack.questionnaire;
    let code =
        |answers, paths| notation::encode(questionnaire, answers, Some(&session.context), paths);
    Asked {
        view: session.view,
        heading_level: settings.heading_level,
        code: code(&session.answers, &session.paths()),
        borrowed: session.borrowed,
        about: session
            .about
            .map_or(String::new(), |about| notation::encode_about(questionnaire, &about)),
        desk: session.desk.clone(),
        today: settings.today.clone(),
        keeping: match (settings.kept, settings.keeps_results) {
            (Kept::UntilClosed, _) => Keeping::Impossible,
            (Kept::Here, false) => Keeping::WhenSaid,
            (Kept::Here, true) => Keeping::Always,
        },
        kept: settings.results.clone(),
        address: settings.address.clone(),
        confined: settings.confined,
        reason: session.reason.clone(),
        margin: session.margin.clone(),
    }
}

/// Whether the program of the result has something to show.
pub fn wanted(session: &Session) -> bool {
    match session.view {
        View::Result => session.about.is_some() || session.answers.is_complete(),
        view => view == View::Compare,
    }
}

/// The result or the comparison.
pub fn result(page: &mut Page) {
    let session = page.session;
    if !wanted(session) {
        return empty(page);
    }
    if page.screen.result.page.is_some() {
        return page.part(2);
    }
    let failed = page.screen.result.failed;
    let part = |tag, key, label, heading| Part {
        tag,
        key,
        label,
        heading,
        failed,
        again: Action::Result(String::new()),
    };
    let compare = page.words(Message::ShowCompare);
    if session.view == View::Compare {
        waiting(page, &part("section class='panel together'", "compare", compare, compare));
    } else if session.about.is_some() {
        let label = page.words(Message::ShowResult);
        waiting(page, &part("section class='panel' part='result'", "about", label, label));
    } else {
        let found = verdict(&page.pack.questionnaire, &session.answers, session.context.now);
        let heading = page.pack.outcome(found.headline).map_or("", |text| text.title.0);
        let label = page.words(Message::ResultLabel);
        waiting(page, &part("section class='panel' part='result'", "result", label, heading));
    }
}

fn empty(page: &mut Page) {
    let answers = &page.session.answers;
    let (total, answered) = (digits(answers.len()), digits(answers.answered()));
    let values = [("total", &*total), ("answered", &answered)];
    page.open("section class='panel' part='result'");
    page.key("result");
    page.view_heading(page.words(Message::ResultEmptyHeading));
    page.say_filled("p class='explanation'", Message::ResultEmpty, &values);
    page.only_button(Message::Continue, Action::Begin);
    page.close();
}
