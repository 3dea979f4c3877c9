//! What the tests of the model share.

// Every test binary uses its own part of this file.
#![allow(dead_code)]

pub mod table;

use two_ladders::domain::{
    Answer, Answers, Choice, Fit, Headline, Lean, Question, Questionnaire, Rules,
};

/// The questionnaire of the pack that is compiled in.
pub fn shipped() -> &'static Questionnaire {
    &two_ladders::builtin::PACK.questionnaire
}

/// A lean.
#[track_caller]
pub fn lean(value: i8) -> Lean {
    Lean::new(value).unwrap_or_else(|| panic!("{value} is no lean"))
}

/// Answers by the ids of their choices, in the order of the questions: `1a none 3c open 5a 6b`.
#[track_caller]
pub fn answers(questionnaire: &Questionnaire, ids: &str) -> Answers {
    let ids: Vec<&str> = ids.split_whitespace().collect();
    assert_eq!(ids.len(), questionnaire.questions.len(), "one id for every question");
    let mut answers = Answers::none(ids.len());
    for (place, id) in ids.iter().enumerate() {
        if *id != "open" {
            let question = &questionnaire.questions[place].id;
            let (_, answer) = questionnaire
                .find(question, id)
                .unwrap_or_else(|| panic!("question {question} has no choice {id}"));
            answers = answers.with(place, Some(answer));
        }
    }
    answers
}

/// The ids of answers, the reverse of [`answers`].
pub fn ids(questionnaire: &Questionnaire, answers: &Answers) -> String {
    let id = |(question, answer): (usize, Option<Answer>)| match answer {
        Some(answer) => questionnaire.answer_id(question, answer).unwrap_or("unknown"),
        None => "open",
    };
    answers.iter().enumerate().map(id).collect::<Vec<_>>().join(" ")
}

/// The headline of this id.
#[track_caller]
pub fn headline(id: &str) -> Headline {
    let found = Headline::ALL.into_iter().find(|headline| headline.id() == id);
    found.unwrap_or_else(|| panic!("no headline is called {id}"))
}

/// The fit of this id.
#[track_caller]
pub fn fit_called(id: &str) -> Fit {
    let found = Fit::ALL.into_iter().find(|fit| fit.id() == id);
    found.unwrap_or_else(|| panic!("no fit is called {id}"))
}

/// −1, 0 or +1: the side of the middle that a fit is on.
pub fn side(fit: Fit) -> i8 {
    step(fit).signum()
}

/// A fit as a place between −2, clear individual contributor, and +2, clear management.
pub fn step(fit: Fit) -> i8 {
    match fit {
        Fit::ClearIndividual => -2,
        Fit::LeaningIndividual => -1,
        Fit::TechnicalLeadership | Fit::Mixed => 0,
        Fit::LeaningManagement => 1,
        Fit::ClearManagement => 2,
    }
}

/// A questionnaire of this shape in which nothing leans: question `q1` has the choices `1a`, `1b`
/// and so on. The rules are the shipped ones without anchors.
pub fn plain(id: &str, version: u16, counts: &[usize]) -> Questionnaire {
    let choice = |number: usize, letter: char| Choice {
        id: format!("{number}{letter}").into(),
        lean: Lean::NEUTRAL,
        technical_leadership: false,
        stop: None,
    };
    let question = |(number, count): (usize, &usize)| Question {
        id: format!("q{number}").into(),
        choices: ('a'..='h').take(*count).map(|letter| choice(number, letter)).collect(),
    };
    let rules =
        Rules { technical_leadership_anchors: Vec::new().into(), ..shipped().rules.clone() };
    Questionnaire {
        id: id.to_owned().into(),
        version,
        content: two_ladders::domain::Text(""),
        earlier: Vec::new().into(),
        questions: (1..).zip(counts).map(question).collect(),
        rules,
        contradictions: Vec::new().into(),
        signals: Vec::new().into(),
    }
}

/// The questionnaire with its choices changed: every one is handed over with the place of its
/// question and its own.
pub fn with_choices(
    questionnaire: &Questionnaire,
    mut change: impl FnMut(usize, usize, &mut Choice),
) -> Questionnaire {
    let mut changed = questionnaire.clone();
    let questions = questionnaire.questions.iter().enumerate().map(|(place, question)| {
        let choices = question.choices.iter().cloned().enumerate().map(|(number, mut choice)| {
            change(place, number, &mut choice);
            choice
        });
        Question { id: question.id, choices: choices.collect() }
    });
    changed.questions = questions.collect();
    changed
}
