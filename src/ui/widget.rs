//! The whole widget, from one session value.

use std::rc::Rc;

use yew::{Callback, Component, Html, Properties};

use super::chart::{Shown, chart};
use super::context::context;
use super::focus::Target;
use super::footer::footer;
use super::opening::opening;
use super::page::{Nodes, Page};
use super::question::question;
use super::result::result;
use super::review::review;
use super::settings::Settings;
use crate::content::Pack;
use crate::domain::{Action, Place, Session, View};
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

/// The widget: one component, because each one costs several KiB of the first load.
pub struct Widget {
    nodes: Nodes,
    /// The chart as it was last written, and what it was made from.
    chart: (Shown, Html),
}

impl Component for Widget {
    type Message = ();
    type Properties = WidgetProps;

    fn create(context: &yew::Context<Self>) -> Self {
        let screen = &*context.props().screen;
        let nodes = Nodes::default();
        let shown = Shown::of(screen);
        let chart = written(screen, &nodes, |page| chart(page, &shown));
        Self { nodes, chart: (shown, chart) }
    }

    fn changed(&mut self, context: &yew::Context<Self>, before: &WidgetProps) -> bool {
        let screen = &*context.props().screen;
        let shown = Shown::of(screen);
        if shown != self.chart.0 || !std::ptr::eq(screen.pack, before.screen.pack) {
            let chart = written(screen, &self.nodes, |page| chart(page, &shown));
            self.chart = (shown, chart);
        }
        true
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        let screen = &*context.props().screen;
        written(screen, &self.nodes, |page| write(page, self.chart.1.clone()))
    }

    fn rendered(&mut self, context: &yew::Context<Self>, first: bool) {
        let screen = &*context.props().screen;
        if first {
            screen.settings.watch_chart.emit(self.nodes.picture.clone());
        }
        let node = match screen.focus {
            Some(Target::Heading) => &self.nodes.heading,
            Some(Target::Field) => &self.nodes.field,
            Some(Target::Restart) => &self.nodes.restart,
            Some(Target::Rung) => &self.nodes.rung,
            None => return,
        };
        screen.settings.focus.emit(node.clone());
    }
}

fn written(screen: &Screen, nodes: &Nodes, write: impl FnOnce(&mut Page)) -> Html {
    let mut page = Page::new(screen, nodes);
    write(&mut page);
    page.finish()
}

fn write(page: &mut Page, chart: Html) {
    page.open("div part='root'");
    page.set("class", &["root view-", page.session.view.id()].concat());
    page.set("lang", &page.pack.language);
    page.set("dir", &page.pack.direction);
    page.line("p class='status' role='status'", page.screen.settings.notice);
    page.open("div class='columns'");
    page.open("div class='main'");
    panel(page);
    page.close();
    page.open("div class='side'");
    page.add(chart);
    page.close();
    page.close();
    footer(page);
    page.close();
}

fn panel(page: &mut Page) {
    match (page.session.view, page.session.place) {
        (View::Quiz, Place::Opening) => opening(page),
        (View::Quiz, Place::Question(at)) => question(page, at),
        (View::Quiz, Place::Context) => context(page),
        (View::Review, _) => review(page),
        (View::Result, _) => result(page),
        (View::Ladder, _) => ladder(page),
    }
}

/// The two ladders alone: the panel beside them answers the question that the picture raises.
fn ladder(page: &mut Page) {
    page.open("section class='panel'");
    page.key("ladder");
    page.view_heading(page.words(Message::ChartName));
    page.line("p class='lead'", &page.pack.ladder_texts.misconception);
    page.close();
}
