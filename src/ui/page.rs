//! What every view is handed: what there is to show, and the page it is written on.

use yew::NodeRef;

use super::heard::Heard;
use super::markup::{Markup, Names};
use super::widget::Screen;
use crate::content::Pack;
use crate::domain::{Action, Session, Text, Track, decimal};
use crate::text::{Message, fill};

/// What outlasts a page: the elements that the program has to find again, and the names of
/// attributes.
#[derive(Default)]
pub struct Nodes {
    /// The heading of the view, which takes the focus when the view changes.
    pub heading: NodeRef,
    /// The first field, which takes the focus when a choice is missing.
    pub field: NodeRef,
    /// The question whether to start again, which takes the focus when it appears.
    pub restart: NodeRef,
    /// The rung in reach.
    pub rung: NodeRef,
    /// The picture, whose width is watched.
    pub picture: NodeRef,
    pub(super) names: Names,
}

/// A page in the making. How it is written is in [`super::markup`].
pub struct Page<'a> {
    /// Words and model.
    pub pack: &'static Pack,
    /// What is to be shown.
    pub session: &'a Session,
    /// All of it.
    pub screen: &'a Screen,
    /// Where references to elements go.
    pub nodes: &'a Nodes,
    pub(super) markup: Markup,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(screen: &'a Screen, nodes: &'a Nodes) -> Self {
        let (pack, session) = (screen.pack, &screen.session);
        Self { pack, session, screen, nodes, markup: Markup::default() }
    }

    /// A text of the interface.
    #[inline(never)]
    pub fn words(&self, message: Message) -> &'static str {
        self.screen.texts.get(message)
    }

    /// A text of the interface with its placeholders filled.
    #[inline(never)]
    pub fn filled(&self, message: Message, values: &[(&str, &str)]) -> String {
        fill(self.words(message), values)
    }

    /// An element with a text of the interface.
    #[inline(never)]
    pub fn say(&mut self, tag: &'static str, message: Message) {
        self.line(tag, self.words(message));
    }

    /// An element with a text of the interface whose placeholders are filled.
    #[inline(never)]
    pub fn say_filled(&mut self, tag: &'static str, message: Message, values: &[(&str, &str)]) {
        self.line(tag, &self.filled(message, values));
    }

    /// A button; `tag` is its start tag without the type.
    #[inline(never)]
    pub fn button(&mut self, tag: &'static str, label: Message, action: Action) {
        self.open(tag);
        self.set("type", "button");
        self.hear(Heard::Press(action));
        self.text(self.words(label));
        self.close();
    }

    /// The buttons at the foot of a step: back, and on with this label.
    #[inline(never)]
    pub fn step(&mut self, next: Message) {
        self.open("div class='actions'");
        self.button("button class='secondary' part='back'", Message::Back, Action::Back);
        self.button(NEXT, next, Action::Next);
        self.close();
    }

    /// The one button at the foot of a view.
    #[inline(never)]
    pub fn only_button(&mut self, label: Message, action: Action) {
        self.open("div class='actions'");
        self.button(NEXT, label, action);
        self.close();
    }

    /// The heading of a view. It can take the focus by script, so that a change of view is
    /// announced. The page around the widget decides its level.
    #[inline(never)]
    pub fn view_heading(&mut self, text: &str) {
        self.begin_view_heading();
        self.text(text);
        self.close();
    }

    /// Begins the heading of a view.
    #[inline(never)]
    pub fn begin_view_heading(&mut self) {
        self.open(heading_tag(self.screen.settings.heading_level));
        self.set("class", "view-heading");
        self.set("tabindex", "-1");
        self.node(&self.nodes.heading);
    }

    /// A heading inside a view.
    #[inline(never)]
    pub fn heading(&mut self, text: &str) {
        self.open(heading_tag(self.screen.settings.heading_level + 1));
        self.set("class", "heading");
        self.text(text);
        self.close();
    }

    /// A track inside a sentence.
    pub fn track(&self, track: Track) -> Text {
        match track {
            Track::IndividualContributor => self.pack.tracks.individual_contributor.in_sentence,
            Track::Management => self.pack.tracks.management.in_sentence,
        }
    }
}

const NEXT: &str = "button class='primary' part='next'";

/// A whole number in digits: one way for all kinds of them.
#[inline(never)]
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
