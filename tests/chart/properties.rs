//! What holds for the picture of any ladders at any width.

use std::ops::Range;

use proptest::prelude::*;
use two_ladders::chart::{
    Balance, Highlights, LabelKind, Labels, Route, RungMark, Scene, StopMark, Weight, layout,
};
use two_ladders::domain::{Basis, Claim, Ladders, Lean, RungAt, Track};

use crate::areas::{Area, level, lines, sloped, upright};
use crate::examples::{claim, ladders, long_form, picture};

/// Everything but the labels: lines as thick as they are drawn, discs and pointer as boxes.
fn shapes(scene: &Scene) -> Vec<Area> {
    let mut areas = Vec::new();
    areas.extend(scene.rails.iter().map(|rail| upright(rail.x, rail.y1, rail.y2)));
    areas
        .extend(scene.rungs.iter().map(|mark| level(mark.x1, mark.x2, mark.y, mark.thickness / 2)));
    areas.extend(scene.links.iter().map(|link| level(link.x1, link.x2, link.y, 1)));
    areas.extend(scene.ring.iter().map(|ring| Area {
        left: ring.x - 1,
        top: ring.y - 1,
        right: ring.x + ring.width + 1,
        bottom: ring.y + ring.height + 1,
    }));
    for claim in &scene.claims {
        areas.extend(claim.strokes.iter().flat_map(|stroke| sloped(*stroke)));
    }
    for route in &scene.routes {
        for corners in route.points.windows(2) {
            let ((x1, y1), (x2, y2)) = (corners[0], corners[1]);
            assert!(x1 == x2 || y1 == y2, "a path runs level or upright");
            areas.push(Area {
                left: x1.min(x2) - 2,
                top: y1.min(y2) - 2,
                right: x1.max(x2) + 2,
                bottom: y1.max(y2) + 2,
            });
        }
        areas.extend(route.stops.iter().map(|stop| level(stop.x, stop.x, stop.y, stop.radius)));
    }
    if let Some(beam) = &scene.beam {
        areas.extend(beam.stretches.iter().map(|stretch| level(stretch.x1, stretch.x2, beam.y, 1)));
        areas.extend(beam.discs.iter().map(|disc| level(disc.x, disc.x, disc.y, disc.radius)));
        let ticks = beam.ticks.iter().chain(&beam.threads);
        areas.extend(ticks.map(|tick| upright(tick.x, tick.y1, tick.y2)));
        areas.extend(beam.pointer.iter().map(|pointer| {
            let [left, right, tip] = pointer.corners;
            Area { left: left.0, top: left.1, right: right.0, bottom: tip.1 }
        }));
    }
    areas
}

/// The places of areas by the rows of the picture that they touch, so that only what stands close
/// together has to be compared.
fn by_row<T: Copy>(areas: &[(Area, T)], scene: &Scene) -> Vec<Vec<(Area, T)>> {
    let mut rows = vec![Vec::new(); scene.rows.len() + usize::from(scene.header_rows) + 1];
    for (area, what) in areas {
        for row in area.top / scene.row_height..=area.bottom / scene.row_height {
            rows[usize::try_from(row).expect("inside the picture")].push((*area, *what));
        }
    }
    rows
}

fn nothing_is_covered(scene: &Scene) -> Result<(), TestCaseError> {
    let shapes: Vec<_> = shapes(scene).into_iter().map(|area| (area, ())).collect();
    for (shape, ()) in &shapes {
        prop_assert!(shape.within(scene), "{shape:?} leaves the view box");
    }
    let with_label = |label| lines(label).map(move |area| (area, label));
    let texts: Vec<_> = scene.labels.iter().flat_map(with_label).collect();
    for (area, label) in &texts {
        prop_assert!(area.within(scene), "{label:?} leaves the view box");
    }
    for (texts, shapes) in by_row(&texts, scene).iter().zip(by_row(&shapes, scene)) {
        for (place, (area, label)) in texts.iter().enumerate() {
            for (other, covered) in &texts[place + 1..] {
                prop_assert!(!area.meets(*other), "{label:?} covers {covered:?}");
            }
            for (shape, ()) in &shapes {
                prop_assert!(!area.meets(*shape), "{label:?} covers {shape:?}");
            }
        }
    }
    Ok(())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{2,12}( [A-Z][a-z]{1,14}){0,3}",
        2 => "[A-Za-zäöüß]{30,40}",
        1 => "[A-Z][a-z]{1,9}(\u{ad}[a-z]{1,9}){1,4}",
        2 => "\\PC{0,40}",
        1 => "[一-龥]{1,20}",
        1 => "[а-я]{1,15}([ -][а-я]{1,15}){0,2}",
        1 => Just(String::new()),
    ]
}

fn some_ladders() -> impl Strategy<Value = Ladders> {
    ladders_of(0..9)
}

fn ladders_of(rungs: Range<u16>) -> impl Strategy<Value = Ladders> {
    let most = rungs.end + 1;
    let lengths = usize::from(rungs.start)..usize::from(rungs.end);
    let side = || prop::collection::vec((text(), text()), lengths.clone());
    let basis = prop_oneof![Just(Basis::Stated), Just(Basis::Inferred)];
    let link = (0..most, 0..most, basis);
    let links = prop::collection::vec(link, lengths.clone());
    let claims = prop::collection::vec((0..most, 0..most), 0..9);
    (side(), side(), links, claims).prop_map(|(left, right, links, claims)| {
        let claims: Vec<Claim> = claims.into_iter().map(claim).collect();
        Ladders { claims: claims.into(), ..ladders(&left, &right, &links) }
    })
}

fn place() -> impl Strategy<Value = RungAt> {
    let track = prop_oneof![Just(Track::IndividualContributor), Just(Track::Management)];
    (track, 0_u16..10).prop_map(|(track, index)| RungAt { track, index })
}

fn highlights() -> impl Strategy<Value = Highlights> {
    let lean = (-2_i8..=2).prop_filter_map("a lean", Lean::new);
    let weight = (1_u8..=99, lean).prop_map(|(number, lean)| Weight { number, lean });
    let balance = (any::<i8>(), any::<u8>(), any::<u8>())
        .prop_map(|(net, cut_off, furthest)| Balance { net, cut_off, furthest });
    let route = prop::collection::vec(place(), 0..9).prop_map(|stops| Route { stops });
    let rungs = (prop::option::of(place()), prop::option::of(place()), prop::option::of(place()));
    (
        rungs,
        prop::option::of(0_u16..10),
        any::<bool>(),
        prop::collection::vec(route, 0..=2),
        prop::collection::vec(weight, 0..10),
        prop::option::of(balance),
    )
        .prop_map(
            |((selected, compared, you), rungs_here, claims, routes, weights, balance)| {
                Highlights { selected, compared, you, rungs_here, claims, routes, weights, balance }
            },
        )
}

fn stops(scene: &Scene) -> Vec<StopMark> {
    scene.routes.iter().flat_map(|route| route.stops.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn long_ladders_keep_to_the_same_rules(
        ladders in ladders_of(1..501),
        highlights in highlights(),
        width in 280_i32..=720,
    ) {
        let labels = Labels { individual_contributor: "IC", management: "M", you: "you" };
        nothing_is_covered(&layout(&ladders, &labels, &highlights, width))?;
    }
}

proptest! {
    #[test]
    fn nothing_leaves_the_view_box_and_labels_cover_nothing(
        ladders in some_ladders(),
        highlights in highlights(),
        names in (text(), text(), text()),
        width in 280_i32..=720,
    ) {
        let labels =
            Labels { individual_contributor: &names.0, management: &names.1, you: &names.2 };
        let scene = layout(&ladders, &labels, &highlights, width);
        nothing_is_covered(&scene)?;
    }

    #[test]
    fn every_stop_of_a_path_can_be_read_and_the_ring_goes_around_it(
        ladders in some_ladders(),
        highlights in highlights(),
        width in 280_i32..=720,
    ) {
        let labels = Labels { individual_contributor: "IC", management: "M", you: "you" };
        let scene = layout(&ladders, &labels, &highlights, width);
        let stops = stops(&scene);
        let drawn = highlights.routes.iter().flat_map(|route| &route.stops);
        prop_assert_eq!(stops.len(), drawn.filter(|at| ladders.rung(**at).is_some()).count());
        for (place, stop) in stops.iter().enumerate() {
            for other in &stops[place + 1..] {
                let (across, down) = (stop.x - other.x, stop.y - other.y);
                prop_assert!(across * across + down * down > 4 * stop.radius * stop.radius);
            }
            let mark = scene.rungs.iter().find(|mark| mark.at == stop.at).expect("a stop has a rung");
            prop_assert!(mark.x1 < stop.x && stop.x < mark.x2, "inside the ladder");
            let area = level(stop.x, stop.x, stop.y, stop.radius);
            prop_assert!(area.top >= mark.y - scene.row_height / 2, "in its row");
            if let Some(ring) = scene.ring {
                let inner = Area {
                    left: ring.x + 1,
                    top: ring.y + 1,
                    right: ring.x + ring.width - 1,
                    bottom: ring.y + ring.height - 1,
                };
                if ring.at == stop.at {
                    prop_assert!(area.inside(inner), "the ring goes around {stop:?}");
                } else {
                    prop_assert!(!area.meets(inner), "the ring misses {stop:?}");
                }
            }
        }
        for route in &scene.routes {
            for stop in &route.stops {
                prop_assert!(route.points.contains(&(stop.x, stop.y)), "the line runs through it");
            }
        }
    }

    #[test]
    fn labels_stay_in_the_row_of_their_rung(ladders in some_ladders(), width in 280_i32..=720) {
        let scene = picture(&ladders, width);
        for label in &scene.labels {
            let Some(at) = label.at else { continue };
            let mark = scene.rungs.iter().find(|mark| mark.at == at).expect("every rung is drawn");
            for area in lines(label) {
                prop_assert!(area.top >= mark.y - scene.row_height / 2);
                prop_assert!(area.bottom <= mark.y + scene.row_height / 2);
            }
        }
    }

    #[test]
    fn links_run_from_rung_to_rung_with_a_gap(ladders in some_ladders(), width in 280_i32..=720) {
        let scene = picture(&ladders, width);
        prop_assert_eq!(scene.links.len(), ladders.alignment().pairs().len());
        for link in &scene.links {
            let end = |at| scene.rungs.iter().find(|mark| mark.at == at).expect("a link has rungs");
            let (left, right) = (end(link.individual_contributor), end(link.management));
            prop_assert_eq!((left.y, right.y), (link.y, link.y));
            prop_assert!((6..=12).contains(&(link.x1 - left.x2)), "a visible gap at the left");
            prop_assert!((6..=12).contains(&(right.x1 - link.x2)), "a visible gap at the right");
            prop_assert!(link.x1 < link.x2);
            let partner = ladders.partner(link.individual_contributor).expect("linked");
            prop_assert_eq!((partner.0, partner.1.basis), (link.management, link.basis));
        }
    }

    #[test]
    fn discs_never_touch(highlights in highlights(), width in 280_i32..=720) {
        let labels = Labels { individual_contributor: "IC", management: "M", you: "you" };
        let scene = layout(&long_form(3), &labels, &highlights, width);
        let discs = scene.beam.map(|beam| beam.discs).unwrap_or_default();
        prop_assert_eq!(discs.len(), highlights.weights.len());
        for (place, disc) in discs.iter().enumerate() {
            for other in &discs[place + 1..] {
                let (across, down) = (disc.x - other.x, disc.y - other.y);
                let apart = 2 * disc.radius;
                prop_assert!(across * across + down * down > apart * apart);
            }
        }
    }
}

#[test]
fn five_hundred_rungs_a_side_are_laid_out_level_by_level() {
    for width in [280, 720] {
        let scene = picture(&long_form(500), width);
        assert_eq!((scene.rungs.len(), scene.links.len(), scene.rails.len()), (1000, 500, 4));
        let mut lowest = 0;
        for label in scene.labels.iter().filter(|label| label.track == Track::Management) {
            for area in lines(label) {
                assert!(area.top >= lowest && area.within(&scene));
                lowest = area.bottom;
            }
        }
    }
}

#[test]
fn the_chosen_rung_its_texts_and_its_link_stand_out() {
    let chosen = RungAt::management(1);
    let highlights = Highlights { selected: Some(chosen), ..Highlights::default() };
    let labels = Labels { individual_contributor: "IC", management: "M", you: "you" };
    let scene = layout(&long_form(3), &labels, &highlights, 640);
    let (thick, thin): (Vec<RungMark>, Vec<RungMark>) =
        scene.rungs.iter().partition(|mark| mark.selected);
    assert_eq!(thick.iter().map(|mark| mark.at).collect::<Vec<_>>(), [chosen]);
    assert!(thin.iter().all(|mark| mark.thickness < thick[0].thickness));
    assert!(scene.labels.iter().all(|label| label.selected == (label.at == Some(chosen))));
    assert!(scene.links.iter().all(|link| link.selected == (link.management == chosen)));
}

#[test]
fn you_are_a_ring_on_a_rung_with_a_word_beside_it() {
    let here = RungAt::individual_contributor(1);
    let highlights = Highlights { you: Some(here), ..Highlights::default() };
    let labels = Labels { individual_contributor: "IC", management: "M", you: "you" };
    for width in [280, 640] {
        let scene = layout(&long_form(3), &labels, &highlights, width);
        let ring = scene.ring.expect("the person stands somewhere");
        let mark = scene.rungs.iter().find(|mark| mark.at == here).expect("every rung is drawn");
        let middle = (ring.x + ring.width / 2, ring.y + ring.height / 2);
        assert_eq!(middle, ((mark.x1 + mark.x2) / 2, mark.y));
        assert_eq!((ring.width, ring.height), (2 * ring.radius, 2 * ring.radius));
        let marker: Vec<_> =
            scene.labels.iter().filter(|label| label.kind == LabelKind::Marker).collect();
        assert_eq!((marker.len(), marker[0].at), (1, Some(here)));
    }
}
