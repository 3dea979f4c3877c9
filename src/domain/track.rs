//! The two-sided vocabulary that everything else is said in: tracks, and leans towards one.

/// One of the two ladders an engineer can climb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Track {
    /// Individual contributor: the work itself, up to Staff, Principal and beyond.
    IndividualContributor,
    /// Management: people, hiring, performance.
    Management,
}

impl Track {
    /// The other ladder.
    #[must_use]
    pub const fn other(self) -> Track {
        match self {
            Track::IndividualContributor => Track::Management,
            Track::Management => Track::IndividualContributor,
        }
    }

    /// The name of the track in ids: `ic` or `management`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Track::IndividualContributor => "ic",
            Track::Management => "management",
        }
    }
}

/// How far one answer leans, and which way: a whole number from −2 to +2.
///
/// | value | meaning |
/// |---|---|
/// | −2 | strong individual contributor |
/// | −1 | leans individual contributor |
/// | 0 | neither |
/// | +1 | leans management |
/// | +2 | strong management |
///
/// The sign is only a direction. Every questionnaire is expected to mirror, so that flipping all
/// signs flips the verdict and nothing else; no wording surplus may favour a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lean(i8);

impl Lean {
    /// Neither track: the lean of "none of these fits", of every stop, and of the answers that
    /// mean technical leadership.
    pub const NEUTRAL: Lean = Lean(0);

    /// A lean of this value, or nothing when the value is outside −2..=2.
    ///
    /// `const`, so that a compiled-in pack can hold leans.
    #[must_use]
    pub const fn new(value: i8) -> Option<Lean> {
        if value >= -2 && value <= 2 { Some(Lean(value)) } else { None }
    }

    /// The value, −2..=2.
    #[must_use]
    pub const fn value(self) -> i8 {
        self.0
    }

    /// Whether this is one of the two outermost values, the only ones the rule of three counts.
    #[must_use]
    pub const fn is_strong(self) -> bool {
        self.0 == -2 || self.0 == 2
    }

    /// The track it leans to, or nothing for a neutral answer.
    #[must_use]
    pub const fn track(self) -> Option<Track> {
        match self.0 {
            ..0 => Some(Track::IndividualContributor),
            0 => None,
            1.. => Some(Track::Management),
        }
    }

    /// The same distance the other way.
    #[must_use]
    pub const fn mirrored(self) -> Lean {
        Lean(-self.0)
    }

    /// How many places apart two leans are, 0..=4: the size of a change of answer.
    #[must_use]
    pub const fn distance(self, other: Lean) -> u8 {
        self.0.abs_diff(other.0)
    }
}
