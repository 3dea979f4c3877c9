//! What there is to read: as it is, none at all, or as much of everything as there may be.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::texts::Texts;

#[derive(Debug, Clone, Copy)]
pub enum Reading {
    AsItIs,
    None,
    /// With so many rows, sliders and roles, and weeks of this much of each.
    Full(usize, usize, usize, [u8; 2]),
}

pub fn reading() -> impl Strategy<Value = Reading> {
    let share = || prop_oneof![Just(0_u8), Just(100_u8), 0_u8..=100];
    prop_oneof![
        2 => Just(Reading::AsItIs),
        1 => Just(Reading::None),
        2 => (1_usize..=24, 3_usize..=24, 3_usize..=10, [share(), share()])
            .prop_map(|(rows, sliders, roles, shares)| Reading::Full(rows, sliders, roles, shares)),
    ]
}

impl Reading {
    /// Puts it into the pack. Where there is none, a pack that has to say everything keeps its own.
    pub fn put(self, texts: Texts, has_to_be: bool, pack: &mut Value) {
        match self {
            Reading::AsItIs => {}
            Reading::None if has_to_be => {}
            Reading::None => {
                pack.as_object_mut().expect("an object").remove("reading");
            }
            Reading::Full(rows, sliders, roles, shares) => {
                pack["reading"] = full(texts, rows, sliders, roles, shares);
            }
        }
    }
}

const HIGH: [&str; 2] = ["individual-contributor", "management"];
const FITS: [Option<&str>; 3] = [Some("management"), None, Some("technical-leadership")];

fn full(texts: Texts, rows: usize, sliders: usize, roles: usize, shares: [u8; 2]) -> Value {
    let said = |at: usize| json!({ "text": texts.text(at, 200), "from": ["ours"] });
    let row = |at: usize| {
        json!({ "topic": texts.text(at, 30), "individual_contributor": said(at + 1),
                "management": said(at + 2) })
    };
    let slider = |at: usize| {
        json!({ "topic": texts.text(at, 30), "question": texts.text(at + 1, 100),
                "low": texts.text(at + 2, 60), "high": texts.text(at + 3, 60),
                "high_is": HIGH[at % 2],
                "from": ["ours"] })
    };
    let role = |at: usize| {
        let mut role = json!({
            "id": format!("role-{at}"), "name": texts.text(at, 60),
            "fit": FITS[at % 3],
        });
        let lists = [
            "purpose",
            "week",
            "responsibilities",
            "skills",
            "progression",
            "pros",
            "cons",
            "when",
            "related",
        ];
        for (place, name) in lists.into_iter().enumerate() {
            role[name] = (0..(at + place) % 4).map(said).collect();
        }
        role
    };
    let mut pairs = Vec::new();
    for one in 0..roles {
        for other in one + 1..roles {
            pairs.push(json!({
                "one": format!("role-{one}"), "other": format!("role-{other}"),
                "said": [said(one)], "opinion": other.is_multiple_of(2).then(|| said(other)),
            }));
        }
    }
    let blocks = ["differences", "forecast", "roles", "factors", "calendar", "glossary", "sources"];
    let section = |at: usize| {
        json!({ "id": format!("section-{at}"), "title": texts.text(at, 60),
                "blocks": [{ "kind": blocks[at] }] })
    };
    let shares = shares.map(|share| [share, (100 - share) / 2, 100 - share - (100 - share) / 2]);
    let term = |at: usize| json!({ "term": texts.text(at, 30), "forms": [texts.text(at, 30)], "means": said(at) });
    json!({
        "sections": (0..blocks.len()).map(section).collect::<Vec<_>>(),
        "differences": (0..rows).map(row).collect::<Vec<_>>(),
        "factors": (0..sliders).map(slider).collect::<Vec<_>>(),
        "roles": (0..roles).map(role).collect::<Vec<_>>(),
        "pairs": pairs,
        "weeks": { "individual_contributor": shares[0], "management": shares[1] },
        "glossary": (0..200).map(term).collect::<Vec<_>>(),
    })
}
