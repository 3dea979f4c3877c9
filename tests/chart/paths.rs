//! Paths across the ladders.

use two_ladders::chart::{Highlights, RouteMark, Scene, layout};
use two_ladders::domain::RungAt;

use crate::examples::{LABELS, full_form, ic, long_form, management, routes};

fn path(stops: &[RungAt], width: i32) -> (Scene, RouteMark) {
    let scene = layout(&full_form(), &LABELS, &routes(&[stops]), width);
    let route = scene.routes[0].clone();
    (scene, route)
}

#[test]
fn stops_are_numbered_and_stand_on_their_rungs() {
    for width in [280, 656] {
        let (scene, route) = path(&[ic(1), ic(2), management(1)], width);
        assert_eq!(route.stops.iter().map(|stop| stop.number).collect::<Vec<_>>(), [1, 2, 3]);
        for stop in &route.stops {
            let mark = scene.rungs.iter().find(|mark| mark.at == stop.at).expect("drawn");
            assert_eq!((stop.x, stop.y), ((mark.x1 + mark.x2) / 2, mark.y));
        }
    }
}

#[test]
fn a_switch_to_the_same_level_runs_straight_along_the_link() {
    for width in [280, 656] {
        let (_, route) = path(&[ic(2), management(1)], width);
        let [from, to] = route.stops[..] else { panic!("two stops") };
        assert_eq!(route.points, [(from.x, from.y), (to.x, to.y)]);
    }
}

#[test]
fn the_way_back_to_a_rung_is_a_line_of_its_own_that_comes_from_above() {
    for width in [280, 656] {
        let (_, route) = path(&[ic(2), management(1), ic(2)], width);
        let [from, _, back] = route.stops[..] else { panic!("three stops") };
        assert!(back.x == from.x && back.y + 2 * back.radius < from.y);
        let before = route.points[route.points.len() - 2];
        assert!(before.0 == back.x && before.1 < back.y, "from above");
    }
}

#[test]
fn a_path_crosses_where_no_text_is() {
    // The top level and the bottom level have one rung each, and no link to run along.
    let (scene, route) = path(&[management(5), ic(5), ic(0), management(0)], 280);
    let top = scene.rungs.iter().find(|mark| mark.at == management(5)).expect("drawn").y;
    assert_eq!(route.points[1].1, top + scene.row_height / 2);
}

#[test]
fn a_path_touches_no_rung_where_it_does_not_stop() {
    for width in [280, 656] {
        let (scene, route) = path(&[ic(1), management(2), ic(2), management(4), ic(2)], width);
        for corners in route.points.windows(2).filter(|pair| pair[0].1 == pair[1].1) {
            let ends_at_stops = corners
                .iter()
                .all(|corner| route.stops.iter().any(|stop| (stop.x, stop.y) == *corner));
            let at_a_rung = scene.rungs.iter().any(|mark| mark.y == corners[0].1);
            assert!(ends_at_stops || !at_a_rung, "{corners:?} at {width} px");
        }
    }
}

#[test]
fn two_paths_run_side_by_side() {
    for width in [280, 656] {
        let both = routes(&[&[ic(1), ic(2)], &[ic(1), ic(2)]]);
        let scene = layout(&full_form(), &LABELS, &both, width);
        let [first, second] = &scene.routes[..] else { panic!("two paths") };
        assert!(!first.second && second.second);
        for (one, two) in first.stops.iter().zip(&second.stops) {
            assert!(one.y == two.y && two.x - one.x > 2 * one.radius);
        }
    }
}

#[test]
fn the_ring_goes_around_all_stops_where_you_are() {
    let both = routes(&[&[ic(1), ic(2), ic(1)], &[ic(1)]]);
    let highlights = Highlights { you: Some(ic(1)), ..both };
    for width in [280, 656] {
        let scene = layout(&full_form(), &LABELS, &highlights, width);
        let ring = scene.ring.expect("you are somewhere");
        for stop in scene.routes.iter().flat_map(|route| &route.stops) {
            let inside = ring.x < stop.x - stop.radius
                && stop.x + stop.radius < ring.x + ring.width
                && ring.y < stop.y - stop.radius
                && stop.y + stop.radius < ring.y + ring.height;
            assert_eq!(inside, stop.at == ic(1));
        }
    }
}

#[test]
fn rungs_that_the_ladders_do_not_have_are_passed_over_and_keep_their_number() {
    let (_, route) = path(&[ic(1), ic(40), ic(2)], 656);
    assert_eq!(route.stops.iter().map(|stop| stop.number).collect::<Vec<_>>(), [1, 3]);
    let nothing = layout(&full_form(), &LABELS, &routes(&[&[ic(40)]]), 656);
    assert_eq!(nothing.routes, []);
}

#[test]
fn a_path_may_come_to_a_rung_as_often_as_it_likes() {
    let stops: Vec<_> =
        (0..60).map(|stop| if stop % 2 == 0 { ic(1) } else { management(1) }).collect();
    for width in [280, 656] {
        let scene = layout(&long_form(3), &LABELS, &routes(&[&stops]), width);
        let ys: Vec<_> = scene.routes[0].stops.iter().map(|stop| (stop.x, stop.y)).collect();
        for (place, one) in ys.iter().enumerate() {
            assert!(!ys[place + 1..].contains(one));
            assert!((0..scene.height).contains(&one.1));
        }
    }
}
