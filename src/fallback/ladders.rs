//! The two ladders as a table.

use super::Paper;
use crate::chart::table as rows;
use crate::domain::RungAt;
use crate::text::FallbackMessage;

/// One row for each level, the highest first, as in the picture.
pub fn write(page: &mut Paper) {
    let book = page.known;
    let Some(form) = book.ladders.forms.first() else { return };
    let tracks = book.ladders.tracks;
    page.open("table");
    page.line("caption", book.words(FallbackMessage::LaddersCaption));
    page.open("thead");
    page.open("tr");
    page.line("th scope='col'", &tracks.individual_contributor.name);
    page.line("th scope='col'", &tracks.management.name);
    page.close();
    page.close();
    page.open("tbody");
    for row in rows(&form.ladders) {
        page.open("tr");
        for at in [row.individual_contributor, row.management] {
            cell(page, at);
        }
        page.close();
    }
    page.close();
    page.close();
}

fn cell(page: &mut Paper, at: Option<RungAt>) {
    let Some(form) = page.known.ladders.forms.first() else { return };
    let rung = at.and_then(|at| form.ladders.rung(at));
    match rung {
        Some(rung) => page.line("td", &[rung.title.0, " (", rung.scope.0, ")"].concat()),
        None => page.line("td", "–"),
    }
}
