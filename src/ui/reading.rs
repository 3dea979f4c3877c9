//! What there is to read as this program knows it: what it tells the one that shows it, and what
//! stands there until that one has come.

use super::page::Page;
use super::settings::Settings;
use super::waiting::{Part, waiting};
use crate::content::Pack;
use crate::domain::{Action, Headline, Session, Track, View, verdict};
use crate::reading::Asked;
use crate::text::Message;

/// What the page to read depends on; nothing while another view is open.
#[must_use]
pub fn asked_of_reading(pack: &Pack, session: &Session, settings: &Settings) -> Option<Asked> {
    if session.view != View::Read {
        return None;
    }
    let mut asked = reading_asked(session, settings);
    // What is said of somebody else is not steered by what the person said of themselves.
    if session.answers.is_complete() && session.about.is_none() {
        let found = verdict(&pack.questionnaire, &session.answers, session.context.now);
        if found.headline != Headline::NotEnoughAnswers {
            asked.fit = Some(found.fit);
        }
        pack.outcome(found.headline)
            .map_or("", |text| text.title.0)
            .clone_into(&mut asked.headline);
    }
    Some(asked)
}

/// The same without the person's own result, which nothing that is done there depends on.
#[must_use]
pub fn reading_asked(session: &Session, settings: &Settings) -> Asked {
    let odd = session.seed % 2 == 1;
    Asked {
        heading_level: settings.heading_level,
        section: session.section.clone(),
        margin: session.margin.clone(),
        hours: settings.hours.clone(),
        first: if odd { Track::Management } else { Track::IndividualContributor },
        linkable: !settings.address.is_empty(),
        ..Asked::default()
    }
}

/// The page to read.
pub fn reading(page: &mut Page) {
    if page.screen.reading.page.is_some() {
        return page.part(3);
    }
    let heading = page.words(Message::ShowRead);
    waiting(
        page,
        &Part {
            tag: "section class='panel reading'",
            key: "read",
            label: heading,
            heading,
            failed: page.screen.reading.failed,
            again: Action::Reading(String::new()),
        },
    );
}
