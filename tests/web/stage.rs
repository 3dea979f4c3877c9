//! The widget with the least program around it.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use gloo::timers::callback::Timeout;
use two_ladders::builtin::{
    CATALOG, LADDER_CATALOG, LADDERS, LEAN_CATALOG, MARGINS, PACK, RESULT, RESULT_CATALOG,
};
use two_ladders::content::LadderPack;
use two_ladders::domain::{Action, Session};
use two_ladders::ladders::{Answered, BETWEEN, Book, act, draw};
use two_ladders::result;
use two_ladders::ui::{
    Ladders, PartPage, Screen, Settings, Widget, WidgetProps, asked, asked_of_result, target,
    wanted,
};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};
use yew::{AppHandle, Callback, NodeRef, Renderer};

const RESULT_BOOK: result::Book = result::Book {
    pack: &PACK,
    result: &RESULT,
    texts: &RESULT_CATALOG,
    leans: &LEAN_CATALOG,
    margins: &MARGINS,
};

/// Yew may put a part of a render off to a later turn of the event loop.
const PAUSE_MS: u32 = 10;
const PAUSES: u32 = 100;

/// A widget on the page. Actions are applied and shown, nothing else.
#[derive(Clone)]
pub struct Stage {
    pub root: Element,
    pub state: Rc<RefCell<State>>,
    /// What was to take the focus, in order.
    pub focused: Rc<RefCell<Vec<NodeRef>>>,
    /// What was to be watched.
    pub watched: Rc<RefCell<Vec<NodeRef>>>,
}

pub struct State {
    pub session: Session,
    settings: Settings,
    act: Callback<Action>,
    pub app: Option<AppHandle<Widget>>,
    /// What the ladders are drawn from.
    book: Book,
}

impl State {
    fn props(&self, before: Option<&Session>) -> WidgetProps {
        WidgetProps {
            screen: Rc::new(Screen {
                pack: &PACK,
                texts: &CATALOG,
                session: self.session.clone(),
                settings: self.settings.clone(),
                ladders: Ladders::read(&draw(&self.book, &self.asked())),
                result: self.result(),
                reading: PartPage::default(),
                focus: before.and_then(|before| target(before, &self.session)),
                act: self.act.clone(),
            }),
        }
    }

    fn asked_of_result(&self) -> String {
        asked_of_result(&PACK, &self.session, &self.settings).write()
    }

    fn result(&self) -> PartPage {
        let page =
            wanted(&self.session).then(|| result::draw(&RESULT_BOOK, &self.asked_of_result()));
        PartPage { page: page.map(Rc::from), failed: false }
    }

    fn asked(&self) -> String {
        asked(&PACK, &LEAN_CATALOG, &self.session, &self.settings).write()
    }

    fn render(&mut self, before: Option<&Session>) {
        let props = self.props(before);
        if let Some(app) = &mut self.app {
            app.update(props);
        }
    }
}

impl Stage {
    /// Puts a fresh widget on the page.
    pub fn new() -> Self {
        Self::with(&LADDERS)
    }

    /// Puts a fresh widget with these ladders on the page.
    pub fn with(ladders: &'static LadderPack) -> Self {
        let document = window().and_then(|window| window.document()).expect("a document");
        let root = document.create_element("div").expect("an element");
        document.body().expect("a body").append_child(&root).expect("a place");
        let told = |nodes: &Rc<RefCell<Vec<NodeRef>>>| {
            let nodes = nodes.clone();
            Callback::from(move |node| nodes.borrow_mut().push(node))
        };
        let (focused, watched) = (Rc::default(), Rc::default());
        let settings =
            Settings { focus: told(&focused), watch_chart: told(&watched), ..Settings::default() };
        let session = Session::new(&PACK.questionnaire, 7);
        let book = Book { pack: ladders, texts: &LADDER_CATALOG };
        let state = State { session, settings, act: Callback::noop(), app: None, book };
        let stage = Self { root, state: Rc::new(RefCell::new(state)), focused, watched };
        let act = {
            let stage = stage.clone();
            Callback::from(move |action| stage.act(action))
        };
        let mut state = stage.state.borrow_mut();
        state.act = act;
        let props = state.props(None);
        let app = Renderer::<Widget>::with_root_and_props(stage.root.clone(), props).render();
        state.app = Some(app);
        drop(state);
        stage
    }

    /// Does what a person would do, or a script.
    pub fn act(&self, action: Action) {
        let mut state = self.state.borrow_mut();
        let action = match action {
            Action::Ladders(done) => {
                let told = format!("{}{BETWEEN}{done}", state.asked());
                Action::Study(Answered::read(&act(&state.book, &told)).study)
            }
            Action::Result(done) => {
                let told = format!("{}{}{done}", state.asked_of_result(), result::BETWEEN);
                let answered = result::act(&RESULT_BOOK, &told);
                Action::Desk(result::Answered::read(&answered).desk)
            }
            action => action,
        };
        if let Some(next) = state.session.apply(&PACK.questionnaire, action) {
            let before = std::mem::replace(&mut state.session, next);
            state.render(Some(&before));
        }
    }

    /// Changes what the page decides.
    pub fn settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut state = self.state.borrow_mut();
        change(&mut state.settings);
        state.render(None);
    }

    fn find<T: JsCast>(&self, selector: &str) -> Option<T> {
        self.root.query_selector(selector).expect("a selector")?.dyn_into().ok()
    }

    /// All elements that a selector finds.
    pub fn all<T: JsCast>(&self, selector: &str) -> Vec<T> {
        let found = self.root.query_selector_all(selector).expect("a selector");
        (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
    }

    /// Waits until something is found.
    pub async fn shows<T: JsCast>(&self, selector: &str) -> T {
        for _ in 0..PAUSES {
            if let Some(found) = self.find(selector) {
                return found;
            }
            pause().await;
        }
        panic!("{selector} finds nothing");
    }

    /// Waits until the heading of the view says this.
    pub async fn headed(&self, text: &str) -> HtmlElement {
        for _ in 0..PAUSES {
            let heading: Option<HtmlElement> = self.find(".view-heading");
            if let Some(heading) = heading
                && heading.text_content().as_deref() == Some(text)
            {
                return heading;
            }
            pause().await;
        }
        panic!("no heading says {text}");
    }

    /// Presses a button, and lets the widget draw.
    pub async fn press(&self, selector: &str) {
        self.shows::<HtmlElement>(selector).await.click();
        pause().await;
    }
}

/// Lets the event loop turn.
pub async fn pause() {
    let rung = Rc::new(Cell::new(false));
    let mut timeout = None;
    poll_fn(move |context| {
        if rung.get() {
            return Poll::Ready(());
        }
        let (rung, waker) = (rung.clone(), context.waker().clone());
        timeout.get_or_insert_with(|| {
            Timeout::new(PAUSE_MS, move || {
                rung.set(true);
                waker.wake();
            })
        });
        Poll::Pending
    })
    .await;
}
