//! What stands in for a view that another program shows, until that one has come.

use super::page::Page;
use crate::domain::Action;
use crate::text::Message;

/// A view to come.
pub struct Part<'a> {
    /// The start tag of its panel.
    pub tag: &'a str,
    /// What tells it from other views.
    pub key: &'a str,
    /// The small line over its heading.
    pub label: &'a str,
    /// Its heading.
    pub heading: &'a str,
    /// It could not be loaded.
    pub failed: bool,
    /// Has it loaded again.
    pub again: Action,
}

/// That it is being loaded, or that it could not be. It is built like the view that it stands in
/// for, so that the heading stays, and the focus on it, when that view comes.
pub fn waiting(page: &mut Page, part: &Part) {
    page.open(part.tag);
    page.key(part.key);
    page.line("p class='eyebrow'", part.label);
    page.begin_view_heading();
    page.set("part", "headline");
    page.text(part.heading);
    page.close();
    page.open("div class='told'");
    said(page, part.failed, &part.again);
    page.close();
    page.close();
}

/// The line, and the way to try again.
pub fn said(page: &mut Page, failed: bool, again: &Action) {
    page.say("p class='lead'", if failed { Message::PartFailed } else { Message::PartLoading });
    if failed {
        page.only_button(Message::TryAgain, again.clone());
    } else {
        page.nothing();
    }
}
