//! The quiet mark behind what is said: who says so, and how.

use super::page::{Known, Page};
use crate::content::reading_pack::{Origin, ReadingSource};
use crate::text::ReadingMessage;

/// The mark: short, or written out where the person wants that.
pub fn mark(page: &mut Page, from: &[Origin], inferred: bool) {
    if from.is_empty() {
        return page.nothing();
    }
    let full = full(page, from, inferred);
    if page.margin.sources_in_full {
        page.open("small class='mark full'");
        page.text(&[" (", &full, ")"].concat());
    } else {
        page.open("small class='mark'");
        page.set("title", &full);
        page.text(&[" ", &short(page, from, inferred)].concat());
    }
    page.close();
}

/// The sources, each once, in the order in which they are named.
fn sources<'a>(known: &'a Known, from: &[Origin]) -> Vec<&'a ReadingSource> {
    let mut sources: Vec<&ReadingSource> = Vec::new();
    for source in from.iter().filter_map(|origin| known.book.reading.source(*origin)) {
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source);
        }
    }
    sources
}

fn short(known: &Known, from: &[Origin], inferred: bool) -> String {
    let ids: Vec<&str> = sources(known, from).iter().map(|source| source.short.0).collect();
    let ids = ids.join(", ");
    let values = [("sources", &*ids)];
    match (from.contains(&Origin::Ours), ids.is_empty(), inferred) {
        (true, true, _) => known.words(ReadingMessage::MarkOurs).to_owned(),
        (true, false, _) => known.filled(ReadingMessage::MarkOursFrom, &values),
        (false, _, true) => known.filled(ReadingMessage::MarkInferred, &values),
        (false, _, false) => ids,
    }
}

fn full(known: &Known, from: &[Origin], inferred: bool) -> String {
    let ours = from.contains(&Origin::Ours);
    let message = match (ours, inferred) {
        (true, _) => ReadingMessage::FullOursFrom,
        (false, true) => ReadingMessage::FullInferred,
        (false, false) => ReadingMessage::FullStated,
    };
    let told: Vec<String> = sources(known, from)
        .iter()
        .map(|source| {
            let day = marked(&source.checked);
            known.filled(message, &[("name", &source.name), ("id", &source.short), ("day", &day)])
        })
        .collect();
    if told.is_empty() { known.words(ReadingMessage::FullOurs).to_owned() } else { told.join("; ") }
}

/// A day, marked so that the page around can write it the way of the place.
pub fn marked(day: &str) -> String {
    ["\u{1e}", day, "\u{1e}"].concat()
}
