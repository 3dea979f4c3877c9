//! The JSON Schema of a pack, made from the types it is read into: editors complete and check with it
//! while somebody writes. It knows shapes, lengths and ranges; what depends on other fields, and the
//! proof, only the check itself knows.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::colors::Color;
use super::plain::PLAIN;
use super::raw::RawPack;
use super::read::TEXT_AT_MOST;
use crate::content::reading_pack::{
    Block, Columns, Evidence, Go, ListText, Origin, QuestionText, Statement, TableText, Tension,
};
use crate::domain::{List, Shares, Text};

/// The schema, as JSON.
#[must_use]
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(RawPack).to_value();
    if let Ok(plain) = serde_json::from_str(PLAIN) {
        let top = schema.clone();
        relax(&mut schema, "", &plain, &top);
    }
    if let Some(fields) = schema.as_object_mut() {
        fields.insert("title".to_owned(), "A pack for Two Ladders".into());
        // An editor is told by this line which schema to use.
        let line = serde_json::json!({ "type": "string", "format": "uri-reference" });
        if let Some(Value::Object(properties)) = fields.get_mut("properties") {
            properties.insert("$schema".to_owned(), line);
        }
    }
    schema
}

/// What there are neutral words for need not be written.
fn relax(schema: &mut Value, pointer: &str, plain: &Value, top: &Value) {
    let Value::Object(words) = plain else { return };
    let Some(Value::Object(here)) = schema.pointer_mut(pointer) else { return };
    if let Some(Value::Array(required)) = here.get_mut("required") {
        required.retain(|name| !name.as_str().is_some_and(|name| words.contains_key(name)));
    }
    for (name, words) in words {
        // Parts that are written as a whole or not at all keep what they require.
        if super::plain::WHOLE.contains(&name.as_str()) {
            continue;
        }
        let reference = top.pointer(&format!("{pointer}/properties/{name}/$ref"));
        if let Some(target) = reference.and_then(Value::as_str).and_then(|to| to.strip_prefix('#'))
        {
            relax(schema, target, words, top);
        }
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "maxLength": TEXT_AT_MOST })
    }
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn schema_name() -> Cow<'static, str> {
        <Vec<T>>::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        <Vec<T>>::json_schema(generator)
    }
}

impl JsonSchema for Color {
    fn schema_name() -> Cow<'static, str> {
        "Color".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" })
    }
}

impl JsonSchema for Shares {
    fn schema_name() -> Cow<'static, str> {
        "Shares".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Percent for meetings, written exchange and focus; together 100.",
            "type": "array",
            "items": { "type": "integer", "minimum": 0, "maximum": 100 },
            "minItems": 3,
            "maxItems": 3,
        })
    }
}

impl JsonSchema for Origin {
    fn schema_name() -> Cow<'static, str> {
        "Origin".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The id of a source, \"ours\", or a fact that a source states, such as F12.",
            "type": "string",
            "minLength": 1,
        })
    }
}

impl JsonSchema for Block {
    fn schema_name() -> Cow<'static, str> {
        "Block".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut kinds: Vec<Value> = [
            ("text", Statement::json_schema(generator)),
            ("list", ListText::json_schema(generator)),
            ("columns", Columns::json_schema(generator)),
            ("table", TableText::json_schema(generator)),
            ("tension", Tension::json_schema(generator)),
            ("evidence", Evidence::json_schema(generator)),
            ("question", QuestionText::json_schema(generator)),
            ("go", Go::json_schema(generator)),
        ]
        .into_iter()
        .map(|(kind, schema)| with_kind(kind, schema))
        .collect();
        for kind in
            ["differences", "forecast", "roles", "factors", "calendar", "glossary", "sources"]
        {
            kinds.push(with_kind(
                kind,
                json_schema!({ "type": "object", "additionalProperties": false }),
            ));
        }
        json_schema!({ "oneOf": kinds })
    }
}

/// An object that says of which kind it is.
fn with_kind(kind: &str, schema: Schema) -> Value {
    let mut schema = schema.to_value();
    if let Some(fields) = schema.as_object_mut() {
        let properties =
            fields.entry("properties").or_insert_with(|| Value::Object(Default::default()));
        if let Some(properties) = properties.as_object_mut() {
            properties.insert("kind".to_owned(), serde_json::json!({ "const": kind }));
        }
        let required = fields.entry("required").or_insert_with(|| Value::Array(Vec::new()));
        if let Some(required) = required.as_array_mut() {
            required.push("kind".into());
        }
    }
    schema
}
