//! How the questions are read, how this was made, and where it comes from.

use super::item;
use crate::page::digits;
use crate::text::Message;
use crate::ui::page::Page;

/// The reading of each question.
pub fn readings(page: &mut Page) {
    page.open("details class='readings'");
    page.say("summary", Message::Readings);
    page.open("ul class='plain'");
    for text in &page.pack.questions {
        item(page, &text.topic, &text.reading);
    }
    page.close();
    page.close();
}

/// What has not been shown, what chance would give, and the sources.
pub fn made(page: &mut Page) {
    let pack = page.pack;
    page.open("details class='made'");
    page.say("summary", Message::Made);
    page.line("p", &pack.not_validated);
    page.line("p", &pack.random_answers);
    page.say("p class='heading'", Message::Sources);
    page.open("ul class='plain'");
    for source in &pack.sources {
        item(page, &source.id, &[&*source.name, ". ", &source.note].concat());
    }
    page.close();
    let version = digits(pack.questionnaire.version.into());
    let values = [("date", &*pack.updated), ("version", &version)];
    page.say_filled("p class='quiet'", Message::Updated, &values);
    page.close();
}
