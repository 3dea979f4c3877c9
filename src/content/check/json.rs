//! JSON as a tree of [`Node`]s.
//!
//! `serde_json` reads, and hands out each value as the piece of text that it is: so a value knows its
//! place, a name that occurs twice is seen, and a number is not rounded.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::{FaultKind, PackError};
use super::node::{Node, Position, Value};
use super::syntax;

/// How deep lists and objects may stand in each other. A pack needs 10.
const DEPTH_AT_MOST: usize = 24;

/// Reads a text.
///
/// # Errors
/// Where it stops being JSON, or is nested too deep.
pub fn read(text: &str) -> Result<Node, Box<PackError>> {
    let whole: &RawValue = serde_json::from_str(text).map_err(|error| no_json(text, 0, &error))?;
    node(text, whole, 0)
}

fn node(text: &str, raw: &RawValue, depth: usize) -> Result<Node, Box<PackError>> {
    let written = raw.get();
    // A raw value is a piece of the text it was read from.
    let start = (written.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let wrong = |error: serde_json::Error| no_json(text, start, &error);
    if depth > DEPTH_AT_MOST {
        let found = format!("lists and objects in each other, more than {DEPTH_AT_MOST} deep");
        let allowed = format!("at most {DEPTH_AT_MOST} deep");
        let fault = PackError::new(FaultKind::Nesting, "", found, allowed);
        return Err(Box::new(PackError { at: Some(Position::of(text, start)), ..fault }));
    }
    let value = match written.as_bytes().first() {
        Some(b'{') => {
            let fields: Fields = serde_json::from_str(written).map_err(wrong)?;
            let field = |(name, raw): (String, &RawValue)| Ok((name, node(text, raw, depth + 1)?));
            Value::Map(fields.0.into_iter().map(field).collect::<Result<_, Box<PackError>>>()?)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(written).map_err(wrong)?;
            let item = |raw: &RawValue| node(text, raw, depth + 1);
            Value::List(items.into_iter().map(item).collect::<Result<_, Box<PackError>>>()?)
        }
        Some(b'"') => Value::Text(serde_json::from_str(written).map_err(wrong)?),
        Some(b't') => Value::Flag(true),
        Some(b'f') => Value::Flag(false),
        Some(b'n') | None => Value::Null,
        Some(_) => Value::Number(written.to_owned()),
    };
    Ok(Node { value, start: Some(start) })
}

/// What `serde_json` says of a piece of text that begins at this byte, with the place in the whole.
fn no_json(text: &str, start: usize, error: &serde_json::Error) -> Box<PackError> {
    let piece = text.get(start..).unwrap_or_default();
    // Its columns count bytes, from 1.
    let before: usize =
        piece.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    syntax::fault(&error.to_string(), text, start + before + error.column().saturating_sub(1))
}

struct Fields<'a>(Vec<(String, &'a RawValue)>);
struct Collect;

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_map(Collect).map(Fields)
    }
}

impl<'de> Visitor<'de> for Collect {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(fields)
    }
}
