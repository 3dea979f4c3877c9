//! What to do with it: the experiment, the employer, the way back.

use yew::Html;

use super::super::element::{element, line};
use super::super::frame::Frame;
use super::section;
use crate::content::pack::VerdictText;
use crate::domain::{Employer, Fit, Headline, Outcome, Role, Track, WayBack, way_back as cost};
use crate::text::Message;

/// Something to try, with an end, and what living the track is like.
pub fn experiment(frame: &Frame, text: &VerdictText) -> Html {
    let experiment = &text.experiment;
    let weeks = experiment.review_in_weeks.to_string();
    let review = frame.filled(Message::ReviewIn, &[("weeks", &weeks)]);
    let how_long = [&*experiment.how_long, " ", &review].concat();
    let name = |message: Message| line("dt", "", frame.text(message));
    let facts = element("dl")
        .set("class", "facts")
        .add(name(Message::HowLong))
        .add(line("dd", "", how_long.into()))
        .add(name(Message::ChangesYourMind))
        .add(line("dd", "", experiment.changes_your_mind.into()))
        .add(name(Message::LivingIt))
        .add(line("dd", "", text.living_it.into()))
        .add(name(Message::Alternative))
        .add(line("dd", "", text.alternative.into()))
        .end();
    let body = element("div").add(line("p", "lead", experiment.what.into())).add(facts).end();
    section(frame, "experiment", Message::Experiment, body)
}

/// What the employer changes about the advice; never the fit.
pub fn employer(frame: &Frame, outcome: &Outcome) -> Html {
    let employer = frame.session.context.employer;
    let place = Employer::ALL.iter().position(|known| *known == employer);
    let advice = place.and_then(|place| frame.pack.employer_advice.get(place));
    let Some(advice) = advice.filter(|_| outcome.verdict.headline != Headline::NotEnoughAnswers)
    else {
        return Html::default();
    };
    let text = match (outcome.verdict.fit.track(), outcome.verdict.fit) {
        (Some(Track::Management), _) => advice.management,
        (Some(Track::IndividualContributor), _) | (None, Fit::TechnicalLeadership) => {
            advice.individual
        }
        (None, _) => advice.middle,
    };
    section(frame, "employer", Message::EmployerHeading, line("p", "", text.into()))
}

/// What a return to technical work would cost a manager.
pub fn way_back(frame: &Frame, role: Role) -> Html {
    let (Role::Manager, Some(months_away)) = (role, frame.session.context.months_away) else {
        return Html::default();
    };
    let texts = &frame.pack.way_back;
    let text = match cost(months_away) {
        WayBack::SameLevel => texts.same_level,
        WayBack::Ramp => texts.ramp,
        WayBack::Rebuild => texts.rebuild,
        WayBack::Reinvest => texts.reinvest,
    };
    let body = element("div")
        .add(line("p", "", text.into()))
        .add(line("p", "quiet", texts.frontier.into()))
        .end();
    section(frame, "way-back", Message::WayBackHeading, body)
}
