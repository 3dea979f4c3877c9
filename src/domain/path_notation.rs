//! Paths as text: `i3x24m2x36i4x12` is two years on the third rung of the IC ladder, three on the
//! second rung of the management ladder and one on the fourth of the IC ladder.
//!
//! A leg is `i` or `m` for the ladder, the rung from 1, `x`, and the months. Two paths are joined
//! by `-`; the second alone is `-i3x24`, none is the empty text. Numbers have no leading zeros:
//! everything has exactly one form, and what is read is written the same again.
//!
//! Share codes hold this, so its meaning must never change.

use super::path::RUNGS_AT_MOST;
use super::reader::Reader;
use super::{CodeFault, Leg, Path, Paths, RungAt, Track, decimal};

/// The letters of the ladders.
const LADDERS: [(char, Track); 2] = [('i', Track::IndividualContributor), ('m', Track::Management)];
const LEG: char = 'x';
const SECOND: char = '-';

const RUNG: &str = "a leg that begins with i or m and a rung, 1 to 500 without leading zeros,";
const MONTHS: &str = "x and 6 to 120 months without leading zeros";
const LIMITS: &str = "at most 8 legs of 240 months together";

impl Paths {
    /// The most characters that two paths take: each eight legs, of which one has three digits of
    /// months and seven have two, on rungs with three digits.
    pub const LENGTH_AT_MOST: usize = 115;

    /// Writes both paths.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = write(&self.first);
        if !self.second.is_empty() {
            text.push(SECOND);
            text.push_str(&write(&self.second));
        }
        text
    }

    /// Reads both paths; `None` for anything that [`Paths::write`] does not write.
    #[must_use]
    pub fn read(text: &str) -> Option<Paths> {
        if text.is_empty() {
            return Some(Paths::default());
        }
        Reader { text, position: 1 }.paths().ok()
    }
}

fn write(path: &Path) -> String {
    let mut text = String::new();
    for leg in path.legs() {
        text.push_str(&write_rung(leg.rung));
        text.push(LEG);
        text.push_str(&decimal::write(leg.months.into()));
    }
    text
}

/// A rung: `i3` is the third of the IC ladder, counted from the bottom. A rung beyond
/// [`RUNGS_AT_MOST`] is written as the last.
#[must_use]
pub fn write_rung(rung: RungAt) -> String {
    let letter = match rung.track {
        Track::IndividualContributor => "i",
        Track::Management => "m",
    };
    let number = rung.index.saturating_add(1).min(RUNGS_AT_MOST);
    [letter, &decimal::write(number.into())].concat()
}

/// Reads a rung; `None` for anything that [`write_rung`] does not write.
#[must_use]
pub fn read_rung(text: &str) -> Option<RungAt> {
    let mut reader = Reader { text, position: 1 };
    let rung = reader.rung().ok()?;
    reader.text.is_empty().then_some(rung)
}

impl Reader<'_> {
    /// Two paths of which one has a leg at the least, and nothing behind them.
    pub(super) fn paths(mut self) -> Result<Paths, CodeFault> {
        let mut paths = Paths::default();
        let mut second = false;
        loop {
            let path = if second { &mut paths.second } else { &mut paths.first };
            if self.text.is_empty() && !path.is_empty() {
                return Ok(paths);
            }
            if !second && let Some(rest) = self.text.strip_prefix(SECOND) {
                self = Reader { text: rest, position: self.position + 1 };
                second = true;
                continue;
            }
            let before = Reader { ..self };
            let rung = self.rung()?;
            let range = (Leg::MONTHS_LEAST, Leg::MONTHS_MOST);
            let Some(months) = self.number(LEG, range, MONTHS)? else {
                return Err(self.fault(1, MONTHS));
            };
            if !path.push(Leg { rung, months }) {
                return Err(before.fault(before.text.len() - self.text.len(), LIMITS));
            }
        }
    }

    fn rung(&mut self) -> Result<RungAt, CodeFault> {
        for (letter, track) in LADDERS {
            if let Some(number) = self.number(letter, (1, RUNGS_AT_MOST), RUNG)? {
                return Ok(RungAt { track, index: number - 1 });
            }
        }
        Err(self.fault(1, RUNG))
    }
}
