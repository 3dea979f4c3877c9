//! The page to read: what it holds, and its sections one after the other.

mod blocks;
mod calendar;
mod differences;
mod factors;
mod own;
mod roles;
mod sources;
mod tracks;

use super::page::Page;
use crate::content::reading_pack::Section;
use crate::page::{Node, On};
use crate::text::ReadingMessage;

/// Everything.
pub fn view(page: &mut Page) {
    page.open("section class='panel reading'");
    page.key("read");
    page.say("p class='eyebrow'", ReadingMessage::Label);
    page.begin_view_heading();
    page.set("part", "headline");
    page.text(page.words(ReadingMessage::Heading));
    page.close();
    page.open("div class='told'");
    page.say("p class='lead'", ReadingMessage::Lead);
    page.open("label class='keep'");
    page.open("input type='checkbox' name='sources'");
    page.checked(page.margin.sources_in_full);
    page.hear_told(On::Choice, "sources");
    page.close();
    page.say("span", ReadingMessage::SourcesInFull);
    page.close();
    contents(page);
    for section in page.book.reading.sections.iter() {
        chapter(page, section);
    }
    page.close();
    page.close();
}

fn contents(page: &mut Page) {
    page.open("nav class='contents'");
    page.set("aria-label", page.words(ReadingMessage::Contents));
    page.open("ol");
    for section in page.book.reading.sections.iter() {
        page.open("li");
        page.button("button class='link'", &section.title, &["go ", &section.id].concat());
        page.close();
    }
    page.close();
    page.close();
}

fn chapter(page: &mut Page, section: &Section) {
    page.open("section class='chapter'");
    page.key(&section.id);
    page.set("aria-labelledby", &section.id);
    page.begin_section_heading(&section.id);
    if *page.asked.section == *section.id {
        page.node(Node::Section);
        // Another element than the same heading elsewhere: a reference that moves between two that
        // both stay can be lost on the way.
        page.key("here");
    }
    page.text(&section.title);
    if page.asked.linkable {
        link(page, section);
    }
    page.close();
    for block in section.blocks.iter() {
        blocks::block(page, block);
    }
    terms(page, section);
    page.open("p class='up'");
    page.button("button class='link'", page.words(ReadingMessage::ToContents), "go ");
    page.close();
    page.close();
}

/// The address of a section: where the page looks at its address, it opens there.
fn link(page: &mut Page, section: &Section) {
    page.text(" ");
    page.open("a class='anchor'");
    page.set("href", &["#tl=read.", &section.id].concat());
    let label = page.filled(ReadingMessage::LinkHere, &[("title", &section.title)]);
    page.set("aria-label", &label);
    page.text("#");
    page.close();
}

/// The words of a section, explained where they stand.
fn terms(page: &mut Page, section: &Section) {
    if section.terms.is_empty() {
        return page.nothing();
    }
    page.open("div class='terms'");
    page.say("p class='eyebrow'", ReadingMessage::Words);
    page.open("dl");
    for place in section.terms.iter() {
        if let Some(term) = page.book.reading.glossary.get(usize::from(*place)) {
            page.line("dt", &term.term);
            page.statement("dd", &term.means);
        }
    }
    page.close();
    page.close();
}
