//! Buttons over the rungs of the picture: one Tab stop, arrow keys inside.

use crate::chart::Scene;
use crate::domain::{Action, RungAt, Track};
use crate::text::Message;
use crate::ui::heard::Heard;
use crate::ui::page::{Page, digits};

/// Two columns of rows that are as high as those of the picture.
pub fn rungs(page: &mut Page, scene: &Scene) {
    page.open("div class='rungs' role='group'");
    page.set("aria-label", page.words(Message::ChartName));
    page.hear(Heard::Arrows(&page.pack.ladders, page.session.rung_in_reach));
    for track in [Track::IndividualContributor, Track::Management] {
        page.open("ul");
        for _ in 0..scene.header_rows {
            item(page, None);
        }
        for row in &scene.rows {
            item(
                page,
                match track {
                    Track::IndividualContributor => row.individual_contributor,
                    Track::Management => row.management,
                },
            );
        }
        page.close();
    }
    page.close();
}

fn item(page: &mut Page, at: Option<RungAt>) {
    match at {
        Some(at) => {
            page.open("li");
            button(page, at);
        }
        None => page.open("li aria-hidden='true'"),
    }
    page.close();
}

fn button(page: &mut Page, at: RungAt) {
    let Some(rung) = page.pack.ladders.rung(at) else { return page.nothing() };
    let (open, in_reach) = (page.session.rung == Some(at), page.session.rung_in_reach == at);
    let side = match at.track {
        Track::IndividualContributor => "ic-",
        Track::Management => "management-",
    };
    let values = [("title", &*rung.title), ("scope", &rung.scope)];
    page.open("button type='button' part='rung' aria-controls='rung-detail'");
    page.set("data-rung", &[side, &digits(usize::from(at.index) + 1)].concat());
    page.set("tabindex", if in_reach { "0" } else { "-1" });
    page.set("aria-expanded", if open { "true" } else { "false" });
    page.set("aria-label", &page.filled(Message::RungButton, &values));
    page.hear(Heard::Press(Action::Rung(if open { None } else { Some(at) })));
    if in_reach {
        page.node(&page.nodes.rung);
    }
    page.close();
}
