//! Checks the ladders of a pack: forms, rungs, links and claims, and the sources they name.

use super::pack::{LadderForm, LadderPack, Source};
use super::planner::said;
use super::raw::{RawForm, RawPack, RawRung};
use super::reference::Faults;
use super::{planner, raw::RawEquivalence};
use crate::domain::{Basis, Claim, Equivalence, Ladders, List, Rung, Text};

/// The ladders, with every fault added to `faults`.
pub(super) fn ladders(raw: &RawPack, faults: &mut Faults) -> LadderPack {
    let count = raw.ladders.forms.len();
    faults.require((1..=6).contains(&count), "ladders.forms", format!("{count}"), "1 to 6 forms");
    faults.ids("ladders.forms", raw.ladders.forms.iter().map(|form| form.id.as_ref()));
    let sources = sources(raw, faults);
    let mut forms = Vec::new();
    for (place, one) in raw.ladders.forms.iter().enumerate() {
        forms.push(form(raw, one, &format!("ladders.forms[{place}]"), faults));
    }
    let (constants, constant_texts) = planner::constants(raw, faults);
    LadderPack {
        language: raw.language,
        direction: raw.direction,
        tracks: raw.tracks,
        technical_leadership: super::results::technical_leadership(raw),
        forms: forms.into(),
        texts: planner::texts(raw, faults),
        ceilings: planner::ceilings(raw, faults),
        constants,
        constant_texts,
        planner: planner::planner(raw, faults),
        sources,
    }
}

/// The sources that the ladders name, in the order in which the pack lists them.
fn sources(raw: &RawPack, faults: &mut Faults) -> List<Source> {
    let known = || raw.sources.iter().chain(&raw.ladders.sources);
    faults.ids("sources", raw.sources.iter().map(|source| source.id.as_ref()));
    faults.ids("ladders.sources", raw.ladders.sources.iter().map(|source| source.id.as_ref()));
    for (place, source) in raw.ladders.sources.iter().enumerate() {
        faults.require(
            raw.sources.iter().all(|other| other.id != source.id),
            &format!("ladders.sources[{place}].id"),
            format!("{:?} again", source.id),
            "an id used once",
        );
    }
    let mut named: Vec<&str> = Vec::new();
    for (path, id) in named_sources(raw) {
        let exists = known().any(|source| source.id == *id);
        faults.require(exists, &path, format!("{id:?}"), "the id of a source");
        named.push(id);
    }
    known().filter(|source| named.contains(&source.id.as_ref())).copied().collect()
}

/// Every place of the ladders where a source is named.
fn named_sources(raw: &RawPack) -> Vec<(String, &Text)> {
    let mut named = Vec::new();
    for (at, form) in raw.ladders.forms.iter().enumerate() {
        named.push((format!("ladders.forms[{at}].source"), &form.source));
        for (place, link) in form.equivalences.iter().enumerate() {
            let path = format!("ladders.forms[{at}].equivalences[{place}].source");
            named.extend(link.source.as_ref().map(|id| (path, id)));
        }
    }
    for (place, claim) in raw.ladders.claims.iter().enumerate() {
        named.push((format!("ladders.claims[{place}].source"), &claim.source));
    }
    for (place, constant) in raw.ladders.constants.iter().enumerate() {
        named.push((format!("ladders.constants[{place}].source"), &constant.source));
    }
    named
}

fn form(raw: &RawPack, form: &RawForm, path: &str, faults: &mut Faults) -> LadderForm {
    faults.facts(&form.facts, path);
    let first = raw.ladders.forms.first().filter(|first| first.id != form.id);
    let ids = form.individual_contributor.iter().chain(&form.management);
    faults.ids(path, ids.map(|rung| rung.id.as_ref()));
    LadderForm {
        id: form.id,
        name: form.name,
        note: form.note,
        source: form.source,
        misconception: said(&format!("{path}.misconception"), &form.misconception, &[], faults),
        ladders: Ladders {
            individual_contributor: rungs(
                &form.individual_contributor,
                first.map(|first| first.individual_contributor.as_slice()),
                &format!("{path}.individual_contributor"),
                faults,
            ),
            management: rungs(
                &form.management,
                first.map(|first| first.management.as_slice()),
                &format!("{path}.management"),
                faults,
            ),
            equivalences: equivalences(form, path, faults),
            claims: claims(raw, form, first.is_none(), faults),
        },
    }
}

/// The rungs of one ladder; `first` is the same ladder in the first form, for a later form.
fn rungs(
    ladder: &[RawRung],
    first: Option<&[RawRung]>,
    path: &str,
    faults: &mut Faults,
) -> List<Rung> {
    let count = ladder.len();
    faults.require((1..=500).contains(&count), path, format!("{count}"), "1 to 500 rungs");
    let mut rungs = Vec::new();
    for (place, raw) in ladder.iter().enumerate() {
        let path = format!("{path}[{place}]");
        let same = raw.same_as.and_then(|id| first?.iter().find(|other| other.id == id));
        faults.require(
            raw.same_as.is_none() || same.is_some(),
            &format!("{path}.same_as"),
            format!("{:?}", raw.same_as.unwrap_or(Text(""))),
            "the id of a rung on the same ladder of the first form, or null",
        );
        rungs.push(rung(raw, same, &path, faults));
    }
    rungs.into()
}

/// A rung; what it does not say of itself comes from the one that is the same job.
fn rung(raw: &RawRung, same: Option<&RawRung>, path: &str, faults: &mut Faults) -> Rung {
    faults.facts(&raw.facts, path);
    let mut words = |field, own: Option<Text>, carried: Option<Text>| {
        own.or(carried).unwrap_or_else(|| missing(Text(""), field, path, faults))
    };
    let detail = words("detail", raw.detail, same.and_then(|same| same.detail));
    let week = words("week", raw.week, same.and_then(|same| same.week));
    let judged_on = words("judged_on", raw.judged_on, same.and_then(|same| same.judged_on));
    let examples = raw
        .examples
        .or(same.and_then(|same| same.examples))
        .unwrap_or_else(|| missing(List(&[]), "examples", path, faults));
    let count = examples.len();
    let examples_path = format!("{path}.examples");
    faults.require((2..=3).contains(&count), &examples_path, format!("{count}"), "2 or 3 examples");
    let mut mark = |field, own: Option<bool>, carried: Option<bool>| {
        own.or(carried).unwrap_or_else(|| missing(false, field, path, faults))
    };
    Rung {
        id: raw.id,
        title: raw.title,
        scope: raw.scope,
        detail,
        week,
        judged_on,
        examples,
        away_from_code: mark(
            "away_from_code",
            raw.away_from_code,
            same.and_then(|same| same.away_from_code),
        ),
        leads_without_reports: mark(
            "leads_without_reports",
            raw.leads_without_reports,
            same.and_then(|same| same.leads_without_reports),
        ),
        same_as: raw.same_as,
    }
}

fn missing<T>(instead: T, field: &str, path: &str, faults: &mut Faults) -> T {
    faults.add(&format!("{path}.{field}"), "nothing", "a value, or the same job in same_as");
    instead
}

fn equivalences(form: &RawForm, path: &str, faults: &mut Faults) -> List<Equivalence> {
    let mut links = Vec::new();
    for (place, link) in form.equivalences.iter().enumerate() {
        let path = format!("{path}.equivalences[{place}]");
        faults.facts(&link.facts, &path);
        let RawEquivalence { individual_contributor, management, note, source, .. } = link;
        let ends =
            place_of(&form.individual_contributor, |rung| rung.id == *individual_contributor)
                .zip(place_of(&form.management, |rung| rung.id == *management));
        if ends.is_none() {
            no_ends(individual_contributor, management, &path, faults);
        }
        let basis = match link.basis.as_str() {
            "stated" => Basis::Stated,
            "inferred" => Basis::Inferred,
            other => {
                faults.add(&format!("{path}.basis"), format!("{other:?}"), "stated or inferred");
                continue;
            }
        };
        faults.require(
            basis == Basis::Inferred || source.is_some(),
            &format!("{path}.source"),
            "null",
            "the id of a source: what is stated names who says it",
        );
        let Some((individual_contributor, management)) = ends else { continue };
        let (note, source) = (*note, *source);
        links.push(Equivalence { individual_contributor, management, basis, note, source });
    }
    links.into()
}

/// The claims about two jobs that this form has.
fn claims(raw: &RawPack, form: &RawForm, is_first: bool, faults: &mut Faults) -> List<Claim> {
    let mut claims = Vec::new();
    for (place, claim) in raw.ladders.claims.iter().enumerate() {
        let find = |ladder: &[RawRung], id: &str| {
            place_of(ladder, |rung| match is_first {
                true => rung.id == id,
                false => rung.same_as.is_some_and(|same| same == id),
            })
        };
        let (individual_contributor, management) =
            (&claim.individual_contributor, &claim.management);
        let ends = find(&form.individual_contributor, individual_contributor)
            .zip(find(&form.management, management));
        if ends.is_none() && is_first {
            let path = format!("ladders.claims[{place}]");
            no_ends(individual_contributor, management, &path, faults);
        }
        let Some((individual_contributor, management)) = ends else { continue };
        let (source, text) = (claim.source, claim.text);
        claims.push(Claim { individual_contributor, management, source, text });
    }
    claims.into()
}

fn place_of(ladder: &[RawRung], is_it: impl Fn(&RawRung) -> bool) -> Option<u16> {
    u16::try_from(ladder.iter().position(is_it)?).ok()
}

fn no_ends(individual_contributor: &str, management: &str, path: &str, faults: &mut Faults) {
    let found = format!("{individual_contributor:?} and {management:?}");
    faults.add(path, found, "the ids of a rung of individual_contributor and of one of management");
}
