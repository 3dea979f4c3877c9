//! The thresholds that turn a score into a fit, and a count of changes into a word.

use super::List;

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

impl Rules {
    /// The thresholds of six questions, scaled to another number of them.
    #[must_use]
    pub fn scaled(questions: usize) -> Rules {
        let questions = u8::try_from(questions).unwrap_or(u8::MAX).clamp(2, 12);
        Rules {
            strong_at: questions.div_ceil(2).max(2),
            lead_at: 2,
            lean_at: (questions * 2 / 3).max(2),
            technical_leadership_at: 2,
            technical_leadership_anchors: List(&[]),
            skips_at_most: questions / 3,
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
