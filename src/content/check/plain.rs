//! Neutral words for what an author leaves out.
//!
//! A small pack need not say what is the same for every trade. What it leaves out is taken from
//! `assets/packs/plain.en.json`, before it is checked: so the words of that file go through the same
//! door. A pack in another language has to say everything itself, since nobody wants two languages on
//! one page.

use super::json;
use super::node::{Node, Value};

pub(super) const PLAIN: &str = include_str!("../../../assets/packs/plain.en.json");

/// The language of the words.
const LANGUAGE: &str = "en";

/// Parts that are written as a whole or not at all.
pub(super) const WHOLE: [&str; 2] = ["reading", "tracks"];

/// The pack with neutral words where it says nothing.
pub(super) fn fill(pack: &Node) -> Node {
    let language = pack.get("language").map(|node| &node.value);
    // A language that is none is one fault, and not one for each word that is not there.
    let english = match language {
        Some(Value::Text(tag)) => {
            tag.split('-').next() == Some(LANGUAGE) || !super::is_language(tag)
        }
        _ => true,
    };
    match json::read(PLAIN) {
        Ok(plain) if english => {
            let mut filled = filled(pack, &plain);
            drop_unused_sources(&mut filled);
            filled
        }
        _ => pack.clone(),
    }
}

/// Who wrote neutral numbers is no source where none of them is used.
fn drop_unused_sources(pack: &mut Node) {
    let list = |name: &str| match pack.get("ladders")?.get(name).map(|node| &node.value) {
        Some(Value::List(items)) => Some(items.clone()),
        _ => None,
    };
    let constants = list("constants").unwrap_or_default();
    let used = |id: Option<&Node>| {
        constants
            .iter()
            .any(|one| one.get("source").map(|node| &node.value) == id.map(|id| &id.value))
    };
    let Some(mut sources) = list("sources") else { return };
    sources.retain(|source| source.start.is_some() || used(source.get("id")));
    let Value::Map(fields) = &mut pack.value else { return };
    let ladders = fields.iter_mut().find(|(name, _)| name == "ladders");
    let Some((_, Node { value: Value::Map(fields), .. })) = ladders else { return };
    if let Some((_, node)) = fields.iter_mut().find(|(name, _)| name == "sources") {
        node.value = Value::List(sources);
    }
}

fn filled(own: &Node, plain: &Node) -> Node {
    let value = match (&own.value, &plain.value) {
        (Value::Map(fields), Value::Map(others)) => {
            let mut filled: Vec<(String, Node)> = Vec::new();
            for (name, node) in fields {
                let other = others.iter().find(|(other, _)| other == name);
                filled.push((
                    name.clone(),
                    match other {
                        Some((_, other)) if !WHOLE.contains(&name.as_str()) => {
                            self::filled(node, other)
                        }
                        _ => node.clone(),
                    },
                ));
            }
            for (name, other) in others {
                if own.get(name).is_none() {
                    filled.push((name.clone(), without_places(other)));
                }
            }
            Value::Map(filled)
        }
        // Lists of things with ids: those that are not there.
        (Value::List(items), Value::List(others)) => {
            let mut filled = items.clone();
            for other in others {
                let Some(id) = other.get("id").map(|id| &id.value) else { continue };
                if !items.iter().any(|item| item.get("id").is_some_and(|own| own.value == *id)) {
                    filled.push(without_places(other));
                }
            }
            Value::List(filled)
        }
        (own, _) => own.clone(),
    };
    Node { value, start: own.start }
}

/// What stands in no file of the author's.
fn without_places(node: &Node) -> Node {
    Node::new(match &node.value {
        Value::List(items) => Value::List(items.iter().map(without_places).collect()),
        Value::Map(fields) => Value::Map(
            fields.iter().map(|(name, node)| (name.clone(), without_places(node))).collect(),
        ),
        value => value.clone(),
    })
}
