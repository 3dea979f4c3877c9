//! The ladders as a table: the same as the picture, for those who read it better.

use super::describe::basis_text;
use crate::chart::{TableRow, table as rows};
use crate::domain::{Rung, RungAt};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// Stands where there is nothing to say.
pub const NOTHING: &str = "–";

/// The table twin, always in the document, folded.
pub fn table(page: &mut Page) {
    let tracks = page.pack.tracks;
    page.open("details class='twin'");
    page.say("summary", LadderMessage::ShowTable);
    page.open("table part='table'");
    page.say("caption", LadderMessage::TableCaption);
    page.open("thead");
    page.open("tr");
    page.line("th scope='col'", &tracks.individual_contributor.name);
    page.line("th scope='col'", &tracks.management.name);
    page.say("th scope='col'", LadderMessage::TableBasis);
    page.close();
    page.close();
    page.open("tbody");
    for row in rows(page.ladders()) {
        write_row(page, row);
    }
    page.close();
    page.close();
    page.close();
}

fn write_row(page: &mut Page, row: TableRow) {
    page.open("tr");
    cell(page, row.individual_contributor);
    cell(page, row.management);
    page.say("td", row.basis.map_or(LadderMessage::TableAlone, basis_text));
    page.close();
}

fn cell(page: &mut Page, at: Option<RungAt>) {
    let Some((at, rung)) = at.and_then(|at| Some((at, page.rung(at)?))) else {
        return page.line("td", NOTHING);
    };
    page.line("td", &name(page, at, rung));
}

/// A rung by its title and its scope, and what the picture marks it with.
pub fn name(page: &Page, at: RungAt, rung: &Rung) -> String {
    let values = [("title", &*rung.title), ("scope", &rung.scope)];
    let mut words = page.filled(LadderMessage::RungButton, &values);
    let marks = [
        (page.here == Some(at), LadderMessage::MarkYou),
        (!page.exists(at), LadderMessage::MarkNotHere),
    ];
    for (holds, mark) in marks {
        if holds {
            words.push_str("; ");
            words.push_str(page.words(mark));
        }
    }
    words
}
