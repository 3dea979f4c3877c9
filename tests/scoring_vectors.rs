//! Four hundred results of the reference implementation, which is written in another language by
//! other hands: every field agrees.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use serde_json::Value;
use support::{answers, fit_called, headline, shipped};
use two_ladders::domain::{Answers, Remark, Role, Stop, outcome, score};

const VECTORS: &str = include_str!("vectors/scoring_vectors.json");

/// Runs the test on every vector and says which one failed.
fn for_every_vector(test: impl Fn(&Value, &Answers)) {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    assert_eq!(vectors.len(), 400);
    for vector in &vectors {
        let ids = strings(&vector["answers"]).join(" ");
        test(vector, &answers(shipped(), &ids));
    }
}

#[track_caller]
fn strings(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().map(|item| item.as_str().expect("a text")).collect()
}

/// The public id of what the reference calls a verdict.
fn id_of(name: &str) -> &str {
    match name {
        "clear IC" => "clear-ic",
        "leaning IC" => "leaning-ic",
        "technical leadership" => "technical-leadership",
        "mixed" => "mixed",
        "management, not yet" => "management-not-yet",
        "motive not found yet" => "motive-not-found",
        "leaning management" => "leaning-management",
        "clear management" => "clear-management",
        other => panic!("the reference has no verdict {other}"),
    }
}

#[test]
fn every_vector_agrees_in_its_leans() {
    for_every_vector(|vector, answers| {
        let score = score(shipped(), answers);
        let leans: Vec<i64> =
            score.contributions.iter().map(|one| one.lean.value().into()).collect();
        let expected: Vec<i64> =
            vector["leans"].as_array().unwrap().iter().map(|lean| lean.as_i64().unwrap()).collect();
        assert_eq!(leans, expected, "{vector}");
        assert_eq!(i64::from(score.net), expected.iter().sum::<i64>(), "{vector}");
    });
}

#[test]
fn every_vector_agrees_in_fit_and_headlines() {
    for_every_vector(|vector, answers| {
        for (role, name) in
            [(Role::Engineer, "engineer"), (Role::TechLead, "engineer"), (Role::Manager, "manager")]
        {
            let verdict = outcome(shipped(), answers, role).expect("complete").verdict;
            assert_eq!(verdict.fit, fit_called(id_of(vector["fit"].as_str().unwrap())), "{vector}");
            let expected = id_of(vector["headline"][name].as_str().unwrap());
            assert_eq!(verdict.headline, headline(expected), "{role:?} {vector}");
        }
    });
}

#[test]
fn every_vector_agrees_in_stability_and_its_word() {
    for_every_vector(|vector, answers| {
        let stability = outcome(shipped(), answers, Role::Engineer).expect("complete").stability;
        assert_eq!(u64::from(stability.kept), vector["kept"].as_u64().unwrap(), "{vector}");
        assert_eq!(u64::from(stability.changes), vector["changes"].as_u64().unwrap(), "{vector}");
        assert_eq!(stability.firmness.id(), vector["confidence"].as_str().unwrap(), "{vector}");
    });
}

#[test]
fn every_vector_agrees_in_contradictions() {
    for_every_vector(|vector, answers| {
        let found = outcome(shipped(), answers, Role::Engineer).expect("complete").contradictions;
        let found: Vec<String> =
            found.iter().map(|place| shipped().contradictions[*place].id.to_uppercase()).collect();
        assert_eq!(found, strings(&vector["contradictions"]), "{vector}");
    });
}

/// The reference says `motive:<family>` wherever a void reason was given; the model says either
/// that it holds the headline back or that it is struck out, never both and never neither.
#[test]
fn every_vector_agrees_in_remarks_and_stops() {
    for_every_vector(|vector, answers| {
        for role in Role::ALL {
            let verdict = outcome(shipped(), answers, role).expect("complete").verdict;
            let mut motive_holds = false;
            let mut found: Vec<String> = Vec::new();
            for stop in &verdict.stops {
                match stop {
                    Stop::Dread => assert_eq!(verdict.headline.id(), "management-not-yet"),
                    Stop::Motive(_) => {
                        motive_holds = true;
                        found.push(stop.id().replace("motive-", "motive:"));
                    }
                }
            }
            let expected = strings(&vector["modifiers"]);
            let given = expected.iter().find(|modifier| modifier.starts_with("motive:"));
            for remark in &verdict.remarks {
                found.push(match remark {
                    Remark::ViaStaff => {
                        "aim the IC ladder at Staff: you lead through others' technical work".into()
                    }
                    Remark::StaffIsNearest => {
                        "Staff is the nearest alternative: the headcount question decides".into()
                    }
                    Remark::DreadNoted => {
                        "dread noted: one more reason not to be pushed into management".into()
                    }
                    Remark::ReasonStruckOut => {
                        assert!(!motive_holds, "{vector}");
                        given.expect("struck out only what was given").to_string()
                    }
                    Remark::RealSignals { count, of } => {
                        format!("real signals for management: {count} of {of}")
                    }
                });
            }
            assert!(found.last().unwrap().starts_with("real signals"), "{vector}");
            // A motive stands among the stops here and between the remarks there.
            let (mut found, mut expected) = (found, expected);
            found.sort_unstable();
            expected.sort_unstable();
            assert_eq!(found, expected, "{role:?} {vector}");
        }
    });
}

#[test]
fn every_vector_agrees_in_flips_and_their_order() {
    for_every_vector(|vector, answers| {
        let flips = outcome(shipped(), answers, Role::Engineer).expect("complete").flips;
        let found: Vec<(u64, &str, &str)> = flips
            .iter()
            .map(|flip| {
                let question = &shipped().questions[usize::from(flip.question)];
                let choice = question.choices[usize::from(flip.choice)].id.as_ref();
                (u64::from(flip.question) + 1, choice, flip.headline.id())
            })
            .collect();
        let expected: Vec<(u64, &str, &str)> = vector["flips"]
            .as_array()
            .unwrap()
            .iter()
            .map(|flip| {
                let (question, choice, name) = (&flip[0], &flip[1], &flip[2]);
                let name = id_of(name.as_str().unwrap());
                (question.as_u64().unwrap(), choice.as_str().unwrap(), name)
            })
            .collect();
        assert_eq!(found, expected, "{vector}");
    });
}
