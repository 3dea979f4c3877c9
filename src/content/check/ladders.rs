//! Checks the ladders of a pack: forms, rungs, links and claims, and the sources they name.

use super::error::FaultKind;
use super::names::Names;
use super::planner::said;
use super::raw::{RawForm, RawPack, RawRung};
use super::reference::Faults;
use super::{planner, raw::RawEquivalence};
use crate::content::pack::{ContextText, LadderForm, LadderPack, Source};
use crate::domain::{Basis, Claim, Equivalence, Ladders, List, Rung, Text};

/// The ladders, with every fault added to `faults`.
pub(super) fn ladders(raw: &RawPack, context: &ContextText, faults: &mut Faults) -> LadderPack {
    faults.count("ladders.forms", raw.ladders.forms.len(), 1..=6, "forms");
    faults.ids("ladders.forms", raw.ladders.forms.iter().map(|form| form.id.as_ref()));
    let sources = sources(raw, faults);
    let mut forms = Vec::new();
    for (place, one) in raw.ladders.forms.iter().enumerate() {
        forms.push(form(raw, one, &format!("ladders.forms[{place}]"), faults));
    }
    let (constants, constant_texts) = planner::constants(raw, faults);
    LadderPack {
        language: raw.language,
        direction: Text("ltr"),
        tracks: raw.tracks,
        technical_leadership: super::results::technical_leadership(raw),
        forms: forms.into(),
        texts: planner::texts(raw, faults),
        ceilings: planner::ceilings(raw, context, faults),
        constants,
        constant_texts,
        planner: planner::planner(raw, faults),
        sources,
        sections: raw.reading.sections.iter().map(|section| section.id).collect(),
    }
}

/// The sources that the ladders name, in the order in which the pack lists them.
fn sources(raw: &RawPack, faults: &mut Faults) -> List<Source> {
    let known = || raw.sources.iter().chain(&raw.ladders.sources);
    let mut seen = Names::default();
    for (name, list) in [("sources", &raw.sources), ("ladders.sources", &raw.ladders.sources)] {
        for (place, source) in list.iter().enumerate() {
            let path = format!("{name}[{place}]");
            faults.id(&format!("{path}.id"), &source.id, &mut seen);
            if let Some(link) = &source.link {
                faults.link(&format!("{path}.link"), link);
            }
        }
    }
    let mut named = Names::default();
    for (path, id) in named_sources(raw) {
        if !seen.has(id) {
            faults.unknown(&path, id, seen.all(), "the id of a source");
        }
        named.add(id);
    }
    known().filter(|source| named.has(&source.id)).copied().collect()
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
    let mut seen = Names::default();
    for (name, ladder) in
        [("individual_contributor", &form.individual_contributor), ("management", &form.management)]
    {
        for (place, rung) in ladder.iter().enumerate() {
            faults.id(&format!("{path}.{name}[{place}].id"), &rung.id, &mut seen);
        }
    }
    LadderForm {
        id: form.id,
        name: form.name,
        note: form.note,
        source: form.source,
        misconception: form
            .misconception
            .as_ref()
            .map_or(Text(""), |text| said(&format!("{path}.misconception"), text, &[], faults)),
        ladders: Ladders {
            individual_contributor: rungs(
                &form.individual_contributor,
                first.map(|first| first.individual_contributor.as_slice()),
                false,
                &format!("{path}.individual_contributor"),
                faults,
            ),
            management: rungs(
                &form.management,
                first.map(|first| first.management.as_slice()),
                true,
                &format!("{path}.management"),
                faults,
            ),
            equivalences: equivalences(form, path, faults),
            claims: claims(raw, form, first.is_none(), faults),
        },
    }
}

/// The rungs of one ladder; `first` is the same ladder in the first form, for a later form. `is_away`
/// is whether who stands on them is away from the craft, where a rung does not say it.
fn rungs(
    ladder: &[RawRung],
    first: Option<&[RawRung]>,
    is_away: bool,
    path: &str,
    faults: &mut Faults,
) -> List<Rung> {
    faults.count(path, ladder.len(), 1..=500, "rungs");
    let known = ids(first.unwrap_or_default());
    let mut rungs = Vec::new();
    for (place, raw) in ladder.iter().enumerate() {
        let path = format!("{path}[{place}]");
        let same = raw.same_as.and_then(|id| first?.get(known.place(&id)?));
        if let Some(id) = raw.same_as.filter(|_| same.is_none()) {
            let what = "the id of a rung on the same ladder of the first form, or null";
            faults.unknown(&format!("{path}.same_as"), &id, known.all(), what);
            if first.is_none() {
                faults.fix("Leave it out: the other forms refer to this one.");
            }
        }
        rungs.push(rung(raw, same, is_away, &path, faults));
    }
    rungs.into()
}

/// A rung; what it does not say of itself comes from the one that is the same job, and is left out
/// where that says nothing either.
fn rung(
    raw: &RawRung,
    same: Option<&RawRung>,
    is_away: bool,
    path: &str,
    faults: &mut Faults,
) -> Rung {
    faults.facts(&raw.facts, path);
    let words = |own: Option<Text>, carried: fn(&RawRung) -> Option<Text>| {
        own.or_else(|| carried(same?)).unwrap_or(Text(""))
    };
    let mark = |own: Option<bool>, carried: fn(&RawRung) -> Option<bool>, usual: bool| {
        own.or_else(|| carried(same?)).unwrap_or(usual)
    };
    let examples = raw.examples.or_else(|| same?.examples).unwrap_or(List(&[]));
    faults.count(&format!("{path}.examples"), examples.len(), 0..=3, "examples");
    Rung {
        id: raw.id,
        title: raw.title,
        scope: raw.scope,
        detail: words(raw.detail, |same| same.detail),
        week: words(raw.week, |same| same.week),
        judged_on: words(raw.judged_on, |same| same.judged_on),
        examples,
        away_from_code: mark(raw.away_from_code, |same| same.away_from_code, is_away),
        leads_without_reports: mark(
            raw.leads_without_reports,
            |same| same.leads_without_reports,
            false,
        ),
        same_as: raw.same_as,
    }
}

fn equivalences(form: &RawForm, path: &str, faults: &mut Faults) -> List<Equivalence> {
    let ladders = [ids(&form.individual_contributor), ids(&form.management)];
    let mut links = Vec::new();
    for (place, link) in form.equivalences.iter().enumerate() {
        let path = format!("{path}.equivalences[{place}]");
        faults.facts(&link.facts, &path);
        let RawEquivalence { individual_contributor, management, note, source, .. } = link;
        let ends = ends(&ladders, individual_contributor, management);
        if ends.is_none() {
            no_ends(&ladders, [individual_contributor, management], &path, faults);
        }
        let basis = match link.basis.as_str() {
            "stated" => Basis::Stated,
            "inferred" => Basis::Inferred,
            other => {
                let known = ["stated", "inferred"];
                faults.unknown(&format!("{path}.basis"), other, &known, "stated or inferred");
                continue;
            }
        };
        if basis == Basis::Stated && source.is_none() {
            let allowed = "the id of a source: what is stated names who says it";
            faults.add(FaultKind::Missing, &format!("{path}.source"), "nothing", allowed);
        }
        let Some((individual_contributor, management)) = ends else { continue };
        let (note, source) = (*note, *source);
        links.push(Equivalence { individual_contributor, management, basis, note, source });
    }
    // Where one has no ends, the places of the others are not those in the file.
    if links.len() == form.equivalences.len() {
        no_circles(&links, path, faults);
    }
    links.into()
}

/// The claims about two jobs that this form has.
fn claims(raw: &RawPack, form: &RawForm, is_first: bool, faults: &mut Faults) -> List<Claim> {
    // A later form goes by the rungs of the first that its own are the same as. One that is the same
    // as none has no name here.
    let called = |rung: &RawRung| match is_first {
        true => rung.id.0,
        false => rung.same_as.map_or("", |same| same.0),
    };
    let ladders = [&form.individual_contributor, &form.management]
        .map(|ladder| ladder.iter().map(called).collect::<Names>());
    let mut claims = Vec::new();
    for (place, claim) in raw.ladders.claims.iter().enumerate() {
        let (individual_contributor, management) =
            (&claim.individual_contributor, &claim.management);
        let ends = ends(&ladders, individual_contributor, management);
        if ends.is_none() && is_first {
            let path = format!("ladders.claims[{place}]");
            no_ends(&ladders, [individual_contributor, management], &path, faults);
        }
        let Some((individual_contributor, management)) = ends else { continue };
        let (source, text) = (claim.source, claim.text);
        claims.push(Claim { individual_contributor, management, source, text });
    }
    claims.into()
}

/// The ids of the rungs of a ladder.
fn ids(ladder: &[RawRung]) -> Names<'_> {
    ladder.iter().map(|rung| rung.id.as_ref()).collect()
}

/// The places of two rungs on their ladders.
fn ends(
    [one, other]: &[Names; 2],
    individual_contributor: &str,
    management: &str,
) -> Option<(u16, u16)> {
    let place = |ladder: &Names, id| u16::try_from(ladder.place(id)?).ok();
    place(one, individual_contributor).zip(place(other, management))
}

/// Notes which end of a link is no rung.
fn no_ends(ladders: &[Names; 2], ends: [&str; 2], path: &str, faults: &mut Faults) {
    for ((name, ladder), id) in
        ["individual_contributor", "management"].iter().zip(ladders).zip(ends)
    {
        if !ladder.has(id) {
            let what = "the id of a rung of this ladder";
            faults.unknown(&format!("{path}.{name}"), id, ladder.all(), what);
        }
    }
}

/// Two links must not cross: rungs that are level with each other would stand above themselves.
fn no_circles(links: &[Equivalence], path: &str, faults: &mut Faults) {
    if are_in_order(links) {
        return;
    }
    for (place, link) in links.iter().enumerate() {
        let is_again = |other: &&Equivalence| {
            (other.individual_contributor, other.management)
                == (link.individual_contributor, link.management)
        };
        if links.iter().take(place).any(|other| is_again(&other)) {
            let path = format!("{path}.equivalences[{place}]");
            faults.add(FaultKind::Duplicate, &path, "the same two rungs again", "each two once");
            faults.fix("Leave one of the two out.");
        }
        let crossed = links.iter().take(place).position(|other| {
            let one = link.individual_contributor.cmp(&other.individual_contributor);
            let two = link.management.cmp(&other.management);
            one == two.reverse() && one.is_ne()
        });
        if let Some(other) = crossed {
            let found = format!(
                "a link that crosses equivalences[{other}]: each rung of the one is level with one above the other"
            );
            let path = format!("{path}.equivalences[{place}]");
            faults.add(FaultKind::Cycle, &path, found, "links in the order of the rungs");
        }
    }
}

/// Whether each link is above the one before, as most are written: then none crosses another or occurs
/// twice. Only where one is not, each is held against all others.
fn are_in_order(links: &[Equivalence]) -> bool {
    let ends = |link: &Equivalence| (link.individual_contributor, link.management);
    links.windows(2).all(|pair| match pair {
        [one, other] => {
            let (one, other) = (ends(one), ends(other));
            one != other && one.0 <= other.0 && one.1 <= other.1
        }
        _ => true,
    })
}
