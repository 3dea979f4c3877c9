//! Counting by tallies against going through all answer sheets, by the verdict itself.

use proptest::prelude::*;
use two_ladders::content::pack::Book;
use two_ladders::domain::{
    Answer, Answers, Choice, Fit, Headline, Motive, Question, Questionnaire, Role, Stop, Verdict,
    verdict,
};
use two_ladders::proof::{Counts, Finding, Influence, Moves, ROLES, Rule, Severity, axis, step};

use crate::own;
use crate::support::{lean, plain, side};

const STOPS: [Stop; 3] = [Stop::Dread, Stop::Motive(Motive::Ladder), Stop::Motive(Motive::Escape)];

/// A lean, whether it is marked as technical leadership, a stop.
type Counted = (i8, bool, Option<Stop>);

fn any_choice() -> impl Strategy<Value = Counted> {
    let leaning =
        (-2_i8..=2, prop::bool::weighted(0.2)).prop_map(|(lean, mark)| (lean, mark, None));
    let stop = prop::sample::select(STOPS.to_vec()).prop_map(|stop| (0, false, Some(stop)));
    prop_oneof![6 => leaning, 1 => stop]
}

/// Two to five questions of two to four choices, and thresholds of any sense.
fn any_questionnaire() -> impl Strategy<Value = Questionnaire> {
    let questions = prop::collection::vec(prop::collection::vec(any_choice(), 2..=4), 2..=5);
    let rules = (1_u8..4, 0_u8..3, 1_u8..6, 0_u8..3, 0_u8..6, prop::option::of(0_u8..3));
    (questions, rules).prop_map(|(questions, rules)| {
        let counts: Vec<usize> = questions.iter().map(Vec::len).collect();
        let mut made = plain("any", 1, &counts);
        let question = |(one, choices): (&Question, &Vec<Counted>)| Question {
            id: one.id,
            choices: one
                .choices
                .iter()
                .zip(choices)
                .map(|(choice, (value, mark, stop))| Choice {
                    id: choice.id,
                    lean: lean(*value),
                    technical_leadership: *mark,
                    stop: *stop,
                })
                .collect(),
        };
        made.questions = made.questions.iter().zip(&questions).map(question).collect();
        let (strong_at, lead_at, lean_at, marks, skips, anchor) = rules;
        made.rules.strong_at = strong_at;
        made.rules.lead_at = lead_at;
        made.rules.lean_at = lean_at;
        made.rules.technical_leadership_at = marks;
        made.rules.skips_at_most = skips;
        made.rules.technical_leadership_anchors = anchor.into_iter().collect();
        made
    })
}

/// Every answer sheet; with "none of these fits" in place of choices where that is asked for.
fn sheets(questionnaire: &Questionnaire, with_none: bool) -> Vec<Answers> {
    let count = questionnaire.questions.len();
    let mut all = vec![Answers::none(count)];
    for (at, question) in questionnaire.questions.iter().enumerate() {
        let mut answers: Vec<Answer> =
            (0..question.choices.len() as u8).map(Answer::Choice).collect();
        answers.extend(with_none.then_some(Answer::NoneFits));
        let more = |one: &Answers| {
            let one = *one;
            answers.iter().map(move |answer| one.with(at, Some(*answer))).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(more).collect();
    }
    all
}

/// The sheets that differ from this one in this answer only.
fn changed(questionnaire: &Questionnaire, sheet: Answers, question: usize) -> Vec<Answers> {
    (0..questionnaire.questions[question].choices.len() as u8)
        .map(Answer::Choice)
        .filter(|answer| sheet.get(question) != Some(*answer))
        .map(|answer| sheet.with(question, Some(answer)))
        .collect()
}

fn lean_of(questionnaire: &Questionnaire, sheet: &Answers, question: usize) -> i8 {
    let choice = sheet.get(question).and_then(|answer| questionnaire.choice(question, answer));
    choice.map_or(0, |choice| choice.lean.value())
}

fn stops(questionnaire: &Questionnaire, sheet: &Answers) -> (bool, bool) {
    let stops: Vec<Stop> =
        (0..sheet.len()).filter_map(|at| questionnaire.choice(at, sheet.get(at)?)?.stop).collect();
    (stops.contains(&Stop::Dread), stops.iter().any(|stop| *stop != Stop::Dread))
}

fn place(verdict: &Verdict) -> i8 {
    axis(verdict.headline, verdict.fit)
}

fn book(questionnaire: &Questionnaire) -> Book {
    let mut book = own();
    book.pack.questionnaire = questionnaire.clone();
    book
}

fn has(found: &[Finding], rule: Rule, severity: Severity) -> bool {
    found.iter().any(|one| one.rule == rule && one.severity == severity)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_counts_are_those_of_all_sheets(questionnaire in any_questionnaire()) {
        let counts = Counts::of(&questionnaire);
        let all = sheets(&questionnaire, false);
        prop_assert_eq!(counts.sheets, all.len() as u64);
        for role in ROLES {
            let verdicts: Vec<Verdict> =
                all.iter().map(|sheet| verdict(&questionnaire, sheet, role)).collect();
            for headline in Headline::ALL {
                let expected = verdicts.iter().filter(|one| one.headline == headline).count();
                prop_assert_eq!(counts.headline(headline, role), expected as u64);
            }
            for fit in Fit::ALL {
                let expected = verdicts.iter().filter(|one| one.fit == fit).count();
                prop_assert_eq!(counts.fit(fit), expected as u64);
            }
        }
    }

    #[test]
    fn moves_and_influence_are_those_of_all_pairs(questionnaire in any_questionnaire()) {
        let all = sheets(&questionnaire, false);
        for question in 0..questionnaire.questions.len() {
            let (mut free, mut stopped, mut back) = (0, 0, false);
            let (mut altered, mut pairs) = (0, 0);
            for from in &all {
                for to in changed(&questionnaire, *from, question) {
                    let of = |sheet, role| verdict(&questionnaire, sheet, role);
                    pairs += 1;
                    let role = Role::Engineer;
                    altered += u64::from(of(from, role).fit != of(&to, role).fit);
                    let [before, after] = [from, &to].map(|sheet| stops(&questionnaire, sheet));
                    let [low, high] =
                        [from, &to].map(|sheet| lean_of(&questionnaire, sheet, question));
                    if high <= low || before != after {
                        continue;
                    }
                    match before {
                        (false, false) => free += 1,
                        _ => stopped += 1,
                    }
                    back |= ROLES.iter().any(|role| place(&of(&to, *role)) < place(&of(from, *role)));
                }
            }
            let moves = Moves::of(&questionnaire, question, axis);
            prop_assert_eq!((moves.free, moves.stopped), (free, stopped));
            prop_assert_eq!(moves.back.is_some(), back);
            let influence = Influence::of(&questionnaire, question);
            prop_assert_eq!((influence.altered * 2, influence.pairs * 2), (altered, pairs));
        }
    }

    #[test]
    fn a_single_answer_decides_where_all_sheets_say_so(questionnaire in any_questionnaire()) {
        let all = sheets(&questionnaire, true);
        let enough = |sheet: &Answers| sheet.skips() <= questionnaire.rules.skips_at_most.into();
        let track = |sheet: &Answers| side(verdict(&questionnaire, sheet, Role::Engineer).fit);
        let book = book(&questionnaire);
        for question in 0..questionnaire.questions.len() {
            let alone = all.iter().any(|sheet| {
                let others = (0..sheet.len()).filter(|at| *at != question);
                let blank = others.into_iter().all(|at| sheet.get(at) == Some(Answer::NoneFits));
                blank && sheet.get(question) != Some(Answer::NoneFits) && track(sheet) != 0
            });
            let across = all.iter().filter(|sheet| enough(sheet) && track(sheet) < 0).any(|from| {
                let mut others = changed(&questionnaire, *from, question);
                others.push(from.with(question, Some(Answer::NoneFits)));
                others.iter().any(|to| enough(to) && track(to) > 0)
            });
            let found = step(&book, question + 1);
            let decided = has(&found, Rule::SingleAnswer, Severity::Error);
            prop_assert_eq!(decided, alone || across, "{:#?}", found);
        }
    }

    #[test]
    fn a_question_without_effect_is_one_that_no_sheet_shows(questionnaire in any_questionnaire()) {
        let all = sheets(&questionnaire, false);
        let book = book(&questionnaire);
        for question in 0..questionnaire.questions.len() {
            let differ = |from: &Answers, to: &Answers| {
                ROLES.iter().any(|role| {
                    let headline = |sheet| verdict(&questionnaire, sheet, *role).headline;
                    headline(from) != headline(to)
                })
            };
            let matters = all.iter().any(|from| {
                changed(&questionnaire, *from, question).iter().any(|to| differ(from, to))
            });
            let found = step(&book, question + 1);
            let without = has(&found, Rule::ChoiceWithoutEffect, Severity::Error);
            prop_assert_eq!(without, !matters);
        }
    }
}
