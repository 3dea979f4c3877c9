//! The whole widget, from one session value.

use std::rc::Rc;

use yew::{Callback, Component, Html, Properties};

use super::context::context;
use super::draw::{Nodes, Surroundings, draw};
use super::footer::footer;
use super::heard::Carrier;
use super::ladders::waiting;
use super::notes::notes;
use super::opening::opening;
use super::page::Page;
use super::question::question;
use super::reading::reading;
use super::result::result;
use super::review::review;
use super::settings::Settings;
use crate::content::Pack;
use crate::domain::{Action, Place, Session, View};
use crate::ladders::BETWEEN;
use crate::page::Node;
use crate::text::Catalog;

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
    /// What the program of the ladders wrote.
    pub ladders: Ladders,
    /// What the program of the result wrote.
    pub result: PartPage,
    /// What the program of the reading wrote.
    pub reading: PartPage,
    /// Where the focus goes with this screen.
    pub focus: Option<Node>,
    /// What the person does goes here.
    pub act: Callback<Action>,
}

/// Pages of the program that draws the ladders, which is loaded when it is first needed.
#[derive(Debug, Clone)]
pub struct Ladders {
    /// The chart beside every view. Before that program is there: the picture as it is first.
    pub chart: Rc<str>,
    /// The view that belongs to the ladders, which holds the chart itself; nothing while another
    /// view is open.
    pub panel: Option<Rc<str>>,
    /// The program could not be loaded.
    pub failed: bool,
}

impl Ladders {
    /// The pages as [`crate::ladders::draw`] wrote them.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (chart, panel) = text.split_once(BETWEEN).unwrap_or((text, ""));
        let panel = Some(panel).filter(|panel| !panel.is_empty()).map(Rc::from);
        Self { chart: Rc::from(chart), panel, failed: false }
    }
}

/// The page of another program that shows a view of its own, and is loaded when it is needed.
#[derive(Debug, Clone, Default)]
pub struct PartPage {
    /// The page; nothing while another view is open, and while that program is not there.
    pub page: Option<Rc<str>>,
    /// The program could not be loaded.
    pub failed: bool,
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
    /// The chart as it was last drawn, and the page it was drawn from.
    chart: (Rc<str>, Html),
    /// The picture whose width is watched.
    watched: Option<web_sys::Node>,
}

impl Component for Widget {
    type Message = ();
    type Properties = WidgetProps;

    fn create(context: &yew::Context<Self>) -> Self {
        let chart = (Rc::from(""), Html::default());
        let mut widget = Self { nodes: Nodes::default(), chart, watched: None };
        widget.draw_chart(&context.props().screen);
        widget
    }

    fn changed(&mut self, context: &yew::Context<Self>, _before: &WidgetProps) -> bool {
        self.draw_chart(&context.props().screen);
        true
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        let screen = &*context.props().screen;
        let mut page = Page::new(screen);
        let mut parts = vec![self.chart.1.clone()];
        let panels: [(&Option<Rc<str>>, Carrier); 3] = [
            (&screen.ladders.panel, Action::Ladders),
            (&screen.result.page, Action::Result),
            (&screen.reading.page, Action::Reading),
        ];
        for (panel, told) in panels {
            let drawn = panel.as_ref().map(|panel| self.drawn(panel, screen, told, &parts));
            parts.push(drawn.unwrap_or_default());
        }
        write(&mut page);
        let (text, known) = page.finish();
        let (nodes, act) = (&self.nodes, &screen.act);
        let around =
            Surroundings { heard: known.heard, told: Action::Ladders, parts: &parts, act, nodes };
        draw(&text, around)
    }

    fn rendered(&mut self, context: &yew::Context<Self>, _first: bool) {
        let screen = &*context.props().screen;
        // Views of the ladders hold the chart themselves, so another picture may stand there now.
        let picture = self.nodes.get(Node::Picture);
        if picture.get() != self.watched && picture.get().is_some() {
            self.watched = picture.get();
            screen.settings.watch_chart.emit(picture.clone());
        }
        if let Some(node) = screen.focus {
            let mut wanted = self.nodes.get(node);
            // A section that there is not.
            if node == Node::Section && wanted.get().is_none() {
                wanted = self.nodes.get(Node::Heading);
            }
            screen.settings.focus.emit(wanted.clone());
        }
    }
}

impl Widget {
    fn draw_chart(&mut self, screen: &Screen) {
        let page = &screen.ladders.chart;
        if **page != *self.chart.0 {
            self.chart = (page.clone(), self.drawn(page, screen, Action::Ladders, &[]));
        }
    }

    fn drawn(&self, page: &str, screen: &Screen, told: Carrier, parts: &[Html]) -> Html {
        let (nodes, act) = (&self.nodes, &screen.act);
        draw(page, Surroundings { heard: Vec::new(), told, parts, act, nodes })
    }
}

fn write(page: &mut Page) {
    page.open("div part='root'");
    page.set("class", &["root view-", page.session.view.id()].concat());
    page.set("lang", &page.pack.language);
    page.set("dir", &page.pack.direction);
    page.open("p class='status' role='status'");
    if page.screen.settings.notice.is_empty() {
        page.nothing();
    } else {
        page.line("span", &page.screen.settings.notice);
    }
    page.close();
    page.open("div class='notes'");
    notes(page);
    page.close();
    if matches!(page.session.view, View::Ladder | View::Path) {
        page.open("div class='spread'");
        page.key("ladders");
        match page.screen.ladders.panel {
            Some(_) => page.part(1),
            None => waiting(page),
        }
    } else if page.session.view == View::Read {
        page.open("div class='spread'");
        page.key("read");
        reading(page);
    } else {
        page.open("div class='columns'");
        page.key("quiz");
        page.open("div class='main'");
        panel(page);
        page.close();
        page.open("div class='side'");
        page.part(0);
        page.close();
    }
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
        (View::Result | View::Compare, _) => result(page),
        (View::Ladder | View::Path | View::Read, _) => page.nothing(),
    }
}
