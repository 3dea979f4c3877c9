//! Two rungs side by side, across the ladders or along one.

use super::detail::{ANSWERS, answers, claims, level};
use super::table::NOTHING;
use crate::domain::{Rung, RungAt, Text};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// The two rungs as a table with a line for each thing they are compared in.
pub fn compare(page: &mut Page, one: RungAt, other: RungAt) {
    let (Some(first), Some(second)) = (page.rung(one), page.rung(other)) else {
        return page.nothing();
    };
    page.open("table class='compare'");
    let values = [("one", &*first.title), ("other", &second.title)];
    page.say_filled("caption", LadderMessage::CompareCaption, &values);
    page.open("thead");
    page.open("tr");
    page.line("th scope='col'", &first.title);
    page.line("th scope='col'", &second.title);
    page.close();
    page.close();
    let rungs = [first, second];
    let one_line = |text: &dyn Fn(&Rung) -> Text| {
        rungs.map(|rung| {
            Some(text(rung).0.to_owned()).into_iter().filter(|text| !text.is_empty()).collect()
        })
    };
    let examples = |rung: &Rung| rung.examples.iter().map(|one| one.0.to_owned()).collect();
    row(page, LadderMessage::ScopeLabel, one_line(&|rung| rung.scope));
    row(page, LadderMessage::Week, one_line(&|rung| rung.week));
    row(page, LadderMessage::JudgedOn, one_line(&|rung| rung.judged_on));
    row(page, LadderMessage::Examples, rungs.map(examples));
    let both = [one, other];
    row(page, LadderMessage::Level, both.map(|at| vec![level(page, at)]));
    row(page, LadderMessage::ClaimsOfRung, both.map(|at| claims(page, at)));
    for (wanted, name) in ANSWERS {
        row(page, name, both.map(|at| answers(page, at, wanted)));
    }
    page.close();
}

/// What is said of each rung in one respect, in lines; no row where nothing is said of either.
fn row(page: &mut Page, name: LadderMessage, cells: [Vec<String>; 2]) {
    if cells.iter().all(Vec::is_empty) {
        return;
    }
    page.open("tbody");
    page.open("tr");
    page.say("th scope='rowgroup' colspan='2'", name);
    page.close();
    page.open("tr");
    for lines in cells {
        page.open("td");
        if lines.is_empty() {
            page.text(NOTHING);
        }
        for line in lines {
            page.line("p", &line);
        }
        page.close();
    }
    page.close();
    page.close();
}
