//! How a sound pack is spoilt.
//!
//! - `base en`: the built-in pack instead of the small one
//! - `set POINTER JSON`: a value, at a JSON pointer; `-` is behind the end of a list
//! - `remove POINTER`
//! - `long POINTER COUNT`: a text of so many characters
//! - `many POINTER COUNT`: a list of so many items like its first, with ids of their own
//! - `change JSON to JSON`: a piece of the text, in the end
//! - `cut COUNT`: so many characters of the text
//! - `text JSON`: another text altogether

use serde_json::Value;

const SMALL: &str = include_str!("base.json");
const BUILTIN: &str = include_str!("../../assets/packs/en.json");

/// The text of the spoilt pack; nothing where a change does not fit the pack.
pub fn apply(changes: &[&str]) -> Option<String> {
    let base = if changes.first() == Some(&"base en") { BUILTIN } else { SMALL };
    let mut pack: Value = serde_json::from_str(base).ok()?;
    let mut texts = Vec::new();
    for change in changes {
        let (what, rest) = change.split_once(' ')?;
        let (pointer, more) = rest.split_once(' ').unwrap_or((rest, ""));
        match what {
            "base" => {}
            "set" => set(&mut pack, pointer, serde_json::from_str(more).ok()?)?,
            "long" => set(&mut pack, pointer, "x".repeat(more.parse().ok()?).into())?,
            "many" => {
                let list = pack.pointer_mut(pointer)?.as_array_mut()?;
                let first = list.first()?.clone();
                for place in list.len()..more.parse().ok()? {
                    let mut copy = first.clone();
                    rename(&mut copy, place);
                    list.push(copy);
                }
            }
            "remove" => remove(&mut pack, pointer)?,
            _ => texts.push((what, rest)),
        }
    }
    // In the order of the alphabet, whatever the features of the library are: places are told by line.
    pack.sort_all_objects();
    let mut text = serde_json::to_string_pretty(&pack).ok()?;
    for (what, rest) in texts {
        text = match what {
            "change" => {
                let (from, to) = rest.split_once(" to ")?;
                let (from, to): (String, String) =
                    (serde_json::from_str(from).ok()?, serde_json::from_str(to).ok()?);
                text.contains(&from).then(|| text.replacen(&from, &to, 1))?
            }
            "cut" => text.chars().take(rest.parse().ok()?).collect(),
            "text" => serde_json::from_str(rest).ok()?,
            _ => return None,
        };
    }
    Some(text)
}

fn set(pack: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    match pack.pointer_mut(parent)? {
        Value::Object(fields) => {
            fields.insert(name.to_owned(), value);
        }
        Value::Array(items) if name == "-" => items.push(value),
        Value::Array(items) => *items.get_mut(name.parse::<usize>().ok()?)? = value,
        _ => return None,
    }
    Some(())
}

/// Gives everything in it another id.
fn rename(value: &mut Value, place: usize) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(id)) = fields.get_mut("id") {
                id.push_str(&format!("-{place}"));
            }
            fields.values_mut().for_each(|value| rename(value, place));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| rename(value, place)),
        _ => {}
    }
}

fn remove(pack: &mut Value, pointer: &str) -> Option<()> {
    let (parent, name) = pointer.rsplit_once('/')?;
    match pack.pointer_mut(parent)? {
        Value::Object(fields) => fields.remove(name).map(|_| ()),
        Value::Array(items) => {
            let at = name.parse::<usize>().ok()?;
            (at < items.len()).then(|| items.remove(at)).map(|_| ())
        }
        _ => None,
    }
}
