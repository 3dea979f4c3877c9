//! What follows from something a person did on the result.

use crate::domain::View;
use crate::page::Node;

/// Ends a field of [`Answered`]; an effect may hold all other separators.
const FIELD: char = '\u{1c}';
/// Between the fields of an [`Effect`].
const PART: &str = "\u{1d}";

/// What the session does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Goes to a view.
    Show(View),
    /// Opens what there is to read at a section.
    Read(String),
    /// The answers are the person's own.
    Claim,
    /// Answers the questions anew.
    Retake,
    /// Answers about somebody else.
    AboutBegin,
    /// Goes back to the own answers.
    AboutEnd,
    /// Forgets everything.
    Forget,
}

impl Order {
    fn write(&self) -> String {
        match self {
            Order::Show(view) => ["show ", view.id()].concat(),
            Order::Read(section) => ["read ", section].concat(),
            Order::Claim => "claim".to_owned(),
            Order::Retake => "retake".to_owned(),
            Order::AboutBegin => "about".to_owned(),
            Order::AboutEnd => "about-end".to_owned(),
            Order::Forget => "forget".to_owned(),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        Some(match word {
            "show" => Order::Show(View::ALL.into_iter().find(|view| view.id() == rest)?),
            "read" => Order::Read(rest.to_owned()),
            "claim" => Order::Claim,
            "retake" => Order::Retake,
            "about" => Order::AboutBegin,
            "about-end" => Order::AboutEnd,
            "forget" => Order::Forget,
            _ => return None,
        })
    }
}

/// Something that only the page around the programs can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Puts a text into the clipboard.
    Copy(String),
    /// Saves a text as a file.
    Save {
        /// The name of the file.
        name: String,
        /// Its media type.
        kind: &'static str,
        /// What is in it.
        text: String,
    },
    /// Paints a picture and saves it.
    Paint {
        /// The name of the file.
        name: String,
        /// The shapes, as [`super::export::paint()`] writes them.
        shapes: String,
    },
    /// Prints a sheet of paper.
    Print {
        /// Its style sheet.
        styles: &'static str,
        /// Its page, in the orders of [`crate::page`].
        page: String,
    },
}

impl Effect {
    /// As text: its name and its fields.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Effect::Copy(text) => ["copy", text].join(PART),
            Effect::Save { name, kind, text } => ["save", name, kind, text].join(PART),
            Effect::Paint { name, shapes } => ["paint", name, shapes].join(PART),
            Effect::Print { styles, page } => ["print", styles, page].join(PART),
        }
    }
}

/// What follows from something a person did on the result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// What is set on the result now, as [`super::Desk`] writes it.
    pub desk: String,
    /// Where the focus goes; none leaves it where it is.
    pub focus: Option<Node>,
    /// What the session does next.
    pub order: Option<Order>,
    /// What is to be stored of the results from now on; empty for nothing at all. None changes
    /// nothing.
    pub kept: Option<String>,
    /// What the page around the programs does next, as it understands it; empty for nothing.
    pub effect: String,
}

impl Answered {
    /// As text, a field after the other.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = String::new();
        let kept = self.kept.as_ref().map_or(String::new(), |kept| ["=", kept].concat());
        for field in [
            &*self.desk,
            self.focus.map_or("", Node::sign),
            &self.order.as_ref().map_or(String::new(), Order::write),
            &kept,
            &self.effect,
        ] {
            // Nothing that stands in a file of somebody else ends a field and gives an order.
            text.extend(field.chars().filter(|each| *each != FIELD));
            text.push(FIELD);
        }
        text
    }

    /// Reads what [`Answered::write`] wrote; what is not known is nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut fields = text.split(FIELD);
        let mut field = || fields.next().unwrap_or_default();
        let desk = field().to_owned();
        let (focus, order, kept, effect) = (field(), field(), field(), field());
        Self {
            desk,
            focus: Node::ALL.into_iter().find(|known| known.sign() == focus),
            order: Order::read(order),
            kept: kept.strip_prefix('=').map(str::to_owned),
            effect: effect.to_owned(),
        }
    }
}
