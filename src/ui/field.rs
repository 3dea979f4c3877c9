//! Reading what was typed: the one place in `ui` that knows an element's type.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Event, InputEvent, TargetCast};

use crate::domain::Action;

/// Sends the text of an area as it is typed.
pub fn on_text(act: &Callback<Action>, action: fn(String) -> Action) -> Callback<InputEvent> {
    let act = act.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            act.emit(action(area.value()));
        }
    })
}

/// Sends a whole number when it was entered; anything else counts as not said.
pub fn on_number(
    act: &Callback<Action>,
    at_most: u16,
    action: fn(Option<u16>) -> Action,
) -> Callback<Event> {
    let act = act.clone();
    Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let number = input.value().trim().parse().ok().filter(|number| *number <= at_most);
            act.emit(action(number));
        }
    })
}
