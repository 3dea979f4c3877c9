//! How long the model and the picture take. `cargo xtask bench` runs this.
//!
//! The harness is a few lines of its own: the benchmark libraries would be compiled for every run
//! of the tests as well, and their statistics are more than these questions need.

use std::hint::black_box;
use std::time::{Duration, Instant};

use two_ladders::builtin::PACK;
use two_ladders::chart::{Highlights, Labels, layout};
use two_ladders::domain::{Answer, Answers, Questionnaire, Role, flips, outcome, stability};

const SAMPLES: usize = 21;
const SAMPLE: Duration = Duration::from_millis(20);

fn main() {
    let questionnaire = &PACK.questionnaire;
    let answers = typical(questionnaire);
    let engineer = Role::Engineer;

    println!("{:<44} {:>12}  {:>12}", "one call, in nanoseconds", "median", "slowest");
    measure("outcome: everything on the result page", || {
        black_box(outcome(questionnaire, black_box(&answers), engineer));
    });
    measure("flips: what would change the headline", || {
        black_box(flips(questionnaire, black_box(&answers), engineer));
    });
    measure("stability: how many changes keep the track", || {
        black_box(stability(questionnaire, black_box(&answers)));
    });
    let labels = Labels {
        individual_contributor: "Individual contributor",
        management: "Management",
        you: "You",
    };
    for width in [320, 720] {
        measure(&format!("the picture of the ladders, {width} px wide"), || {
            black_box(layout(&PACK.ladders, &labels, &Highlights::default(), black_box(width)));
        });
    }
}

/// Another choice for every question, so that both tracks have some.
fn typical(questionnaire: &Questionnaire) -> Answers {
    let count = questionnaire.questions.len();
    questionnaire.questions.iter().enumerate().fold(
        Answers::none(count),
        |answers, (place, question)| {
            let choice = place * 2 % question.choices.len();
            answers.with(place, Some(Answer::Choice(choice as u8)))
        },
    )
}

/// Runs `work` for about half a second and prints the time of one call.
fn measure(name: &str, mut work: impl FnMut()) {
    let mut calls = 1;
    // Also the warm-up.
    while time(calls, &mut work) < SAMPLE {
        calls *= 2;
    }
    let mut samples: Vec<Duration> = (0..SAMPLES).map(|_| time(calls, &mut work)).collect();
    samples.sort_unstable();
    let nanoseconds = |sample: Duration| sample.as_nanos() / u128::from(calls);
    let (median, slowest) = (samples[SAMPLES / 2], samples[SAMPLES - 1]);
    println!("{name:<44} {:>12}  {:>12}", nanoseconds(median), nanoseconds(slowest));
}

fn time(calls: u32, work: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    for _ in 0..calls {
        work();
    }
    started.elapsed()
}
