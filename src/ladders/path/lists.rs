//! Lists to choose a rung or a time from.

use super::words::{digits, duration};
use crate::domain::path_notation::write_rung;
use crate::domain::{Ladders, Leg, Path, RungAt, Track};
use crate::ladders::page::Page;
use crate::page::On;
use crate::text::LadderMessage;

/// What is offered as the length of a leg, in months.
const MONTHS: [u16; 8] = [6, 12, 18, 24, 30, 36, 48, 60];

/// A list with a label over it, and a name that tells it from the same list of another step.
pub struct Labelled<'a> {
    /// What stands over it.
    pub label: LadderMessage,
    /// Its name where the label alone would not do; it has the words of the label in it.
    pub name: Option<&'a str>,
    /// What a choice tells, without the value.
    pub told: &'a str,
}

impl Labelled<'_> {
    fn open(&self, page: &mut Page, chosen: &str) {
        page.open("label class='field'");
        page.say("span", self.label);
        page.open("select");
        if let Some(name) = self.name {
            page.set("aria-label", name);
        }
        page.hear_told(On::Change, &[self.told, " "].concat());
        page.choice(chosen);
    }
}

fn close(page: &mut Page) {
    page.close();
    page.close();
}

/// All rungs of both ladders; with words for none, where none can be chosen.
pub fn rungs(
    page: &mut Page,
    list: &Labelled,
    ladders: &Ladders,
    chosen: Option<RungAt>,
    none: Option<LadderMessage>,
) {
    const NONE: &str = "-";
    let chosen = chosen.map_or(NONE.to_owned(), write_rung);
    list.open(page, &chosen);
    if let Some(none) = none {
        page.option(NONE, page.words(none), &chosen, "");
    }
    let tracks = page.pack.tracks;
    for (track, name) in [
        (Track::IndividualContributor, tracks.individual_contributor.name),
        (Track::Management, tracks.management.name),
    ] {
        page.open("optgroup");
        page.key(track.id());
        page.set("label", &name);
        for (index, rung) in (0..).zip(ladders.rungs(track)) {
            page.option(&write_rung(RungAt { track, index }), &rung.title, &chosen, "");
        }
        page.close();
    }
    close(page);
}

/// How long a leg may be: no longer than the path has room for.
pub fn months(page: &mut Page, list: &Labelled, leg: Leg, path: &Path) {
    let most = Path::MONTHS_AT_MOST - (path.months() - leg.months);
    let chosen = digits(leg.months);
    list.open(page, &chosen);
    let mut written = false;
    for months in MONTHS {
        if !written && leg.months < months {
            page.option(&chosen, &duration(page, leg.months), &chosen, "");
            written = true;
        }
        if months <= most && months != leg.months {
            page.option(&digits(months), &duration(page, months), &chosen, "");
        }
    }
    if !written {
        page.option(&chosen, &duration(page, leg.months), &chosen, "");
    }
    close(page);
}
