//! What the widget tells the element around it.

use std::cell::OnceCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::NodeRef;

use crate::ports::Clock;

thread_local! {
    /// One instance of this module serves one element, so there is one to tell.
    static HOST: OnceCell<Function> = const { OnceCell::new() };
}

/// From now on this callback is told: `(kind, text, node)`. A panic too, upon which the element
/// replaces the instance.
pub fn listen(host: Function) {
    let _ = HOST.with(|known| known.set(host));
    yew::set_custom_panic_hook(Box::new(|panic| tell("panic", &panic.to_string())));
}

/// Tells the element. Kinds that begin with `tl-` become events on the page, with a JSON text as
/// their detail.
#[inline(never)]
pub fn tell(kind: &str, text: &str) {
    call(kind, text, &JsValue::NULL);
}

/// Asks the element to do something with a node.
pub fn show(kind: &str, node: &NodeRef) {
    if let Some(node) = node.get() {
        call(kind, "", &node);
    }
}

/// Asks another program, or the page around; nothing while it is not there.
pub fn ask(kind: &str, text: &str) -> Option<String> {
    call(kind, text, &JsValue::NULL)
}

/// The clock of the page around.
pub struct HostClock;

impl Clock for HostClock {
    fn today(&self) -> String {
        ask("today", "").unwrap_or_default()
    }
}

#[inline(never)]
fn call(kind: &str, text: &str, node: &JsValue) -> Option<String> {
    HOST.with(|host| {
        let (kind, text) = (JsValue::from_str(kind), JsValue::from_str(text));
        // A listener that throws is the page's affair; the browser reports it there.
        host.get()?.call3(&JsValue::NULL, &kind, &text, node).ok()?.as_string()
    })
}
