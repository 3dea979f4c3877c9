//! No fact of the list is left out, and each one is told as its source's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use two_ladders::builtin::READING;
use two_ladders::content::reading_pack::Origin;

use crate::{FACTS, pack_file, reading_file};

/// The numbers of the list, with the source that states each.
fn listed() -> BTreeMap<u16, &'static str> {
    let facts = FACTS.lines().filter_map(|line| {
        let (number, rest) = line.strip_prefix('F')?.split_once(". [")?;
        Some((number.parse().ok()?, rest.split_once(']')?.0))
    });
    facts.collect()
}

/// Adds every fact that a content item points at.
fn pointed_at(value: &Value, found: &mut BTreeSet<u16>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| pointed_at(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if let ("facts" | "from", Value::Array(items)) = (name.as_str(), field) {
                    found.extend(
                        items.iter().filter_map(|item| {
                            item.as_str()?.strip_prefix('F')?.parse::<u16>().ok()
                        }),
                    );
                } else {
                    pointed_at(field, found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_list_has_all_214() {
    let listed = listed();
    assert_eq!(listed.keys().copied().collect::<Vec<_>>(), (1..=214).collect::<Vec<u16>>());
}

#[test]
fn every_fact_is_pointed_at_by_something_to_read() {
    let mut found = BTreeSet::new();
    pointed_at(&pack_file(), &mut found);
    pointed_at(&reading_file(), &mut found);
    let missing: Vec<u16> = listed().into_keys().filter(|fact| !found.contains(fact)).collect();
    assert!(missing.is_empty(), "nothing tells of the facts {missing:?}");
}

#[test]
fn almost_every_fact_stands_on_the_page_to_read() {
    let mut found = BTreeSet::new();
    READING.each_statement(|_, statement| {
        found.extend(statement.from.iter().filter_map(|origin| match origin {
            Origin::Fact(number) => Some(*number),
            _ => None,
        }));
    });
    let missing: Vec<u16> = listed().into_keys().filter(|fact| !found.contains(fact)).collect();
    // How question 2 is read is told where it is answered.
    assert_eq!(missing, [79]);
}

#[test]
fn each_fact_is_told_as_its_sources() {
    for (number, source) in listed() {
        let told = READING.source(Origin::Fact(number)).map(|source| source.id.0);
        assert_eq!(told, Some(source), "F{number}");
    }
}

#[test]
fn every_source_has_the_day_on_which_it_was_checked() {
    for source in READING.sources.iter() {
        let day = two_ladders::domain::Day::read(&source.checked);
        assert!(day.is_some(), "{}: {}", source.id, source.checked);
    }
}

#[test]
fn every_source_outside_the_list_is_used() {
    let mut used = BTreeSet::new();
    READING.each_statement(|_, statement| {
        used.extend(statement.from.iter().filter_map(|origin| match origin {
            Origin::Source(id) => Some(id.0),
            _ => None,
        }));
    });
    let file = reading_file();
    for one in file["evidence"].as_array().expect("a list") {
        let id = one["id"].as_str().expect("an id");
        assert!(used.contains(id), "nothing comes from {id}");
    }
}
