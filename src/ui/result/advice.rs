//! What to do with it: the experiment, the employer, the way back.

use super::section;
use crate::content::pack::VerdictText;
use crate::domain::{Employer, Fit, Headline, Outcome, Role, Track, WayBack, way_back as cost};
use crate::page::digits;
use crate::text::Message;
use crate::ui::page::Page;

/// Something to try, with an end, and what living the track is like.
pub fn experiment(page: &mut Page, text: &VerdictText) {
    let experiment = &text.experiment;
    let weeks = digits(experiment.review_in_weeks.into());
    let review = page.filled(Message::ReviewIn, &[("weeks", &weeks)]);
    section(page, "section class='experiment'", Message::Experiment);
    page.open("div");
    page.line("p class='lead'", &experiment.what);
    page.open("dl class='facts'");
    page.say("dt", Message::HowLong);
    page.line("dd", &[&*experiment.how_long, " ", &review].concat());
    page.say("dt", Message::ChangesYourMind);
    page.line("dd", &experiment.changes_your_mind);
    page.say("dt", Message::LivingIt);
    page.line("dd", &text.living_it);
    page.say("dt", Message::Alternative);
    page.line("dd", &text.alternative);
    page.close();
    page.close();
    page.close();
}

/// What the employer changes about the advice; never the fit.
pub fn employer(page: &mut Page, outcome: &Outcome) {
    let employer = page.session.context.employer;
    let place = Employer::ALL.iter().position(|known| *known == employer);
    let advice = place.and_then(|place| page.pack.employer_advice.get(place));
    let Some(advice) = advice.filter(|_| outcome.verdict.headline != Headline::NotEnoughAnswers)
    else {
        return page.nothing();
    };
    let text = match (outcome.verdict.fit.track(), outcome.verdict.fit) {
        (Some(Track::Management), _) => advice.management,
        (Some(Track::IndividualContributor), _) | (None, Fit::TechnicalLeadership) => {
            advice.individual
        }
        (None, _) => advice.middle,
    };
    section(page, "section class='employer'", Message::EmployerHeading);
    page.line("p", &text);
    page.close();
}

/// What a return to technical work would cost a manager.
pub fn way_back(page: &mut Page) {
    let context = &page.session.context;
    let (Role::Manager, Some(months_away)) = (context.now, context.months_away) else {
        return page.nothing();
    };
    let texts = &page.pack.way_back;
    let text = match cost(months_away) {
        WayBack::SameLevel => texts.same_level,
        WayBack::Ramp => texts.ramp,
        WayBack::Rebuild => texts.rebuild,
        WayBack::Reinvest => texts.reinvest,
    };
    section(page, "section class='way-back'", Message::WayBackHeading);
    page.open("div");
    page.line("p", &text);
    page.line("p class='quiet'", &texts.frontier);
    page.close();
    page.close();
}
