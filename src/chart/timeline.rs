//! A path along time: who it is for each month, and what happens when.

use crate::domain::{Track, decimal};

use super::caption::{LEADING, Text};
use super::flag::{FlagText, Hangs};
use super::grid::{MARGIN, NARROWEST, WIDEST};
use super::lanes::{LaneDraft, name_column};
use super::measure::Font;
use super::scene::Anchor;
use super::stacked::stack;
use super::timeline_scene::{Axis, MonthMark, TimeLineScene, Upright, YearTick};

/// What a time line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLine<'a> {
    /// How long it is, from 1. Months beyond its end are taken as the end.
    pub total_months: u16,
    /// The name of the IC lane.
    pub individual_contributor: &'a str,
    /// The name of the management lane.
    pub management: &'a str,
    /// The legs of the path, in any order.
    pub bands: Vec<Band<'a>>,
    /// What happens when, in any order.
    pub marks: Vec<Mark<'a>>,
}

/// A stretch of time on one track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band<'a> {
    /// The track.
    pub track: Track,
    /// The month in which it begins; the first one is 0.
    pub start_month: u16,
    /// The month in which it ends. An end before the beginning is taken as the beginning.
    pub end_month: u16,
    /// What it is: the title of a rung.
    pub title: &'a str,
}

/// A point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark<'a> {
    /// The month; the first one is 0.
    pub month: u16,
    /// What it marks.
    pub kind: MarkKind,
    /// What to read there.
    pub text: &'a str,
}

/// What a point in time marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// A trial ends.
    Trial,
    /// The last cheap moment to switch back.
    LastCheap,
    /// From here a return costs months of rebuilding.
    Rebuild,
    /// From here a return costs real investment.
    Reinvest,
    /// The path returns.
    Return,
}

/// From here on the names of the tracks stand left of the lanes.
const NAMES_BESIDE: i32 = 480;

const MARK: Font = Font { size: 13, bold: false };
const NUMBER: Font = Font { size: 12, bold: false };

/// The most that a text at a mark takes.
const MARK_ROOM: i32 = 200;
const MARK_THREAD: i32 = 14;

/// What stays free above everything and below it, and between the lanes.
const EDGE: i32 = 4;
const BETWEEN_LANES: i32 = 12;

/// Half of the widest number of years has to fit beside the ends of the axis.
const AXIS_INSET: i32 = 10;
const TICK_HEIGHT: i32 = 5;
const ABOVE_TICK: i32 = 2;
const ABOVE_NUMBERS: i32 = 6;
/// The least distance of two numbers and of two ticks.
const NUMBERS_APART: i32 = 26;
const TICKS_APART: i32 = 8;
/// How many years there may be from one number to the next.
const STEPS: [u16; 7] = [1, 2, 5, 10, 50, 200, 1000];

/// The picture of a time line. Widths outside 280..=720 px are taken as the nearest of these.
#[must_use]
pub fn timeline(input: &TimeLine, width: i32) -> TimeLineScene {
    let width = width.clamp(NARROWEST, WIDEST);
    let beside = width >= NAMES_BESIDE;
    let column = if beside {
        name_column([input.individual_contributor, input.management])
    } else {
        AXIS_INSET
    };
    let scale = Scale {
        x1: MARGIN + column,
        x2: width - MARGIN - AXIS_INSET,
        months: i32::from(input.total_months.max(1)),
    };
    let upper = LaneDraft::new(input, Track::Management, scale, beside);
    let lower = LaneDraft::new(input, Track::IndividualContributor, scale, beside);
    let lower_top = EDGE + upper.height() + BETWEEN_LANES;
    let axis_y = lower_top + lower.height() + ABOVE_NUMBERS + LEADING + ABOVE_TICK + TICK_HEIGHT;
    let mut bands = vec![None; input.bands.len()];
    let lanes = [upper.place(EDGE, scale, &mut bands), lower.place(lower_top, scale, &mut bands)];
    let (marks, reach) = marks(input, scale, (MARGIN, width - MARGIN), axis_y);
    TimeLineScene {
        width,
        height: axis_y + reach + EDGE,
        lanes,
        bands: bands.into_iter().flatten().collect(),
        axis: Axis { x1: scale.x1, x2: scale.x2, y: axis_y },
        ticks: ticks(scale, axis_y),
        marks,
    }
}

/// Where months lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    pub x1: i32,
    pub x2: i32,
    months: i32,
}

impl Scale {
    pub fn x(self, month: u16) -> i32 {
        self.x1 + (self.x2 - self.x1) * i32::from(month).min(self.months) / self.months
    }
}

/// The marks below an axis, and how far they reach from there.
fn marks(input: &TimeLine, scale: Scale, edges: (i32, i32), y: i32) -> (Vec<MonthMark>, i32) {
    let mut texts = Vec::new();
    let mut hanging = Vec::new();
    for mark in &input.marks {
        let text = FlagText::new(mark.text, MARK, scale.x(mark.month), edges, MARK_ROOM);
        hanging.push(text.hanging());
        texts.push(text);
    }
    let (seats, reach) = stack(&hanging, MARK_THREAD);
    let mut marks = Vec::new();
    for ((mark, text), seat) in input.marks.iter().zip(texts).zip(seats) {
        let (text, threads) = text.place(seat, y, Hangs::Down);
        marks.push(MonthMark { kind: mark.kind, x: scale.x(mark.month), y, threads, text });
    }
    (marks, reach.max(EDGE))
}

fn ticks(scale: Scale, y: i32) -> Vec<YearTick> {
    let length = scale.x2 - scale.x1;
    let apart = |years: u16| length * 12 * i32::from(years) / scale.months;
    let mut step = 1;
    for years in STEPS {
        if apart(step) < NUMBERS_APART {
            step = years;
        }
    }
    let between = if apart(1) < TICKS_APART { step } else { 1 };
    let mut ticks = Vec::new();
    let mut years = 0;
    while i32::from(years) * 12 <= scale.months {
        let x = scale.x(years * 12);
        let y1 = y - TICK_HEIGHT;
        let mut number = None;
        if years % step == 0 {
            let text = Text::new(&decimal::write(years.into()), NUMBER, NUMBERS_APART);
            number = text.place(x, y1 - ABOVE_TICK - LEADING, Anchor::Middle);
        }
        ticks.push(YearTick { years, tick: Upright { x, y1, y2: y }, number });
        years += between;
    }
    ticks
}
