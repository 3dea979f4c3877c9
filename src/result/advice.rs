//! What the situation changes about the advice; never the fit.

use super::page::Known;
use crate::domain::{Employer, Fit, Headline, Outcome, Role, Track, WayBack, way_back as cost};

/// What the employer changes about the advice.
pub fn employer(known: &Known, outcome: &Outcome) -> Option<String> {
    if outcome.verdict.headline == Headline::NotEnoughAnswers {
        return None;
    }
    let employer = known.context.employer;
    let place = Employer::ALL.iter().position(|one| *one == employer)?;
    let advice = known.book.result.employer_advice.get(place)?;
    let text = match (outcome.verdict.fit.track(), outcome.verdict.fit) {
        (Some(Track::Management), _) => advice.management,
        (Some(Track::IndividualContributor), _) | (None, Fit::TechnicalLeadership) => {
            advice.individual
        }
        (None, _) => advice.middle,
    };
    Some(text.0.to_owned())
}

/// What a return to technical work would cost a manager, and where it costs more; nothing for
/// others, and for managers who have not said how long they have been away.
pub fn way_back(known: &Known) -> Vec<String> {
    let (Role::Manager, Some(months_away)) = (known.context.now, known.context.months_away) else {
        return Vec::new();
    };
    let texts = &known.book.result.way_back;
    let text = match cost(months_away, &known.book.result.constants) {
        WayBack::SameLevel => texts.same_level,
        WayBack::Ramp => texts.ramp,
        WayBack::Rebuild => texts.rebuild,
        WayBack::Reinvest => texts.reinvest,
    };
    vec![text.0.to_owned(), texts.frontier.0.to_owned()]
}
