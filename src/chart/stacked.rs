//! Texts that hang from points of a line like flags, in as few rows as keep them apart.
//!
//! Each text stands beside an upright thread, on one side of it or the other. Towards the right
//! more and more of them stand at the left of their thread, so that all of them find room. A text
//! that would lie over the thread of another one goes below it. Where each of two would lie over
//! the thread of the other, one thread runs behind a text and is broken there.

/// Between a thread and its own text.
pub(super) const FLAG_GAP: i32 = 5;
/// Between two flags in one row, and between two rows.
const BESIDE: i32 = 10;
const BETWEEN_ROWS: i32 = 5;
/// What stays free between a text and the thread of another one.
const AROUND: i32 = 3;
/// A broken thread is to be avoided even if that takes so many pixels more.
const COST_OF_BREAK: i32 = 200;
/// For more texts than these, not every way is tried.
const MOST_TRIED: usize = 16;

/// The side of its thread on which a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Right,
    Left,
}

/// How much room a text takes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Size {
    pub width: i32,
    pub height: i32,
}

/// A text that wants a seat.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hanging {
    /// The point it hangs from.
    pub x: i32,
    /// Its size at the right of its thread, if it can stand there.
    pub right: Option<Size>,
    /// Its size at the left of its thread, if it can stand there.
    pub left: Option<Size>,
}

/// Where a text came to hang. Heights are counted from the line, in the direction of hanging.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub side: Side,
    /// The edge of the text that is nearer to the line.
    pub near: i32,
    /// The pieces of its thread.
    pub thread: Vec<(i32, i32)>,
}

/// A text with its side and its row.
#[derive(Debug, Clone, Copy)]
struct Flag {
    x: i32,
    side: Side,
    size: Size,
    row: Option<usize>,
}

/// The seats of all texts and how far they reach from the line. The threads of the first row are as
/// long as `thread`.
pub(super) fn stack(texts: &[Hanging], thread: i32) -> (Vec<Seat>, i32) {
    let ranks = ranks(texts);
    let tries = if texts.len() > MOST_TRIED { 1 } else { usize::MAX };
    let mut best: (Vec<Seat>, i32) = (Vec::new(), 0);
    let mut least = i32::MAX;
    let mut tried = 0;
    for turn in (0..=texts.len()).rev() {
        let Some(flags) = sides(texts, &ranks, turn).filter(|_| tried < tries) else { continue };
        tried += 1;
        for first in [Side::Right, Side::Left] {
            let mut flags = flags.clone();
            seat(&mut flags, &ranks, turn, first);
            let (seats, reach, breaks) = hang(&flags, thread);
            let cost = reach.saturating_add(breaks * COST_OF_BREAK);
            if cost < least {
                least = cost;
                best = (seats, reach);
            }
        }
    }
    best
}

/// The places of the texts from the left, the earlier one of two first.
fn ranks(texts: &[Hanging]) -> Vec<usize> {
    let mut ranks = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        let mut rank = 0;
        for (other, at) in texts.iter().enumerate() {
            rank += usize::from(at.x < text.x || (at.x == text.x && other < place));
        }
        ranks.push(rank);
    }
    ranks
}

/// The texts before the turn at the right of their threads, the others at the left; none where one
/// of them cannot stand there.
fn sides(texts: &[Hanging], ranks: &[usize], turn: usize) -> Option<Vec<Flag>> {
    let mut flags = Vec::new();
    for (text, rank) in texts.iter().zip(ranks) {
        let (side, size) =
            if *rank < turn { (Side::Right, text.right?) } else { (Side::Left, text.left?) };
        flags.push(Flag { x: text.x, side, size, row: None });
    }
    Some(flags)
}

/// Gives every flag its row, from the turn outwards, first on one side and then on the other.
fn seat(flags: &mut [Flag], ranks: &[usize], turn: usize, first: Side) {
    let mut order = Vec::new();
    for rank in (0..turn).rev() {
        order.push(rank);
    }
    for rank in turn..ranks.len() {
        order.push(rank);
    }
    if first == Side::Left {
        order.rotate_left(turn);
    }
    for next in order {
        for (place, rank) in ranks.iter().enumerate() {
            if *rank == next {
                let row = flags.get(place).map(|flag| lowest_free(*flag, flags));
                if let Some(flag) = flags.get_mut(place) {
                    flag.row = row;
                }
            }
        }
    }
}

/// The first row in which a flag is beside all others, and below all whose thread it covers.
fn lowest_free(flag: Flag, flags: &[Flag]) -> usize {
    let mut row = 0;
    for other in flags {
        if let Some(other_row) = other.row
            && flag.covers(other.x)
        {
            row = row.max(other_row + 1);
        }
    }
    loop {
        let mut taken = false;
        for other in flags {
            taken |= other.row == Some(row) && !flag.is_beside(*other);
        }
        if !taken {
            return row;
        }
        row += 1;
    }
}

impl Flag {
    /// From the left to the right edge of the text.
    fn text(self) -> (i32, i32) {
        match self.side {
            Side::Right => (self.x + FLAG_GAP, self.x + FLAG_GAP + self.size.width),
            Side::Left => (self.x - FLAG_GAP - self.size.width, self.x - FLAG_GAP),
        }
    }

    /// Whether a thread would run through the text.
    fn covers(self, x: i32) -> bool {
        let (from, to) = self.text();
        (from - AROUND..=to + AROUND).contains(&x)
    }

    fn is_beside(self, other: Flag) -> bool {
        let (from, to) = self.text();
        let (other_from, other_to) = other.text();
        from.min(self.x) >= other_to.max(other.x) + BESIDE
            || other_from.min(other.x) >= to.max(self.x) + BESIDE
    }
}

/// The seats of flags in their rows, how far they reach, and how many threads are broken.
fn hang(flags: &[Flag], thread: i32) -> (Vec<Seat>, i32, i32) {
    let near = nearest_edges(flags, thread);
    let near_of = |flag: &Flag| flag.row.and_then(|row| near.get(row)).copied().unwrap_or(thread);
    let (mut seats, mut reach, mut breaks) = (Vec::new(), 0, 0);
    for flag in flags {
        let near = near_of(flag);
        let end = near + flag.size.height;
        reach = reach.max(end);
        let mut pieces = vec![(0, end)];
        for other in flags {
            if other.row < flag.row && other.covers(flag.x) {
                let from = near_of(other) - AROUND;
                pieces = without(pieces, from, from + other.size.height + 2 * AROUND);
                breaks += 1;
            }
        }
        seats.push(Seat { side: flag.side, near, thread: pieces });
    }
    (seats, reach, breaks)
}

/// How far each row is from the line.
fn nearest_edges(flags: &[Flag], thread: i32) -> Vec<i32> {
    let mut heights: Vec<i32> = Vec::new();
    for flag in flags {
        let row = flag.row.unwrap_or(0);
        while heights.len() <= row {
            heights.push(0);
        }
        if let Some(height) = heights.get_mut(row) {
            *height = flag.size.height.max(*height);
        }
    }
    let mut near = thread;
    for height in &mut heights {
        let own = *height;
        *height = near;
        near += own + BETWEEN_ROWS;
    }
    heights
}

fn without(pieces: Vec<(i32, i32)>, from: i32, to: i32) -> Vec<(i32, i32)> {
    let mut left_over = Vec::new();
    for (begin, end) in pieces {
        for (begin, end) in [(begin, end.min(from)), (begin.max(to), end)] {
            if begin < end {
                left_over.push((begin, end));
            }
        }
    }
    left_over
}
