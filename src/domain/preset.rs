//! Paths to begin with: five years on, across, and there and back.

use super::{Alignment, Ladders, Leg, Path, RungAt, Track};

/// A path over five years that somebody can take as it is, or change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// Stay on the ladder: three years on the rung, then the next one, since Staff is to be
    /// reached three to five years after Senior (F158).
    Stay,
    /// Over to the other ladder, for the whole time.
    Switch,
    /// Over to the other ladder for two years, the least after which people usually come back
    /// (F133), and back.
    SwitchAndBack,
}

/// Five years.
const MONTHS: u16 = 60;
const MONTHS_UNTIL_NEXT_RUNG: u16 = 36;
const MONTHS_OF_TRIAL: u16 = 12;
const MONTHS_ACROSS: u16 = 24;

impl Preset {
    /// All of them, in the order they are offered.
    pub const ALL: [Preset; 3] = [Preset::Stay, Preset::Switch, Preset::SwitchAndBack];

    /// Its name: `stay`, `switch` or `switch-and-back`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Preset::Stay => "stay",
            Preset::Switch => "switch",
            Preset::SwitchAndBack => "switch-and-back",
        }
    }

    /// The preset of this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.id() == id)
    }

    /// The path from a rung. Whoever crosses lands on the rung of the same level, or the nearest;
    /// into management that is a trial of a year (F150) where the rung still codes, and the next
    /// rung away from code after it. Stays where there is no other ladder; empty where the
    /// ladders have no such rung.
    #[must_use]
    pub fn path(self, ladders: &Ladders, from: RungAt) -> Path {
        let Some(_) = ladders.rung(from) else { return Path::default() };
        let alignment = ladders.alignment();
        let mut legs = match self {
            Preset::Stay => Vec::new(),
            Preset::Switch | Preset::SwitchAndBack => cross(ladders, &alignment, from),
        };
        let landed = legs.last().map(|leg: &Leg| leg.rung);
        match (self, landed) {
            (_, None) => {
                let above = RungAt { index: from.index.saturating_add(1), ..from };
                let above = ladders.rung(above).map_or(from, |_| above);
                legs.push(Leg { rung: from, months: MONTHS_UNTIL_NEXT_RUNG });
                legs.push(Leg { rung: above, months: MONTHS });
            }
            (Preset::Stay | Preset::Switch, Some(_)) => {}
            (Preset::SwitchAndBack, Some(landed)) => {
                if let Some(last) = legs.last_mut() {
                    last.months = MONTHS_ACROSS;
                }
                legs.extend(cross(ladders, &alignment, landed));
            }
        }
        fill(legs)
    }
}

/// The legs on the other ladder, the last of them longer than any preset.
fn cross(ladders: &Ladders, alignment: &Alignment, from: RungAt) -> Vec<Leg> {
    let track = from.track.other();
    let level = alignment.level(from).unwrap_or(0);
    let Some(landing) = alignment.nearest(track, level) else { return Vec::new() };
    let mut legs = Vec::new();
    let mut rung = landing;
    let codes = |at| ladders.rung(at).is_some_and(|rung| !rung.away_from_code);
    if track == Track::Management && codes(landing) {
        let above = RungAt { index: landing.index.saturating_add(1), ..landing };
        if ladders.rung(above).is_some() {
            legs.push(Leg { rung: landing, months: MONTHS_OF_TRIAL });
            rung = above;
        }
    }
    legs.push(Leg { rung, months: MONTHS });
    legs
}

/// The path of these legs, cut to five years; two legs in a row on one rung become one.
fn fill(legs: Vec<Leg>) -> Path {
    let mut left = MONTHS;
    let mut filled: Vec<Leg> = Vec::new();
    for leg in legs {
        let months = leg.months.min(left);
        left -= months;
        match filled.last_mut() {
            Some(last) if last.rung == leg.rung => last.months += months,
            _ if months > 0 => filled.push(Leg { months, ..leg }),
            _ => {}
        }
    }
    Path::of(&filled).unwrap_or_default()
}
