//! Any pack that comes through the door can be answered, drawn, told, carried away and handed over
//! without a panic; and no text whatever makes the door itself panic. `PROPTEST_CASES` tries more.
#![cfg(all(not(target_arch = "wasm32"), feature = "web"))]

mod everything;
mod ladders;
mod large;
mod mutated;
mod person;
mod pressed;
mod reading;
mod recipe;
mod shown;
mod texts;

use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use two_ladders::builtin::{CHECK_CATALOG, CONTENT};
use two_ladders::checker::Builtin;
use two_ladders::content::check::book_from_json;

/// The program that checks, as it is built.
const CHECKER: Builtin = Builtin { content: CONTENT, texts: &CHECK_CATALOG };

fn config(cases: u32) -> ProptestConfig {
    let cases =
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    // No file of failures: a pack that broke something gets a test with a name.
    let failure_persistence = None;
    ProptestConfig {
        cases,
        failure_persistence,
        max_shrink_iters: 400,
        ..ProptestConfig::default()
    }
}

#[test]
fn nothing_that_a_person_can_do_with_any_sound_pack_panics() {
    let (tried, sound) = (AtomicU32::new(0), AtomicU32::new(0));
    TestRunner::new(config(24))
        .run(&(recipe::recipe(), person::person()), |(recipe, person)| {
            tried.fetch_add(1, Ordering::Relaxed);
            let text = recipe.pack().to_string();
            match book_from_json(&text) {
                Ok(pack) => {
                    sound.fetch_add(1, Ordering::Relaxed);
                    everything::is_done(&pack, &text, &person)
                }
                Err(faults) => {
                    faults.iter().for_each(|fault| println!("{fault}"));
                    Ok(())
                }
            }
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    let (tried, sound) = (tried.into_inner(), sound.into_inner());
    println!("{sound} of {tried}");
    assert!(sound * 10 >= tried * 9, "only {sound} of {tried} packs came through the door");
}

#[test]
fn no_text_makes_the_door_panic() {
    TestRunner::new(config(160))
        .run(&mutated::text(), |text| mutated::is_told(&text))
        .unwrap_or_else(|failure| panic!("{failure}"));
}
