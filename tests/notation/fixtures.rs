//! Codes that are out in the world.

use two_ladders::domain::{
    Answers, Context, Decoded, Employer, Questionnaire, Role, decode, encode,
};

use crate::support::{answers, ids, shipped};

const CODES: &str = include_str!("../fixtures/codes-v1.txt");

/// One line of the fixtures.
pub struct Line {
    pub code: &'static str,
    pub answers: Answers,
    pub context: Option<Context>,
}

/// The shipped questionnaire as it was in version 1, as far as codes can tell. Later versions may
/// read it differently; its question and option ids are fixed.
pub fn first_pack() -> Questionnaire {
    Questionnaire { version: 1, ..shipped().clone() }
}

pub fn lines() -> Vec<Line> {
    let questionnaire = first_pack();
    let lines = CODES.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let [code, answer_ids, context] =
                line.split('|').map(str::trim).collect::<Vec<_>>()[..]
            else {
                panic!("three columns in {line}");
            };
            let answers = answers(&questionnaire, answer_ids);
            let context = (!context.is_empty()).then(|| context_of(context));
            Line { code, answers, context }
        })
        .collect()
}

#[track_caller]
fn context_of(text: &str) -> Context {
    let [now, employer, months, years] = text.split(' ').collect::<Vec<_>>()[..] else {
        panic!("four words in {text}");
    };
    Context {
        now: Role::from_id(now).expect("a role"),
        employer: Employer::from_id(employer).expect("an employer"),
        months_away: (months != "-").then(|| months.parse().expect("months")),
        years: (years != "-").then(|| years.parse().expect("years")),
    }
}

#[test]
fn every_code_that_is_out_in_the_world_opens() {
    let lines = lines();
    assert!(lines.len() >= 20, "lines are added, never removed");
    for line in lines {
        let decoded = decode(&first_pack(), line.code);
        let expected = Decoded { answers: line.answers, context: line.context };
        assert_eq!(decoded, Ok(expected), "{}: {}", line.code, ids(&first_pack(), &line.answers));
    }
}

#[test]
fn every_code_that_is_out_in_the_world_is_still_written_that_way() {
    for line in lines() {
        assert_eq!(encode(&first_pack(), &line.answers, line.context.as_ref()), line.code);
    }
}
