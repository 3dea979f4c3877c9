//! The running widget: the session, and what follows from each action.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::{AppHandle, Callback, NodeRef, Renderer};

use super::host::{HostClock, ask, show, tell};
use super::json::Json;
use super::ladders::LadderProgram;
use super::page_program::PageProgram;
use super::result;
use super::store::LocalStore;
use crate::builtin;
use crate::chart::quantised;
use crate::content::Pack;
use crate::domain::{Action, Paths, Session, View, decimal, notation, saved};
use crate::ladders::Asked;
use crate::page::Node;
use crate::ports::{Clock, MemoryStore, Saved, Store};
use crate::text::{Message, fill};
use crate::ui::{
    Kept, Reveal, Screen, Settings, Widget, WidgetProps, asked, asked_of_reading, asked_of_result,
    target, wanted,
};

/// How long the live region stays empty before something is said in it: screen readers announce
/// a change of a region, not what it was born with.
const NOTICE_DELAY_MS: u32 = 400;

/// How long a notice stays that only confirms something; one that says what went wrong stays until the
/// person does the next thing.
const NOTICE_STAYS_MS: u32 = 6000;

/// Who acts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A person: events are fired, and the focus follows.
    Person,
    /// A script on the page: neither.
    Script,
}

/// What the page is told after an action, and only then: a listener may call straight back.
pub(super) type News = Vec<(&'static str, String)>;

pub(super) struct State {
    pub(super) pack: &'static Pack,
    pub(super) session: Session,
    pub(super) settings: Settings,
    act: Callback<Action>,
    pub(super) store: Box<dyn Store>,
    announced: String,
    app: Option<AppHandle<Widget>>,
    notice: Option<Timeout>,
    /// Where the focus goes at the end of this turn.
    focus: Option<Node>,
    pub(super) ladders: LadderProgram,
    pub(super) result: PageProgram,
    pub(super) reading: PageProgram,
}

impl State {
    pub(super) fn asked(&self) -> Asked {
        asked(self.pack, &builtin::LEAN_CATALOG, &self.session, &self.settings)
    }

    pub(super) fn asked_of_result(&mut self) -> crate::result::Asked {
        self.settings.today = HostClock.today();
        asked_of_result(self.pack, &self.session, &self.settings)
    }

    fn props(&mut self, focus: Option<Node>) -> WidgetProps {
        let ladders = self.ladders.draw(&self.asked());
        let asked = wanted(&self.session).then(|| self.asked_of_result());
        let result = self.result.draw(asked.map(|asked| asked.write()));
        let asked = asked_of_reading(self.pack, &self.session, &self.settings);
        let reading = self.reading.draw(asked.map(|asked| asked.write()));
        WidgetProps {
            screen: Rc::new(Screen {
                pack: self.pack,
                texts: &builtin::CATALOG,
                session: self.session.clone(),
                settings: self.settings.clone(),
                ladders,
                result,
                reading,
                focus,
                act: self.act.clone(),
            }),
        }
    }

    /// Once somebody has answered, the other programs are worth fetching; and each of them when
    /// somebody looks at what it shows.
    fn want_parts(&mut self) {
        let session = &self.session;
        let answered = session.shown().answered() > 0 || session.answers.answered() > 0;
        // The review has styles from there.
        if answered || wanted(session) || session.view == View::Review {
            self.result.part.want();
        }
        if session.view == View::Read {
            self.reading.part.want();
        }
        if answered
            // There is no first picture of another pack's ladders.
            || self.ladders.first.is_empty()
            || !session.study.is_empty()
            || matches!(session.view, View::Ladder | View::Path)
        {
            self.ladders.part.want();
        }
    }

    /// Shows what there is. Only the last of several in one turn is drawn, so a focus that was wanted
    /// in this turn stays wanted.
    #[inline(never)]
    pub(super) fn render(&mut self, focus: Option<Node>) {
        self.focus = focus.or(self.focus);
        let props = self.props(self.focus);
        if let Some(app) = &mut self.app {
            app.update(props);
        }
    }

    /// The focus that was wanted in this turn has gone where it was wanted.
    pub(super) fn forget_focus(&mut self) {
        self.focus = None;
    }

    fn keep(&self) {
        let session = &self.session;
        let reason = session.reason_kept.then(|| session.reason.clone());
        let line = saved::write(&self.pack.questionnaire, session);
        self.store.save(&Saved { session: line, reason });
    }

    /// Applies an action, keeps and shows what follows, and notes what the page should hear. The
    /// focus goes to `focus`, or where the step leads. Says whether anything changed.
    pub(super) fn act(
        &mut self,
        action: Action,
        by: By,
        focus: Option<Node>,
        news: &mut News,
    ) -> bool {
        let pack = self.pack;
        let restart = matches!(action, Action::Restart);
        let chosen = match action {
            // What is answered about somebody else is no answer of the person's.
            Action::Choose { question, answer } if self.session.about.is_none() => {
                Some((question, answer))
            }
            _ => None,
        };
        let Some(next) = self.session.apply(&pack.questionnaire, action) else {
            return false;
        };
        let before = std::mem::replace(&mut self.session, next);
        if restart {
            self.announced.clear();
            self.settings.hours.clear();
            self.store.clear();
        } else {
            self.keep();
        }
        news.push(("saved", self.handed_over()));
        // The focus follows a person's acts, never a script's.
        let mut goes_to = None;
        if by == By::Person {
            self.settings.notice.clear();
            if let Some((question, answer)) = chosen {
                let mut json = Json::default();
                result::answer(&mut json, &pack.questionnaire, question, answer);
                json.close('}');
                news.push(("tl-answer", json.finish()));
            }
            if restart {
                news.push(("tl-reset", "null".to_owned()));
            }
            announce(self, news);
            goes_to = focus.or_else(|| target(&before, &self.session));
        }
        self.want_parts();
        self.render(goes_to);
        true
    }

    /// Local storage under the pack's own key, or memory where that is denied or not wanted.
    fn open_store(&mut self, storage_key: Option<&str>) {
        let local = storage_key.and_then(|own| {
            let id = self.pack.questionnaire.id.0;
            let between = if own.is_empty() { "" } else { ":" };
            LocalStore::open(&[id, between, own].concat())
        });
        match local {
            Some(store) => {
                self.settings.kept = Kept::Here;
                self.store = Box::new(store);
            }
            None => {
                self.settings.kept = Kept::UntilClosed;
                self.store = Box::<MemoryStore>::default();
            }
        }
        self.settings.results = self.store.load_results();
    }

    /// Deletes what is stored of earlier results.
    pub(super) fn forget_results(&mut self) {
        self.store.save_results("");
        self.settings.results.clear();
    }

    /// The session as a fresh instance goes on with it: its view, whether the free text may be
    /// kept, the line that is stored, and the free text.
    fn handed_over(&self) -> String {
        let session = &self.session;
        let kept = if session.reason_kept { "kept" } else { "" };
        let line = saved::write(&self.pack.questionnaire, session);
        [session.view.id(), kept, &line, &session.reason].join("\n")
    }
}

/// A widget on the page.
#[derive(Clone)]
pub struct Program(pub(super) Rc<RefCell<State>>);

impl Program {
    /// Starts, with nothing drawn yet. The session of an instance that is gone goes before what the
    /// store holds.
    pub fn start(
        seed: u32,
        pack: &'static Pack,
        storage_key: Option<&str>,
        handed_over: Option<&str>,
    ) -> Self {
        let mut state = State {
            pack,
            session: Session::new(&pack.questionnaire, seed),
            settings: Settings::default(),
            act: Callback::noop(),
            store: Box::<MemoryStore>::default(),
            announced: String::new(),
            app: None,
            notice: None,
            focus: None,
            ladders: LadderProgram::new(first_charts(pack)),
            result: PageProgram::new("result"),
            reading: PageProgram::new("reading"),
        };
        // Drawn for another width first, the chart would jump.
        state.settings.chart_width = width(&ask("room", "").unwrap_or_default());
        state.open_store(storage_key);
        let mut greeting = None;
        if let Some(session) = handed_over.and_then(|text| taken_over(pack, text)) {
            state.session = session;
        } else if let Some(kept) = state.store.load() {
            match restored(pack, kept) {
                Some(session) => {
                    greeting = (session.answers.answered() > 0).then_some(Message::Restored);
                    state.session = session;
                }
                None => greeting = Some(Message::Outdated),
            }
        }
        let program = Self(Rc::new(RefCell::new(state)));
        program.listen();
        if let Some(greeting) = greeting {
            program.say(greeting, "");
        }
        tell("saved", &program.0.borrow().handed_over());
        program.0.borrow_mut().want_parts();
        program
    }

    /// What is done in the widget comes back here.
    fn listen(&self) {
        let program = self.clone();
        let mut state = self.0.borrow_mut();
        state.act = Callback::from(move |action| program.act(action, By::Person));
        state.settings.focus = Callback::from(|node: NodeRef| show("focus", &node));
        state.settings.watch_chart = Callback::from(|node: NodeRef| show("watch", &node));
    }

    /// Draws in an empty element.
    pub fn draw(&self, root: Element) {
        let mut state = self.0.borrow_mut();
        let props = state.props(None);
        state.app = Some(Renderer::<Widget>::with_root_and_props(root, props).render());
    }

    /// Changes an option; an unknown value means the default.
    pub fn set(&self, name: &str, value: &str) {
        match name {
            "there" | "failed" => return self.arrived(value, name == "there"),
            "said" => return self.tell_person(value),
            _ => {}
        }
        let mut state = self.0.borrow_mut();
        let settings = &mut state.settings;
        let before = (settings.heading_level, settings.reveal, settings.chart_width);
        let mut redraw = name.starts_with("storage");
        match name {
            "heading-level" => {
                settings.heading_level = match value.trim_ascii().as_bytes() {
                    [level @ b'2'..=b'6'] => level - b'0',
                    _ => Settings::HEADING_LEVEL,
                };
            }
            "reveal" => {
                settings.reveal = if value == "live" { Reveal::Live } else { Reveal::End };
            }
            "width" => {
                settings.chart_width = width(value);
            }
            "history" => {
                settings.keeps_results = value == "on";
                redraw = true;
            }
            "address" => {
                value.clone_into(&mut settings.address);
                redraw = true;
            }
            "confined" => settings.confined = !value.is_empty(),
            "storage-key" => state.open_store(Some(value)),
            _ => state.open_store(None),
        }
        let settings = &state.settings;
        // A new store says what it does in the question.
        redraw |= before != (settings.heading_level, settings.reveal, settings.chart_width);
        if redraw {
            state.render(None);
        }
    }

    /// Says something in the live region, a little later; `{name}` and `{error}` are what belongs to
    /// it.
    pub(super) fn say(&self, message: Message, more: &str) {
        let text = fill(builtin::CATALOG.get(message), &[("name", more), ("error", more)]);
        let confirms = matches!(
            message,
            Message::Restored | Message::Copied | Message::Saved | Message::Loaded
        );
        let program = self.clone();
        self.later(NOTICE_DELAY_MS, move || {
            program.show_notice(text);
            if confirms {
                let after = program.clone();
                program.later(NOTICE_STAYS_MS, move || after.show_notice(String::new()));
            }
        });
    }

    fn show_notice(&self, text: String) {
        let mut state = self.0.borrow_mut();
        state.settings.notice = text;
        state.render(None);
    }

    /// Does something to the notice after a while, in place of what was to be done to it before.
    fn later(&self, milliseconds: u32, what: impl FnOnce() + 'static) {
        self.0.borrow_mut().notice = Some(Timeout::new(milliseconds, what));
    }

    /// Says what became of something that the page around did: its name, and what belongs to it.
    fn tell_person(&self, told: &str) {
        let (what, more) = told.split_once('\t').unwrap_or((told, ""));
        let message = match what {
            "copied" => Message::Copied,
            "copy-refused" => Message::CopyRefused,
            "saved" => Message::Saved,
            "save-refused" => Message::SaveRefused,
            "print-refused" => Message::PrintRefused,
            "loaded" => Message::Loaded,
            _ => Message::LoadRefused,
        };
        self.say(message, more);
    }

    /// Applies an action, keeps and shows what follows, and then tells the page.
    pub fn act(&self, action: Action, by: By) {
        let mut news = Vec::new();
        match action {
            Action::Ladders(done) => self.act_on_ladders(done, by, &mut news),
            Action::Result(done) => self.act_on_result(done, by, &mut news),
            Action::Reading(done) => self.act_on_reading(done, by, &mut news),
            action => {
                self.0.borrow_mut().act(action, by, None, &mut news);
            }
        }
        // A result that is new may be one to keep.
        if news.iter().any(|(kind, _)| *kind == "tl-result") {
            self.act_on_result("finished".to_owned(), by, &mut news);
        }
        self.0.borrow_mut().focus = None;
        for (kind, text) in news {
            tell(kind, &text);
        }
    }

    /// Deletes what is stored of earlier results.
    pub fn forget_results(&self) {
        self.0.borrow_mut().forget_results();
    }

    /// The pack that is shown.
    pub fn pack(&self) -> &'static Pack {
        self.0.borrow().pack
    }

    /// Reads something from the pack and the session.
    pub fn read<T>(&self, reader: impl FnOnce(&Pack, &Session) -> T) -> T {
        let state = self.0.borrow();
        reader(state.pack, &state.session)
    }

    /// Takes the widget off the page. The element's callback hears nothing more.
    pub fn stop(&self) {
        let mut state = self.0.borrow_mut();
        let app = state.app.take();
        state.notice = None;
        drop(state);
        if let Some(app) = app {
            app.destroy();
        }
    }
}

/// The ladders as they are first: drawn at build time for the pack that is compiled in.
fn first_charts(pack: &'static Pack) -> &'static [(i32, &'static str)] {
    if std::ptr::eq(pack, &raw const builtin::PACK) { builtin::CHARTS } else { &[] }
}

fn restored(pack: &Pack, kept: Saved) -> Option<Session> {
    let mut session = saved::read(&pack.questionnaire, &kept.session)?;
    if let Some(reason) = kept.reason {
        session.reason = reason;
        session.reason_kept = true;
    }
    Some(session)
}

/// Reads what [`State::handed_over`] wrote. The free text comes last: it may have lines.
fn taken_over(pack: &Pack, text: &str) -> Option<Session> {
    let (_view, rest) = text.split_once('\n')?;
    let (kept, rest) = rest.split_once('\n')?;
    let (line, reason) = rest.split_once('\n')?;
    let mut session = saved::read(&pack.questionnaire, line)?;
    session.reason = reason.to_owned();
    session.reason_kept = !kept.is_empty();
    Some(session)
}

/// Tells of a result that is new.
fn announce(state: &mut State, news: &mut News) {
    let questionnaire = &state.pack.questionnaire;
    let session = &state.session;
    if session.view == View::Result && session.about.is_none() && session.answers.is_complete() {
        // The context can change the headline too, so it belongs to what makes a result new.
        let shown = notation::encode(
            questionnaire,
            &session.answers,
            Some(&session.context),
            &Paths::default(),
        );
        if state.announced != shown {
            news.push(("tl-result", result::write(state.pack, session)));
            state.announced = shown;
        }
    }
}

/// The width to draw the chart for.
fn width(text: &str) -> i32 {
    let width = decimal::read(text).and_then(|width| i32::try_from(width).ok());
    quantised(width.unwrap_or(0))
}
