//! Where a result stands between the two tracks, and where other answers would put it.

use crate::domain::{Fit, Headline};
use crate::result::page::Page;
use crate::text::ResultMessage;

/// The five places between the tracks; the two outcomes of the middle share one.
const PLACES: [Fit; 5] = [
    Fit::ClearIndividual,
    Fit::LeaningIndividual,
    Fit::Mixed,
    Fit::LeaningManagement,
    Fit::ClearManagement,
];

/// A row of places with a mark on that of the person and on that of the tried answers. It says what
/// the sentence under it says, and is hidden from those who listen.
pub fn scale(page: &mut Page, yours: Fit, tried: Fit) {
    page.open("ol class='scale' aria-hidden='true'");
    for place in PLACES {
        let (is_yours, is_tried) = (place_of(yours) == place, place_of(tried) == place);
        page.open(match (is_yours, is_tried) {
            (true, true) => "li class='yours tried'",
            (true, false) => "li class='yours'",
            (false, true) => "li class='tried'",
            (false, false) => "li",
        });
        let middle = page.words(ResultMessage::ScaleMiddle);
        let name = match place {
            Fit::Mixed => middle,
            _ => page.name(Headline::Fit(place)),
        };
        page.line("span", name);
        page.close();
    }
    page.close();
}

const fn place_of(fit: Fit) -> Fit {
    match fit {
        Fit::TechnicalLeadership => Fit::Mixed,
        _ => fit,
    }
}
