//! What holds for the picture of any ladders at any width.

use proptest::prelude::*;
use two_ladders::chart::{
    Anchor, Balance, Font, Highlights, Label, LabelKind, Labels, RungMark, Scene, Weight, layout,
    width_of,
};
use two_ladders::domain::{Basis, Ladders, Lean, RungAt, Track};

use crate::examples::{ladders, long_form, picture};

/// What a shape covers.
#[derive(Debug, Clone, Copy)]
struct Area {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Area {
    fn meets(self, other: Area) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn within(self, scene: &Scene) -> bool {
        self.left >= 0 && self.top >= 0 && self.right <= scene.width && self.bottom <= scene.height
    }
}

/// The areas of the lines of a label: letters reach a little less than the font size above the
/// baseline, and a quarter of it below.
fn lines(label: &Label) -> impl Iterator<Item = Area> {
    let font = Font { size: label.size, bold: label.kind != LabelKind::Scope };
    label.lines.iter().map(move |line| {
        let width = width_of(&line.text, font);
        let left = match label.anchor {
            Anchor::Start => label.x,
            Anchor::End => label.x - width,
        };
        let (top, bottom) = (line.y - label.size * 9 / 10, line.y + label.size / 4);
        Area { left, top, right: left + width, bottom }
    })
}

/// Everything but the labels: lines as thick as they are drawn, discs and pointer as boxes.
fn shapes(scene: &Scene) -> Vec<Area> {
    let level = |x1: i32, x2: i32, y: i32, half: i32| Area {
        left: x1 - half,
        top: y - half,
        right: x2 + half,
        bottom: y + half,
    };
    let upright =
        |x: i32, y1: i32, y2: i32| Area { left: x - 1, top: y1, right: x + 1, bottom: y2 };
    let mut areas = Vec::new();
    areas.extend(scene.rails.iter().map(|rail| upright(rail.x, rail.y1, rail.y2)));
    areas
        .extend(scene.rungs.iter().map(|mark| level(mark.x1, mark.x2, mark.y, mark.thickness / 2)));
    areas.extend(scene.links.iter().map(|link| level(link.x1, link.x2, link.y, 1)));
    areas.extend(scene.ring.iter().map(|ring| level(ring.x, ring.x, ring.y, ring.radius + 2)));
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
    let side = || prop::collection::vec((text(), text()), 0..9);
    let basis = prop_oneof![Just(Basis::Stated), Just(Basis::Inferred)];
    let link = (0_u16..10, 0_u16..10, basis);
    (side(), side(), prop::collection::vec(link, 0..9))
        .prop_map(|(left, right, links)| ladders(&left, &right, &links))
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
    (
        prop::option::of(place()),
        prop::option::of(place()),
        prop::collection::vec(weight, 0..10),
        prop::option::of(balance),
    )
        .prop_map(|(selected, you, weights, balance)| Highlights {
            selected,
            you,
            weights,
            balance,
        })
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
        let shapes = shapes(&scene);
        for shape in &shapes {
            prop_assert!(shape.within(&scene), "{shape:?} leaves the view box");
        }
        let texts: Vec<_> =
            scene.labels.iter().flat_map(|label| lines(label).map(move |area| (area, label))).collect();
        for (place, (area, label)) in texts.iter().enumerate() {
            prop_assert!(area.within(&scene), "{label:?} leaves the view box");
            for (other, covered) in &texts[place + 1..] {
                prop_assert!(!area.meets(*other), "{label:?} covers {covered:?}");
            }
            for shape in &shapes {
                prop_assert!(!area.meets(*shape), "{label:?} covers {shape:?}");
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
        assert_eq!((ring.x, ring.y), ((mark.x1 + mark.x2) / 2, mark.y));
        let marker: Vec<_> =
            scene.labels.iter().filter(|label| label.kind == LabelKind::Marker).collect();
        assert_eq!((marker.len(), marker[0].at), (1, Some(here)));
    }
}
