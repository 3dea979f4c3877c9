//! The picture in words and in rows.

use two_ladders::chart::{Sentence, TableRow, describe, table};
use two_ladders::domain::Basis;

use crate::examples::{bare, full_form, ic, management};

#[test]
fn every_level_is_a_row_from_the_top_down() {
    let rows = table(&full_form());
    assert_eq!(rows.len(), 7);
    assert_eq!(
        rows[0],
        TableRow { individual_contributor: None, management: Some(management(5)), basis: None }
    );
    assert_eq!(
        rows[2],
        TableRow {
            individual_contributor: Some(ic(4)),
            management: Some(management(3)),
            basis: Some(Basis::Stated),
        }
    );
    assert_eq!(
        rows[6],
        TableRow { individual_contributor: Some(ic(0)), management: None, basis: None }
    );
}

#[test]
fn the_description_says_what_is_level_and_what_stands_alone() {
    let sentences = describe(&full_form());
    assert_eq!(sentences[0], Sentence::Alone { rung: management(5) });
    assert_eq!(
        sentences[1],
        Sentence::Level {
            individual_contributor: ic(5),
            management: management(4),
            basis: Basis::Inferred,
        }
    );
    assert_eq!(sentences[6], Sentence::Alone { rung: ic(0) });
    assert_eq!(sentences.len(), 7);
}

#[test]
fn rungs_that_only_happen_to_stand_side_by_side_are_not_called_level() {
    let ladders = bare(1, 1, &[]);
    assert_eq!(
        describe(&ladders),
        [Sentence::Alone { rung: ic(0) }, Sentence::Alone { rung: management(0) }]
    );
    assert_eq!(
        table(&ladders),
        [TableRow {
            individual_contributor: Some(ic(0)),
            management: Some(management(0)),
            basis: None,
        }]
    );
}
