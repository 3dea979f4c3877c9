//! What the widget tells the element around it.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::object::object;

/// News for the element. Those that begin with `tl-` become events on the page.
pub enum News {
    /// A person took a choice.
    Answer { question: String, option: String },
    /// A person reached a result, or changed it.
    Result(JsValue),
    /// A person started again.
    Reset,
    /// The session changed: here it is, to be kept outside of this instance. After a panic the
    /// instance is lost and this is what a fresh one goes on with.
    Saved { session: String, reason: String, reason_kept: bool, view: &'static str },
}

/// The element's one callback: `(kind, detail)`.
#[derive(Clone)]
pub struct Host(Function);

impl Host {
    /// Wraps the callback.
    pub fn new(callback: Function) -> Self {
        Self(callback)
    }

    /// Tells the element.
    pub fn tell(&self, news: News) {
        let text = |text: &str| JsValue::from_str(text);
        match news {
            News::Answer { question, option } => {
                let detail = [("question", text(&question)), ("option", text(&option))];
                self.call("tl-answer", &object(&detail));
            }
            News::Result(result) => self.call("tl-result", &result),
            News::Reset => self.call("tl-reset", &JsValue::NULL),
            News::Saved { session, reason, reason_kept, view } => self.call(
                "saved",
                &object(&[
                    ("session", text(&session)),
                    ("reason", text(&reason)),
                    ("reasonKept", JsValue::from(reason_kept)),
                    ("view", text(view)),
                ]),
            ),
        }
    }

    fn call(&self, kind: &str, detail: &JsValue) {
        // A listener that throws is the page's affair; the browser reports it there.
        let _ = self.0.call2(&JsValue::NULL, &JsValue::from_str(kind), detail);
    }
}

thread_local! {
    /// One instance of this module serves one element, so there is one to tell of a panic.
    static TOLD_OF_PANIC: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// From now on a panic is told to this element, which then replaces the instance.
pub fn tell_of_panic(host: &Host) {
    TOLD_OF_PANIC.with(|told| told.replace(Some(host.clone())));
    yew::set_custom_panic_hook(Box::new(|panic| {
        let message = panic.to_string();
        TOLD_OF_PANIC.with(|told| {
            if let Ok(told) = told.try_borrow()
                && let Some(host) = told.as_ref()
            {
                host.call("panic", &JsValue::from_str(&message));
            }
        });
    }));
}
