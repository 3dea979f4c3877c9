//! What the buttons over the picture rely on: equal rows, rungs in their middle.

use two_ladders::chart::{Arrangement, Row, Scene, WIDTHS as CHART_WIDTHS, layout, quantised};
use two_ladders::domain::{Ladders, RungAt, Track};

use crate::examples::{
    LABELS, answered, bare, faq_form, full_form, ic, long_form, management, picture, short_form,
};

const WIDTHS: [i32; 6] = [280, 320, 400, 520, 640, 720];

fn rung_of(row: Row, track: Track) -> Option<RungAt> {
    match track {
        Track::IndividualContributor => row.individual_contributor,
        Track::Management => row.management,
    }
}

#[track_caller]
fn buttons_fit(ladders: &Ladders, scene: &Scene) {
    let header = i32::from(scene.header_rows);
    let levels = i32::from(ladders.levels());
    assert_eq!(scene.rows.len(), usize::from(ladders.levels()));
    assert_eq!(scene.height, (header + levels) * scene.row_height);
    assert!(scene.row_height >= 64, "{} px are too low for a finger", scene.row_height);
    let mut placed = 0;
    for (row, place) in scene.rows.iter().zip(header..) {
        for track in [Track::IndividualContributor, Track::Management] {
            let Some(at) = rung_of(*row, track) else { continue };
            let mark = scene.rungs.iter().find(|mark| mark.at == at).expect("every rung is drawn");
            assert_eq!(mark.y, place * scene.row_height + scene.row_height / 2);
            let left = track == Track::IndividualContributor;
            assert_eq!(left, mark.x2 < scene.width / 2, "IC is the left column");
            assert_eq!(!left, mark.x1 > scene.width / 2, "management is the right column");
            placed += 1;
        }
    }
    assert_eq!(placed, scene.rungs.len());
    assert_eq!(scene.row_height % 2, 0, "the middle of a row is a whole pixel");
}

#[test]
fn every_rung_stands_in_the_middle_of_its_row() {
    let forms = [full_form(), faq_form(), short_form(), long_form(500), bare(1, 1, &[])];
    for ladders in &forms {
        for width in WIDTHS {
            buttons_fit(ladders, &picture(ladders, width));
            let answers = answered(&[-2, -2, 0, 1, 2, -1]);
            buttons_fit(ladders, &layout(ladders, &LABELS, &answers, width));
        }
    }
}

#[test]
fn ladders_without_rungs_are_a_header() {
    let scene = picture(&bare(0, 0, &[]), 320);
    assert_eq!((scene.height, scene.rails.len()), (scene.row_height, 0));
    assert_eq!(scene.labels.len(), 2);
}

#[test]
fn the_answers_take_a_second_header_row() {
    let ladders = full_form();
    assert_eq!(picture(&ladders, 640).header_rows, 1);
    assert_eq!(layout(&ladders, &LABELS, &answered(&[0]), 640).header_rows, 2);
}

#[test]
fn rows_run_from_the_top_level_down() {
    let rows = picture(&full_form(), 640).rows;
    assert_eq!(rows[0], Row { individual_contributor: None, management: Some(management(5)) });
    assert_eq!(
        rows[5],
        Row { individual_contributor: Some(ic(1)), management: Some(management(0)) }
    );
    assert_eq!(rows[6], Row { individual_contributor: Some(ic(0)), management: None });
}

#[test]
fn the_default_ladders_need_no_more_than_the_least_row() {
    assert_eq!(picture(&full_form(), 400).row_height, 64);
    assert_eq!(picture(&full_form(), 640).row_height, 76);
}

#[test]
fn labels_move_between_the_ladders_where_there_is_no_room_outside() {
    let ladders = full_form();
    assert_eq!(picture(&ladders, 640).arrangement, Arrangement::Wide);
    assert_eq!(picture(&ladders, 400).arrangement, Arrangement::Narrow);
    let short = ladders.rungs(Track::Management).len();
    assert_eq!(picture(&bare(short, short, &[]), 440).arrangement, Arrangement::Wide);
}

#[test]
fn a_container_gets_the_largest_width_of_the_list_that_is_not_above_its_own() {
    let steps = [(0, 280), (279, 280), (327, 280), (328, 328), (551, 464), (656, 656), (9999, 656)];
    for (measured, expected) in steps {
        assert_eq!(quantised(measured), expected);
    }
}

#[test]
fn a_picture_is_scaled_up_by_less_than_a_fifth() {
    for container in 280..=720 {
        let width = quantised(container);
        assert!(CHART_WIDTHS.contains(&width) && width <= container);
        assert!(container * 5 < width * 6, "{width} px in {container} px");
    }
}

#[test]
fn widths_beyond_280_and_720_px_are_taken_as_these() {
    assert_eq!(picture(&full_form(), -5).width, 280);
    assert_eq!(picture(&full_form(), i32::MAX).width, 720);
}
