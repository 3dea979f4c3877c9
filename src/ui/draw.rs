//! Shows pages: reads the orders of [`crate::page`] and builds what Yew compares and draws.

use std::cell::RefCell;
use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

use super::heard::{Carrier, Ear, Heard};
use crate::domain::{Action, decimal};
use crate::page::{END, Node, On};

/// What outlasts a page: the elements that the program has to find again, and the names of
/// elements and attributes.
#[derive(Default)]
pub struct Nodes {
    named: [NodeRef; Node::ALL.len()],
    names: Names,
}

impl Nodes {
    /// The element of this name, if the page has one.
    pub fn get(&self, node: Node) -> &NodeRef {
        &self.named[node as usize]
    }

    fn by_sign(&self, sign: &str) -> NodeRef {
        let found = Node::ALL.into_iter().find(|node| node.sign() == sign);
        found.map(|node| self.get(node).clone()).unwrap_or_default()
    }
}

/// Names that occurred, each kept once and for good: there are no more of them than the views
/// write. Yew can keep attributes in a map as well, but filling maps costs more than a KiB of the
/// first load.
#[derive(Default)]
struct Names {
    names: RefCell<Vec<&'static str>>,
    lists: RefCell<Vec<&'static [&'static str]>>,
}

impl Names {
    fn kept(&self, name: &str) -> &'static str {
        let mut known = self.names.borrow_mut();
        for known in known.iter() {
            if *known == name {
                return known;
            }
        }
        let name = name.to_owned().leak();
        known.push(name);
        name
    }

    fn kept_list(&self, names: Vec<&'static str>) -> &'static [&'static str] {
        let mut known = self.lists.borrow_mut();
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

struct Element {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
}

struct Drawing<'a> {
    nodes: &'a Nodes,
    open: Vec<Element>,
    finished: Html,
}

/// What a page names by number, and where to go with what is heard.
pub struct Surroundings<'a> {
    /// Listeners; each belongs to one element.
    pub heard: Vec<Option<Heard>>,
    /// Carries what is told as text to the program that wrote the page.
    pub told: Carrier,
    /// Parts that were drawn before.
    pub parts: &'a [Html],
    /// What a person does goes here.
    pub act: &'a Callback<Action>,
    /// Where references to elements go.
    pub nodes: &'a Nodes,
}

/// The page as Yew knows it.
pub fn draw(page: &str, around: Surroundings) -> Html {
    let Surroundings { mut heard, told: carrier, parts, act, nodes } = around;
    let number = |text| decimal::read(text).and_then(|at| usize::try_from(at).ok());
    let mut drawing = Drawing { nodes, open: Vec::new(), finished: Html::default() };
    for order in page.split(END) {
        let Some(sign) = order.chars().next() else { continue };
        let text = order.get(1..).unwrap_or_default();
        match sign {
            '<' => drawing.begin(text),
            '>' => drawing.end(),
            '"' => drawing.add(VText::new(text.to_owned()).into()),
            '_' => drawing.add(Html::default()),
            '&' => {
                let part = number(text).and_then(|at| parts.get(at));
                drawing.add(part.cloned().unwrap_or_default());
            }
            _ => {
                let Some(element) = drawing.open.last_mut() else { continue };
                let tag = &mut element.tag;
                match sign {
                    '=' => {
                        if let Some((name, value)) = text.split_once('=') {
                            element.attribute(nodes.names.kept(name), value);
                        }
                    }
                    '#' => tag.key = Some(Key::from(text)),
                    '@' => tag.node_ref = nodes.by_sign(text),
                    ':' => tag.set_value(AttrValue::from(text.to_owned())),
                    '~' => element.choice(text),
                    '?' => tag.set_checked(text == "1"),
                    '!' => {
                        let heard = number(text).and_then(|at| heard.get_mut(at)?.take());
                        if let Some(heard) = heard {
                            tag.add_listener(Rc::new(Ear { heard, act: act.clone() }));
                        }
                    }
                    _ => {
                        if let Some(heard) = told(text, carrier) {
                            tag.add_listener(Rc::new(Ear { heard, act: act.clone() }));
                        }
                    }
                }
            }
        }
    }
    drawing.finished
}

/// What is told by text: one of [`On`], and the text.
fn told(text: &str, carrier: Carrier) -> Option<Heard> {
    let sign = text.get(..1)?;
    let on =
        [On::Press, On::Change, On::Choice, On::Arrows].into_iter().find(|on| on.sign() == sign)?;
    Some(Heard::Told(on, text.get(1..)?.to_owned(), carrier))
}

impl Drawing<'_> {
    fn begin(&mut self, tag: &str) {
        let mut parts = tag.split('\'');
        let first = parts.next().unwrap_or_default();
        let (name, mut before) = first.split_once(' ').unwrap_or((first, ""));
        let mut element = Element {
            tag: VTag::new(AttrValue::Static(self.nodes.names.kept(name))),
            names: Vec::new(),
            values: Vec::new(),
            children: Vec::new(),
        };
        while let (Some((attribute, _)), Some(value)) = (before.split_once('='), parts.next()) {
            element.attribute(self.nodes.names.kept(attribute.trim_ascii_start()), value);
            before = parts.next().unwrap_or_default();
        }
        self.open.push(element);
    }

    fn end(&mut self) {
        if let Some(Element { mut tag, names, values, children }) = self.open.pop() {
            let keys = self.nodes.names.kept_list(names);
            tag.set_attributes(Attributes::Dynamic { keys, values: values.into() });
            if let Some(place) = tag.children_mut() {
                *place = VList::from(children).into();
            }
            self.add(tag.into());
        }
    }

    fn add(&mut self, node: Html) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.finished = node,
        }
    }
}

impl Element {
    /// A property, which only a browser has.
    fn choice(&mut self, value: &str) {
        #[cfg(target_arch = "wasm32")]
        {
            self.names.push("value");
            let value = wasm_bindgen::JsValue::from_str(value);
            self.values.push(Some(AttributeOrProperty::Property(value)));
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = value;
    }

    #[inline(never)]
    fn attribute(&mut self, name: &'static str, value: &str) {
        self.names.push(name);
        let value = AttrValue::from(value.to_owned());
        self.values.push(Some(AttributeOrProperty::Attribute(value)));
    }
}
