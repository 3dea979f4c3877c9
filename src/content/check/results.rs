//! Checks what a result says.

use super::raw::{RawPack, RawVerdict};
use super::reference::{Faults, in_order, question};
use crate::content::pack::{ContradictionText, ReadingText, ResultPack, VerdictText};
use crate::content::wire::STOPS;
use crate::domain::{Constants, Employer, Fit, Text};

/// The headline of technical leadership.
pub(super) fn technical_leadership(raw: &RawPack) -> Text {
    let id = Fit::TechnicalLeadership.id();
    raw.verdicts.iter().find(|verdict| verdict.id == *id).map_or(Text(""), |found| found.title)
}

/// What a result says, with its faults noted. The verdicts are in the order of the model.
pub(super) fn result(
    raw: &RawPack,
    verdicts: &[&RawVerdict],
    constants: Constants,
    faults: &mut Faults,
) -> ResultPack {
    let stops = STOPS.map(|stop| stop.id());
    let stops = in_order("stops", &raw.stops, |one| &one.id, &stops, faults);
    let employers = Employer::ALL.map(Employer::id);
    let advice = &raw.employer_advice;
    let advice = in_order("employer_advice", advice, |one| &one.id, &employers, faults);
    placeholders(raw, faults);
    for (place, verdict) in raw.verdicts.iter().enumerate() {
        faults.require(
            (1..=104).contains(&verdict.experiment.review_in_weeks),
            &format!("verdicts[{place}].experiment.review_in_weeks"),
            verdict.experiment.review_in_weeks.to_string(),
            "1 to 104",
        );
    }
    let mut seed_questions = Vec::new();
    for (place, id) in raw.seed_questions.iter().enumerate() {
        match question(&raw.questions, id) {
            Some(at) => seed_questions.push(at),
            None => {
                let known: Vec<&str> = raw.questions.iter().map(|one| one.id.as_ref()).collect();
                let path = format!("seed_questions[{place}]");
                faults.unknown(&path, id, &known, "the id of a question");
            }
        }
    }
    let readings = raw.questions.iter().map(|question| ReadingText {
        reading: question.reading,
        prompt: question.prompt.unwrap_or(Text("")),
        read_as: question.choices.iter().map(|choice| choice.read_as).collect(),
    });
    let contradictions = raw
        .contradictions
        .iter()
        .map(|one| ContradictionText { question: one.question, text: one.text });
    ResultPack {
        updated: raw.updated,
        readings: readings.collect(),
        verdicts: verdicts.iter().map(|verdict| verdict_text(verdict)).collect(),
        deciding: raw.deciding,
        stops: stops.into_iter().copied().collect(),
        pattern_so_far: raw.pattern_so_far,
        remarks: raw.remarks,
        contradictions: contradictions.collect(),
        employer_advice: advice.into_iter().copied().collect(),
        way_back: raw.way_back,
        constants,
        stability: raw.stability,
        stability_words: raw.stability_words,
        stability_note: raw.stability_note,
        intended_use: raw.intended_use,
        honesty: raw.honesty,
        seed_questions: seed_questions.into(),
        seed: raw.seed,
        sources: raw.sources.iter().copied().collect(),
        sections: raw.reading.sections.iter().map(|section| section.id).collect(),
    }
}

fn verdict_text(raw: &RawVerdict) -> VerdictText {
    VerdictText {
        id: raw.id,
        title: raw.title,
        name: raw.name,
        you: raw.you,
        living_it: raw.living_it,
        alternative: raw.alternative,
        experiment: raw.experiment,
    }
}

/// The words that a template may have filled in.
fn placeholders(raw: &RawPack, faults: &mut Faults) {
    let with_sides: &[&str] = &["strong", "against", "ahead", "track", "net"];
    let rows: [(&str, &str, &[&str]); 10] = [
        ("deciding.clear", &raw.deciding.clear, with_sides),
        ("deciding.rule_of_three", &raw.deciding.rule_of_three, with_sides),
        ("deciding.net_lean", &raw.deciding.net_lean, &["net", "track", "strong"]),
        ("deciding.technical_leadership", &raw.deciding.technical_leadership, &["marks"]),
        (
            "deciding.middle",
            &raw.deciding.middle,
            &["strong_individual", "strong_management", "net"],
        ),
        ("deciding.not_enough", &raw.deciding.not_enough, &["skips", "allowed"]),
        ("pattern_so_far", &raw.pattern_so_far, &["fit"]),
        ("remarks.real_signals", &raw.remarks.real_signals, &["count", "of"]),
        ("seed", &raw.seed, &["question"]),
        ("stability", &raw.stability, &["kept", "changes"]),
    ];
    for (path, template, allowed) in rows {
        faults.template(path, template, allowed);
    }
}
