//! The thresholds that turn a score into a fit, and a count of changes into a word.

use super::{List, QUESTIONS_AT_MOST};

/// The numbers of the scoring model. They are data because a change of any of them is a change of
/// the questionnaire's meaning and must raise its version.
///
/// The values the product ships with are 3, 2, 4, 2, 2, 85 and 60. Each was chosen by checking
/// all combinations of answers; the alternatives that failed are kept as regression tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// How many strong leans one way meet the rule of three. Higher means fewer clear verdicts;
    /// at 1 a single answer would decide.
    pub strong_at: u8,
    /// How many more strong leans that way than the other way the rule of three asks for. At 1
    /// three against two would do, and changing one answer could then cross from management to
    /// individual contributor.
    pub lead_at: u8,
    /// The net lean that is "leaning" without the rule of three, and that a clear verdict needs
    /// besides it. Higher makes the middle wider; at 4 it is worth two strong answers, at 2 a
    /// single answer would decide.
    pub lean_at: u8,
    /// How many technical-leadership answers turn a middle result into technical leadership.
    /// Higher makes that outcome rarer; at 0 every anchored middle would be one.
    pub technical_leadership_at: u8,
    /// The questions of which at least one must be answered with technical leadership for it to
    /// count, numbered from 0. Empty: any question will do.
    pub technical_leadership_anchors: List<u8>,
    /// How many "none of these fits" still allow a verdict. At 0 every question needs a choice.
    pub skips_at_most: u8,
    /// From this share of one-answer changes that keep the track on, in percent, a result is
    /// firm.
    pub firm_percent: u8,
    /// From this share on it is fair, below it fragile. Not above `firm_percent`.
    pub fair_percent: u8,
}

/// The scale: from how many questions on there are these thresholds. See [`Rules::scaled`].
const SCALE: [(u8, u8, u8, u8); QUESTIONS_AT_MOST - 1] = [
    // questions, strong_at, lean_at, technical_leadership_at
    (2, 2, 3, 2),
    (3, 2, 3, 2),
    (4, 2, 4, 2),
    (5, 2, 5, 2),
    (6, 3, 4, 2),
    (7, 3, 5, 2),
    (8, 3, 6, 3),
    (9, 3, 7, 3),
    (10, 4, 5, 3),
    (11, 4, 6, 3),
    (12, 4, 7, 3),
];

impl Rules {
    /// The rules for so many questions: for six those the product ships with, for any other number
    /// the ones that keep what is proven of them. Without anchors; a number outside two to twelve
    /// means the nearest.
    ///
    /// | questions | strong | ahead | net | marks | skips | any track | clear |
    /// |---|---|---|---|---|---|---|---|
    /// | 2 | 2 | 2 | 3 | 2 | 0 | 17.9 % | 6.7 % |
    /// | 3 | 2 | 2 | 3 | 2 | 1 | 29.0 % | 14.0 % |
    /// | 4 | 2 | 2 | 4 | 2 | 1 | 24.7 % | 15.3 % |
    /// | 5 | 2 | 2 | 5 | 2 | 1 | 26.9 % | 12.2 % |
    /// | 6 | 3 | 2 | 4 | 2 | 2 | 30.7 % | 12.4 % |
    /// | 7 | 3 | 2 | 5 | 2 | 2 | 27.2 % | 13.1 % |
    /// | 8 | 3 | 2 | 6 | 3 | 2 | 28.3 % | 11.7 % |
    /// | 9 | 3 | 2 | 7 | 3 | 3 | 31.5 % | 9.4 % |
    /// | 10 | 4 | 2 | 5 | 3 | 3 | 32.6 % | 13.1 % |
    /// | 11 | 4 | 2 | 6 | 3 | 3 | 29.9 % | 13.3 % |
    /// | 12 | 4 | 2 | 7 | 3 | 4 | 30.5 % | 12.0 % |
    ///
    /// The last two columns are what random answers get from questions with the leans of ours, taken
    /// round and round from each of the six: they are to stay near 30.7 and 12.4 per cent. The table
    /// was found by trying all thresholds and dropping those with which one answer could decide or
    /// cross from track to track, a verdict could not be reached, or the tracks did not mirror. Sums
    /// of leans spread with the square root of the number of questions and not with the number, so
    /// half of twelve questions would be far too many strong leans to ask for. Always ahead by two:
    /// with one, a single answer can cross. Of thresholds that come equally near, those are taken that
    /// rise evenly: one more net lean with each question, back by three where one more strong lean is
    /// asked for. Marks keep technical leadership near its 12.3 per cent and never rest on one answer;
    /// a third of the questions may be passed over. With two questions a stop in one leaves the other
    /// alone, which is never a track: no thresholds can give every headline then.
    #[must_use]
    pub fn scaled(questions: usize) -> Rules {
        let row = SCALE.iter().rev().find(|(from, ..)| usize::from(*from) <= questions);
        let first = SCALE.first().copied().unwrap_or_default();
        let (from, strong_at, lean_at, technical_leadership_at) = row.copied().unwrap_or(first);
        Rules {
            strong_at,
            lead_at: 2,
            lean_at,
            technical_leadership_at,
            technical_leadership_anchors: List(&[]),
            skips_at_most: from / 3,
            firm_percent: 85,
            fair_percent: 60,
        }
    }

    /// Whether a technical-leadership answer to this question is an anchor.
    pub(super) fn is_anchor(&self, question: u8) -> bool {
        self.technical_leadership_anchors.is_empty()
            || self.technical_leadership_anchors.contains(&question)
    }
}
