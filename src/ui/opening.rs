//! Before the first question: the decision, every outcome, for whom, and what happens to answers.

use super::page::Page;
use crate::domain::Action;
use crate::text::Message;

/// The opening view.
pub fn opening(page: &mut Page) {
    let opening = &page.pack.opening;
    page.open("section class='panel opening'");
    page.key("opening");
    page.line("p class='eyebrow'", &page.pack.title);
    page.view_heading(&opening.heading);
    page.open("div");
    for paragraph in &opening.lead {
        page.line("p class='lead'", paragraph);
    }
    page.close();
    page.only_button(Message::Begin, Action::Begin);
    page.open("p class='quiet'");
    page.text(&opening.duration);
    page.text(" ");
    page.text(&opening.privacy);
    page.close();
    page.heading(&opening.outcomes_label);
    page.open("ul class='outcomes'");
    for outcome in &page.pack.outcomes {
        page.open("li");
        page.line("strong", &outcome.title);
        page.text(" ");
        page.line("span", &outcome.outcome);
        page.close();
    }
    page.close();
    page.line("p class='quiet'", &opening.for_whom);
    page.close();
}
