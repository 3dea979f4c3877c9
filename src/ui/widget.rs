//! The whole widget, from one session value.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_effect_with, use_node_ref};

use super::chart::Chart;
use super::context::context;
use super::element::{element, line};
use super::focus::Target;
use super::footer::footer;
use super::frame::Frame;
use super::heading::view_heading;
use super::opening::opening;
use super::question::question;
use super::result::result;
use super::review::review;
use super::settings::{Reveal, Settings};
use crate::chart::{Balance, Weight};
use crate::content::Pack;
use crate::domain::{Action, Place, Session, View, score};
use crate::text::{Catalog, Message};

/// Everything that is shown at one moment.
#[derive(Debug)]
pub struct Screen {
    /// Words and model.
    pub pack: &'static Pack,
    /// Words of the interface.
    pub texts: &'static Catalog,
    /// What is to be shown.
    pub session: Session,
    /// What the page decides.
    pub settings: Settings,
    /// Where the focus goes with this screen.
    pub focus: Option<Target>,
    /// What the person does goes here.
    pub act: Callback<Action>,
}

/// Properties for [`Widget`].
#[derive(Clone, Properties)]
pub struct WidgetProps {
    /// What is to be shown. A screen is made when something changed, so that two are the same
    /// only if they are one.
    pub screen: Rc<Screen>,
}

impl PartialEq for WidgetProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.screen, &other.screen)
    }
}

/// The widget.
#[component]
pub fn Widget(props: &WidgetProps) -> Html {
    let (heading, field) = (use_node_ref(), use_node_ref());
    let (restart, rung) = (use_node_ref(), use_node_ref());
    {
        let nodes = [heading.clone(), field.clone(), restart.clone(), rung.clone()];
        use_effect_with(props.clone(), move |props| {
            let [heading, field, restart, rung] = nodes;
            let focus = &props.screen.settings.focus;
            match props.screen.focus {
                Some(Target::Heading) => focus.emit(heading),
                Some(Target::Field) => focus.emit(field),
                Some(Target::Restart) => focus.emit(restart),
                Some(Target::Rung) => focus.emit(rung),
                None => {}
            }
        });
    }
    let screen = &*props.screen;
    let frame = Frame {
        pack: screen.pack,
        texts: screen.texts,
        settings: &screen.settings,
        session: &screen.session,
        act: &screen.act,
        heading: &heading,
        field: &field,
    };
    let (weights, balance) = revealed(&frame);
    let chart = html! {
        <Chart
            pack={screen.pack} texts={screen.texts} rung={screen.session.rung}
            rung_in_reach={screen.session.rung_in_reach} {weights} {balance}
            width={screen.settings.chart_width} act={screen.act.clone()}
            watch={screen.settings.watch_chart.clone()} reach={rung}
        />
    };
    element("div")
        .set("class", ["root view-", screen.session.view.id()].concat())
        .set("part", "root")
        .set("lang", frame.pack.language)
        .set("dir", frame.pack.direction)
        .add(
            element("p")
                .set("class", "status")
                .set("role", "status")
                .text(screen.settings.notice)
                .end(),
        )
        .add(
            element("div")
                .set("class", "columns")
                .add(element("div").set("class", "main").add(panel(&frame)).end())
                .add(element("div").set("class", "side").add(chart).end())
                .end(),
        )
        .add(footer(&frame, &restart))
        .end()
}

fn panel(frame: &Frame) -> Html {
    match (frame.session.view, frame.session.place) {
        (View::Quiz, Place::Opening) => opening(frame),
        (View::Quiz, Place::Question(at)) => question(frame, at),
        (View::Quiz, Place::Context) => context(frame),
        (View::Review, _) => review(frame),
        (View::Result, _) => result(frame),
        (View::Ladder, _) => ladder(frame),
    }
}

/// The two ladders alone: the panel beside them answers the question that the picture raises.
fn ladder(frame: &Frame) -> Html {
    element("section")
        .key("ladder")
        .set("class", "panel")
        .add(view_heading(frame, "", frame.text(Message::ChartName)))
        .add(line("p", "lead", frame.pack.ladder_texts.misconception.into()))
        .end()
}

/// What the chart may show of the answers: nothing before the last one, unless the page wants it
/// live, so that no answer is steered by those before it.
fn revealed(frame: &Frame) -> (Vec<Weight>, Option<Balance>) {
    let answers = &frame.session.answers;
    let live = frame.settings.reveal == Reveal::Live && answers.answered() > 0;
    if !live && !answers.is_complete() {
        return (Vec::new(), None);
    }
    let score = score(&frame.pack.questionnaire, answers);
    let weights = score
        .contributions
        .iter()
        .map(|one| Weight { number: one.question.saturating_add(1), lean: one.lean })
        .collect();
    let balance = Balance {
        net: score.net,
        cut_off: frame.pack.questionnaire.rules.lean_at,
        furthest: u8::try_from(answers.len() * 2).unwrap_or(u8::MAX),
    };
    (weights, Some(balance))
}
