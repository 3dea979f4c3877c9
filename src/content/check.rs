//! The only door from a pack file to the model: a [`Book`], or every fault with its place.

use serde_json::Value;

use super::error::PackError;
use super::ladders::ladders;
use super::pack::{Book, ChoiceText, OutcomeText, Pack, QuestionText};
use super::raw::{RawChoice, RawPack, RawQuestion, RawRules, RawVerdict};
use super::reference::{Faults, choice_set, choice_sets, question};
use super::results::result;
use crate::domain::{
    Choice, Combination, Contradiction, Employer, Lean, Motive, Question, Questionnaire, Role,
    Rules, Signal, Stop,
};

/// The stops a choice may carry, in the order of a pack's `stops`.
pub(super) const STOPS: [Stop; 4] = [
    Stop::Dread,
    Stop::Motive(Motive::Ladder),
    Stop::Motive(Motive::Others),
    Stop::Motive(Motive::Escape),
];

/// Reads and checks a pack.
///
/// # Errors
/// Every fault that was found. A file that is not JSON, or has not the shape of a pack, has one
/// fault: the first place where the shape breaks.
pub fn book_from_json(text: &str) -> Result<Book, Vec<PackError>> {
    let raw: RawPack = shape(text).map_err(|fault| vec![fault])?;
    let mut faults = Faults::default();
    texts(text, &mut faults);
    let book = book(raw, &mut faults);
    match book {
        Some(book) if faults.0.is_empty() => Ok(book),
        _ => Err(faults.0),
    }
}

pub(super) fn shape<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, PackError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|fault| PackError {
        path: fault.path().to_string(),
        found: fault.inner().to_string(),
        allowed: "the shape of a pack".to_owned(),
    })
}

/// No text is empty, none is longer than a screen.
pub(super) fn texts(text: &str, faults: &mut Faults) {
    fn walk(value: &Value, path: &str, faults: &mut Faults) {
        match value {
            Value::String(text) => {
                let length = text.trim().chars().count();
                faults.require(
                    (1..=1200).contains(&length),
                    path,
                    format!("{length} characters"),
                    "a text of 1 to 1200 characters",
                );
            }
            Value::Array(items) => {
                for (place, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}[{place}]"), faults);
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    let path =
                        if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(field, &path, faults);
                }
            }
            _ => {}
        }
    }
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        walk(&value, "", faults);
    }
}

fn book(raw: RawPack, faults: &mut Faults) -> Option<Book> {
    faults.ids("questions", raw.questions.iter().map(|question| question.id.as_ref()));
    faults.require(raw.version >= 1, "version", raw.version.to_string(), "1 or more");
    faults.require(
        raw.direction == "ltr" || raw.direction == "rtl",
        "direction",
        format!("{:?}", raw.direction),
        "\"ltr\" or \"rtl\"",
    );
    fixed_ids(
        "context.now.choices",
        raw.context.now.choices.iter().map(|choice| choice.id.as_ref()),
        Role::ALL.iter().map(|role| role.id()),
        faults,
    );
    fixed_ids(
        "context.employer.choices",
        raw.context.employer.choices.iter().map(|choice| choice.id.as_ref()),
        Employer::ALL.iter().map(|employer| employer.id()),
        faults,
    );
    let questionnaire = questionnaire(&raw, faults)?;
    let ladders = ladders(&raw, faults);
    let result = result(&raw, faults);
    let outcome =
        |verdict: &RawVerdict| OutcomeText { title: verdict.title, outcome: verdict.outcome };
    let pack = Pack {
        questionnaire,
        language: raw.language,
        direction: raw.direction,
        title: raw.title,
        tracks: raw.tracks,
        opening: raw.opening,
        outcomes: raw.verdicts.iter().map(outcome).collect(),
        none_fits: raw.none_fits,
        questions: raw.questions.into_iter().map(question_text).collect(),
        context: raw.context,
    };
    Some(Book { pack, result, ladders })
}

fn question_text(raw: RawQuestion) -> QuestionText {
    QuestionText {
        topic: raw.topic,
        heading: raw.heading,
        about_another: raw.about_another,
        explanation: raw.explanation,
        reason_box: raw.reason_box,
        notice: raw.notice,
        choices: raw.choices.into_iter().map(|choice| ChoiceText { text: choice.text }).collect(),
    }
}

/// The ids are those the model knows, in its order.
pub(super) fn fixed_ids<'a>(
    path: &str,
    found: impl Iterator<Item = &'a str>,
    known: impl Iterator<Item = &'static str>,
    faults: &mut Faults,
) {
    let (found, known): (Vec<_>, Vec<_>) = (found.collect(), known.collect());
    faults.require(
        found == known,
        path,
        format!("the ids {}", found.join(" ")),
        &format!("these ids, in this order: {}", known.join(" ")),
    );
}

fn questionnaire(raw: &RawPack, faults: &mut Faults) -> Option<Questionnaire> {
    let count = raw.questions.len();
    faults.require((2..=12).contains(&count), "questions", format!("{count}"), "2 to 12 questions");
    // Collected before any is missed, so that the faults of every question are named.
    let questions: Vec<Option<Question>> = raw
        .questions
        .iter()
        .enumerate()
        .map(|(place, question)| checked_question(question, &format!("questions[{place}]"), faults))
        .collect();
    let questions: Option<Vec<Question>> = questions.into_iter().collect();
    let choice_ids = raw.questions.iter().flat_map(|one| &one.choices).map(|one| one.id.as_ref());
    faults.ids("questions[..].choices", choice_ids);
    faults.ids("contradictions", raw.contradictions.iter().map(|one| one.id.as_ref()));

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
    let mut signals = Vec::new();
    for (place, one) in raw.signals.iter().enumerate() {
        let path = format!("signals[{place}].any");
        let any = choice_sets(&raw.questions, &one.any, &path, faults);
        signals.push(Signal { any: any.into() });
    }
    Some(Questionnaire {
        id: raw.id,
        version: raw.version,
        questions: questions?.into(),
        rules: rules(&raw.rules, &raw.questions, faults),
        contradictions: contradictions.into(),
        signals: signals.into(),
    })
}

fn checked_question(raw: &RawQuestion, path: &str, faults: &mut Faults) -> Option<Question> {
    let count = raw.choices.len();
    let choices_path = format!("{path}.choices");
    faults.require((2..=8).contains(&count), &choices_path, format!("{count}"), "2 to 8 choices");
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
    faults.require(raw.id != "none", &format!("{path}.id"), "\"none\"", "any other id");
    let lean = i8::try_from(raw.lean).ok().and_then(Lean::new);
    if lean.is_none() {
        faults.add(&format!("{path}.lean"), raw.lean.to_string(), "a whole number from -2 to 2");
    }
    let stop = match &raw.stop {
        None => None,
        Some(id) => {
            let stop = STOPS.into_iter().find(|stop| stop.id() == id);
            if stop.is_none() {
                let known: Vec<_> = STOPS.iter().map(|stop| stop.id()).collect();
                faults.add(&format!("{path}.stop"), format!("{id:?}"), &known.join(", "));
            }
            stop
        }
    };
    faults.require(
        stop.is_none() || raw.lean == 0,
        &format!("{path}.lean"),
        raw.lean.to_string(),
        "0 on a choice that is a stop: a stop is not a score",
    );
    let id = raw.id;
    Some(Choice { id, lean: lean?, technical_leadership: raw.technical_leadership, stop })
}

fn rules(raw: &RawRules, questions: &[RawQuestion], faults: &mut Faults) -> Rules {
    let mut anchors = Vec::new();
    for (place, id) in raw.technical_leadership_anchors.iter().enumerate() {
        match question(questions, id) {
            Some(at) => anchors.push(at),
            None => faults.add(
                &format!("rules.technical_leadership_anchors[{place}]"),
                format!("{id:?}"),
                "the id of a question",
            ),
        }
    }
    for (name, percent) in [("firm", raw.firm_percent), ("fair", raw.fair_percent)] {
        let path = format!("rules.{name}_percent");
        faults.require(percent <= 100, &path, percent.to_string(), "0 to 100");
    }
    for (name, value) in [("strong_at", raw.strong_at), ("lean_at", raw.lean_at)] {
        faults.require(value >= 1, &format!("rules.{name}"), value.to_string(), "1 or more");
    }
    Rules {
        strong_at: raw.strong_at,
        lead_at: raw.lead_at,
        lean_at: raw.lean_at,
        technical_leadership_at: raw.technical_leadership_at,
        technical_leadership_anchors: anchors.into(),
        skips_at_most: raw.skips_at_most,
        firm_percent: raw.firm_percent,
        fair_percent: raw.fair_percent,
    }
}
