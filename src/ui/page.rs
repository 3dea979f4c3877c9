//! What every view is handed: what there is to show, and the page it is written on.

use super::heard::Heard;
use super::widget::Screen;
use crate::content::Pack;
use crate::domain::{Action, Session, Text, Track};
use crate::text::{Message, fill};

/// What the views of the quiz may know, and what their elements listen for.
pub struct Known<'a> {
    /// Words and model.
    pub pack: &'static Pack,
    /// What is to be shown.
    pub session: &'a Session,
    /// All of it.
    pub screen: &'a Screen,
    /// Listeners, in the order of their numbers on the page.
    pub heard: Vec<Option<Heard>>,
}

/// A page of the quiz in the making.
pub type Page<'a> = crate::page::Page<Known<'a>>;

impl<'a> Page<'a> {
    /// An empty page.
    pub fn new(screen: &'a Screen) -> Self {
        let (pack, session) = (screen.pack, &screen.session);
        let known = Known { pack, session, screen, heard: Vec::new() };
        Self::begin(screen.settings.heading_level, known)
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
    pub fn say(&mut self, tag: &str, message: Message) {
        self.line(tag, self.words(message));
    }

    /// An element with a text of the interface whose placeholders are filled.
    #[inline(never)]
    pub fn say_filled(&mut self, tag: &str, message: Message, values: &[(&str, &str)]) {
        self.line(tag, &self.filled(message, values));
    }

    /// What the open element listens for.
    #[inline(never)]
    pub fn hear(&mut self, heard: Heard) {
        self.hear_own(self.known.heard.len());
        self.known.heard.push(Some(heard));
    }

    /// A button; `tag` is its start tag without the type.
    #[inline(never)]
    pub fn button(&mut self, tag: &str, label: Message, action: Action) {
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

    /// A track inside a sentence.
    pub fn track(&self, track: Track) -> Text {
        self.pack.tracks.in_sentence(track)
    }
}

const NEXT: &str = "button class='primary' part='next'";
