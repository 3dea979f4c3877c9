//! Checks the ladders of a pack: rungs, the links between them, and the facts they rest on.

use super::raw::{RawLadders, RawPack, RawRung};
use super::reference::Faults;
use crate::domain::{Basis, Equivalence, Ladders, Rung};

/// The ladders, with every fault added to `faults`.
pub(super) fn ladders(raw: &RawPack, faults: &mut Faults) -> Ladders {
    let RawLadders { individual_contributor, management, equivalences, .. } = &raw.ladders;
    for (name, ladder) in
        [("individual_contributor", individual_contributor), ("management", management)]
    {
        let path = format!("ladders.{name}");
        let count = ladder.len();
        faults.require((1..=500).contains(&count), &path, format!("{count}"), "1 to 500 rungs");
        faults.ids(&path, ladder.iter().map(|rung| rung.id.as_ref()));
        for (place, rung) in ladder.iter().enumerate() {
            facts(&rung.facts, &format!("{path}[{place}]"), faults);
        }
    }
    let mut links = Vec::new();
    for (place, link) in equivalences.iter().enumerate() {
        let path = format!("ladders.equivalences[{place}]");
        facts(&link.facts, &path, faults);
        let basis = match link.basis.as_str() {
            "stated" => Basis::Stated,
            "inferred" => Basis::Inferred,
            other => {
                faults.add(&format!("{path}.basis"), format!("{other:?}"), "stated or inferred");
                continue;
            }
        };
        let known_source = link
            .source
            .as_ref()
            .is_none_or(|source| raw.sources.iter().any(|known| known.id == *source));
        faults.require(known_source, &format!("{path}.source"), "an unknown id", "a source's id");
        let place_of = |ladder: &[RawRung], id: &str| {
            let at = ladder.iter().position(|rung| rung.id == id)?;
            u16::try_from(at).ok()
        };
        let ends = (
            place_of(individual_contributor, &link.individual_contributor),
            place_of(management, &link.management),
        );
        let (Some(individual_contributor), Some(management)) = ends else {
            let found = format!("{:?} and {:?}", link.individual_contributor, link.management);
            faults.add(&path, found, "the ids of an IC rung and of a management rung");
            continue;
        };
        links.push(Equivalence {
            individual_contributor,
            management,
            basis,
            note: link.note,
            source: link.source,
        });
    }
    let rungs = |ladder: &[RawRung]| -> Vec<Rung> {
        let rung = |rung: &RawRung| Rung {
            id: rung.id,
            title: rung.title,
            scope: rung.scope,
            detail: rung.detail,
        };
        ladder.iter().map(rung).collect()
    };
    Ladders {
        individual_contributor: rungs(individual_contributor).into(),
        management: rungs(management).into(),
        equivalences: links.into(),
    }
}

/// Fact numbers: `F1`, `F2` and so on.
pub(super) fn facts(facts: &[String], path: &str, faults: &mut Faults) {
    for (place, fact) in facts.iter().enumerate() {
        let number = fact.strip_prefix('F').and_then(|digits| digits.parse::<u16>().ok());
        faults.require(
            number.is_some_and(|number| number >= 1),
            &format!("{path}.facts[{place}]"),
            format!("{fact:?}"),
            "F and a number",
        );
    }
}
