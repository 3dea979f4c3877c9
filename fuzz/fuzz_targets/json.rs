//! Changes a JSON text into another one: a value somewhere in it is replaced, left out, or doubled.

use serde_json::{Map, Value, json};

/// Another text, unless this is no JSON.
pub fn mutated(text: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut tree: Value = serde_json::from_slice(text).ok()?;
    let mut chance = Chance(u64::from(seed));
    for _ in 0..=chance.below(3) {
        let mut places = Vec::new();
        collect(&tree, String::new(), &mut places);
        let place = &places[chance.below(places.len())];
        // A value from somewhere else is more often of the wanted form than one that is made up.
        let other = tree.pointer(&places[chance.below(places.len())])?.clone();
        let value = tree.pointer_mut(place)?;
        change(value, other, &mut chance);
    }
    serde_json::to_vec(&tree).ok()
}

fn change(value: &mut Value, other: Value, chance: &mut Chance) {
    match (chance.below(4), value) {
        (0, Value::Array(items)) if !items.is_empty() => {
            let item = items[chance.below(items.len())].clone();
            items.insert(chance.below(items.len() + 1), item);
        }
        (1, Value::Array(items)) if !items.is_empty() => {
            items.remove(chance.below(items.len()));
        }
        (2, Value::Array(items)) if items.len() > 1 => {
            let (one, another) = (chance.below(items.len()), chance.below(items.len()));
            items.swap(one, another);
        }
        (0 | 1, Value::Object(fields)) => without_one(fields, chance),
        (0, Value::Number(number)) => {
            let near = number.as_i64().unwrap_or(0).saturating_add([-1, 1][chance.below(2)]);
            *number = near.into();
        }
        (0, Value::String(text)) => {
            let at = chance.below(text.chars().count() + 1);
            let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
            text.insert_str(at, PIECES[chance.below(PIECES.len())]);
        }
        (1, value) => *value = made_up(chance),
        (_, value) => *value = other,
    }
}

fn without_one(fields: &mut Map<String, Value>, chance: &mut Chance) {
    if let Some(name) = fields.keys().nth(chance.below(fields.len().max(1))).cloned() {
        fields.remove(&name);
    }
}

const PIECES: [&str; 8] = [
    "\u{1f}",
    "\u{202e}",
    "\u{200d}",
    " ",
    "{track}",
    "}",
    "\u{301}\u{301}\u{301}",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
];

fn made_up(chance: &mut Chance) -> Value {
    match chance.below(8) {
        0 => Value::Null,
        1 => json!(chance.below(2) == 0),
        2 => json!(chance.below(600)),
        3 => json!(-1),
        4 => json!(u64::MAX),
        5 => json!(1e300),
        6 => json!("x".repeat(chance.below(1300))),
        _ => json!([]),
    }
}

fn collect(value: &Value, path: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{path}/{name}"), places);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                collect(value, format!("{path}/{place}"), places);
            }
        }
        _ => {}
    }
    places.push(path);
}

/// Numbers that the seed of libFuzzer decides (SplitMix64), so that a search can be repeated.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = (mixed ^ (mixed >> 31)) % (most.max(1) as u64);
        usize::try_from(mixed).unwrap_or(0)
    }
}
