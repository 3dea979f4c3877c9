//! A file as a tree of values that know where they stand: what JSON, and on the host TOML and YAML,
//! have in common.

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins in the text, in bytes; none where it comes from elsewhere.
    pub start: Option<usize>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number as it is written: nothing is rounded before it is checked.
    Number(String),
    /// A text, with escapes resolved.
    Text(String),
    /// Values in a row.
    List(Vec<Node>),
    /// Values under names, in the order of the file. A name may occur twice: the check says so.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// A value that stands in no file.
    #[must_use]
    pub const fn new(value: Value) -> Self {
        Self { value, start: None }
    }

    /// The value under this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        let Value::Map(fields) = &self.value else { return None };
        fields.iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// What it is, in a word or two, for somebody who expected something else.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Flag(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }

    /// Where the value at a path begins, in bytes: `questions[3].choices[1].lean`. Of a path that ends
    /// before its value is there, the last that is.
    #[must_use]
    pub fn locate(&self, path: &str) -> Option<usize> {
        let mut node = self;
        let mut start = self.start;
        for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
            let next = match (&node.value, part.strip_suffix(']')) {
                (Value::List(items), Some(place)) => {
                    place.parse().ok().and_then(|place: usize| items.get(place))
                }
                (Value::Map(_), None) => node.get(part),
                _ => None,
            };
            let Some(next) = next else { break };
            start = next.start.or(start);
            node = next;
        }
        start
    }
}

/// A place in a text as people count: line and column from 1, a column for each character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The place of a byte.
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
        Self { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
    }
}

/// The places of bytes that come one behind the other: a text is gone through once, however many faults
/// it has.
pub(super) struct Positions<'a> {
    text: &'a str,
    byte: usize,
    last: Position,
}

impl<'a> Positions<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, byte: 0, last: Position { line: 1, column: 1 } }
    }

    /// The place of a byte, which is not before the one that was asked for last.
    pub(super) fn at(&mut self, byte: usize) -> Position {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        for each in between.chars() {
            if each == '\n' {
                self.last = Position { line: self.last.line + 1, column: 1 };
            } else {
                self.last.column += 1;
            }
        }
        self.byte += between.len();
        self.last
    }
}
