//! The figures of one program.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::copies::{self, Copies};
use super::named::Named;
use super::origin::{crate_of, module_of};
use super::wasm::{self, Function};
use crate::sizes::brotli;

/// Where the bytes of a program are. All lengths are in bytes.
pub struct Report {
    pub name: String,
    /// The published file, which has no names in it, and what brotli makes of it.
    pub raw: usize,
    pub brotli: usize,
    /// The section with the functions, and the one with texts and tables.
    pub code: usize,
    pub data: usize,
    /// How many functions there are, and their bodies together: the code without the lengths that
    /// stand between them.
    pub count: usize,
    pub bodies: usize,
    /// The largest first, as in every list here.
    pub crates: Vec<Group>,
    /// Those of the project's own crate.
    pub modules: Vec<Group>,
    pub largest: Vec<Single>,
    pub copies: Vec<Copies>,
}

/// The functions of one crate or module.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub count: usize,
    pub bytes: usize,
    /// What brotli makes of these functions by themselves. In the file they share words with their
    /// neighbours, so these figures do not add up to it.
    pub brotli: usize,
}

/// One function.
pub struct Single {
    pub name: String,
    pub bytes: usize,
}

impl Report {
    /// Everything there is to say of a program, with so many of its largest functions.
    ///
    /// # Errors
    /// When one of its files cannot be read.
    pub fn of(name: &str, program: &Named, top: usize) -> Result<Self> {
        let read =
            |file| wasm::read(file).with_context(|| format!("the program {name} cannot be read"));
        let published = read(&program.published)?;
        let functions = read(&program.named)?.functions;
        let mut largest: Vec<&Function> = functions.iter().collect();
        largest.sort_by_key(|function| Reverse(function.body.len()));
        let largest = largest
            .into_iter()
            .take(top)
            .map(|function| Single { name: function.name.clone(), bytes: function.body.len() });
        let mut copies = copies::find(&functions);
        copies.truncate(top);
        Ok(Self {
            name: name.to_owned(),
            raw: program.published.len(),
            brotli: brotli(&program.published)?,
            code: published.code,
            data: published.data,
            count: functions.len(),
            bodies: functions.iter().map(|function| function.body.len()).sum(),
            crates: groups(&functions, |function| Some(crate_of(function).to_owned()))?,
            modules: groups(&functions, module_of)?,
            largest: largest.collect(),
            copies,
        })
    }

    /// What is neither code nor data: types, imports, exports, tables, and the heads of sections.
    pub fn rest(&self) -> usize {
        self.raw.saturating_sub(self.code + self.data)
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let groups = |groups: &[Group]| -> Vec<Value> {
            groups
                .iter()
                .map(|Group { name, count, bytes, brotli }| {
                    json!({ "name": name, "functions": count, "raw": bytes, "brotliAlone": brotli })
                })
                .collect()
        };
        let largest =
            self.largest.iter().map(|Single { name, bytes }| json!({ "name": name, "raw": bytes }));
        let copies = self.copies.iter().map(
            |Copies { name, count, bytes }| json!({ "name": name, "copies": count, "raw": bytes }),
        );
        json!({
            "name": self.name,
            "raw": self.raw,
            "brotli": self.brotli,
            "sections": { "code": self.code, "data": self.data, "rest": self.rest() },
            "functions": self.count,
            "bodies": self.bodies,
            "crates": groups(&self.crates),
            "modules": groups(&self.modules),
            "largest": largest.collect::<Vec<_>>(),
            "copies": copies.collect::<Vec<_>>(),
        })
    }
}

/// The functions in groups, those without a group left out.
fn groups(functions: &[Function], of: impl Fn(&Function) -> Option<String>) -> Result<Vec<Group>> {
    let mut bodies: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    for function in functions {
        if let Some(group) = of(function) {
            bodies.entry(group).or_default().push(function.body);
        }
    }
    let mut groups = Vec::new();
    for (name, bodies) in bodies {
        let all = bodies.concat();
        groups.push(Group { name, count: bodies.len(), bytes: all.len(), brotli: brotli(&all)? });
    }
    groups.sort_by_key(|group| Reverse(group.bytes));
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::size::wasm::tests::{SMALL, inner};

    #[test]
    fn everything_is_counted_once() {
        let published = crate::imports::shorten(SMALL, "").unwrap().0;
        let report = Report::of("x", &Named { named: SMALL.to_vec(), published }, 1).unwrap();
        assert_eq!(report.code + report.data + report.rest(), report.raw);
        assert!(report.raw < SMALL.len());
        assert_eq!((report.count, report.bodies), (2, 5));
        let crates: Vec<_> = report.crates.iter().map(|each| (&*each.name, each.bytes)).collect();
        assert_eq!(crates, [("b", 3), ("two_ladders", 2)]);
        assert_eq!(report.largest.len(), 1);
        assert_eq!(report.json()["largest"][0], json!({ "name": "b::c", "raw": 3 }));
    }

    #[test]
    fn groups_are_in_the_order_of_their_bytes() {
        let functions = [
            inner("a::b", b"1"),
            inner("a::c", b"23"),
            inner("d::e", b"4567"),
            inner("left out", b"8"),
        ];
        let of =
            |function: &Function| function.name.split_once("::").map(|(group, _)| group.to_owned());
        let groups = groups(&functions, of).unwrap();
        let groups: Vec<_> =
            groups.iter().map(|group| (&*group.name, group.count, group.bytes)).collect();
        assert_eq!(groups, [("d", 1, 4), ("a", 2, 3)]);
    }
}
