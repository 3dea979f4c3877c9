//! What all answer sheets together get: no track is favoured, by answers picked at random or by a
//! place in the list.

use super::counts::Counts;
use super::finding::{Finding, Rule, Severity};
use super::kind::questions;
use super::words::{listed, number, ordinal, percent, times};
use crate::domain::{Answer, Answers, Fit, Group, Question, Questionnaire, Role, verdict};

/// Individual contributor against management, over all answer sheets.
pub(super) fn mirror(counts: &Counts) -> Vec<Finding> {
    let any = (counts.group(Group::Individual), counts.group(Group::Management));
    let clear = (counts.fit(Fit::ClearIndividual), counts.fit(Fit::ClearManagement));
    let leaning = (counts.fit(Fit::LeaningIndividual), counts.fit(Fit::LeaningManagement));
    let mut found = Vec::new();
    found.extend(uneven("an", "a", any));
    found.extend(uneven("a clear", "a clear", clear));
    if found.is_empty() {
        let sides = |(one, other): (u64, u64)| match one == other {
            true => number(one),
            false => [&number(one), " against ", &number(other)].concat(),
        };
        let exact = [clear, leaning].iter().all(|(one, other)| one == other);
        let begin =
            if exact { "The tracks are an exact mirror: " } else { "The tracks nearly mirror: " };
        found.push(Finding::note(
            Rule::TracksMirror,
            "questions",
            &[
                begin,
                &sides(clear),
                " clear and ",
                &sides(leaning),
                " leaning answer sheets on each side, out of ",
                &number(counts.sheets),
                ".",
            ],
            "The same number each way.",
        ));
    }
    found
}

/// What is to be said where one side has many more answer sheets than the other.
fn uneven(an: &str, a: &str, (individual, management): (u64, u64)) -> Option<Finding> {
    let (less, more) = (individual.min(management), individual.max(management));
    let exceeds = |percent: u64| more.saturating_mul(100) > less.saturating_mul(percent);
    if !exceeds(105) {
        return None;
    }
    Some(Finding::new(
        if exceeds(150) { Severity::Error } else { Severity::Warning },
        Rule::TracksMirror,
        "questions",
        &[
            &number(individual),
            " answer sheets give ",
            an,
            " individual-contributor fit and ",
            &number(management),
            " ",
            a,
            " management fit: one is ",
            &times(more, less),
            " times the other.",
        ],
        "The same number each way. Above 1.05 times it is a warning, above 1.5 times an error.",
        "Let the leans of every question mirror: for each choice that leans -2 one that leans 2, \
         for each -1 one with 1.",
    ))
}

/// What answers picked at random get.
pub(super) fn random(counts: &Counts) -> Vec<Finding> {
    let clear = counts.fit(Fit::ClearIndividual).saturating_add(counts.fit(Fit::ClearManagement));
    let tracks = counts.group(Group::Individual).saturating_add(counts.group(Group::Management));
    let parts: Vec<String> = Fit::ALL
        .into_iter()
        .map(|fit| [fit.id(), " ", &percent(counts.fit(fit), counts.sheets)].concat())
        .collect();
    let (clearly, any) = (percent(clear, counts.sheets), percent(tracks, counts.sheets));
    let mut found = vec![Finding::note(
        Rule::RandomAnswers,
        "honesty.random_answers",
        &[
            "Answers picked at random get a clear verdict in ",
            &clearly,
            " of cases and any track in ",
            &any,
            ". In full: ",
            &listed(&parts),
            ".",
        ],
        "Figures to publish: readers should know what chance gives.",
    )];
    let mut warn = |path: &str, what: &str, share: &str, allowed: &str, fix: &str| {
        found.push(Finding::new(
            Severity::Warning,
            Rule::RandomAnswers,
            path,
            &["Answers picked at random get ", what, " in ", share, " of cases."],
            allowed,
            fix,
        ));
    };
    if tracks.saturating_mul(100) > counts.sheets.saturating_mul(40) {
        let allowed = "At most 40%: above that, a track says too little about a person.";
        warn("rules.lean_at", "a track", &any, allowed, "Raise rules.lean_at or rules.strong_at.");
    }
    if clear.saturating_mul(100) > counts.sheets.saturating_mul(20) {
        let allowed = "At most 20%: above that, a clear verdict says too little about a person.";
        let fix = "Raise rules.strong_at, rules.lead_at or rules.lean_at.";
        warn("rules.strong_at", "a clear verdict", &clearly, allowed, fix);
    }
    found
}

/// Always the same place.
///
/// A shuffled question shows any of its choices at any place equally often, so whoever always takes
/// one place answers at random, and gets each fit as often as all answer sheets do. That is exact for
/// a fair shuffle. `domain::shuffle` is one for each question; from question to question its orders
/// are a little alike, and a test holds what that makes of our pack within the 3 points of this rule.
pub(super) fn straight_line(questionnaire: &Questionnaire, counts: &Counts) -> Vec<Finding> {
    let individual = counts.group(Group::Individual);
    let management = counts.group(Group::Management);
    let middle = counts.sheets.saturating_sub(individual).saturating_sub(management);
    let [one, other, between] =
        [individual, management, middle].map(|part| percent(part, counts.sheets));
    let shares = [
        "Whoever always takes the same place of a fair shuffle gets individual contributor in ",
        &one,
        " of orders, management in ",
        &other,
        " and the middle in ",
        &between,
    ];
    let mut found = Vec::new();
    let mut fault = |what: &str| {
        found.push(Finding::new(
            Severity::Error,
            Rule::StraightLine,
            "questions",
            &[&shares.concat(), what],
            "Both tracks within 3 points of each other, and the middle commonest: saying the same to \
             everything is no leaning.",
            "Let the leans of every question mirror, and raise rules.lean_at if the middle is narrow.",
        ));
    };
    if individual.abs_diff(management).saturating_mul(100) > counts.sheets.saturating_mul(3) {
        fault(": a habit of the hand would favour a track.");
    }
    if middle < individual.max(management) {
        fault(": a habit of the hand would mostly end on a track.");
    }
    if found.is_empty() {
        let columns = columns(questionnaire);
        found.push(Finding::note(
            Rule::StraightLine,
            "questions",
            &[
                &shares.concat(),
                ", as at random. In the order of the file, which is never shown: ",
                &listed(&columns),
                ".",
            ],
            "Both tracks within 3 points of each other, and the middle commonest.",
        ));
    }
    found
}

/// What each column of the file fits: `always the first clear-ic`.
fn columns(questionnaire: &Questionnaire) -> Vec<String> {
    let longest = questionnaire.questions.iter().map(|question| question.choices.len()).max();
    let last = |question: &Question| question.choices.len().saturating_sub(1);
    let fit = |take: &dyn Fn(&Question) -> usize| {
        let none = Answers::none(questions(questionnaire).len());
        let sheet =
            questionnaire.questions.iter().enumerate().fold(none, |sheet, (at, question)| {
                sheet
                    .with(at, Some(Answer::Choice(u8::try_from(take(question)).unwrap_or(u8::MAX))))
            });
        verdict(questionnaire, &sheet, Role::Engineer).fit.id()
    };
    let mut columns: Vec<String> = (0..longest.unwrap_or_default())
        .map(|place| {
            let taken = fit(&|question| place.min(last(question)));
            ["always the ", ordinal(place), " gives ", taken].concat()
        })
        .collect();
    columns.push(["always the last gives ", fit(&last)].concat());
    columns
}
