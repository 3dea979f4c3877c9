//! Both tracks in equal detail, and neither always first.

use two_ladders::builtin::READING;
use two_ladders::content::reading_pack::{Block, RoleText, Statement};
use two_ladders::domain::Track;
use two_ladders::reading::Asked;

use crate::orders;

fn words<'a>(statements: impl IntoIterator<Item = &'a Statement>) -> usize {
    statements.into_iter().map(|one| one.text.split_whitespace().count()).sum()
}

/// Neither is more than 15 % longer than the other.
#[track_caller]
fn equal_detail(what: &str, one: usize, other: usize) {
    let (less, more) = (one.min(other), one.max(other));
    assert!(more * 100 <= less * 115, "{what}: {one} words against {other}");
}

#[test]
fn the_two_columns_of_the_table() {
    let rows = &READING.differences;
    equal_detail(
        "differences",
        words(rows.iter().map(|row| &row.individual_contributor)),
        words(rows.iter().map(|row| &row.management)),
    );
}

#[test]
fn every_two_columns() {
    let mut seen = 0;
    for block in READING.sections.iter().flat_map(|section| section.blocks.iter()) {
        if let Block::Columns(columns) = block {
            seen += 1;
            let (one, other) = (&columns.individual_contributor, &columns.management);
            equal_detail(
                &format!("{:?}", one.title),
                words(one.items.iter()),
                words(other.items.iter()),
            );
            assert_eq!(one.items.len(), other.items.len());
        }
    }
    assert!(seen >= 2);
}

#[test]
fn the_two_forecasts() {
    let total = |bands: &[two_ladders::domain::List<Statement>; 2]| {
        words(bands.iter().flat_map(|band| band.iter()))
    };
    let forecast = &READING.forecast;
    equal_detail("forecast", total(&forecast.individual_contributor), total(&forecast.management));
}

#[test]
fn the_two_tracks_as_roles() {
    let role = |id: &str| READING.roles.iter().find(|role| role.id == *id).expect("a role");
    let (one, other) = (role("individual-contributor"), role("management"));
    let total = |role: &RoleText| words(role.lists().into_iter().flat_map(|(_, list)| list.iter()));
    equal_detail("roles", total(one), total(other));
    assert_eq!(one.pros.len(), other.pros.len());
    assert_eq!(one.cons.len(), other.cons.len());
}

#[test]
fn the_drawbacks_that_a_card_left_open_are_ours_or_said_to_be_missing() {
    for role in READING.roles.iter() {
        assert!(!role.cons.is_empty(), "{}", role.id);
    }
    let led = READING.roles.iter().find(|role| role.id == "technical-leadership").expect("a role");
    let ours = two_ladders::content::reading_pack::Origin::Ours;
    assert!(led.cons.iter().all(|one| one.from.contains(&ours)));
}

#[test]
fn each_track_stands_first_in_its_turn() {
    for first in [Track::IndividualContributor, Track::Management] {
        let orders = orders(&Asked { first, ..Asked::default() });
        let at = |class: &str| orders.iter().position(|order| order.contains(class));
        let (individual, management) = (at("column ic'"), at("column management'"));
        let is_first = individual < management;
        assert_eq!(is_first, first == Track::IndividualContributor);
        // The same in the table of differences.
        let head = orders.iter().position(|order| order == "\"What differs").expect("the table");
        let names: Vec<&String> =
            orders[head + 1..].iter().filter(|order| order.starts_with('"')).take(2).collect();
        let expected = if is_first { "\"Individual contributor" } else { "\"Management" };
        assert_eq!(names[0], expected);
    }
}
