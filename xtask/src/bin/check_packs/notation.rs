//! The notations a pack may be written in, as one kind of tree: JSON, TOML and YAML.

use std::path::Path;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use two_ladders::content::check::error::{FaultKind, PackError};
use two_ladders::content::check::json;
use two_ladders::content::check::node::{Node, Position, Value};

type Read = Result<Node, Box<PackError>>;

/// Reads a text in the notation of its file name; JSON where that says nothing.
pub fn read(file: &Path, text: &str) -> Read {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("toml") => from_toml(text),
        Some("yaml" | "yml") => from_yaml(text),
        _ => json::read(text),
    }
}

/// The tree as JSON, indented.
pub fn json(node: &Node) -> String {
    let mut text = serde_json::to_string_pretty(&plain(node)).unwrap_or_default();
    text.push('\n');
    text
}

fn plain(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Flag(flag) => (*flag).into(),
        Value::Number(digits) => serde_json::from_str(digits).unwrap_or_default(),
        Value::Text(text) => text.clone().into(),
        Value::List(items) => items.iter().map(plain).collect(),
        Value::Map(fields) => {
            fields.iter().map(|(name, node)| (name.clone(), plain(node))).collect()
        }
    }
}

fn syntax(found: &str, allowed: &str, at: Option<Position>) -> Box<PackError> {
    Box::new(PackError { at, ..PackError::new(FaultKind::Syntax, "", found, allowed) })
}

fn from_toml(text: &str) -> Read {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map(|span| Position::of(text, span.start));
        syntax(error.message(), "TOML", at)
    })?;
    let start = Some(table.span().start);
    Ok(Node { value: toml_table(table.get_ref()), start })
}

fn toml_table(table: &DeTable) -> Value {
    let field = |(name, value): (&Spanned<_>, &Spanned<DeValue>)| {
        let name: &std::borrow::Cow<str> = name.get_ref();
        (name.to_string(), toml_value(value))
    };
    Value::Map(table.iter().map(field).collect())
}

fn toml_value(value: &Spanned<DeValue>) -> Node {
    let start = Some(value.span().start);
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Number(number.to_string()),
        DeValue::Float(number) => Value::Number(number.to_string()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        // A day is a text in a pack.
        DeValue::Datetime(day) => Value::Text(day.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(toml_value).collect()),
        DeValue::Table(table) => toml_table(table),
    };
    Node { value, start }
}

/// What a reader of YAML has begun: a list, or an object with the name of its next value.
enum Open {
    List(Vec<Node>),
    Map(Vec<(String, Node)>, Option<String>),
}

/// An alias could repeat a value without end, so there are none, as there are no tags.
fn from_yaml(text: &str) -> Read {
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
    let byte = |mark: &Marker| bytes.get(mark.index()).copied().or(Some(text.len()));
    let place = |mark: &Marker| Some(Position { line: mark.line(), column: mark.col() + 1 });
    let mut open: Vec<(Open, Option<usize>)> = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| syntax(error.info(), "YAML", place(error.marker())))?;
        let start = byte(&span.start);
        let done = match event {
            Event::Alias(_) => {
                return Err(syntax("an alias", "YAML without aliases", place(&span.start)));
            }
            Event::SequenceStart(..) => {
                open.push((Open::List(Vec::new()), start));
                None
            }
            Event::MappingStart(..) => {
                open.push((Open::Map(Vec::new(), None), start));
                None
            }
            Event::SequenceEnd | Event::MappingEnd => open.pop().map(|(open, start)| {
                let value = match open {
                    Open::List(items) => Value::List(items),
                    Open::Map(fields, _) => Value::Map(fields),
                };
                Node { value, start }
            }),
            Event::Scalar(text, style, ..) => Some(Node { value: scalar(&text, style), start }),
            _ => None,
        };
        let Some(node) = done else { continue };
        match open.last_mut() {
            None => return Ok(node),
            Some((Open::List(items), _)) => items.push(node),
            Some((Open::Map(fields, name), _)) => match (name.take(), node.value) {
                (Some(name), value) => fields.push((name, Node { value, start: node.start })),
                (None, Value::Text(text) | Value::Number(text)) => *name = Some(text),
                (None, _) => {
                    let found = "a name that is no text";
                    return Err(syntax(found, "names that are texts", place(&span.start)));
                }
            },
        }
    }
    Err(syntax("nothing", "YAML", None))
}

/// What stands there, by the core schema; `yes` and `no` are texts.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Flag(true),
        "false" => Value::Flag(false),
        text if text.parse::<f64>().is_ok() && !text.contains(char::is_alphabetic) => {
            Value::Number(text.to_owned())
        }
        text => Value::Text(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_say_the_same() {
        let trees = [
            ("a.json", r#"{"a": [1, "b", true, null], "c": {"d": -2}}"#),
            ("a.yaml", "a: [1, b, true, null]\nc:\n  d: -2\n"),
        ]
        .map(|(name, text)| plain(&read(Path::new(name), text).unwrap()));
        assert_eq!(trees[0], trees[1]);
        let toml = plain(&read(Path::new("a.toml"), "a = [1, 'b', true]\n[c]\nd = -2").unwrap());
        assert_eq!(toml["c"], trees[0]["c"]);
    }

    #[test]
    fn values_know_their_places() {
        let text = "title: x\nquestions:\n  - id: q1\n";
        let node = read(Path::new("a.yaml"), text).unwrap();
        let byte = node.locate("questions[0].id").unwrap();
        assert_eq!(Position::of(text, byte), Position { line: 3, column: 9 });
        let text = "title = 'x'\n[[questions]]\nid = 'q1'\n";
        let node = read(Path::new("a.toml"), text).unwrap();
        let byte = node.locate("questions[0].id").unwrap();
        assert_eq!(Position::of(text, byte), Position { line: 3, column: 6 });
    }

    #[test]
    fn what_is_no_yaml_or_toml_is_said_with_its_place() {
        let fault = read(Path::new("a.toml"), "a = 1\nb = = 2").unwrap_err();
        assert_eq!(fault.at.unwrap().line, 2);
        let fault = read(Path::new("a.yaml"), "a: &x [1]\nb: *x\n").unwrap_err();
        assert_eq!((fault.found.as_str(), fault.at.unwrap().line), ("an alias", 2));
    }
}
