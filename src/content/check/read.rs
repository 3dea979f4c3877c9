//! From a tree of values to the types of a pack: every fault is noted, none stops the others.

use super::error::{FaultKind, PackError};
use super::node::{Node, Value};
use super::reference::Faults;
use crate::domain::{List, Text};

/// Items that a list or an object may have at the most: two ladders need 500 each, nothing else nearly as
/// many.
const ITEMS_AT_MOST: usize = 1000;

/// Characters that a text may have at the most: about a screen.
pub const TEXT_AT_MOST: usize = 1200;

/// Something that can be read from a value.
pub trait Read: Sized {
    /// Reads it, or notes what is wrong.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;

    /// What it is when nothing is written; nothing when it has to be.
    fn absent() -> Option<Self> {
        None
    }
}

/// Where it is being read, and the faults so far.
#[derive(Default)]
pub struct Reader {
    path: String,
    pub faults: Faults,
    /// Where characters were taken out that nobody sees.
    pub cleaned: Vec<String>,
}

impl Reader {
    /// Does something one step further down.
    fn within<T>(&mut self, step: &str, what: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        let done = what(self);
        self.path.truncate(length);
        done
    }

    /// Notes a fault at this place.
    pub fn add(&mut self, kind: FaultKind, found: impl Into<String>, allowed: &str) {
        self.faults.0.push(PackError::new(kind, &self.path, found, allowed));
    }

    /// Notes that something else was expected here.
    pub fn other<T>(&mut self, node: &Node, expected: &str) -> Option<T> {
        self.add(FaultKind::Type, node.kind(), expected);
        None
    }

    /// The fields of an object, none of which has another name than these.
    pub fn fields<'a>(&mut self, node: &'a Node, names: &[&str]) -> Option<&'a [(String, Node)]> {
        let Value::Map(fields) = &node.value else { return self.other(node, "an object") };
        if fields.len() > ITEMS_AT_MOST {
            let allowed = format!("at most {ITEMS_AT_MOST} fields");
            self.add(FaultKind::Count, fields.len().to_string(), &allowed);
            return None;
        }
        for (place, (name, _)) in fields.iter().enumerate() {
            // Tells an editor what may stand here.
            if name == "$schema" && self.path.is_empty() {
                continue;
            }
            let before = fields.iter().take(place).any(|(other, _)| other == name);
            let shown = shown(name);
            if before {
                self.within(&shown, |reader| {
                    reader.add(FaultKind::Duplicate, "the same name again", "a name once");
                    reader.faults.fix("Leave one of the two out.");
                });
            } else if !names.contains(&name.as_str()) {
                let found = format!("a field {}", quoted(name));
                self.within(&shown, |reader| {
                    let allowed = match names.len() {
                        0..=12 => format!("only {}", names.join(", ")),
                        _ => "only the fields of a pack".to_owned(),
                    };
                    reader.add(FaultKind::Unknown, found, &allowed);
                    reader.suggest(name, names);
                });
            }
        }
        Some(fields)
    }

    /// Says in the last fault which of these names may have been meant.
    fn suggest(&mut self, name: &str, names: &[&str]) {
        if let Some(near) = nearest(name, names) {
            self.faults.fix(format!("Did you mean \"{near}\"? Else leave it out."));
        }
    }

    /// Notes that a field has none of a few values.
    pub fn unknown(&mut self, field: &str, found: &str, known: &[&str]) {
        self.within(field, |reader| {
            let allowed = format!("one of {}", known.join(", "));
            reader.faults.unknown(&reader.path, found, known, &allowed);
        });
    }

    /// One of these fields; `otherwise` when it is not there.
    pub fn field<T: Read>(
        &mut self,
        fields: &[(String, Node)],
        name: &str,
        otherwise: Option<T>,
    ) -> Option<T> {
        let found = fields.iter().find(|(known, _)| known == name);
        match found {
            Some((_, node)) => self.within(name, |reader| T::read(node, reader)),
            None => otherwise.or_else(T::absent).or_else(|| {
                self.within(name, |reader| {
                    reader.add(FaultKind::Missing, "nothing", &format!("a field \"{name}\""));
                });
                None
            }),
        }
    }
}

/// A text as it may stand in an error: in quotes, and not longer than a line.
pub(super) fn quoted(text: &str) -> String {
    ["\"", &shown(text), "\""].concat()
}

/// What is shown of a text that somebody else wrote. Nothing that nobody sees is left in it: among that
/// is what separates the parts of an answer, in which a pack must not put words of its own.
pub(super) fn shown(text: &str) -> String {
    text.chars().take(60).filter(|each| !is_hidden(*each)).collect()
}

/// The name that is nearest to another, if it is near at all: hardly more than a third of it is different.
pub(super) fn nearest<'a>(name: &str, names: &[&'a str]) -> Option<&'a str> {
    let length = name.chars().count();
    let mut nearest: Option<(usize, &'a str)> = None;
    for known in names {
        let own = known.chars().count();
        let is_near = |distance: usize| distance * 3 <= own + 1;
        // At least as far as one is longer than the other, which is seen at a glance.
        if is_near(own.abs_diff(length)) {
            let distance = distance(name, known);
            if is_near(distance) && nearest.is_none_or(|(least, _)| distance < least) {
                nearest = Some((distance, known));
            }
        }
    }
    nearest.map(|(_, known)| known)
}

/// How many characters have to be put in, taken out or changed to make one name the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, here) in one.chars().enumerate() {
        let mut before = at + 1;
        let mut next = vec![before];
        for ((there, above), aslant) in other.iter().zip(row.iter().skip(1)).zip(&row) {
            let changed = aslant + usize::from(*there != here);
            before = changed.min(above + 1).min(before + 1);
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

impl Read for bool {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Flag(value) => Some(value),
            _ => reader.other(node, "true or false"),
        }
    }
}

impl Read for i64 {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::Number(digits) => digits.parse().ok().or_else(|| {
                let digits: String = digits.chars().take(40).collect();
                reader.add(FaultKind::Value, digits, "a whole number");
                None
            }),
            _ => reader.other(node, "a whole number"),
        }
    }
}

macro_rules! small_numbers {
    ($($kind:ty),*) => { $(impl Read for $kind {
        fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
            let value = i64::read(node, reader)?;
            <$kind>::try_from(value).ok().or_else(|| {
                let allowed = format!("a whole number from 0 to {}", <$kind>::MAX);
                reader.add(FaultKind::Value, value.to_string(), &allowed);
                None
            })
        }
    })* };
}
small_numbers!(u8, u16);

impl Read for String {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Text(text) = &node.value else { return reader.other(node, "a text") };
        let visible = |each: char| if each.is_ascii_whitespace() { ' ' } else { each };
        let clean: String = text.chars().map(visible).filter(|each| !is_hidden(*each)).collect();
        if clean.len() != text.len() {
            reader.cleaned.push(reader.path.clone());
        }
        let length = clean.trim().chars().count();
        if length == 0 || length > TEXT_AT_MOST {
            let (found, fix) = match length {
                0 => ("nothing that can be seen".to_owned(), "Write it."),
                _ => (format!("{length} characters"), "Make it shorter."),
            };
            let allowed = format!("a text of 1 to {TEXT_AT_MOST} characters");
            reader.add(FaultKind::Length, found, &allowed);
            reader.faults.fix(fix);
            return None;
        }
        Some(clean)
    }
}

/// Whether nobody sees a character that yet changes what is read, or how programs take a text apart:
/// controls, and what turns the direction of writing or has no width. Joiners stay, since Persian is
/// written with one and emoji are made with the other.
const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

impl Read for Text {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        String::read(node, reader).map(Text::from)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => T::read(node, reader).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::List(items) = &node.value else { return reader.other(node, "a list") };
        if items.len() > ITEMS_AT_MOST {
            let allowed = format!("at most {ITEMS_AT_MOST} items");
            reader.add(FaultKind::Count, items.len().to_string(), &allowed);
            return None;
        }
        // All are read before one is missed, so that the faults of each are noted.
        let mut read = Vec::new();
        for (place, item) in items.iter().enumerate() {
            read.push(reader.within(&format!("[{place}]"), |reader| T::read(item, reader)));
        }
        read.into_iter().collect()
    }
}

impl<T: Read> Read for List<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        Vec::read(node, reader).map(List::from)
    }
}

impl Read for (u16, u16) {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let pair: Vec<u16> = Vec::read(node, reader)?;
        match *pair.as_slice() {
            [first, last] => Some((first, last)),
            _ => {
                let found = format!("{} numbers", pair.len());
                reader.add(FaultKind::Count, found, "two numbers, the first and the last");
                None
            }
        }
    }
}

/// Declares what is read from a pack: a field has to be there unless it says what it is otherwise.
macro_rules! raw {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $kind:ty $(= $otherwise:expr)?,)*
    })*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        #[allow(missing_docs)] // the fields are those of the checked type
        pub struct $name { $(
            $(#[$field_meta])*
            // What has a value otherwise may be left out.
            $(#[cfg_attr(any(), otherwise($otherwise))] #[cfg_attr(feature = "schema", schemars(default))])?
            pub $field: $kind,
        )* }

        $crate::content::check::read::read_fields! { $name { $($field: $kind $(= $otherwise)?,)* } }
    )* };
}

/// Reads a struct field by field.
macro_rules! read_fields {
    ($name:ident { $($field:ident: $kind:ty $(= $otherwise:expr)?,)* }) => {
        impl $crate::content::check::read::Read for $name {
            fn read(
                node: &$crate::content::check::node::Node,
                reader: &mut $crate::content::check::read::Reader,
            ) -> Option<Self> {
                let fields = reader.fields(node, &[$(stringify!($field)),*])?;
                $(
                    #[allow(unused_mut, unused_assignments)]
                    let mut otherwise: Option<$kind> = None;
                    $(otherwise = Some($otherwise);)?
                    let $field = reader.field(fields, stringify!($field), otherwise);
                )*
                Some($name { $($field: $field?),* })
            }
        }
    };
}
pub(crate) use {raw, read_fields};
