//! Checks what the model counts with: questions, choices, rules, and the conditions on answers.

use super::error::FaultKind;
use super::names::Names;
use super::raw::{RawChoice, RawPack, RawQuestion, RawRules};
use super::read::quoted;
use super::reference::{Faults, choice_set, choice_sets, question};
use crate::content::wire::STOPS;
use crate::domain::{
    Answer, Choice, Combination, Contradiction, Earlier, Lean, Question, Questionnaire, Rules,
    Signal, Text, fingerprint,
};

/// The id of the pack that is compiled in.
pub const BUILTIN_ID: &str = "two-ladders";

/// The questionnaire, with its faults noted; nothing when a choice has no lean.
pub(super) fn questionnaire(raw: &RawPack, faults: &mut Faults) -> Option<Questionnaire> {
    faults.count("questions", raw.questions.len(), 2..=12, "questions");
    faults.ids("questions", raw.questions.iter().map(|question| question.id.as_ref()));
    let mut seen = Names::default();
    // Collected before any is missed, so that the faults of every question are named.
    let mut questions = Vec::new();
    for (place, one) in raw.questions.iter().enumerate() {
        let path = format!("questions[{place}]");
        for (at, choice) in one.choices.iter().enumerate() {
            faults.id(&format!("{path}.choices[{at}].id"), &choice.id, &mut seen);
        }
        questions.push(checked_question(one, &path, faults));
    }
    let questions: Option<Vec<Question>> = questions.into_iter().collect();
    faults.ids("contradictions", raw.contradictions.iter().map(|one| one.id.as_ref()));
    let contradictions = contradictions(raw, faults);
    let mut signals = Vec::new();
    for (place, one) in raw.signals.iter().enumerate() {
        let path = format!("signals[{place}].any");
        let any = choice_sets(&raw.questions, &one.any, &path, faults);
        signals.push(Signal { any: any.into() });
    }
    let questions = questions?;
    let rules = rules(&raw.rules, &raw.questions, faults);
    earlier_versions(raw, faults);
    let earlier =
        raw.earlier.iter().map(|one| Earlier { version: one.version, content: one.fingerprint });
    let content = match raw.id.as_ref() {
        BUILTIN_ID => Text(""),
        _ => Text::from(fingerprint(&questions, &rules)),
    };
    Some(Questionnaire {
        id: raw.id,
        version: raw.version,
        content,
        earlier: earlier.collect(),
        questions: questions.into(),
        rules,
        contradictions: contradictions.into(),
        signals: signals.into(),
    })
}

/// Versions before this one, each once, with fingerprints as `cargo xtask pack check` tells them.
fn earlier_versions(raw: &RawPack, faults: &mut Faults) {
    for (place, one) in raw.earlier.iter().enumerate() {
        let path = format!("earlier[{place}]");
        let (version, known) = (format!("{path}.version"), 1..raw.version);
        let allowed = format!("a version before this one, which is {}", raw.version);
        faults.require(known.contains(&one.version), &version, one.version.to_string(), &allowed);
        let before = raw.earlier.iter().take(place);
        if before.into_iter().any(|other| other.version == one.version) {
            let found = format!("{} again", one.version);
            faults.add(FaultKind::Duplicate, &version, found, "a version once");
            faults.fix("Leave one of the two out.");
        }
        let plain = |each: u8| each.is_ascii_lowercase() || each.is_ascii_digit();
        let is_fingerprint = one.fingerprint.len() == 3 && one.fingerprint.bytes().all(plain);
        let path = format!("{path}.fingerprint");
        let allowed = "three letters and digits, as `cargo xtask pack check` tells them";
        faults.require(is_fingerprint, &path, quoted(&one.fingerprint), allowed);
    }
}

fn contradictions(raw: &RawPack, faults: &mut Faults) -> Vec<Contradiction> {
    let mut contradictions = Vec::new();
    for (place, one) in raw.contradictions.iter().enumerate() {
        let mut when = Vec::new();
        for (row, combination) in one.when.iter().enumerate() {
            let mut all = Vec::new();
            for (column, ids) in combination.iter().enumerate() {
                let path = format!("contradictions[{place}].when[{row}][{column}]");
                all.extend(choice_set(&raw.questions, ids, &path, faults));
            }
            when.push(Combination { all: all.into() });
        }
        contradictions.push(Contradiction { id: one.id, when: when.into() });
    }
    contradictions
}

fn checked_question(raw: &RawQuestion, path: &str, faults: &mut Faults) -> Option<Question> {
    let choices_path = format!("{path}.choices");
    faults.count(&choices_path, raw.choices.len(), 2..=8, "choices");
    faults.facts(&raw.facts, path);
    let choices: Vec<Option<Choice>> = raw
        .choices
        .iter()
        .enumerate()
        .map(|(place, choice)| checked_choice(choice, &format!("{choices_path}[{place}]"), faults))
        .collect();
    let choices: Option<Vec<Choice>> = choices.into_iter().collect();
    Some(Question { id: raw.id, choices: choices?.into() })
}

fn checked_choice(raw: &RawChoice, path: &str, faults: &mut Faults) -> Option<Choice> {
    let reserved = raw.id == Answer::NONE_FITS_ID;
    faults.require(!reserved, &format!("{path}.id"), "\"none\"", "any other id");
    let lean = i8::try_from(raw.lean).ok().and_then(Lean::new);
    let lean_path = format!("{path}.lean");
    let allowed = "a whole number from -2 to 2";
    faults.require(lean.is_some(), &lean_path, raw.lean.to_string(), allowed);
    let stop = raw.stop.as_ref().and_then(|id| {
        let stop = STOPS.into_iter().find(|stop| stop.id() == id);
        if stop.is_none() {
            let known = STOPS.map(|stop| stop.id());
            let allowed = format!("one of {}", known.join(", "));
            faults.unknown(&format!("{path}.stop"), id, &known, &allowed);
        }
        stop
    });
    if stop.is_some() && raw.lean != 0 {
        let allowed = "0 on a choice that is a stop: a stop is not a score";
        faults.add(FaultKind::Contradiction, &lean_path, raw.lean.to_string(), allowed);
    }
    if stop.is_some() && raw.technical_leadership {
        let path = format!("{path}.technical_leadership");
        let allowed = "false on a choice that is a stop: a stop is not a score";
        faults.add(FaultKind::Contradiction, &path, "true", allowed);
    }
    let id = raw.id;
    Some(Choice { id, lean: lean?, technical_leadership: raw.technical_leadership, stop })
}

/// The thresholds: what is not written is scaled to the number of questions.
fn rules(raw: &RawRules, questions: &[RawQuestion], faults: &mut Faults) -> Rules {
    let mut anchors = Vec::new();
    for (place, id) in raw.technical_leadership_anchors.iter().enumerate() {
        match question(questions, id) {
            Some(at) => anchors.push(at),
            None => {
                let path = format!("rules.technical_leadership_anchors[{place}]");
                let known: Vec<&str> = questions.iter().map(|one| one.id.as_ref()).collect();
                faults.unknown(&path, id, &known, "the id of a question");
            }
        }
    }
    let scaled = Rules::scaled(questions.len());
    let mut value = |name: &str, own: Option<u8>, scaled: u8, least: u8, most: u8| {
        // What nobody wrote is not what is wrong.
        let Some(value) = own else { return scaled };
        let path = format!("rules.{name}");
        let allowed = format!("{least} to {most}");
        faults.require((least..=most).contains(&value), &path, value.to_string(), &allowed);
        value
    };
    // No more than every question can bring together.
    let count = u8::try_from(questions.len()).unwrap_or(u8::MAX).clamp(1, 12);
    let strong_at = value("strong_at", raw.strong_at, scaled.strong_at, 1, count);
    let lead_at = value("lead_at", raw.lead_at, scaled.lead_at, 1, count);
    let lean_at = value("lean_at", raw.lean_at, scaled.lean_at, 1, 2 * count);
    let marks = raw.technical_leadership_at;
    let marks = value("technical_leadership_at", marks, scaled.technical_leadership_at, 1, count);
    let skips = value("skips_at_most", raw.skips_at_most, scaled.skips_at_most, 0, count);
    let firm_percent = value("firm_percent", raw.firm_percent, scaled.firm_percent, 0, 100);
    let fair_percent = value("fair_percent", raw.fair_percent, scaled.fair_percent, 0, 100);
    if fair_percent > firm_percent {
        let found = format!("{fair_percent}, above firm_percent");
        let allowed = format!("at most {firm_percent}");
        faults.add(FaultKind::Contradiction, "rules.fair_percent", found, &allowed);
    }
    Rules {
        strong_at,
        lead_at,
        lean_at,
        technical_leadership_at: marks,
        technical_leadership_anchors: anchors.into(),
        skips_at_most: skips,
        firm_percent,
        fair_percent,
    }
}
