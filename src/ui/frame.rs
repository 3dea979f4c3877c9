//! What every view is handed.

use yew::{AttrValue, Callback, Html, NodeRef};

use super::element::element;
use super::settings::Settings;
use crate::content::Pack;
use crate::domain::{Action, Session, Text, Track};
use crate::text::{Catalog, Message, fill};

/// The surroundings of a view: plain references, made anew for each render.
pub struct Frame<'a> {
    /// Words and model.
    pub pack: &'static Pack,
    /// Words of the interface.
    pub texts: &'static Catalog,
    /// What the page decides.
    pub settings: &'a Settings,
    /// What is to be shown.
    pub session: &'a Session,
    /// What the person does goes here.
    pub act: &'a Callback<Action>,
    /// Goes on the heading of the view, which takes the focus when the view changes.
    pub heading: &'a NodeRef,
    /// Goes on the first field, which takes the focus when a choice is missing.
    pub field: &'a NodeRef,
}

impl Frame<'_> {
    /// A text of the interface.
    pub fn text(&self, message: Message) -> AttrValue {
        AttrValue::Static(self.texts.get(message))
    }

    /// A text of the interface with its placeholders filled.
    pub fn filled(&self, message: Message, values: &[(&str, &str)]) -> String {
        fill(self.texts.get(message), values)
    }

    /// A handler that sends this action.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// A button; `class` is its look, `part` its name for the host page's styles, empty for none.
    #[inline(never)]
    pub fn button(
        &self,
        class: &'static str,
        part: &'static str,
        label: Message,
        action: Action,
    ) -> Html {
        let mut button = element("button");
        button.set("type", "button").set("class", class);
        if !part.is_empty() {
            button.set("part", part);
        }
        button.on_click(self.on(action)).text(self.text(label)).end()
    }

    /// A track inside a sentence.
    pub fn track(&self, track: Track) -> Text {
        match track {
            Track::IndividualContributor => self.pack.tracks.individual_contributor.in_sentence,
            Track::Management => self.pack.tracks.management.in_sentence,
        }
    }
}
