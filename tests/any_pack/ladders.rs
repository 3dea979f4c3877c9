//! Ladders of any length in up to three forms, and everything that names their rungs.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use two_ladders::domain::{Constant, Employer};

use crate::texts::Texts;

/// Two ladders, and how far each link is above the one before.
#[derive(Debug, Clone)]
pub struct Form {
    rungs: [usize; 2],
    links: Vec<(u8, bool)>,
    /// What each rung says of itself, bit by bit.
    says: u16,
    /// Which rung of the first form is the same job.
    same: Vec<Option<Index>>,
}

#[derive(Debug, Clone)]
pub struct Ladders {
    forms: Vec<Form>,
    claims: Vec<(Index, Index)>,
    ceilings: Vec<Option<Index>>,
    constants: [u8; 12],
}

pub fn ladders() -> impl Strategy<Value = Ladders> {
    // Long ladders are drawn as often as they are, and seldom, for they take long.
    let rungs = || prop_oneof![40 => 1_usize..=9, 2 => Just(60_usize), 1 => Just(500_usize)];
    let form = (
        [rungs(), rungs()],
        proptest::collection::vec((0_u8..9, any::<bool>()), 0..6),
        any::<u16>(),
        proptest::collection::vec(proptest::option::of(any::<Index>()), 10),
    )
        .prop_map(|(rungs, links, says, same)| Form { rungs, links, says, same });
    (
        proptest::collection::vec(form, 1..=3),
        proptest::collection::vec(any::<(Index, Index)>(), 0..6),
        proptest::collection::vec(proptest::option::of(any::<Index>()), Employer::ALL.len()),
        any::<[u8; 12]>(),
    )
        .prop_map(|(forms, claims, ceilings, constants)| Ladders {
            forms,
            claims,
            ceilings,
            constants,
        })
}

/// The places of links that do not cross and do not name the same two rungs again: each is above the
/// one before on one ladder or on both.
fn links(form: &Form) -> Vec<([usize; 2], bool)> {
    let mut links: Vec<([usize; 2], bool)> = Vec::new();
    for (step, stated) in &form.links {
        let (left, right) = (usize::from(step % 3), usize::from(step / 3));
        let place = match links.last() {
            None => [left, right],
            Some(_) if left + right == 0 => continue,
            Some(([one, other], _)) => [one + left, other + right],
        };
        if place[0] >= form.rungs[0] || place[1] >= form.rungs[1] {
            break;
        }
        links.push((place, *stated));
    }
    links
}

impl Ladders {
    /// Lays the ladders in place of those of the pack. Where that is not whole, what it leaves out has
    /// a source of its own, which the numbers go on to name.
    pub fn lay(&self, texts: Texts, whole: bool, pack: &mut Value) {
        let source = pack["ladders"]["forms"][0]["source"].clone();
        let first = &self.forms[0].rungs;
        let forms = self.forms.iter().enumerate();
        let forms: Vec<Value> =
            forms.map(|(at, form)| laid(form, at, first, &source, texts)).collect();
        let ladders = &mut pack["ladders"];
        ladders["forms"] = forms.into();
        let claim = |(one, other): &(Index, Index)| {
            json!({
                "individual_contributor": format!("i{}", one.index(first[0])),
                "management": format!("m{}", other.index(first[1])),
                "source": source, "text": texts.text(one.index(50), 300),
            })
        };
        ladders["claims"] = self.claims.iter().map(claim).collect();
        if let Some(ceilings) = ladders.get_mut("ceilings").and_then(Value::as_array_mut) {
            for (ceiling, highest) in ceilings.iter_mut().zip(&self.ceilings) {
                ceiling["highest_rung"] =
                    highest.map(|at| format!("i{}", at.index(first[0]))).into();
            }
        }
        let constant = |(constant, value): (Constant, u16)| {
            json!({
                "id": constant.id(), "value": value, "label": texts.text(usize::from(value), 300),
                "source": if whole { source.clone() } else { json!("two-ladders") },
                "note": texts.text(usize::from(value) + 1, 300),
            })
        };
        ladders["constants"] = self.numbers().into_iter().map(constant).collect();
    }

    /// The numbers of the planner, mostly at the ends of their ranges, none below the one that it may
    /// not be below.
    fn numbers(&self) -> Vec<(Constant, u16)> {
        let mut numbers: Vec<(Constant, u16)> = Vec::new();
        for (constant, pick) in Constant::ALL.into_iter().zip(self.constants) {
            let (least, most) = constant.range();
            let value = match pick {
                0..=90 => least,
                91..=180 => most,
                pick => least + u16::from(pick) % (most - least),
            };
            let low = match constant {
                Constant::IntactMonths
                | Constant::PaceMonthsLeast
                | Constant::CredibilityMonthsLeast
                | Constant::TrialMonthsLeast
                | Constant::UsualReturnMonthsLeast
                | Constant::FrontierPercent => value,
                _ => numbers.last().map_or(value, |(_, before)| value.max(*before)),
            };
            numbers.push((constant, low));
        }
        numbers
    }
}

fn laid(form: &Form, at: usize, first: &[usize; 2], source: &Value, texts: Texts) -> Value {
    let ladder = |letter: &str, count: usize, known: usize| -> Vec<Value> {
        let rung = |place: usize| {
            let mut rung = json!({
                "id": format!("{letter}{place}"),
                "title": texts.text(place + 11, 60),
                "scope": texts.text(place + 13, 80),
            });
            // A pack has room for long ladders, and not for ten texts on each of their rungs.
            let quiet = count > 60 && !place.is_multiple_of(50);
            let says = |bit: usize| !quiet && form.says >> ((bit + place) % 16) & 1 == 1;
            for (bit, field) in ["detail", "week", "judged_on"].iter().enumerate() {
                if says(bit) {
                    rung[field] = json!(texts.text(place + bit, 400));
                }
            }
            for (bit, field) in ["away_from_code", "leads_without_reports"].iter().enumerate() {
                if says(bit + 3) {
                    rung[field] = json!(says(bit + 5));
                }
            }
            let examples = (0..place % 4).filter(|_| says(7));
            rung["examples"] = examples.map(|one| texts.text(place + one, 400)).collect();
            if at > 0 {
                let same = form.same[place % form.same.len()];
                rung["same_as"] = same.map(|same| format!("{letter}{}", same.index(known))).into();
            }
            rung
        };
        (0..count).map(rung).collect()
    };
    let link = |(place, ([left, right], stated)): (usize, ([usize; 2], bool))| {
        json!({
            "individual_contributor": format!("i{left}"),
            "management": format!("m{right}"),
            "basis": if stated { "stated" } else { "inferred" },
            "note": texts.text(place + 19, 300),
            "source": stated.then(|| source.clone()),
        })
    };
    let mut laid = json!({
        "id": format!("form-{at}"), "name": texts.text(29 + at, 40),
        "note": texts.text(31 + at, 400), "source": source,
        "individual_contributor": ladder("i", form.rungs[0], first[0]),
        "management": ladder("m", form.rungs[1], first[1]),
        "equivalences": links(form).into_iter().enumerate().map(link).collect::<Vec<_>>(),
    });
    if form.says % 2 == 1 {
        laid["misconception"] = json!({ "text": texts.text(37 + at, 300) });
    }
    laid
}
