//! Codes that are out in the world.

use two_ladders::domain::{
    Answers, Context, Decoded, Employer, Leg, Path, Paths, Questionnaire, Role, RungAt, decode,
    encode, encode_about,
};

use crate::support::{answers, ids, shipped};

const CODES: &str = include_str!("../fixtures/codes-v1.txt");
const CODES_WITH_PATHS: &str = include_str!("../fixtures/codes-v2.txt");
const CODES_ABOUT: &str = include_str!("../fixtures/codes-v3.txt");

/// One line of the fixtures; only those of version 2 have paths, and those of version 3 are about
/// somebody else.
pub struct Line {
    pub code: &'static str,
    pub answers: Answers,
    pub context: Option<Context>,
    pub paths: Paths,
    pub about_another: bool,
}

/// The shipped questionnaire as it was in version 1, as far as codes can tell. Later versions may
/// read it differently; its question and option ids are fixed.
pub fn first_pack() -> Questionnaire {
    Questionnaire { version: 1, ..shipped().clone() }
}

/// The fixtures of all versions.
pub fn all_lines() -> Vec<Line> {
    lines(CODES).chain(lines(CODES_WITH_PATHS)).chain(lines(CODES_ABOUT)).collect()
}

fn lines(fixtures: &'static str) -> impl Iterator<Item = Line> {
    let lines = fixtures.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| {
        let columns = line.split('|').map(str::trim).collect::<Vec<_>>();
        let (code, answer_ids, context, paths) = match columns[..] {
            [code, answers] => (code, answers, "", ""),
            [code, answers, context] => (code, answers, context, ""),
            [code, answers, context, paths] => (code, answers, context, paths),
            _ => panic!("two to four columns in {line}"),
        };
        Line {
            code,
            answers: answers(&first_pack(), answer_ids),
            context: (!context.is_empty()).then(|| context_of(context)),
            paths: paths_of(paths),
            about_another: code.starts_with("3."),
        }
    })
}

/// `ic 3 24, management 2 36 / ic 4 12`: ladder, rung from 1 and months.
#[track_caller]
fn paths_of(text: &str) -> Paths {
    let (first, second) = text.split_once('/').unwrap_or((text, ""));
    Paths { first: path_of(first), second: path_of(second) }
}

#[track_caller]
fn path_of(text: &str) -> Path {
    let legs = text.split(',').map(str::trim).filter(|leg| !leg.is_empty()).map(|leg| {
        let [ladder, rung, months] = leg.split(' ').collect::<Vec<_>>()[..] else {
            panic!("three words in {leg}");
        };
        let index = rung.parse::<u16>().expect("a rung") - 1;
        let rung = match ladder {
            "ic" => RungAt::individual_contributor(index),
            "management" => RungAt::management(index),
            _ => panic!("a ladder in {leg}"),
        };
        Leg { rung, months: months.parse().expect("months") }
    });
    Path::of(&legs.collect::<Vec<_>>()).expect("a path within its limits")
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
    assert!(lines(CODES).count() >= 20, "lines are added, never removed");
    assert!(lines(CODES_WITH_PATHS).count() >= 12, "lines are added, never removed");
    assert!(lines(CODES_ABOUT).count() >= 8, "lines are added, never removed");
    for line in all_lines() {
        let decoded = decode(&first_pack(), line.code);
        let named = format!("{}: {}", line.code, ids(&first_pack(), &line.answers));
        let expected = Decoded {
            answers: line.answers,
            context: line.context,
            paths: line.paths,
            about_another: line.about_another,
        };
        assert_eq!(decoded, Ok(expected), "{named}");
    }
}

#[test]
fn every_code_that_is_out_in_the_world_is_still_written_that_way() {
    for line in all_lines() {
        let code = if line.about_another {
            encode_about(&first_pack(), &line.answers)
        } else {
            encode(&first_pack(), &line.answers, line.context.as_ref(), &line.paths)
        };
        assert_eq!(code, line.code);
    }
}

#[test]
fn codes_are_of_the_second_version_only_with_a_path() {
    for line in all_lines().into_iter().filter(|line| !line.about_another) {
        let version = if line.paths.are_empty() { "1." } else { "2." };
        assert!(line.code.starts_with(version), "{}", line.code);
    }
}
