//! Focus and widths.

use gloo::utils::window;
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, ResizeObserver, ScrollIntoViewOptions};
use web_sys::{ScrollBehavior, ScrollLogicalPosition};
use yew::NodeRef;

/// Moves the focus to an element and brings it into view only if it is not there already: the
/// page around the widget must not jump.
pub fn focus(node: &NodeRef) {
    let Some(element) = node.cast::<HtmlElement>() else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
    let bounds = element.get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
    if bounds.top() < 0.0 || bounds.bottom() > height {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        options.set_behavior(ScrollBehavior::Auto);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Watches the width of an element for as long as it lives.
pub struct WidthWatch {
    observer: ResizeObserver,
    // Called by the observer; dropped after it.
    _changed: Closure<dyn FnMut(Array)>,
}

impl WidthWatch {
    /// Calls `changed` with the width in CSS pixels, now and whenever it is another one.
    pub fn start(element: Element, changed: impl Fn(i32) + 'static) -> Option<Self> {
        let watched = element.clone();
        let changed = Closure::<dyn FnMut(Array)>::new(move |_entries: Array| {
            let width_px = watched.client_width();
            // 0 while hidden: what is not seen need not be laid out.
            if width_px > 0 {
                changed(width_px);
            }
        });
        let callback: &JsValue = changed.as_ref();
        let observer = ResizeObserver::new(callback.unchecked_ref()).ok()?;
        observer.observe(&element);
        Some(Self { observer, _changed: changed })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
