//! What single sources say.

use two_ladders::chart::{ClaimMark, Highlights, Scene, layout};
use two_ladders::domain::Ladders;

use crate::examples::{LABELS, claim, full_form, ic, management};

fn claimed(claims: &[(u16, u16)], width: i32) -> Scene {
    let claims: Vec<_> = claims.iter().copied().map(claim).collect();
    let ladders = Ladders { claims: claims.into(), ..full_form() };
    let highlights = Highlights { claims: true, selected: Some(ic(2)), ..Highlights::default() };
    layout(&ladders, &LABELS, &highlights, width)
}

fn ends(mark: &ClaimMark) -> (i32, i32, i32, i32) {
    (mark.x1, mark.y1, mark.x2, mark.y2)
}

#[test]
fn claims_are_drawn_when_asked_for_only() {
    let ladders = Ladders { claims: vec![claim((2, 2))].into(), ..full_form() };
    assert_eq!(layout(&ladders, &LABELS, &Highlights::default(), 656).claims, []);
}

#[test]
fn a_claim_slopes_from_rung_to_rung() {
    for width in [280, 656] {
        let scene = claimed(&[(2, 3)], width);
        let mark = &scene.claims[0];
        let rung = |at| scene.rungs.iter().find(|mark| mark.at == at).expect("every rung is drawn");
        let (left, right) = (rung(ic(2)), rung(management(3)));
        assert_eq!((mark.y1, mark.y2), (left.y, right.y));
        assert!(left.x2 < mark.x1 && mark.x1 < mark.x2 && mark.x2 < right.x1);
        assert_eq!((mark.individual_contributor, mark.management), (ic(2), management(3)));
        assert!(mark.selected);
    }
}

#[test]
fn claims_about_the_same_two_rungs_end_apart() {
    for rungs in [(2, 1), (2, 2)] {
        let scene = claimed(&[rungs, (3, 3), rungs, rungs, (2, 4), rungs], 656);
        let marks: Vec<_> = [0, 2, 3, 5].map(|place: usize| ends(&scene.claims[place])).into();
        for (place, mark) in marks.iter().enumerate() {
            assert!(!marks[place + 1..].contains(mark), "{marks:?}");
        }
    }
}

#[test]
fn a_level_claim_leaves_the_link_free() {
    let scene = claimed(&[(2, 1)], 656);
    let link =
        scene.links.iter().find(|link| link.individual_contributor == ic(2)).expect("linked");
    assert!((scene.claims[0].y1 - link.y).abs() > 2);
}

#[test]
fn a_claim_is_whole_outside_of_texts_and_broken_behind_them() {
    let wide = claimed(&[(2, 3)], 656);
    assert_eq!(wide.claims[0].strokes.len(), 1);
    let narrow = claimed(&[(2, 3)], 280);
    let strokes = &narrow.claims[0].strokes;
    assert!(strokes.len() > 1);
    assert!(strokes.windows(2).all(|pair| pair[0].x2 < pair[1].x1));
}

#[test]
fn claims_about_rungs_that_the_ladders_do_not_have_are_passed_over() {
    let scene = claimed(&[(9, 1), (2, 9), (2, 2)], 656);
    assert_eq!(scene.claims.iter().map(|mark| mark.claim).collect::<Vec<_>>(), [2]);
}
