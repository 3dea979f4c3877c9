//! Markup, written down from the top to the bottom.
//!
//! `html!` writes the code that makes an element out at every place where one stands, and values
//! that are handed from call to call are copied each time; together that came to a third of the
//! code of the views. A page that is written costs a few bytes for each element (the figures are
//! in DESIGN.md).
//!
//! Yew pairs children without keys by their place. So a part that may be missing still takes its
//! place, by [`Page::nothing`], and lists stand in an element of their own.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

use super::heard::{Ear, Heard};
use super::page::Page;
use crate::domain::decimal;

/// The elements of a page that are not closed yet, and what is finished.
#[derive(Default)]
pub struct Markup {
    open: Vec<Element>,
    finished: Html,
}

struct Element {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

/// Lists of attribute names that occurred, each kept once and for good: there are no more of them
/// than kinds of elements in the views. Yew can keep attributes in a map as well, but filling maps
/// costs more than a KiB of the first load.
#[derive(Default)]
pub struct Names(RefCell<Vec<&'static [&'static str]>>);

impl Names {
    fn kept(&self, names: Vec<&'static str>) -> &'static [&'static str] {
        let mut known = self.0.borrow_mut();
        for known in known.iter() {
            if **known == *names {
                return known;
            }
        }
        let names = names.leak();
        known.push(names);
        names
    }
}

impl Page<'_> {
    /// Begins an element. `tag` is what stands in a start tag: `p class='quiet' id='hint'`.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str) {
        let mut parts = tag.split('\'');
        let first = parts.next().unwrap_or_default();
        let (name, mut before) = first.split_once(' ').unwrap_or((first, ""));
        let tag = VTag::new(AttrValue::Static(name));
        self.markup.open.push(Element {
            tag,
            names: Vec::new(),
            values: Vec::new(),
            children: Vec::new(),
        });
        while let (Some((attribute, _)), Some(value)) = (before.split_once('='), parts.next()) {
            self.attribute(attribute.trim_ascii_start(), AttrValue::Static(value));
            before = parts.next().unwrap_or_default();
        }
    }

    /// Ends the element that was begun last.
    #[inline(never)]
    pub fn close(&mut self) {
        if let Some(Element { mut tag, names, values, children }) = self.markup.open.pop() {
            let keys = self.nodes.names.kept(names);
            tag.set_attributes(Attributes::Dynamic { keys, values: values.into() });
            if let Some(place) = tag.children_mut() {
                *place = VList::from(children).into();
            }
            self.add(tag.into());
        }
    }

    /// An element with a text, the commonest of all.
    #[inline(never)]
    pub fn line(&mut self, tag: &'static str, text: &str) {
        self.open(tag);
        self.text(text);
        self.close();
    }

    /// A text inside the open element.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        self.add(VText::new(text).into());
    }

    /// Keeps the place of a part that is not there.
    #[inline(never)]
    pub fn nothing(&mut self) {
        self.add(Html::default());
    }

    /// Something that was written before.
    #[inline(never)]
    pub fn add(&mut self, node: Html) {
        match self.markup.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.markup.finished = node,
        }
    }

    /// Everything that was written.
    pub fn finish(self) -> Html {
        self.markup.finished
    }

    /// An attribute of the open element.
    #[inline(never)]
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.attribute(name, AttrValue::from(value));
    }

    /// An attribute that is a whole number.
    #[inline(never)]
    pub fn number(&mut self, name: &'static str, value: i32) {
        self.attribute(name, decimal::write_signed(value).into());
    }

    #[inline(never)]
    fn attribute(&mut self, name: &'static str, value: AttrValue) {
        if let Some(element) = self.markup.open.last_mut() {
            element.names.push(name);
            element.values.push(Some(AttributeOrProperty::Attribute(value)));
        }
    }

    /// Tells the open element from its siblings.
    #[inline(never)]
    pub fn key(&mut self, key: &str) {
        if let Some(element) = self.markup.open.last_mut() {
            element.tag.key = Some(Key::from(key));
        }
    }

    /// Lets a reference follow the open element.
    #[inline(never)]
    pub fn node(&mut self, node: &NodeRef) {
        if let Some(element) = self.markup.open.last_mut() {
            element.tag.node_ref = node.clone();
        }
    }

    /// The value of the open field.
    #[inline(never)]
    pub fn value(&mut self, value: &str) {
        if let Some(element) = self.markup.open.last_mut() {
            element.tag.set_value(AttrValue::from(value));
        }
    }

    /// Whether the open radio or tick box is chosen.
    #[inline(never)]
    pub fn checked(&mut self, checked: bool) {
        if let Some(element) = self.markup.open.last_mut() {
            element.tag.set_checked(checked);
        }
    }

    /// What the open element listens for.
    #[inline(never)]
    pub fn hear(&mut self, heard: Heard) {
        if let Some(element) = self.markup.open.last_mut() {
            element.tag.add_listener(Rc::new(Ear { heard, act: self.screen.act.clone() }));
        }
    }
}
