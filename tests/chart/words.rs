//! The picture in words and in rows.

use two_ladders::chart::{Highlights, Sentence, TableRow, describe, table};
use two_ladders::domain::{Basis, Ladders};

use crate::examples::{bare, claim, full_form, ic, management, routes};

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
    let sentences = describe(&full_form(), &Highlights::default());
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
        describe(&ladders, &Highlights::default()),
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

/// What the picture says beyond the ladders themselves.
#[track_caller]
fn pointed_out(highlights: &Highlights, expected: &[Sentence]) {
    let ladders = Ladders { claims: vec![claim((2, 2)), claim((9, 2))].into(), ..full_form() };
    let plain = describe(&ladders, &Highlights::default()).len();
    assert_eq!(describe(&ladders, highlights)[plain..], *expected);
}

#[test]
fn it_says_where_you_are() {
    let you = |at| Highlights { you: Some(at), ..Highlights::default() };
    pointed_out(&you(ic(2)), &[Sentence::You { rung: ic(2) }]);
    pointed_out(&you(ic(40)), &[]);
}

#[test]
fn it_says_which_rungs_do_not_exist_here() {
    let here = |rungs| Highlights { rungs_here: Some(rungs), ..Highlights::default() };
    pointed_out(&here(4), &[Sentence::NotHere { rungs: vec![ic(4), ic(5)] }]);
    pointed_out(&here(6), &[]);
    pointed_out(&here(u16::MAX), &[]);
    let all = (0..6).map(ic).collect();
    pointed_out(&here(0), &[Sentence::NotHere { rungs: all }]);
}

#[test]
fn it_says_what_is_compared_once_there_are_two_rungs() {
    let compared = Highlights { compared: Some(management(1)), ..Highlights::default() };
    pointed_out(&compared, &[]);
    pointed_out(
        &Highlights { selected: Some(ic(2)), ..compared },
        &[Sentence::Compared { selected: ic(2), compared: management(1) }],
    );
}

#[test]
fn it_says_what_sources_claim_when_that_is_drawn() {
    let claims = Highlights { claims: true, ..Highlights::default() };
    let (individual_contributor, management) = (ic(2), management(2));
    pointed_out(&claims, &[Sentence::Claimed { individual_contributor, management, claim: 0 }]);
}

#[test]
fn it_says_the_paths_stop_by_stop() {
    pointed_out(
        &routes(&[&[ic(1), management(1), ic(1)], &[ic(40), ic(2)], &[ic(3)]]),
        &[
            Sentence::Path { second: false, stops: vec![ic(1), management(1), ic(1)] },
            Sentence::Path { second: true, stops: vec![ic(2)] },
        ],
    );
}
