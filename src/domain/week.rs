//! How a working week divides, and how far that is from another division.

/// The most hours that a week has.
const HOURS_AT_MOST: u32 = 168;
const MINUTES: u32 = 60;

/// The parts of a working week, in minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Week {
    /// Meetings of every kind.
    pub meetings: u32,
    /// Work with others in writing, each in their own time.
    pub asynchronous: u32,
    /// Work on one thing, undisturbed.
    pub focus: u32,
}

/// Percent of a week: meetings, async, focus. They add up to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shares(pub [u8; 3]);

impl Week {
    /// What each part takes of the whole; none for a week without an hour. Rounded so that they
    /// add up to 100: the largest rests are rounded up.
    #[must_use]
    pub fn shares(self) -> Option<Shares> {
        let parts = [self.meetings, self.asynchronous, self.focus].map(u64::from);
        let whole: u64 = parts.iter().sum();
        if whole == 0 {
            return None;
        }
        let mut percent = parts.map(|part| part * 100 / whole);
        let mut left = 100 - percent.iter().sum::<u64>();
        let mut order = [0, 1, 2];
        order.sort_by_key(|place: &usize| {
            std::cmp::Reverse(parts.get(*place).map_or(0, |part| part * 100 % whole))
        });
        for place in order {
            if left > 0
                && let Some(percent) = percent.get_mut(place)
            {
                *percent += 1;
                left -= 1;
            }
        }
        Some(Shares(percent.map(|percent| u8::try_from(percent).unwrap_or(100))))
    }
}

impl Shares {
    /// How many percent of the week would have to be spent otherwise to get from one to the other,
    /// 0 to 100.
    #[must_use]
    pub fn apart(self, other: Shares) -> u8 {
        let apart: u32 =
            self.0.iter().zip(other.0).map(|(one, other)| u32::from(one.abs_diff(other))).sum();
        u8::try_from(apart / 2).unwrap_or(u8::MAX)
    }
}

/// Minutes from hours as a person writes them: `12`, `12.5`, `12,25`; at most a week.
#[must_use]
pub fn minutes(text: &str) -> Option<u32> {
    let text = text.trim_ascii();
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let hours = super::decimal::read(whole).filter(|hours| *hours <= HOURS_AT_MOST)?;
    let hundredths = match rest.len() {
        0 => 0,
        1 => super::decimal::read(rest)? * 10,
        2 => super::decimal::read(rest)?,
        _ => return None,
    };
    let minutes = hours * MINUTES + hundredths * MINUTES / 100;
    (minutes <= HOURS_AT_MOST * MINUTES).then_some(minutes)
}

/// Hours as a person writes them, to a tenth.
#[must_use]
pub fn hours(minutes: u32) -> String {
    let tenths = (minutes + 3) / 6;
    let whole = super::decimal::write(tenths / 10);
    match tenths % 10 {
        0 => whole,
        rest => [&*whole, ".", &super::decimal::write(rest)].concat(),
    }
}
