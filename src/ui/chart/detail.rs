//! What a rung is about.

use super::picture::basis_text;
use crate::domain::{Action, RungAt};
use crate::text::Message;
use crate::ui::page::Page;

/// The detail of the rung that was chosen.
pub fn detail(page: &mut Page, at: RungAt) {
    let Some(rung) = page.pack.ladders.rung(at) else { return page.nothing() };
    page.open("div class='rung-detail'");
    page.line("p class='rung-title'", &rung.title);
    page.say_filled("p class='quiet'", Message::Scope, &[("scope", &rung.scope)]);
    page.line("p", &rung.detail);
    page.line("p", &level(page, at));
    page.button("button class='link'", Message::RungClose, Action::Rung(None));
    page.close();
}

/// What the rung is level with, who says so, and where.
fn level(page: &Page, at: RungAt) -> String {
    let Some((other, equivalence)) = page.pack.ladders.partner(at) else {
        return page.pack.ladder_texts.no_partner.0.to_owned();
    };
    let title = page.pack.ladders.rung(other).map_or("", |rung| rung.title.0);
    let source =
        equivalence.source.map(|source| page.filled(Message::Source, &[("source", &source)]));
    let basis = page.words(basis_text(equivalence.basis));
    let sentence = page.filled(Message::RungLevel, &[("title", title), ("basis", basis)]);
    [&sentence, " ", &equivalence.note, " ", source.as_deref().unwrap_or_default()].concat()
}
