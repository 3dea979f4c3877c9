//! The ladders as a table: the same as the picture, for those who read it better.

use super::picture::basis_text;
use crate::chart::{TableRow, table as rows};
use crate::domain::RungAt;
use crate::text::Message;
use crate::ui::page::Page;

const NOTHING: &str = "–";

/// The table twin, always in the document, folded.
pub fn table(page: &mut Page) {
    let tracks = &page.pack.tracks;
    page.open("details class='twin'");
    page.say("summary", Message::ShowTable);
    page.open("table part='table'");
    page.say("caption", Message::TableCaption);
    page.open("thead");
    page.open("tr");
    page.line("th scope='col'", &tracks.individual_contributor.name);
    page.line("th scope='col'", &tracks.management.name);
    page.say("th scope='col'", Message::TableBasis);
    page.close();
    page.close();
    page.open("tbody");
    for row in rows(&page.pack.ladders) {
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
    page.line("td", row.basis.map_or(NOTHING, |basis| page.words(basis_text(basis))));
    page.close();
}

#[inline(never)]
fn cell(page: &mut Page, at: Option<RungAt>) {
    match at.and_then(|at| page.pack.ladders.rung(at)) {
        Some(rung) => {
            let values = [("title", &*rung.title), ("scope", &rung.scope)];
            page.say_filled("td", Message::RungButton, &values);
        }
        None => page.line("td", NOTHING),
    }
}
