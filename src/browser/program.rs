//! The running widget: the session, and what follows from each action.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AppHandle, Callback, NodeRef, Renderer};

use super::answers::option_id;
use super::host::{Host, News};
use super::screen::{WidthWatch, focus};
use super::store::LocalStore;
use crate::builtin;
use crate::chart::quantised;
use crate::content::Pack;
use crate::domain::{Action, Session, View, notation, saved};
use crate::ports::{MemoryStore, Saved, Store};
use crate::text::Message;
use crate::ui::{Kept, Screen, Settings, Target, Widget, WidgetProps, target};

/// How long the live region stays empty before something is said in it: screen readers announce
/// a change of a region, not what it was born with.
const NOTICE_DELAY_MS: u32 = 400;

/// Who acts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A person: events are fired, and the focus follows.
    Person,
    /// A script on the page: neither.
    Script,
}

struct State {
    pack: &'static Pack,
    session: Session,
    settings: Settings,
    act: Callback<Action>,
    store: Box<dyn Store>,
    announced: Option<String>,
    app: Option<AppHandle<Widget>>,
    width_watch: Option<WidthWatch>,
    _notice: Option<Timeout>,
}

impl State {
    fn props(&self, focus: Option<Target>) -> WidgetProps {
        WidgetProps {
            screen: Rc::new(Screen {
                pack: self.pack,
                texts: &builtin::CATALOG,
                session: self.session.clone(),
                settings: self.settings.clone(),
                focus,
                act: self.act.clone(),
            }),
        }
    }

    fn render(&mut self, focus: Option<Target>) {
        let props = self.props(focus);
        if let Some(app) = &mut self.app {
            app.update(props);
        }
    }

    fn keep(&self) {
        let session = &self.session;
        let reason = session.reason_kept.then(|| session.reason.clone());
        let line = saved::write(&self.pack.questionnaire, session);
        self.store.save(&Saved { session: line, reason });
    }

    fn saved_news(&self) -> News {
        let session = &self.session;
        News::Saved {
            session: saved::write(&self.pack.questionnaire, session),
            reason: session.reason.clone(),
            reason_kept: session.reason_kept,
            view: session.view.id(),
        }
    }
}

/// A widget on the page.
#[derive(Clone)]
pub struct Program {
    state: Rc<RefCell<State>>,
    host: Host,
}

impl Program {
    /// Starts in an empty element; `handed_over` is the session of an instance that is gone, and
    /// goes before what the store holds.
    pub fn start(
        root: Element,
        host: Host,
        settings: Settings,
        storage_key: Option<&str>,
        handed_over: Option<Session>,
        seed: u32,
    ) -> Self {
        let pack = &builtin::PACK;
        let mut settings = settings;
        let store = open_store(pack, storage_key, &mut settings);
        let kept = || restored(pack, store.load()?);
        let from_store = if handed_over.is_some() { None } else { kept() };
        let welcome_back =
            from_store.as_ref().is_some_and(|session| session.answers.answered() > 0);
        let session = handed_over
            .or(from_store)
            .unwrap_or_else(|| Session::new(&pack.questionnaire, seed));
        let state = Rc::new(RefCell::new(State {
            pack,
            session,
            settings,
            act: Callback::noop(),
            store,
            announced: None,
            app: None,
            width_watch: None,
            _notice: None,
        }));
        let program = Self { state, host };
        program.mount(root);
        if welcome_back {
            program.say(Message::Restored);
        }
        program.hand_over();
        program
    }

    fn mount(&self, root: Element) {
        let watch = {
            let program = self.clone();
            Callback::from(move |node: NodeRef| program.watch_chart(&node))
        };
        let act = {
            let program = self.clone();
            Callback::from(move |action| program.act(action, By::Person))
        };
        let mut state = self.state.borrow_mut();
        state.act = act;
        state.settings.focus = Callback::from(|node: NodeRef| focus(&node));
        state.settings.watch_chart = watch;
        let props = state.props(None);
        state.app = Some(Renderer::<Widget>::with_root_and_props(root, props).render());
    }

    fn watch_chart(&self, node: &NodeRef) {
        let program = self.clone();
        let watch = node.cast::<Element>().and_then(|element| {
            WidthWatch::start(element, move |width_px| {
                let width = quantised(width_px);
                program.settings(|settings| {
                    let changed = settings.chart_width != width;
                    settings.chart_width = width;
                    changed
                });
            })
        });
        self.state.borrow_mut().width_watch = watch;
    }

    /// Changes the settings; `change` says whether it did.
    pub fn settings(&self, change: impl FnOnce(&mut Settings) -> bool) {
        let mut state = self.state.borrow_mut();
        if change(&mut state.settings) {
            state.render(None);
        }
    }

    /// Says something in the live region, a little later.
    pub fn say(&self, message: Message) {
        let program = self.clone();
        let timeout = Timeout::new(NOTICE_DELAY_MS, move || {
            program.settings(|settings| {
                settings.notice = builtin::CATALOG.get(message);
                true
            });
        });
        self.state.borrow_mut()._notice = Some(timeout);
    }

    /// Keeps answers elsewhere from now on.
    pub fn keep_in(&self, storage_key: Option<&str>) {
        let mut state = self.state.borrow_mut();
        let pack = state.pack;
        state.store = open_store(pack, storage_key, &mut state.settings);
        state.render(None);
    }

    /// Applies an action, keeps and shows what follows, and then tells the page.
    pub fn act(&self, action: Action, by: By) {
        let mut news = Vec::new();
        {
            let mut state = self.state.borrow_mut();
            let pack = state.pack;
            let Some(next) = state.session.apply(&pack.questionnaire, action.clone()) else {
                return;
            };
            let before = std::mem::replace(&mut state.session, next);
            if action == Action::Restart {
                state.announced = None;
                state.store.clear();
            } else {
                state.keep();
            }
            news.push(state.saved_news());
            // The focus follows a person's acts, never a script's.
            let mut focus = None;
            if by == By::Person {
                state.settings.notice = "";
                news.extend(events(&mut state, &action));
                focus = target(&before, &state.session);
            }
            state.render(focus);
        }
        for one in news {
            self.host.tell(one);
        }
    }

    fn hand_over(&self) {
        let news = self.state.borrow().saved_news();
        self.host.tell(news);
    }

    /// Reads something from the pack and the session.
    pub fn read<T>(&self, reader: impl FnOnce(&Pack, &Session) -> T) -> T {
        let state = self.state.borrow();
        reader(state.pack, &state.session)
    }

    /// Takes the widget off the page. The element's callback hears nothing more.
    pub fn stop(&self) {
        let mut state = self.state.borrow_mut();
        let app = state.app.take();
        state.width_watch = None;
        state._notice = None;
        drop(state);
        if let Some(app) = app {
            app.destroy();
        }
    }
}

/// Local storage under the pack's own key, or memory where that is denied or not wanted.
fn open_store(pack: &Pack, storage_key: Option<&str>, settings: &mut Settings) -> Box<dyn Store> {
    let local = storage_key.and_then(|own| {
        let id = pack.questionnaire.id.as_ref();
        let key = if own.is_empty() { id.to_owned() } else { [id, ":", own].concat() };
        LocalStore::open(&key)
    });
    match local {
        Some(store) => {
            settings.kept = Kept::Here;
            Box::new(store)
        }
        None => {
            settings.kept = Kept::UntilClosed;
            Box::<MemoryStore>::default()
        }
    }
}

fn restored(pack: &Pack, kept: Saved) -> Option<Session> {
    let mut session = saved::read(&pack.questionnaire, &kept.session)?;
    if let Some(reason) = kept.reason {
        session.reason = reason;
        session.reason_kept = true;
    }
    Some(session)
}

/// What the page hears of a person's action.
fn events(state: &mut State, action: &Action) -> Vec<News> {
    let mut news = Vec::new();
    let questionnaire = &state.pack.questionnaire;
    match action {
        Action::Choose { question, answer } => {
            let place = usize::from(*question);
            if let Some(model) = questionnaire.questions.get(place) {
                let option = option_id(questionnaire, place, *answer).to_owned();
                news.push(News::Answer { question: model.id.to_string(), option });
            }
        }
        Action::Restart => news.push(News::Reset),
        _ => {}
    }
    let session = &state.session;
    if session.view == View::Result && session.answers.is_complete() {
        // The context can change the headline too, so it belongs to what makes a result new.
        let shown = notation::encode(questionnaire, &session.answers, Some(&session.context));
        if state.announced.as_ref() != Some(&shown) {
            let result: JsValue = super::result::write(state.pack, session);
            news.push(News::Result(result));
            state.announced = Some(shown);
        }
    }
    news
}
