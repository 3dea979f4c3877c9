//! The headline: the fit, or what holds it back.

use super::fit::fit_of;
use super::remark::remarks;
use super::tally::Tally;
use super::{
    Answers, Contribution, DecidingRule, Fit, Questionnaire, Remark, Role, Rules, Stop, Track,
};

/// What stands at the top of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// The fit; nothing holds it back.
    Fit(Fit),
    /// A management fit, held back by dread.
    ManagementNotYet,
    /// A change of track, or a mixed result, held back by a reason that does not survive scrutiny.
    /// Always to be shown with the fit, as the pattern so far.
    MotiveNotFound,
    /// Too many questions were answered with "none of these fits"; there is no verdict.
    NotEnoughAnswers,
}

impl Headline {
    /// Every headline: the fits from individual contributor to management, then what is held back.
    pub const ALL: [Headline; 9] = [
        Headline::Fit(Fit::ClearIndividual),
        Headline::Fit(Fit::LeaningIndividual),
        Headline::Fit(Fit::TechnicalLeadership),
        Headline::Fit(Fit::Mixed),
        Headline::Fit(Fit::LeaningManagement),
        Headline::Fit(Fit::ClearManagement),
        Headline::ManagementNotYet,
        Headline::MotiveNotFound,
        Headline::NotEnoughAnswers,
    ];

    /// The public name: that of the fit, or `management-not-yet`, `motive-not-found` or
    /// `not-enough-answers`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Headline::Fit(fit) => fit.id(),
            Headline::ManagementNotYet => "management-not-yet",
            Headline::MotiveNotFound => "motive-not-found",
            Headline::NotEnoughAnswers => "not-enough-answers",
        }
    }
}

/// A headline, and all that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What stands at the top.
    pub headline: Headline,
    /// What the answers fit, whether or not it is held back.
    pub fit: Fit,
    /// The rule that decided: the one behind the fit, or that there are not enough answers.
    pub rule: DecidingRule,
    /// The stops that hold the headline back: dread first, then motives in the order of the
    /// questions. Both kinds when both apply, although the headline can name only one.
    pub stops: Vec<Stop>,
    /// What else is to be said. Never changes the headline.
    pub remarks: Vec<Remark>,
}

/// What holds a headline back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct HeldBack {
    /// There are more skipped questions than the rules allow, and therefore no verdict to hold
    /// back.
    not_enough: bool,
    /// Dread, against a management fit.
    by_dread: bool,
    /// A motive, against a change of track or a mixed result.
    by_motive: bool,
}

impl HeldBack {
    fn of(rules: &Rules, tally: &Tally, fit: Fit, now: Role) -> HeldBack {
        let not_enough = tally.skips > rules.skips_at_most;
        HeldBack {
            not_enough,
            by_dread: !not_enough && tally.dread && fit.track() == Some(Track::Management),
            by_motive: !not_enough && tally.motive && (fit == Fit::Mixed || fit.changes_track(now)),
        }
    }

    fn headline(self, fit: Fit) -> Headline {
        if self.not_enough {
            Headline::NotEnoughAnswers
        } else if self.by_dread {
            Headline::ManagementNotYet
        } else if self.by_motive {
            Headline::MotiveNotFound
        } else {
            Headline::Fit(fit)
        }
    }
}

/// The headline alone, for the many neighbours of some answers.
pub(crate) fn headline_of(rules: &Rules, tally: &Tally, now: Role) -> Headline {
    let (fit, _) = fit_of(rules, tally);
    HeldBack::of(rules, tally, fit, now).headline(fit)
}

/// Judges the answers for somebody in this role. The first line that applies makes the headline:
///
/// 1. More "none of these fits" than the rules allow: not enough answers.
/// 2. Dread, and the fit is management, leaning or clear: management, not yet.
/// 3. A motive that does not survive scrutiny, and the fit is mixed or would be a change of track
///    ([`Fit::changes_track`]): motive not found yet.
/// 4. Otherwise the fit itself ([`super::fit()`]).
///
/// Open questions contribute nothing: the verdict on unfinished answers is the verdict so far.
#[must_use]
pub fn verdict(questionnaire: &Questionnaire, answers: &Answers, now: Role) -> Verdict {
    let rules = &questionnaire.rules;
    let tally = Tally::of(questionnaire, answers);
    let (fit, rule) = fit_of(rules, &tally);
    let held = HeldBack::of(rules, &tally, fit, now);
    Verdict {
        headline: held.headline(fit),
        fit,
        rule: if held.not_enough { DecidingRule::NotEnough } else { rule },
        stops: stops(questionnaire, answers, held),
        remarks: remarks(questionnaire, answers, &tally, fit, held.by_motive),
    }
}

fn stops(questionnaire: &Questionnaire, answers: &Answers, held: HeldBack) -> Vec<Stop> {
    let mut stops = Vec::new();
    if held.by_dread {
        stops.push(Stop::Dread);
    }
    if held.by_motive {
        for (question, answer) in answers.iter().enumerate() {
            let stop = answer
                .and_then(|answer| Contribution::read(questionnaire, question, answer))
                .and_then(|contribution| contribution.stop);
            if let Some(stop @ Stop::Motive(_)) = stop
                && !stops.contains(&stop)
            {
                stops.push(stop);
            }
        }
    }
    stops
}
