//! The highest rung that exists at the employer.

use two_ladders::chart::{Highlights, Scene, layout};
use two_ladders::domain::Track;

use crate::examples::{LABELS, full_form, ic, management};

fn up_to(highest: u16, width: i32) -> Scene {
    let highlights =
        Highlights { rungs_here: Some(highest.saturating_add(1)), ..Highlights::default() };
    layout(&full_form(), &LABELS, &highlights, width)
}

#[test]
fn rungs_above_the_highest_one_do_not_exist_here() {
    for width in [280, 656] {
        let scene = up_to(2, width);
        for mark in &scene.rungs {
            let exists = mark.at.track == Track::Management || mark.at.index <= 2;
            assert_eq!(mark.exists, exists);
            let labels = scene.labels.iter().filter(|label| label.at == Some(mark.at));
            assert!(labels.map(|label| label.exists).all(|other| other == exists));
        }
        for link in &scene.links {
            assert_eq!(link.exists, link.individual_contributor.index <= 2);
        }
    }
}

#[test]
fn the_rails_are_broken_between_what_exists_and_what_does_not() {
    let scene = up_to(2, 656);
    let rung = |at| scene.rungs.iter().find(|mark| mark.at == at).expect("every rung is drawn").y;
    let rails: Vec<_> = scene.rails.iter().filter(|rail| rail.x == scene.rails[0].x).collect();
    let [missing, existing] = rails[..] else { panic!("{rails:?}") };
    assert_eq!((missing.exists, existing.exists), (false, true));
    assert!(rung(ic(3)) < missing.y2 && missing.y2 < existing.y1 && existing.y1 < rung(ic(2)));
    let other = scene.rails.iter().filter(|rail| rail.track == Track::Management);
    assert_eq!(other.map(|rail| rail.exists).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn at_the_top_nothing_is_missing() {
    for highest in [5, 6, u16::MAX] {
        let scene = up_to(highest, 656);
        assert_eq!(scene.rails.len(), 4);
        assert!(scene.rungs.iter().all(|mark| mark.exists));
    }
}

#[test]
fn both_compared_rungs_are_as_thick() {
    let highlights = Highlights {
        selected: Some(ic(2)),
        compared: Some(management(3)),
        ..Highlights::default()
    };
    let scene = layout(&full_form(), &LABELS, &highlights, 656);
    let thick: Vec<_> = scene.rungs.iter().filter(|mark| mark.thickness > 5).collect();
    assert_eq!(thick.len(), 2);
    assert!(thick[0].compared && !thick[0].selected && thick[0].at == management(3));
    assert!(thick[1].selected && !thick[1].compared && thick[1].at == ic(2));
    assert!(scene.labels.iter().all(|label| label.compared == (label.at == Some(management(3)))));
}
