//! The answers between the ladders.

use two_ladders::chart::{Balance, Beam, Highlights, TickKind, layout};
use two_ladders::domain::Track;

use crate::examples::{LABELS, answered, full_form};

const WIDTHS: [i32; 5] = [280, 320, 440, 520, 720];

#[track_caller]
fn beam(highlights: &Highlights, width: i32) -> Beam {
    layout(&full_form(), &LABELS, highlights, width).beam.expect("there are answers")
}

#[test]
fn without_answers_nothing_hangs_between_the_ladders() {
    assert_eq!(layout(&full_form(), &LABELS, &Highlights::default(), 640).beam, None);
}

#[test]
fn answers_for_ic_hang_left_and_answers_for_management_right() {
    for width in WIDTHS {
        let discs = beam(&answered(&[-2, -1, 0, 1, 2]), width).discs;
        assert!(discs.windows(2).all(|pair| pair[0].x < pair[1].x));
        assert_eq!(discs[2].x, width / 2);
        let tracks: Vec<_> = discs.iter().map(|disc| disc.track).collect();
        let (ic, management) = (Some(Track::IndividualContributor), Some(Track::Management));
        assert_eq!(tracks, [ic, ic, None, management, management]);
    }
}

#[test]
fn six_answers_on_one_thread_do_not_touch_and_end_above_the_ladders() {
    for lean in -2..=2 {
        for width in WIDTHS {
            let scene = layout(&full_form(), &LABELS, &answered(&[lean; 6]), width);
            let discs = scene.beam.expect("there are answers").discs;
            assert_eq!(
                discs.iter().map(|disc| disc.number).collect::<Vec<_>>(),
                [1, 2, 3, 4, 5, 6]
            );
            assert!(discs.windows(2).all(|pair| pair[1].y - pair[0].y > 2 * pair[0].radius));
            assert!(discs.iter().all(|disc| disc.x == discs[0].x && disc.radius == 10));
            let header = i32::from(scene.header_rows) * scene.row_height;
            assert!(discs[5].y + discs[5].radius < header);
        }
    }
}

#[test]
fn neighbouring_answers_do_not_touch() {
    for width in WIDTHS {
        let discs = beam(&answered(&[-2, -1, 0, 1, 2]), width).discs;
        assert!(discs.windows(2).all(|pair| pair[1].x - pair[0].x > 2 * pair[0].radius));
    }
}

#[test]
fn a_thread_holds_every_disc_that_hangs_from_its_tick() {
    let beam = beam(&answered(&[2, 2, -1]), 640);
    let ends: Vec<_> = beam.threads.iter().map(|thread| (thread.x, thread.y1, thread.y2)).collect();
    let (single, lowest) = (beam.discs[2], beam.discs[1]);
    assert_eq!(ends, [(single.x, beam.y, single.y), (lowest.x, beam.y, lowest.y)]);
}

#[test]
fn the_beam_reaches_from_ladder_to_ladder() {
    for width in WIDTHS {
        let scene = layout(&full_form(), &LABELS, &answered(&[0]), width);
        let beam = scene.beam.expect("there are answers");
        let middle = |track| {
            let rails = scene.rails.iter().filter(|rail| rail.track == track);
            rails.map(|rail| rail.x).sum::<i32>() / 2
        };
        assert_eq!(beam.stretches[0].x1, middle(Track::IndividualContributor));
        assert_eq!(beam.stretches[2].x2, middle(Track::Management));
        assert!(beam.stretches.windows(2).all(|pair| pair[0].x2 == pair[1].x1));
        let leans = beam.ticks.iter().filter(|tick| tick.kind == TickKind::Lean);
        assert_eq!(leans.count(), 5);
    }
}

#[test]
fn the_pointer_stands_at_the_balance_on_the_scale_of_the_whole_beam() {
    let ends = |net| {
        let balance = Some(Balance { net, cut_off: 4, furthest: 12 });
        let beam = beam(&Highlights { balance, ..Highlights::default() }, 640);
        let pointer = beam.pointer.expect("there is a balance");
        (pointer.x, beam.stretches[0].x1, beam.stretches[2].x2)
    };
    let (most_left, left_end, right_end) = ends(-12);
    assert_eq!(most_left, left_end);
    assert_eq!(ends(12).0, right_end);
    assert_eq!(ends(0).0, 320);
    assert_eq!(ends(i8::MAX).0, right_end);
    assert_eq!(320 - ends(-5).0, ends(5).0 - 320);
}

#[test]
fn the_pointer_touches_a_stretch_of_its_track_from_the_cut_off_on() {
    for (net, leading) in [(-4, 0), (-3, 1), (0, 1), (3, 1), (4, 2)] {
        let balance = Some(Balance { net, cut_off: 4, furthest: 12 });
        let beam = beam(&Highlights { balance, ..Highlights::default() }, 280);
        let pointer = beam.pointer.expect("there is a balance");
        let stretch = beam.stretches[leading];
        assert!((stretch.x1..=stretch.x2).contains(&pointer.x), "net {net}");
        assert_eq!(pointer.corners[2], (pointer.x, beam.y - 1));
    }
}

#[test]
fn nothing_leads_before_there_is_a_balance() {
    let live = Highlights { balance: None, ..answered(&[-2, 1]) };
    let beam = beam(&live, 640);
    assert_eq!((beam.pointer, beam.stretches.len()), (None, 1));
    assert!(beam.ticks.iter().all(|tick| tick.kind != TickKind::CutOff));
}

#[test]
fn a_scale_without_length_is_drawn_without_cut_offs() {
    let balance = Some(Balance { net: 3, cut_off: 4, furthest: 0 });
    let beam = beam(&Highlights { balance, ..Highlights::default() }, 640);
    assert_eq!(beam.stretches.len(), 1);
    assert_eq!(beam.pointer.map(|pointer| pointer.x), Some(320));
}
