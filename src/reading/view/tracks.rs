//! What stands in one column for each track, neither always first.

use crate::content::reading_pack::{Columns, ListText, Statement};
use crate::domain::Track;
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// One list for each track.
pub fn columns(page: &mut Page, columns: &Columns) {
    page.open("div class='two'");
    for track in page.tracks() {
        let ListText { title, items } = match track {
            Track::IndividualContributor => &columns.individual_contributor,
            Track::Management => &columns.management,
        };
        begin(page, track);
        if let Some(title) = title {
            page.subheading(title.0);
        }
        page.statements(items);
        page.close();
    }
    page.close();
}

/// What five years on each track may hold.
pub fn forecast(page: &mut Page) {
    let forecast = &page.book.reading.forecast;
    page.statement("p class='lead'", &forecast.note);
    page.open("div class='two'");
    for track in page.tracks() {
        let bands = match track {
            Track::IndividualContributor => &forecast.individual_contributor,
            Track::Management => &forecast.management,
        };
        begin(page, track);
        page.subheading(page.track(track));
        let names = [ReadingMessage::Years12, ReadingMessage::Years35];
        for (name, band) in names.into_iter().zip(bands) {
            page.say("p class='band'", name);
            list(page, band);
        }
        page.close();
    }
    page.close();
}

fn begin(page: &mut Page, track: Track) {
    page.open(match track {
        Track::IndividualContributor => "div class='column ic'",
        Track::Management => "div class='column management'",
    });
    page.key(track.id());
}

fn list(page: &mut Page, said: &[Statement]) {
    page.open("ul class='stated'");
    for one in said {
        page.statement("li", one);
    }
    page.close();
}
