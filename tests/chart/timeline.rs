//! A path along time.

use proptest::prelude::*;
use two_ladders::chart::{
    Anchor, Band, Caption, Font, Mark, MarkKind, TimeLine, TimeLineScene, timeline,
};
use two_ladders::domain::Track;

use crate::areas::{Area, text, upright};

const KINDS: [MarkKind; 5] =
    [MarkKind::Trial, MarkKind::LastCheap, MarkKind::Rebuild, MarkKind::Reinvest, MarkKind::Return];

fn band(track: Track, start_month: u16, end_month: u16, title: &str) -> Band<'_> {
    Band { track, start_month, end_month, title }
}

fn mark(month: u16, text: &str) -> Mark<'_> {
    Mark { month, kind: MarkKind::Return, text }
}

/// Five years: two as an engineer, then management, then back.
fn five_years() -> TimeLine<'static> {
    TimeLine {
        total_months: 60,
        individual_contributor: "Individual contributor",
        management: "Management",
        bands: vec![
            band(Track::IndividualContributor, 0, 24, "Senior"),
            band(Track::Management, 24, 48, "Manager"),
            band(Track::IndividualContributor, 48, 60, "Staff Engineer"),
        ],
        marks: vec![
            mark(36, "The trial ends"),
            mark(42, "The last cheap moment to switch back"),
            mark(48, "Back at the same level"),
        ],
    }
}

fn lines(caption: &Caption) -> Vec<Area> {
    let font = Font { size: caption.size, bold: caption.bold };
    caption.lines.iter().map(|line| text(line, font, caption.x, caption.anchor)).collect()
}

fn captions(scene: &TimeLineScene) -> Vec<&Caption> {
    let mut captions: Vec<_> = scene.lanes.iter().filter_map(|lane| lane.name.as_ref()).collect();
    captions.extend(scene.bands.iter().filter_map(|band| band.title.as_ref()));
    captions.extend(scene.ticks.iter().filter_map(|tick| tick.number.as_ref()));
    captions.extend(scene.marks.iter().filter_map(|mark| mark.text.as_ref()));
    captions
}

/// All lines that no text may stand on.
fn strokes(scene: &TimeLineScene) -> Vec<Area> {
    let axis = scene.axis;
    let mut areas =
        vec![Area { left: axis.x1, top: axis.y - 1, right: axis.x2, bottom: axis.y + 1 }];
    let ticks = scene.ticks.iter().map(|tick| tick.tick);
    let bands = scene.bands.iter().flat_map(|band| band.threads.clone());
    let marks = scene.marks.iter().flat_map(|mark| mark.threads.clone());
    let lines = ticks.chain(bands).chain(marks);
    areas.extend(lines.map(|line| upright(line.x, line.y1, line.y2)));
    areas
}

#[test]
fn management_is_the_upper_lane_and_time_runs_to_the_right() {
    for width in [280, 392, 656] {
        let scene = timeline(&five_years(), width);
        let [upper, lower] = &scene.lanes;
        assert_eq!((upper.track, lower.track), (Track::Management, Track::IndividualContributor));
        assert!(upper.y + upper.height <= lower.y && lower.y + lower.height < scene.axis.y);
        let [first, second, third] = &scene.bands[..] else { panic!("three bands") };
        assert!(first.x2 == second.x1 && second.x2 == third.x1);
        assert_eq!((first.x1, third.x2), (scene.axis.x1, scene.axis.x2));
        assert_eq!((first.y, second.y), (lower.y, upper.y));
    }
}

#[test]
fn titles_stand_in_their_bands_where_they_fit_and_above_them_elsewhere() {
    let inside = |width| {
        timeline(&five_years(), width).bands.iter().map(|band| band.inside).collect::<Vec<_>>()
    };
    assert_eq!(inside(656), [true, true, false]);
    let scene = timeline(&five_years(), 280);
    for band in &scene.bands {
        let title = band.title.as_ref().expect("every band has a title");
        if !band.inside {
            assert!(lines(title).iter().all(|area| area.bottom <= band.y));
            assert!(!band.threads.is_empty());
        }
    }
}

#[test]
fn names_stand_beside_the_lanes_where_there_is_room_and_above_them_elsewhere() {
    for (width, beside) in [(392, false), (656, true)] {
        let scene = timeline(&five_years(), width);
        for lane in &scene.lanes {
            let name = lines(lane.name.as_ref().expect("a lane has a name"));
            let left_of_it = name.iter().all(|area| area.right < lane.x1);
            let above_it = name.iter().all(|area| area.bottom <= lane.y);
            assert_eq!((left_of_it, above_it), (beside, !beside), "at {width} px");
        }
    }
}

#[test]
fn every_full_year_has_a_tick_with_its_number() {
    let scene = timeline(&five_years(), 280);
    let numbers: Vec<_> = scene
        .ticks
        .iter()
        .map(|tick| tick.number.as_ref().map(|number| number.full_text.clone()))
        .collect();
    assert_eq!(numbers, ["0", "1", "2", "3", "4", "5"].map(|number| Some(number.to_owned())));
}

#[test]
fn where_years_are_narrow_only_some_have_a_number() {
    let scene = timeline(&TimeLine { total_months: 240, ..five_years() }, 280);
    let numbered: Vec<_> =
        scene.ticks.iter().filter(|tick| tick.number.is_some()).map(|tick| tick.years).collect();
    assert_eq!(numbered, [0, 5, 10, 15, 20]);
    assert_eq!(scene.ticks.len(), 21);
}

#[test]
fn a_usual_time_line_breaks_no_thread() {
    for width in 280..=720 {
        let scene = timeline(&five_years(), width);
        assert!(scene.marks.iter().all(|mark| mark.threads.len() == 1), "at {width} px");
    }
}

#[test]
fn months_beyond_the_end_are_taken_as_the_end() {
    let line = TimeLine {
        total_months: 12,
        bands: vec![band(Track::Management, 20, 3, "Manager")],
        marks: vec![mark(u16::MAX, "Later")],
        ..five_years()
    };
    let scene = timeline(&line, 320);
    assert!(scene.bands[0].x1 < scene.bands[0].x2 && scene.bands[0].x2 <= scene.axis.x2);
    assert_eq!(scene.marks[0].x, scene.axis.x2);
}

#[test]
fn a_time_line_without_anything_is_two_lanes_and_an_axis() {
    let line = TimeLine {
        total_months: 0,
        individual_contributor: "",
        management: "",
        bands: Vec::new(),
        marks: Vec::new(),
    };
    let scene = timeline(&line, 0);
    assert_eq!((scene.width, scene.bands.len(), scene.marks.len()), (280, 0, 0));
    assert!(scene.axis.y < scene.height);
}

fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{2,12}( [A-Z][a-z]{1,14}){0,3}",
        2 => "[A-Za-zäöüß]{30,40}",
        1 => "[A-Za-z ]{60,120}",
        2 => "\\PC{0,40}",
        1 => "[一-龥]{1,40}",
        1 => "[а-я]{1,15}([ -][а-я]{1,15}){0,2}",
        1 => Just(String::new()),
    ]
}

proptest! {
    #[test]
    fn texts_cover_nothing_and_nothing_leaves_the_box(
        total_months in prop_oneof![6_u16..=240, 0_u16..=2000],
        names in (title(), title()),
        bands in prop::collection::vec((any::<bool>(), 0_u16..=250, 0_u16..=250, title()), 0..=8),
        marks in prop::collection::vec((0_u16..=250, 0_usize..5, title()), 0..=10),
        in_order in any::<bool>(),
        width in 280_i32..=720,
    ) {
        let mut months: Vec<u16> = bands.iter().map(|band| band.1.min(total_months)).collect();
        months.push(total_months);
        months.sort_unstable();
        let mut legs = Vec::new();
        for (place, (management, start, end, title)) in bands.iter().enumerate() {
            legs.push(Band {
                track: if *management { Track::Management } else { Track::IndividualContributor },
                start_month: if in_order { months[place] } else { *start },
                end_month: if in_order { months[place + 1] } else { *end },
                title,
            });
        }
        let line = TimeLine {
            total_months,
            individual_contributor: &names.0,
            management: &names.1,
            bands: legs,
            marks: marks.iter().map(|(month, kind, text)| Mark { month: *month, kind: KINDS[*kind], text }).collect(),
        };
        let scene = timeline(&line, width);
        prop_assert_eq!((scene.bands.len(), scene.marks.len()), (bands.len(), marks.len()));
        let frame = Area { left: 0, top: 0, right: scene.width, bottom: scene.height };
        let strokes = strokes(&scene);
        for stroke in &strokes {
            prop_assert!(stroke.inside(frame), "{stroke:?} leaves the box");
        }
        let mut boxes: Vec<(Area, bool)> = scene.bands.iter().map(|band| {
            let area = Area { left: band.x1, top: band.y, right: band.x2, bottom: band.y + band.height };
            (area, band.inside)
        }).collect();
        boxes.extend(scene.lanes.iter().map(|lane| {
            (Area { left: lane.x1, top: lane.y, right: lane.x2, bottom: lane.y + lane.height }, true)
        }));
        let texts: Vec<_> = captions(&scene).into_iter().flat_map(|caption| {
            lines(caption).into_iter().map(move |area| (area, caption))
        }).collect();
        for (place, (area, caption)) in texts.iter().enumerate() {
            prop_assert!(area.inside(frame), "{caption:?} leaves the box");
            for (other, covered) in &texts[place + 1..] {
                prop_assert!(!area.meets(*other), "{caption:?} covers {covered:?}");
            }
            for stroke in &strokes {
                prop_assert!(!area.meets(*stroke), "{caption:?} stands on {stroke:?}");
            }
            for (bar, holds_text) in &boxes {
                prop_assert!(!area.meets(*bar) || (*holds_text && area.inside(*bar)), "{caption:?} sticks out of {bar:?}");
            }
        }
        for mark in &scene.marks {
            if let Some(text) = &mark.text {
                prop_assert!(matches!(text.anchor, Anchor::Start | Anchor::End));
                prop_assert_eq!((text.x - mark.x).abs(), 5, "beside its thread");
            }
        }
    }

    #[test]
    fn any_number_of_marks_finds_room(months in prop::collection::vec(0_u16..300, 0..120), width in 280_i32..=720) {
        let line = TimeLine {
            total_months: 240,
            marks: months.iter().map(|month| mark(*month, "A text of a few words")).collect(),
            ..five_years()
        };
        let scene = timeline(&line, width);
        prop_assert!(scene.marks.iter().all(|mark| mark.text.is_some()));
    }
}
