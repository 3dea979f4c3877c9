//! Checks what is said around the ladders: the texts, the ceilings, and the planner with its
//! numbers.

use super::error::FaultKind;
use super::raw::{RawPack, RawText};
use super::reference::{Faults, in_order};
use crate::content::pack::{CeilingText, ConstantText, ContextText, LadderTexts, PlannerText};
use crate::domain::{Constant, Constants, Employer, List, Text};

/// The words around the ladders.
pub(super) fn texts(raw: &RawPack, faults: &mut Faults) -> LadderTexts {
    let raw = &raw.ladders.texts;
    let mut say = |field, text| said(&format!("ladders.texts.{field}"), text, &[], faults);
    LadderTexts {
        caption: say("caption", &raw.caption),
        no_partner: say("no_partner", &raw.no_partner),
        claims: say("claims", &raw.claims),
        where_it_holds: say("where_it_holds", &raw.where_it_holds),
        ceilings: say("ceilings", &raw.ceilings),
    }
}

/// One for each employer, and no ceiling but on a rung of the first form.
pub(super) fn ceilings(
    raw: &RawPack,
    context: &ContextText,
    faults: &mut Faults,
) -> List<CeilingText> {
    let known = Employer::ALL.map(Employer::id);
    let all = &raw.ladders.ceilings;
    let rungs = raw.ladders.forms.first().map(|form| form.individual_contributor.as_slice());
    let rungs: Vec<&str> = rungs.unwrap_or_default().iter().map(|rung| rung.id.as_ref()).collect();
    for (place, one) in all.iter().enumerate() {
        let path = format!("ladders.ceilings[{place}]");
        faults.facts(&one.facts, &path);
        faults.count(&format!("{path}.ask"), one.ask.len(), 1..=12, "questions");
        if let Some(id) = one.highest_rung.filter(|id| !rungs.contains(&id.as_ref())) {
            let what = "the id of a rung of the first ladder of the first form, or null";
            faults.unknown(&format!("{path}.highest_rung"), &id, &rungs, what);
        }
    }
    let mut ceilings = Vec::new();
    for one in in_order("ladders.ceilings", all, |one| &one.id, &known, faults) {
        let name = context.employer.choices.iter().find(|choice| choice.id == one.id.as_ref());
        ceilings.push(CeilingText {
            id: one.id,
            name: name.map_or(one.id, |choice| choice.text),
            highest_rung: one.highest_rung,
            meaning: one.meaning,
            individual: one.individual,
            management: one.management,
            middle: one.middle,
            ask: one.ask,
        });
    }
    ceilings.into()
}

/// The numbers of the planner. Their sources are checked with the others.
pub(super) fn constants(raw: &RawPack, faults: &mut Faults) -> (Constants, List<ConstantText>) {
    let known = Constant::ALL.map(Constant::id);
    let all = &raw.ladders.constants;
    let mut values = Constants([0; Constant::ALL.len()]);
    let mut words = Vec::new();
    for (place, one) in all.iter().enumerate() {
        let path = format!("ladders.constants[{place}]");
        faults.facts(&one.facts, &path);
        let known = Constant::ALL.into_iter().find(|constant| one.id == constant.id());
        let Some(constant) = known else { continue };
        let (least, most) = constant.range();
        faults.require(
            (least..=most).contains(&one.value),
            &format!("{path}.value"),
            one.value.to_string(),
            &format!("{least} to {most}"),
        );
        values = values.with(constant, one.value);
    }
    in_rising_order(raw, faults);
    for one in in_order("ladders.constants", all, |one| &one.id, &known, faults) {
        words.push(ConstantText {
            id: one.id,
            label: one.label,
            source: one.source,
            note: one.note,
        });
    }
    (values, words.into())
}

/// Numbers of which the second is never less than the first.
const RISING: [(Constant, Constant); 6] = [
    (Constant::IntactMonths, Constant::RebuildMonths),
    (Constant::RebuildMonths, Constant::ReinvestMonths),
    (Constant::PaceMonthsLeast, Constant::PaceMonthsMost),
    (Constant::CredibilityMonthsLeast, Constant::CredibilityMonthsMost),
    (Constant::TrialMonthsLeast, Constant::TrialMonthsMost),
    (Constant::UsualReturnMonthsLeast, Constant::UsualReturnMonthsMost),
];

fn in_rising_order(raw: &RawPack, faults: &mut Faults) {
    // A number that is out of its range is a fault already.
    let written = |constant: Constant| {
        let (least, most) = constant.range();
        let place = raw.ladders.constants.iter().position(|one| one.id == constant.id())?;
        let value = raw.ladders.constants.get(place)?.value;
        (least..=most).contains(&value).then_some((place, value))
    };
    for (first, second) in RISING {
        let (Some((_, low)), Some((at, high))) = (written(first), written(second)) else {
            continue;
        };
        if high < low {
            let found = format!("{high}, below {} with {low}", first.id());
            let path = format!("ladders.constants[{at}].value");
            faults.add(FaultKind::Contradiction, &path, found, &format!("at least {low}"));
        }
    }
}

/// The words of the planner, each with the placeholders it may name.
pub(super) fn planner(raw: &RawPack, faults: &mut Faults) -> PlannerText {
    let raw = &raw.ladders.planner;
    let mut list = |field, texts: &[RawText]| -> List<Text> {
        let mut all = Vec::new();
        for (place, text) in texts.iter().enumerate() {
            all.push(said(&format!("ladders.planner.{field}[{place}]"), text, &[], faults));
        }
        all.into()
    };
    let individual_years_1_2 = list("individual_years_1_2", &raw.individual_years_1_2);
    let individual_years_3_5 = list("individual_years_3_5", &raw.individual_years_3_5);
    let management_years_1_2 = list("management_years_1_2", &raw.management_years_1_2);
    let management_years_3_5 = list("management_years_3_5", &raw.management_years_3_5);
    let mut say =
        |field, text, allowed| said(&format!("ladders.planner.{field}"), text, allowed, faults);
    let away = &["months"];
    let rebuilt = &["months", "pace", "credibility"];
    let span = &["least", "most"];
    let usual = &["least", "most", "intact"];
    PlannerText {
        lead: say("lead", &raw.lead, &[]),
        individual_years_1_2,
        individual_years_3_5,
        management_years_1_2,
        management_years_3_5,
        forecast_note: say("forecast_note", &raw.forecast_note, &[]),
        return_same_level: say("return_same_level", &raw.return_same_level, away),
        return_ramp: say("return_ramp", &raw.return_ramp, away),
        return_rebuild: say("return_rebuild", &raw.return_rebuild, rebuilt),
        return_reinvest: say("return_reinvest", &raw.return_reinvest, rebuilt),
        into_management: say("into_management", &raw.into_management, &[]),
        last_cheap_moment: say("last_cheap_moment", &raw.last_cheap_moment, &["when"]),
        trial: say("trial", &raw.trial, span),
        side_practice: say("side_practice", &raw.side_practice, &[]),
        frontier_employer: raw.frontier_employer,
        frontier: say("frontier", &raw.frontier, &["factor"]),
        usual_return: say("usual_return", &raw.usual_return, usual),
        not_for_ever: say("not_for_ever", &raw.not_for_ever, &[]),
    }
}

pub(super) fn said(path: &str, raw: &RawText, allowed: &[&str], faults: &mut Faults) -> Text {
    faults.facts(&raw.facts, path);
    faults.template(&format!("{path}.text"), &raw.text, allowed);
    raw.text
}
