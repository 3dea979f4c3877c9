//! The pictures, and the same in words.

use std::hint::black_box;

use two_ladders::builtin::LADDERS;
use two_ladders::chart::{
    Band, Highlights, Labels, Mark, MarkKind, TimeLine, describe, layout, timeline,
};
use two_ladders::domain::Track;

use crate::support::harness::measure;
use crate::support::{everything, made};

pub fn run() {
    let labels = Labels {
        individual_contributor: "Individual contributor",
        management: "Management",
        you: "You",
    };
    for width in [320, 720] {
        measure(&format!("the picture of the ladders, {width} px wide"), || {
            black_box(layout(LADDERS.main(), &labels, &Highlights::default(), black_box(width)));
        });
    }
    let sound = made::sound(&made::with_ladders(made::pack(), made::RUNGS_AT_MOST).to_string());
    let (long, all) = (sound.book.ladders.main(), everything::highlights(500));
    for width in [280, 656] {
        measure(&format!("the picture of 500 linked rungs a side, {width} px"), || {
            black_box(layout(long, &labels, &Highlights::default(), black_box(width)));
        });
        measure(&format!("the same with everything pointed out, {width} px"), || {
            black_box(layout(long, &labels, &all, black_box(width)));
        });
    }
    measure("the same in words", || {
        black_box(describe(long, &all));
    });
    let line = time_line();
    measure("a time line of 8 legs and 10 marks, 280 px", || {
        black_box(timeline(&line, black_box(280)));
    });
}

/// Ten years of legs and marks that are too narrow for their texts.
fn time_line() -> TimeLine<'static> {
    let leg = |leg: u16| Band {
        track: if leg.is_multiple_of(2) { Track::Management } else { Track::IndividualContributor },
        start_month: leg * 15,
        end_month: leg * 15 + 15,
        title: "Senior Director of Engineering",
    };
    let mark = |mark: u16| Mark {
        month: mark * 12,
        kind: MarkKind::Rebuild,
        text: "From here a return costs three to six months of pace",
    };
    TimeLine {
        total_months: 120,
        individual_contributor: "Individual contributor",
        management: "Management",
        bands: (0..8).map(leg).collect(),
        marks: (1..=10).map(mark).collect(),
    }
}
