//! Share codes: what is written can be read, what is damaged is refused, and what is out in the
//! world opens for ever.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../support/mod.rs"]
mod support;

mod damage;
mod errors;
mod fixtures;
mod paths;
mod round_trip;

use proptest::prelude::*;
use two_ladders::domain::{
    Answer, Answers, Context, Employer, Leg, Path, Paths, Questionnaire, Role, RungAt, Track,
};

/// The characters a share code is made of.
const CHARACTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789-.";

/// The check of a text by its definition, which is not how the product computes it: the rest of a
/// long division of all bits, followed by fifteen zeros, by the polynomial.
fn check(text: &str) -> String {
    const DIVISOR: u16 = 0b1100_0101_1001_1001;
    let mut bits: Vec<bool> =
        text.bytes().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)).collect();
    let length = bits.len();
    bits.resize(length + 15, false);
    for start in 0..length {
        if bits[start] {
            for place in 0..16 {
                bits[start + place] ^= DIVISOR >> (15 - place) & 1 == 1;
            }
        }
    }
    let digit = |bits: &[bool]| {
        let value = bits.iter().fold(0, |value, bit| value * 2 + usize::from(*bit));
        char::from(b"0123456789abcdefghjkmnpqrstvwxyz"[value])
    };
    bits[length..].chunks(5).map(digit).collect()
}

/// A code with the right check at its end, whatever stands in it.
fn checked(before: &str) -> String {
    format!("{before}.{}", check(before))
}

fn any_context() -> impl Strategy<Value = Context> {
    let role = proptest::sample::select(Role::ALL.to_vec());
    let employer = proptest::sample::select(Employer::ALL.to_vec());
    let months = proptest::option::of(0..=Context::MONTHS_AWAY_AT_MOST);
    let years = proptest::option::of(0..=Context::YEARS_AT_MOST);
    (role, months, employer, years).prop_map(|(now, months_away, employer, years)| Context {
        now,
        months_away,
        employer,
        years,
    })
}

fn any_leg() -> impl Strategy<Value = Leg> {
    let track = proptest::sample::select(vec![Track::IndividualContributor, Track::Management]);
    let months = prop_oneof![Just(Leg::MONTHS_LEAST), Leg::MONTHS_LEAST..=Leg::MONTHS_MOST];
    (track, 0_u16..500, months)
        .prop_map(|(track, index, months)| Leg { rung: RungAt { track, index }, months })
}

/// Any path there may be, none included: legs are added as long as they fit.
fn any_path() -> impl Strategy<Value = Path> {
    proptest::collection::vec(any_leg(), 0..=12).prop_map(|legs| {
        legs.into_iter().fold(Path::default(), |path, leg| {
            let longer = [path.legs(), &[leg]].concat();
            Path::of(&longer).unwrap_or(path)
        })
    })
}

fn any_paths() -> impl Strategy<Value = Paths> {
    (any_path(), any_path()).prop_map(|(first, second)| Paths { first, second })
}

/// Any questionnaire there may be, with answers to it, open questions included.
fn any_answers() -> impl Strategy<Value = (Questionnaire, Answers)> {
    let shape = proptest::collection::vec(2_usize..=8, 2..=12);
    let answer = proptest::collection::vec(0_u8..=u8::MAX, 12);
    ("[a-z-]{1,20}", any::<u16>(), shape, answer).prop_map(|(id, version, counts, raw)| {
        let mut answers = Answers::none(counts.len());
        for (question, count) in counts.iter().enumerate() {
            // Two places more than there are choices, for the two ways not to choose.
            let choice = usize::from(raw[question]) % (count + 2);
            let answer = match choice {
                choice if choice < *count => Some(Answer::Choice(choice as u8)),
                choice if choice == *count => Some(Answer::NoneFits),
                _ => None,
            };
            answers = answers.with(question, answer);
        }
        (support::plain(&id, version, &counts), answers)
    })
}
