//! What a person does on the page, as actions: the one place in `ui` that knows events.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::chart::{Key, next};
use crate::domain::{Action, Ladders, RungAt, decimal};

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
    /// The keys that move from this rung to another one.
    Arrows(&'static Ladders, RungAt),
}

/// Hears one event of one element. A type of our own for all of them: Yew's callbacks bring one
/// for each kind of event.
pub struct Ear {
    pub heard: Heard,
    pub act: Callback<Action>,
}

impl Listener for Ear {
    fn kind(&self) -> ListenerKind {
        match self.heard {
            Heard::Press(_) => ListenerKind::onclick,
            Heard::Choice(_) | Heard::Number { .. } => ListenerKind::onchange,
            Heard::Text(_) => ListenerKind::oninput,
            Heard::Arrows(..) => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        let action = match &self.heard {
            Heard::Press(action) | Heard::Choice(action) => Some(action.clone()),
            Heard::Text(action) => value(&event).map(*action),
            Heard::Number { at_most, action } => value(&event)
                .map(|text| action(whole_number(&text).filter(|number| number <= at_most))),
            Heard::Arrows(ladders, at) => {
                let key = arrow(event.unchecked_ref());
                key.map(|key| {
                    event.prevent_default();
                    Action::ReachRung(next(ladders, *at, key))
                })
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

fn arrow(event: &KeyboardEvent) -> Option<Key> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    match event.key().as_str() {
        "ArrowUp" => Some(Key::Up),
        "ArrowDown" => Some(Key::Down),
        "ArrowLeft" => Some(Key::Left),
        "ArrowRight" => Some(Key::Right),
        "Home" => Some(Key::Home),
        "End" => Some(Key::End),
        _ => None,
    }
}
