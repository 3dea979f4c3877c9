//! What a person does on the page, as actions: the one place in `ui` that knows events.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::domain::{Action, decimal};
use crate::page::On;

/// What an element listens for, and what follows.
pub enum Heard {
    /// A press.
    Press(Action),
    /// A radio or a tick box that was changed. Only `change`: a click handler there that renders
    /// again would undo the browser's own choice before it takes effect (see DESIGN.md).
    Choice(Action),
    /// Every letter of a text field.
    Text(fn(String) -> Action),
    /// A whole number that was entered; anything else counts as not said.
    Number {
        /// The greatest that is taken.
        at_most: u16,
        /// What follows.
        action: fn(Option<u16>) -> Action,
    },
    /// Something told as text to the program that wrote the page, and what carries it there.
    Told(On, String, Carrier),
}

/// Carries what is told as text to the program that wrote the page.
pub type Carrier = fn(String) -> Action;

/// Hears one event of one element. A type of our own for all of them: Yew's callbacks bring one
/// for each kind of event.
pub struct Ear {
    pub heard: Heard,
    pub act: Callback<Action>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.heard {
            Heard::Press(_) | Heard::Told(On::Press, ..) => ListenerKind::onclick,
            Heard::Choice(_) | Heard::Number { .. } | Heard::Told(On::Change | On::Choice, ..) => {
                ListenerKind::onchange
            }
            Heard::Text(_) => ListenerKind::oninput,
            Heard::Told(On::Arrows, ..) => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        let action = match &self.heard {
            Heard::Press(action) | Heard::Choice(action) => Some(action.clone()),
            Heard::Text(action) => value(&event).map(*action),
            Heard::Number { at_most, action } => value(&event)
                .map(|text| action(whole_number(&text).filter(|number| number <= at_most))),
            Heard::Told(on, text, carrier) => {
                let more = match on {
                    On::Press | On::Choice => Some(String::new()),
                    On::Change => value(&event),
                    On::Arrows => arrow(event.unchecked_ref()),
                };
                if *on == On::Arrows && more.is_some() {
                    event.prevent_default();
                }
                more.map(|more| carrier([&**text, &more].concat()))
            }
        };
        if let Some(action) = action {
            self.act.emit(action);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The text in the field. A text area answers to the same name as an input, which is all that is
/// asked of it.
fn value(event: &Event) -> Option<String> {
    Some(event.target()?.unchecked_ref::<HtmlInputElement>().value())
}

fn whole_number(text: &str) -> Option<u16> {
    decimal::read(text.trim_ascii()).and_then(|number| u16::try_from(number).ok())
}

/// The name of a key that moves, pressed alone.
fn arrow(event: &KeyboardEvent) -> Option<String> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let key = event.key();
    (key.starts_with("Arrow") || key == "Home" || key == "End").then_some(key)
}
