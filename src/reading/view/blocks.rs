//! The pieces of a section.

use super::{calendar, differences, factors, roles, sources, tracks};
use crate::content::reading_pack::{
    Block, Evidence, Go, ListText, QuestionText, TableText, Tension,
};
use crate::reading::mark::mark;
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// A piece of a section.
pub fn block(page: &mut Page, block: &Block) {
    match block {
        Block::Text(said) => page.statement("p", said),
        Block::List(list) => titled(page, list),
        Block::Columns(columns) => tracks::columns(page, columns),
        Block::Table(text) => table(page, text),
        Block::Tension(text) => tension(page, text),
        Block::Evidence(found) => evidence(page, found),
        Block::Question(text) => question(page, text),
        Block::Go(way) => go(page, way),
        Block::Differences => differences::differences(page),
        Block::Forecast => tracks::forecast(page),
        Block::Roles => roles::roles(page),
        Block::Factors => factors::factors(page),
        Block::Calendar => calendar::calendar(page),
        Block::Glossary => sources::glossary(page),
        Block::Sources => sources::sources(page),
    }
}

fn titled(page: &mut Page, list: &ListText) {
    page.open("div class='listed'");
    match &list.title {
        Some(title) => page.titled(title, &list.items),
        None => page.statements(&list.items),
    }
    page.close();
}

/// A table that stays one for those who listen when it is shown as cards.
pub fn begin_table(page: &mut Page, class: &str, caption: &str, head: &[&str]) {
    page.open("table role='table' part='table'");
    page.set("class", &["cards ", class].concat());
    page.line("caption", caption);
    page.open("thead role='rowgroup'");
    page.open("tr role='row'");
    for title in head {
        page.line("th role='columnheader' scope='col'", title);
    }
    page.close();
    page.close();
    page.open("tbody role='rowgroup'");
}

/// Ends what [`begin_table`] began.
pub fn end_table(page: &mut Page) {
    page.close();
    page.close();
}

fn table(page: &mut Page, text: &TableText) {
    let head: Vec<&str> = text.head.iter().map(|title| title.0).collect();
    begin_table(page, "plain", &text.caption, &head);
    for row in text.rows.iter() {
        page.open("tr role='row'");
        for (place, cell) in row.iter().enumerate() {
            let first = place == 0;
            page.open(if first { "th role='rowheader' scope='row'" } else { "td role='cell'" });
            page.set("data-label", head.get(place).copied().unwrap_or_default());
            page.stated(cell);
            page.close();
        }
        page.close();
    }
    end_table(page);
}

fn tension(page: &mut Page, text: &Tension) {
    page.open("div class='tension'");
    page.subheading(&page.filled(ReadingMessage::TensionHeading, &[("about", &text.about)]));
    page.open("div class='sides'");
    page.statement("p", &text.one);
    page.statement("p", &text.other);
    page.close();
    page.open("p class='handling'");
    page.say("strong", ReadingMessage::TensionHandling);
    page.text(": ");
    page.stated(&text.handling);
    page.close();
    page.close();
}

fn evidence(page: &mut Page, found: &Evidence) {
    page.open("p class='evidence'");
    let label = page.filled(ReadingMessage::EvidenceLabel, &[("strength", &found.strength)]);
    page.line("strong", &label);
    page.text(" ");
    page.text(&found.text);
    mark(page, &found.from, false);
    page.close();
}

fn question(page: &mut Page, text: &QuestionText) {
    page.open("div class='asked'");
    page.subheading(&text.question);
    for answer in text.items.iter() {
        page.statement("p", answer);
    }
    page.close();
}

fn go(page: &mut Page, way: &Go) {
    page.open("p class='go'");
    page.button("button class='secondary'", &way.label, &["show ", &way.view].concat());
    page.close();
}
