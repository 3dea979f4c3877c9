//! What a person marks in the margin of what they read, as one value.

use super::Track;

/// The most bytes a margin is written in.
pub(super) const MARGIN_LENGTH_AT_MOST: usize = 120;
/// The highest position of a slider; the lowest is 0 and the middle 2.
pub const SLIDER_HIGHEST: u8 = 4;

/// Which of two readings of the table a mark belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// What energises.
    Energises,
    /// What one would still do on a hard week.
    HardWeek,
}

impl Reading {
    /// Both, in the order in which the table is read.
    pub const ALL: [Reading; 2] = [Reading::Energises, Reading::HardWeek];
}

/// How much there is to mark: rows of the table, and for each slider the track at its high end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margins {
    /// Rows of the table of differences.
    pub rows: usize,
    /// The track at the high end of each slider.
    pub sliders: &'static [Track],
}

/// Which sides of a row are marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sides {
    individual_contributor: bool,
    management: bool,
}

/// Marks beside the table of differences, positions of the sliders, and what is laid open.
///
/// As text `<energises>/<hard week>/<sliders>/<roles>/<flags>`: a sign for each row, `i`, `m`, `b`
/// for both sides or `-`; a digit or `-` for each slider; two digits; letters. Lists end where
/// nothing more is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Margin {
    marks: [Vec<Option<Sides>>; 2],
    sliders: Vec<Option<u8>>,
    /// The two roles that are side by side, counted from 0.
    pub roles: [u8; 2],
    /// Sources are written out in full.
    pub sources_in_full: bool,
}

impl Default for Margin {
    fn default() -> Self {
        Self {
            marks: Default::default(),
            sliders: Vec::new(),
            roles: DEFAULT_ROLES,
            sources_in_full: false,
        }
    }
}

/// Individual contributor and management.
const DEFAULT_ROLES: [u8; 2] = [0, 2];
/// Rows and sliders that can be kept.
const ROWS_AT_MOST: usize = 24;

impl Margin {
    /// Whether a side of a row, counted from 0, is marked.
    #[must_use]
    pub fn is_marked(&self, reading: Reading, row: usize, track: Track) -> bool {
        self.sides(reading, row).has(track)
    }

    /// Marks a side of a row, or takes its mark away.
    pub fn toggle_mark(&mut self, reading: Reading, row: usize, track: Track) {
        let mut sides = self.sides(reading, row);
        match track {
            Track::IndividualContributor => {
                sides.individual_contributor = !sides.individual_contributor;
            }
            Track::Management => sides.management = !sides.management,
        }
        if let Some(marks) = self.marks.get_mut(reading as usize) {
            put(marks, row, Some(sides).filter(|sides| *sides != Sides::default()));
        }
    }

    /// How many of the first `rows` rows are marked for a track.
    #[must_use]
    pub fn marked(&self, reading: Reading, track: Track, rows: usize) -> usize {
        (0..rows).filter(|row| self.is_marked(reading, *row, track)).count()
    }

    fn sides(&self, reading: Reading, row: usize) -> Sides {
        let marks = self.marks.get(reading as usize);
        marks.and_then(|marks| marks.get(row).copied().flatten()).unwrap_or_default()
    }

    /// The position of a slider, 0 to [`SLIDER_HIGHEST`]; none as long as it was not moved.
    #[must_use]
    pub fn slider(&self, at: usize) -> Option<u8> {
        self.sliders.get(at).copied().flatten()
    }

    /// Moves a slider; one beyond its end stands at its end.
    pub fn set_slider(&mut self, at: usize, position: Option<u8>) {
        put(&mut self.sliders, at, position.map(|position| position.min(SLIDER_HIGHEST)));
    }

    /// Without any mark beside the table.
    pub fn clear_marks(&mut self) {
        self.marks = Default::default();
    }

    /// Without any position of a slider.
    pub fn clear_sliders(&mut self) {
        self.sliders.clear();
    }

    /// As text; empty when nothing is set.
    #[must_use]
    pub fn write(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let mut text = String::new();
        for marks in &self.marks {
            text.extend(marks.iter().map(|sides| sides.map_or(NOTHING, Sides::sign)));
            text.push('/');
        }
        text.extend(self.sliders.iter().map(|set| set.map_or(NOTHING, digit)));
        text.push('/');
        text.extend(self.roles.map(digit));
        text.push('/');
        if self.sources_in_full {
            text.push('f');
        }
        text
    }

    /// Reads what [`Margin::write`] wrote; nothing is set where it cannot be read.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut margin = Self::default();
        let mut parts = text.split('/');
        let mut part = || parts.next().unwrap_or_default();
        for reading in Reading::ALL {
            for (row, each) in part().chars().enumerate() {
                for track in [Track::IndividualContributor, Track::Management] {
                    if Sides::of_sign(each).has(track) {
                        margin.toggle_mark(reading, row, track);
                    }
                }
            }
        }
        for (at, each) in part().bytes().enumerate() {
            let position = each.checked_sub(b'0').filter(|position| *position <= SLIDER_HIGHEST);
            margin.set_slider(at, position);
        }
        for (role, each) in margin.roles.iter_mut().zip(part().bytes()) {
            *role = each.checked_sub(b'0').filter(|role| *role <= 9).unwrap_or(*role);
        }
        margin.sources_in_full = part().contains('f');
        margin
    }
}

const NOTHING: char = '-';

impl Sides {
    const fn has(self, track: Track) -> bool {
        match track {
            Track::IndividualContributor => self.individual_contributor,
            Track::Management => self.management,
        }
    }

    const fn sign(self) -> char {
        match (self.individual_contributor, self.management) {
            (true, true) => 'b',
            (true, false) => 'i',
            (false, true) => 'm',
            (false, false) => NOTHING,
        }
    }

    const fn of_sign(sign: char) -> Self {
        Self {
            individual_contributor: matches!(sign, 'i' | 'b'),
            management: matches!(sign, 'm' | 'b'),
        }
    }
}

fn digit(number: u8) -> char {
    char::from(b'0'.saturating_add(number.min(9)))
}

/// Puts a value into its place, and lets the list end with one that is set.
fn put<T: Clone>(list: &mut Vec<Option<T>>, at: usize, value: Option<T>) {
    if at >= ROWS_AT_MOST {
        return;
    }
    if list.len() <= at {
        list.resize(at + 1, None);
    }
    if let Some(place) = list.get_mut(at) {
        *place = value;
    }
    while list.last().is_some_and(Option::is_none) {
        list.pop();
    }
}

/// Whether a text can be kept and handed on as a margin: short, and of its signs only.
#[must_use]
pub fn is_plausible(text: &str) -> bool {
    let known =
        |each: u8| each.is_ascii_digit() || matches!(each, b'b' | b'i' | b'm' | b'f' | b'-' | b'/');
    text.len() <= MARGIN_LENGTH_AT_MOST && text.bytes().all(known)
}
