//! Pages, written down from the top to the bottom as one line of text.
//!
//! A view does not build elements: it writes what it wants to see, and whoever shows it reads that
//! back. So a view needs no browser and no Yew, costs a few bytes for each element, and can be
//! written by one program and shown by another (see DESIGN.md).
//!
//! # Form
//!
//! A sequence of orders, each of which begins with a sign and ends with U+001F:
//!
//! | order | means |
//! |---|---|
//! | `<p class='quiet'` | begins an element, as a start tag without its `>` |
//! | `>` | ends the element that was begun last |
//! | `"text` | a text |
//! | `_` | keeps the place of a part that is not there |
//! | `=name=value` | an attribute of the open element |
//! | `#key` | tells the open element from its siblings |
//! | `@h` | gives the open element a name by which it can be found: see [`Node`] |
//! | `:text` | the value of the open field |
//! | `~i3` | the chosen option of the open list |
//! | `?1` | the open radio or tick box is chosen; `?0`: it is not |
//! | `&0` | a part that was drawn before, by its number; 0 is the chart |
//! | `!3` | what the open element listens for: the third listener of the program that shows it |
//! | `*p rung i3` | the same, for a program that only writes: see [`On`] |
//!
//! Whoever shows a page pairs children without keys by their place. So a part that may be missing
//! still takes its place, by [`Page::nothing`], and lists stand in an element of their own.

mod html;

use std::ops::Deref;

use crate::domain::decimal;

pub use html::html;

/// Ends an order.
pub const END: char = '\u{1f}';

/// What a program has to find again on the page it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// The heading of the view, which takes the focus when the view changes.
    Heading,
    /// The first field, which takes the focus when a choice is missing.
    Field,
    /// The question whether to start again, which takes the focus when it appears.
    Restart,
    /// The rung that the Tab key reaches.
    Rung,
    /// What takes the focus when something on the panel of the ladders went away.
    Panel,
    /// The same for the second of two paths.
    SecondPanel,
    /// The picture, whose width is watched.
    Picture,
    /// The heading of the section that somebody wants to read.
    Section,
}

impl Node {
    /// All of them.
    pub const ALL: [Node; 8] = [
        Node::Heading,
        Node::Field,
        Node::Restart,
        Node::Rung,
        Node::Panel,
        Node::SecondPanel,
        Node::Picture,
        Node::Section,
    ];

    /// Its sign in an order.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Node::Heading => "h",
            Node::Field => "f",
            Node::Restart => "r",
            Node::Rung => "u",
            Node::Panel => "n",
            Node::SecondPanel => "m",
            Node::Picture => "p",
            Node::Section => "s",
        }
    }
}

/// What an element listens for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// A press.
    Press,
    /// A field that was changed; its value follows the text.
    Change,
    /// A tick box or radio that was changed; nothing follows.
    Choice,
    /// An arrow key, Home or End; its name follows the text.
    Arrows,
}

impl On {
    /// Its sign in an order.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            On::Press => "p",
            On::Change => "c",
            On::Choice => "t",
            On::Arrows => "a",
        }
    }
}

/// A page in the making, and what its views may know.
#[derive(Debug)]
pub struct Page<Known> {
    text: String,
    heading_level: u8,
    /// What the views may know; its fields are read as if they were the page's own.
    pub known: Known,
}

impl<Known> Deref for Page<Known> {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.known
    }
}

impl<Known> Page<Known> {
    /// An empty page. The headings of its views have this level, 2 to 6; those below count on from
    /// it.
    #[must_use]
    pub fn begin(heading_level: u8, known: Known) -> Self {
        Self { text: String::new(), heading_level, known }
    }

    /// Everything that was written, and what was known.
    #[must_use]
    pub fn finish(self) -> (String, Known) {
        (self.text, self.known)
    }

    #[inline(never)]
    fn order(&mut self, sign: char, text: &str) {
        self.text.push(sign);
        // No text of a person can give an order.
        for part in text.split(END) {
            self.text.push_str(part);
        }
        self.text.push(END);
    }

    /// Begins an element. `tag` is what stands in a start tag: `p class='quiet' id='hint'`.
    pub fn open(&mut self, tag: &str) {
        self.order('<', tag);
    }

    /// Ends the element that was begun last.
    pub fn close(&mut self) {
        self.order('>', "");
    }

    /// A text inside the open element.
    pub fn text(&mut self, text: &str) {
        self.order('"', text);
    }

    /// An element with a text, the commonest of all.
    #[inline(never)]
    pub fn line(&mut self, tag: &str, text: &str) {
        self.open(tag);
        self.text(text);
        self.close();
    }

    /// Keeps the place of a part that is not there.
    pub fn nothing(&mut self) {
        self.order('_', "");
    }

    /// An element with a text; keeps its place where a pack says nothing.
    pub fn line_if_any(&mut self, tag: &str, text: &str) {
        if text.is_empty() { self.nothing() } else { self.line(tag, text) }
    }

    /// A text that leads to an address somewhere else, if there is one; the page there learns nothing of
    /// this one. Addresses come from a pack, which was checked for them.
    pub fn link(&mut self, text: &str, address: Option<&str>) {
        let Some(address) = address else { return self.text(text) };
        self.open("a rel='noopener noreferrer nofollow' target='_blank'");
        self.set("href", address);
        self.text(text);
        self.close();
    }

    /// A part that was drawn before, by its number.
    pub fn part(&mut self, number: usize) {
        self.order('&', &digits(number));
    }

    /// An attribute of the open element.
    #[inline(never)]
    pub fn set(&mut self, name: &str, value: &str) {
        self.order('=', &[name, "=", value].concat());
    }

    /// An attribute that is a whole number.
    pub fn number(&mut self, name: &str, value: i32) {
        self.set(name, &decimal::write_signed(value));
    }

    /// Tells the open element from its siblings.
    pub fn key(&mut self, key: &str) {
        self.order('#', key);
    }

    /// Names the open element.
    pub fn node(&mut self, node: Node) {
        self.order('@', node.sign());
    }

    /// The value of the open field.
    pub fn value(&mut self, value: &str) {
        self.order(':', value);
    }

    /// The chosen option of the open list. An attribute would only say which one is chosen first.
    pub fn choice(&mut self, value: &str) {
        self.order('~', value);
    }

    /// Whether the open radio or tick box is chosen.
    pub fn checked(&mut self, checked: bool) {
        self.order('?', if checked { "1" } else { "0" });
    }

    /// Lets the open element hear the listener with this number.
    pub fn hear_own(&mut self, number: usize) {
        self.order('!', &digits(number));
    }

    /// Lets the open element tell this text.
    pub fn hear_told(&mut self, on: On, text: &str) {
        self.order('*', &[on.sign(), text].concat());
    }

    /// Begins the heading of a view. It can take the focus by script, so that a change of view is
    /// announced. The page around the widget decides its level.
    #[inline(never)]
    pub fn begin_view_heading(&mut self) {
        self.open(heading_tag(self.heading_level));
        self.set("class", "view-heading");
        self.set("tabindex", "-1");
        self.node(Node::Heading);
    }

    /// The heading of a view.
    #[inline(never)]
    pub fn view_heading(&mut self, text: &str) {
        self.begin_view_heading();
        self.text(text);
        self.close();
    }

    /// Begins the heading of a section that can be gone to; `id` tells it from others.
    pub fn begin_section_heading(&mut self, id: &str) {
        self.open(heading_tag(self.heading_level + 1));
        self.set("class", "heading");
        self.set("id", id);
        self.set("tabindex", "-1");
    }

    /// A heading inside a section of a view.
    pub fn subheading(&mut self, text: &str) {
        self.open(heading_tag(self.heading_level + 2));
        self.set("class", "subheading");
        self.text(text);
        self.close();
    }

    /// A heading inside a view.
    #[inline(never)]
    pub fn heading(&mut self, text: &str) {
        self.open(heading_tag(self.heading_level + 1));
        self.set("class", "heading");
        self.text(text);
        self.close();
    }
}

/// A whole number in digits: one way for all kinds of them.
#[inline(never)]
#[must_use]
pub fn digits(number: usize) -> String {
    decimal::write(u32::try_from(number).unwrap_or(u32::MAX))
}

fn heading_tag(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
