//! The answers between the two ladders: weights on a line, and where they come to rest.

use crate::domain::{Lean, Track};

use super::grid::Columns;
use super::scene::{Beam, Disc, Pointer, Stretch, Tick, TickKind};

/// One answered question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// The number of the question, from 1.
    pub number: u8,
    /// Which way the answer leans.
    pub lean: Lean,
}

/// All answers together, on the scale of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// The sum of the leans.
    pub net: i8,
    /// The sum from which a track leads. Nothing is marked where it lies beyond the furthest.
    pub cut_off: u8,
    /// The sum if every answer leaned strongly one way: the end of the beam.
    pub furthest: u8,
}

const RADIUS: i32 = 10;
const NUMBER_SIZE: i32 = 12;
/// From the beam to the middle of the first disc, and from there to the next.
const FIRST_DROP: i32 = 18;
const NEXT_DROP: i32 = 21;
/// How far ticks and the pointer stand out from the beam.
const LEAN_TICK: i32 = 5;
const CUT_OFF_TICK: i32 = 8;
const POINTER_HEIGHT: i32 = 11;
const POINTER_HALF: i32 = 6;
const LEANS: [i32; 5] = [-2, -1, 0, 1, 2];

/// How far the weights hang below the beam, on the shortest threads.
pub(super) fn drop_below(weights: &[Weight]) -> i32 {
    let mut fullest = 0;
    for lean in LEANS {
        fullest = fullest.max(hanging(weights, lean));
    }
    if fullest == 0 { LEAN_TICK } else { lowest(fullest) + RADIUS }
}

/// The beam at a height, with everything that stands on it and hangs from it. The threads are
/// `thread` longer than they have to be.
pub(super) fn beam(
    columns: &Columns,
    y: i32,
    thread: i32,
    weights: &[Weight],
    balance: Option<Balance>,
) -> Beam {
    let tick = |kind, lean, y1, y2| Tick { kind, x: columns.on_beam(lean, 1), y1, y2 };
    let mut ticks = Vec::new();
    let mut threads = Vec::new();
    for lean in LEANS {
        ticks.push(tick(TickKind::Lean, lean, y, y + LEAN_TICK));
        let discs = hanging(weights, lean);
        if discs > 0 {
            threads.push(tick(TickKind::Thread, lean, y, y + thread + lowest(discs)));
        }
    }
    ticks.push(tick(TickKind::Middle, 0, y - LEAN_TICK, y));
    if let Some(cut_offs) = cut_offs(columns, balance) {
        for x in cut_offs {
            ticks.push(Tick { kind: TickKind::CutOff, x, y1: y - CUT_OFF_TICK, y2: y });
        }
    }
    let mut discs = Vec::new();
    for (place, weight) in weights.iter().enumerate() {
        let lean = i32::from(weight.lean.value());
        let above = hanging(weights.get(..place).unwrap_or_default(), lean);
        let x = columns.on_beam(lean, 1);
        let middle = y + thread + lowest(above + 1);
        discs.push(Disc {
            number: weight.number,
            track: weight.lean.track(),
            x,
            y: middle,
            radius: RADIUS,
            text_y: middle + NUMBER_SIZE * 36 / 100,
            size: NUMBER_SIZE,
        });
    }
    Beam {
        stretches: stretches(columns, balance),
        y,
        ticks,
        threads,
        discs,
        pointer: balance.map(|balance| pointer(columns, y, balance)),
    }
}

/// How many discs hang from the tick of a lean.
fn hanging(weights: &[Weight], lean: i32) -> i32 {
    let mut discs = 0;
    for weight in weights {
        discs += i32::from(i32::from(weight.lean.value()) == lean);
    }
    discs
}

/// From the beam to the middle of the lowest of so many discs on one thread.
fn lowest(discs: i32) -> i32 {
    FIRST_DROP + (discs - 1) * NEXT_DROP
}

/// Where on the beam a track begins to lead, from the left.
fn cut_offs(columns: &Columns, balance: Option<Balance>) -> Option<[i32; 2]> {
    let Balance { cut_off, furthest, .. } = balance?;
    let marked = cut_off > 0 && cut_off <= furthest;
    let net = i32::from(cut_off);
    marked.then(|| [-net, net].map(|net| at_net(columns, net, furthest)))
}

fn stretches(columns: &Columns, balance: Option<Balance>) -> Vec<Stretch> {
    let tracks = [Track::IndividualContributor, Track::Management];
    let [from, to] = tracks.map(|track| columns.ladder(track));
    let Some([left, right]) = cut_offs(columns, balance) else {
        return vec![Stretch { track: None, x1: from, x2: to }];
    };
    let [individual_contributor, management] = tracks.map(Some);
    vec![
        Stretch { track: individual_contributor, x1: from, x2: left },
        Stretch { track: None, x1: left, x2: right },
        Stretch { track: management, x1: right, x2: to },
    ]
}

fn pointer(columns: &Columns, y: i32, balance: Balance) -> Pointer {
    let furthest = i32::from(balance.furthest);
    let net = i32::from(balance.net).clamp(-furthest, furthest);
    let x = at_net(columns, net, balance.furthest);
    // The tip touches the beam from above; its stroke takes the last pixel.
    let (top, tip) = (y - 1 - POINTER_HEIGHT, y - 1);
    Pointer {
        track: match net {
            ..0 => Some(Track::IndividualContributor),
            0 => None,
            1.. => Some(Track::Management),
        },
        x,
        corners: [(x - POINTER_HALF, top), (x + POINTER_HALF, top), (x, tip)],
    }
}

/// The beam is four steps long, two to each side.
fn at_net(columns: &Columns, net: i32, furthest: u8) -> i32 {
    columns.on_beam(2 * net, i32::from(furthest))
}
