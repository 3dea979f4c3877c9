//! Elements, built by calls.
//!
//! `html!` writes the code that makes an element out at every place where one stands; for the
//! whole widget that came to about a fifth of the first load. These calls make the same nodes and
//! cost a few bytes each (the figures are in DESIGN.md).
//!
//! Yew pairs children without keys by their place. So a part that may be missing still takes its
//! place, as `Html::default()`, and lists stand in an element of their own.

use std::rc::Rc;

use yew::virtual_dom::{Key, VTag, VText};
use yew::{AttrValue, Callback, Event, Html, InputEvent, KeyboardEvent, MouseEvent, NodeRef, html};

use crate::domain::Text;

/// A pack's text as a node or an attribute.
impl From<Text> for AttrValue {
    fn from(text: Text) -> Self {
        AttrValue::Static(text.0)
    }
}

/// An element in the making; [`Element::end`] gives it out.
pub struct Element(VTag);

/// Begins an element.
#[inline(never)]
pub fn element(name: &'static str) -> Element {
    Element(VTag::new(AttrValue::Static(name)))
}

/// An element with a class and a text, the commonest of all.
#[inline(never)]
pub fn line(name: &'static str, class: &'static str, text: AttrValue) -> Html {
    let mut line = element(name);
    if !class.is_empty() {
        line.set("class", class);
    }
    line.text(text).end()
}

impl Element {
    /// Sets an attribute.
    pub fn set(&mut self, name: &'static str, value: impl Into<AttrValue>) -> &mut Self {
        self.set_value(name, value.into())
    }

    #[inline(never)]
    fn set_value(&mut self, name: &'static str, value: AttrValue) -> &mut Self {
        self.0.add_attribute(name, value);
        self
    }

    /// Sets an attribute to a whole number.
    #[inline(never)]
    pub fn number(&mut self, name: &'static str, value: i32) -> &mut Self {
        self.set_value(name, value.to_string().into())
    }

    /// Tells the element from its siblings.
    #[inline(never)]
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Lets a reference follow the element.
    #[inline(never)]
    pub fn node(&mut self, node: &NodeRef) -> &mut Self {
        self.0.node_ref = node.clone();
        self
    }

    /// Adds a text.
    pub fn text(&mut self, text: impl Into<AttrValue>) -> &mut Self {
        self.add_text(text.into())
    }

    #[inline(never)]
    fn add_text(&mut self, text: AttrValue) -> &mut Self {
        self.add(VText::new(text).into())
    }

    /// Adds a child.
    #[inline(never)]
    pub fn add(&mut self, child: Html) -> &mut Self {
        self.0.add_child(child);
        self
    }

    /// Adds children.
    pub fn each(&mut self, children: impl Iterator<Item = Html>) -> &mut Self {
        for child in children {
            self.add(child);
        }
        self
    }

    /// Whether a radio or a tick box is chosen.
    #[inline(never)]
    pub fn checked(&mut self, checked: bool) -> &mut Self {
        self.0.set_checked(checked);
        self
    }

    /// The value of a field.
    #[inline(never)]
    pub fn value(&mut self, value: AttrValue) -> &mut Self {
        self.0.set_value(value);
        self
    }

    /// Hears of a press.
    #[inline(never)]
    pub fn on_click(&mut self, heard: Callback<MouseEvent>) -> &mut Self {
        self.0.add_listener(Rc::new(html::onclick::Wrapper::new(heard)));
        self
    }

    /// Hears of a change.
    #[inline(never)]
    pub fn on_change(&mut self, heard: Callback<Event>) -> &mut Self {
        self.0.add_listener(Rc::new(html::onchange::Wrapper::new(heard)));
        self
    }

    /// Hears of every letter.
    #[inline(never)]
    pub fn on_input(&mut self, heard: Callback<InputEvent>) -> &mut Self {
        self.0.add_listener(Rc::new(html::oninput::Wrapper::new(heard)));
        self
    }

    /// Hears of a key.
    #[inline(never)]
    pub fn on_key_down(&mut self, heard: Callback<KeyboardEvent>) -> &mut Self {
        self.0.add_listener(Rc::new(html::onkeydown::Wrapper::new(heard)));
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn end(&mut self) -> Html {
        std::mem::replace(&mut self.0, VTag::new(AttrValue::Static(""))).into()
    }
}
