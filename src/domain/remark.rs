//! What is said beside the headline and never changes it.

use std::borrow::Cow;

use super::tally::Tally;
use super::{Answers, Fit, Questionnaire, Rules, Track, decimal};

/// A remark on a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// An individual-contributor fit with technical leadership in it: aim that ladder at Staff.
    ViaStaff,
    /// A management fit with technical leadership in it: Staff is the nearest alternative, and the
    /// wish for headcount decides.
    StaffIsNearest,
    /// Dread where the fit is not management: one more reason not to be pushed into it.
    DreadNoted,
    /// A reason that does not survive scrutiny was given and holds nothing back; it is struck out.
    ReasonStruckOut,
    /// How many of the real signals for management are there. Always the last remark; absent only
    /// when the questionnaire has none.
    RealSignals {
        /// How many hold.
        count: u8,
        /// How many there are.
        of: u8,
    },
}

impl Remark {
    /// The public name: `via-staff`, `staff-is-nearest`, `dread-noted`, `reason-struck-out`, or
    /// with its numbers `real-signals-2-of-3`.
    #[must_use]
    pub fn id(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Remark::ViaStaff => "via-staff",
            Remark::StaffIsNearest => "staff-is-nearest",
            Remark::DreadNoted => "dread-noted",
            Remark::ReasonStruckOut => "reason-struck-out",
            Remark::RealSignals { count, of } => {
                let (count, of) = (decimal::write(count.into()), decimal::write(of.into()));
                return Cow::Owned(["real-signals-", &count, "-of-", &of].concat());
            }
        })
    }
}

/// The remarks on a fit, in the order of [`Remark`]'s variants.
pub(super) fn remarks(
    questionnaire: &Questionnaire,
    answers: &Answers,
    tally: &Tally,
    fit: Fit,
    held_by_motive: bool,
) -> Vec<Remark> {
    let rules: &Rules = &questionnaire.rules;
    let mut remarks = Vec::new();
    if tally.leads_technically(rules) {
        match fit.track() {
            Some(Track::IndividualContributor) => remarks.push(Remark::ViaStaff),
            Some(Track::Management) => remarks.push(Remark::StaffIsNearest),
            None => {}
        }
    }
    if tally.dread && fit.track() != Some(Track::Management) {
        remarks.push(Remark::DreadNoted);
    }
    if tally.motive && !held_by_motive {
        remarks.push(Remark::ReasonStruckOut);
    }
    let (mut count, mut of) = (0_u8, 0_u8);
    for signal in questionnaire.signals.iter() {
        of = of.saturating_add(1);
        count = count.saturating_add(signal.holds(answers).into());
    }
    if of > 0 {
        remarks.push(Remark::RealSignals { count, of });
    }
    remarks
}
