//! Two rungs side by side, across the ladders or along one.

use super::detail::{ANSWERS, answers, claims, level};
use super::table::NOTHING;
use crate::domain::{Rung, RungAt};
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
    let examples = |rung: &Rung| {
        let lines: Vec<&str> = rung.examples.iter().map(|example| example.0).collect();
        lines.join(" ")
    };
    row(page, LadderMessage::ScopeLabel, &first.scope, &second.scope);
    row(page, LadderMessage::Week, &first.week, &second.week);
    row(page, LadderMessage::JudgedOn, &first.judged_on, &second.judged_on);
    row(page, LadderMessage::Examples, &examples(first), &examples(second));
    row(page, LadderMessage::Level, &level(page, one), &level(page, other));
    both(page, LadderMessage::ClaimsOfRung, [one, other].map(|at| claims(page, at)));
    for (wanted, name) in ANSWERS {
        both(page, name, [one, other].map(|at| answers(page, at, wanted)));
    }
    page.close();
}

/// A row of lists, unless both are empty.
fn both(page: &mut Page, name: LadderMessage, [first, second]: [Vec<String>; 2]) {
    if first.is_empty() && second.is_empty() {
        return;
    }
    let words =
        |lines: Vec<String>| if lines.is_empty() { NOTHING.into() } else { lines.join(" · ") };
    row(page, name, &words(first), &words(second));
}

fn row(page: &mut Page, name: LadderMessage, first: &str, second: &str) {
    page.open("tbody");
    page.open("tr");
    page.say("th scope='rowgroup' colspan='2'", name);
    page.close();
    page.open("tr");
    page.line("td", first);
    page.line("td", second);
    page.close();
    page.close();
}
