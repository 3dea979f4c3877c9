//! What `embed/element.js` calls. Values are checked here; a wrong one throws and changes nothing.

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use super::host::{Host, tell_of_panic};
use super::object::{describe, field, wrong};
use super::program::{By, Program};
use super::{answers, context, result};
use crate::builtin;
use crate::domain::{Action, Session, View, notation, saved};
use crate::ui::{Reveal, Settings};

/// A widget on the page, held by its element.
#[wasm_bindgen]
pub struct Handle(Program);

/// Mounts a widget in an empty element.
///
/// `options` holds the attributes by name, `null` where one is missing. `handed_over` is the last
/// `saved` news of an instance that is gone, or `undefined`. `host` is called with a kind and a
/// detail.
#[wasm_bindgen]
pub fn mount(root: Element, options: &JsValue, handed_over: &JsValue, host: Function) -> Handle {
    let host = Host::new(host);
    tell_of_panic(&host);
    let mut settings = Settings::default();
    for name in ["heading-level", "reveal"] {
        set_option(&mut settings, name, field(options, name).as_string().as_deref());
    }
    // The order of choices differs between visits and is kept within one.
    let seed = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    Handle(Program::start(
        root,
        host,
        settings,
        storage_key(options).as_deref(),
        session(handed_over),
        seed,
    ))
}

#[wasm_bindgen]
impl Handle {
    /// Follows a change of an attribute that concerns the looks.
    pub fn option(&self, name: &str, value: Option<String>) {
        self.0.settings(|settings| set_option(settings, name, value.as_deref()));
    }

    /// Follows a change of `storage` or `storage-key`.
    pub fn keep(&self, options: &JsValue) {
        self.0.keep_in(storage_key(options).as_deref());
    }

    /// The answered questions.
    pub fn answers(&self) -> JsValue {
        self.0.read(|pack, session| answers::write(&pack.questionnaire, &session.answers))
    }

    /// Replaces all answers.
    pub fn set_answers(&self, value: &JsValue) -> Result<(), JsValue> {
        let read = self.0.read(|pack, _| answers::read(&pack.questionnaire, value))?;
        self.0.act(Action::SetAnswers(read), By::Script);
        Ok(())
    }

    /// The context.
    pub fn context(&self) -> JsValue {
        self.0.read(|_, session| context::write(&session.context))
    }

    /// Replaces the context.
    pub fn set_context(&self, value: &JsValue) -> Result<(), JsValue> {
        let read = context::read(value)?;
        self.0.act(Action::SetContext(read), By::Script);
        Ok(())
    }

    /// The result, or `null`.
    pub fn result(&self) -> JsValue {
        self.0.read(result::write)
    }

    /// The share code of the present answers.
    pub fn code(&self) -> String {
        self.0.read(|pack, session| notation::encode(&pack.questionnaire, &session.answers, None))
    }

    /// Opens a share code.
    pub fn set_code(&self, value: &JsValue) -> Result<(), JsValue> {
        let Some(code) = value.as_string() else {
            return Err(wrong("code", &describe(value), "a share code"));
        };
        let decoded = self.0.read(|pack, _| notation::decode(&pack.questionnaire, &code));
        match decoded {
            Ok(decoded) => {
                let (answers, context) = (decoded.answers, decoded.context);
                self.0.act(Action::Open { answers, context }, By::Script);
                Ok(())
            }
            Err(error) => {
                let message = ["code: ", &error.to_string()].concat();
                Err(js_sys::TypeError::new(&message).into())
            }
        }
    }

    /// Goes to a view.
    pub fn show(&self, value: &JsValue) -> Result<(), JsValue> {
        let name = value.as_string().unwrap_or_default();
        match View::ALL.into_iter().find(|view| view.id() == name) {
            Some(view) => {
                self.0.act(Action::Show(view), By::Script);
                Ok(())
            }
            None => {
                let allowed = View::ALL.map(View::id).join(", ");
                Err(wrong("show", &describe(value), &allowed))
            }
        }
    }

    /// Whether anything has been answered.
    pub fn begun(&self) -> bool {
        self.0.read(|_, session| session.answers.answered() > 0)
    }

    /// Forgets the answers, here and in storage.
    pub fn reset(&self) {
        self.0.act(Action::Restart, By::Script);
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        self.0.stop();
    }
}

/// Sets an option from an attribute; an unknown value means the default. Says whether anything
/// changed.
fn set_option(settings: &mut Settings, name: &str, value: Option<&str>) -> bool {
    let (level, reveal) = (settings.heading_level, settings.reveal);
    match name {
        "heading-level" => {
            let level = value.and_then(|value| value.trim().parse().ok());
            let default = Settings::default().heading_level;
            settings.heading_level =
                level.filter(|level| (2..=6).contains(level)).unwrap_or(default);
        }
        "reveal" => {
            settings.reveal = if value == Some("live") { Reveal::Live } else { Reveal::End };
        }
        _ => {}
    }
    (level, reveal) != (settings.heading_level, settings.reveal)
}

/// The page's own part of the storage key; `None` when nothing is to be stored.
fn storage_key(options: &JsValue) -> Option<String> {
    if field(options, "storage").as_string().as_deref() == Some("none") {
        return None;
    }
    Some(field(options, "storage-key").as_string().unwrap_or_default())
}

/// The session that an instance before this one handed over.
fn session(handed_over: &JsValue) -> Option<Session> {
    let line = field(handed_over, "session").as_string()?;
    let mut session = saved::read(&builtin::PACK.questionnaire, &line)?;
    session.reason = field(handed_over, "reason").as_string().unwrap_or_default();
    session.reason_kept = field(handed_over, "reasonKept").is_truthy();
    Some(session)
}
