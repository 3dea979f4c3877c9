//! Buttons over the rungs of the picture: one Tab stop, arrow keys inside.

use super::table::name;
use crate::chart::Scene;
use crate::domain::path_notation::write_rung;
use crate::domain::{RungAt, StudyAction, Track};
use crate::ladders::page::Page;
use crate::page::{Node, On, digits};
use crate::text::LadderMessage;

/// Two columns of rows that are as high as those of the picture.
pub fn rungs(page: &mut Page, scene: &Scene) {
    page.open("div class='rungs' role='group'");
    let name = page.words(LadderMessage::ChartName);
    page.set("aria-label", name);
    let told = ["key ", &write_rung(page.study.reach), " "].concat();
    page.hear_told(On::Arrows, &told);
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
    let Some(rung) = page.rung(at) else { return page.nothing() };
    let (open, in_reach) = (page.study.selected == Some(at), page.study.reach == at);
    let side = match at.track {
        Track::IndividualContributor => "ic-",
        Track::Management => "management-",
    };
    page.open("button type='button' part='rung' aria-controls='rung-detail'");
    page.set("data-rung", &[side, &digits(usize::from(at.index) + 1)].concat());
    page.set("tabindex", if in_reach { "0" } else { "-1" });
    page.set("aria-expanded", if open { "true" } else { "false" });
    let name = name(page, at, rung);
    page.set("aria-label", &name);
    let action = StudyAction::Rung(if open { None } else { Some(at) });
    page.hear_told(On::Press, &action.write());
    if in_reach {
        page.node(Node::Rung);
    }
    page.close();
}
