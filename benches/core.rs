//! How long the model and the picture take. `cargo xtask bench` runs this.
//!
//! The harness is a few lines of its own: the benchmark libraries would be compiled for every run
//! of the tests as well, and their statistics are more than these questions need.

use std::hint::black_box;
use std::time::{Duration, Instant};

use two_ladders::builtin::{
    LADDERS, LEAN_CATALOG, MARGINS, PACK, READING, READING_CATALOG, RESULT, RESULT_CATALOG,
};
use two_ladders::chart::{
    Band, Highlights, Labels, Mark, MarkKind, Route, TimeLine, describe, layout, timeline,
};
use two_ladders::domain::{
    Answer, Answers, Basis, Claim, Equivalence, Ladders, Paths, Questionnaire, Role, Rung, RungAt,
    Track, View, encode, flip_pairs, flips, outcome, possible, stability,
};
use two_ladders::{calendar, reading, result};

const SAMPLES: usize = 21;
const SAMPLE: Duration = Duration::from_millis(20);

fn main() {
    let questionnaire = &PACK.questionnaire;
    let answers = typical(questionnaire);
    let engineer = Role::Engineer;

    println!("{:<56} {:>12}  {:>12}", "one call, in nanoseconds", "median", "slowest");
    measure("outcome: everything on the result page", || {
        black_box(outcome(questionnaire, black_box(&answers), engineer));
    });
    measure("flips: what would change the headline", || {
        black_box(flips(questionnaire, black_box(&answers), engineer));
    });
    measure("stability: how many changes keep the track", || {
        black_box(stability(questionnaire, black_box(&answers)));
    });
    // No single answer flips these, so that all pairs have to be looked at.
    let steady = (0..5).fold(Answers::none(6), |all, at| all.with(at, Some(Answer::Choice(0))));
    let steady = steady.with(5, Some(Answer::Choice(1)));
    measure("pairs: what two answers would change, where one does not", || {
        black_box(flip_pairs(questionnaire, black_box(&steady), engineer));
    });
    let skipping = steady.with(1, Some(Answer::NoneFits)).with(4, Some(Answer::NoneFits));
    measure("range: what stays possible with two questions passed over", || {
        black_box(possible(questionnaire, black_box(&skipping), engineer));
    });
    measure("the whole analysis of a result", || {
        black_box(outcome(questionnaire, black_box(&steady), engineer));
        black_box(flip_pairs(questionnaire, black_box(&steady), engineer));
        black_box(possible(questionnaire, black_box(&skipping), engineer));
    });
    let book = result::Book {
        pack: &PACK,
        result: &RESULT,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: &MARGINS,
    };
    let asked = result::Asked {
        view: View::Result,
        code: encode(questionnaire, &steady, None, &Paths::default()),
        today: "2026-11-26".into(),
        ..result::Asked::default()
    }
    .write();
    measure("the page of a result, with its picture and its decision record", || {
        black_box(result::draw(&book, black_box(&asked)));
    });
    let book = reading::Book { reading: &READING, texts: &READING_CATALOG };
    let asked = reading::Asked::default().write();
    measure("the page with everything there is to read", || {
        black_box(reading::draw(&book, black_box(&asked)));
    });
    let file = calendar_file();
    let asked = ["Europe/Berlin\u{1d}2026-11-26\u{1d}", &file].concat();
    measure("the weeks of a calendar file with 2,000 entries and 50 rules", || {
        black_box(calendar::draw(&(), black_box(&asked)));
    });
    let labels = Labels {
        individual_contributor: "Individual contributor",
        management: "Management",
        you: "You",
    };
    for width in [320, 720] {
        measure(&format!("the picture of the ladders, {width} px wide"), || {
            black_box(layout(LADDERS.main(), &labels, &Highlights::default(), black_box(width)));
        });
    }
    let (long, all) = (long_ladders(500), everything());
    for width in [280, 656] {
        measure(&format!("the picture of 500 linked rungs a side, {width} px"), || {
            black_box(layout(&long, &labels, &Highlights::default(), black_box(width)));
        });
        measure(&format!("the same with everything pointed out, {width} px"), || {
            black_box(layout(&long, &labels, &all, black_box(width)));
        });
    }
    measure("the same in words", || {
        black_box(describe(&long, &all));
    });
    let line = time_line();
    measure("a time line of 8 legs and 10 marks, 280 px", || {
        black_box(timeline(&line, black_box(280)));
    });
}

/// Single meetings over a year, and weekly ones since 2020.
fn calendar_file() -> String {
    let single = (0..2000).map(|at| {
        let (month, day, hour) = (at % 11 + 1, at % 28 + 1, at % 9 + 8);
        format!(
            "BEGIN:VEVENT\r\nUID:s{at}\r\nSUMMARY:Meeting\r\n\
             DTSTART;TZID=Europe/Berlin:2026{month:02}{day:02}T{hour:02}0000\r\nDURATION:PT30M\r\nEND:VEVENT\r\n"
        )
    });
    let weekly = (0..50).map(|at| {
        let minute = at % 60;
        format!(
            "BEGIN:VEVENT\r\nUID:w{at}\r\nSUMMARY:Weekly\r\n\
             DTSTART;TZID=Europe/Berlin:20200106T09{minute:02}00\r\nDURATION:PT30M\r\n\
             RRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\nEND:VEVENT\r\n"
        )
    });
    let events: String = single.chain(weekly).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
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

/// Ladders of so many rungs, each linked to the one beside it and claimed to be worth the next.
fn long_ladders(rungs: u16) -> Ladders {
    let side = |track: &str| -> Vec<Rung> {
        let rung = |number| Rung {
            id: format!("{track}-{number}").into(),
            title: "Senior Director of Engineering Operations".into(),
            scope: "several organisations".into(),
            detail: "".into(),
            week: "".into(),
            judged_on: "".into(),
            examples: Vec::new().into(),
            away_from_code: false,
            leads_without_reports: false,
            same_as: None,
        };
        (1..=rungs).map(rung).collect()
    };
    let link = |rung| Equivalence {
        individual_contributor: rung,
        management: rung,
        basis: Basis::Stated,
        note: "".into(),
        source: None,
    };
    let claim = |rung| Claim {
        individual_contributor: rung,
        management: rung + 1,
        source: "source".into(),
        text: "".into(),
    };
    Ladders {
        individual_contributor: side("ic").into(),
        management: side("management").into(),
        equivalences: (0..rungs).map(link).collect::<Vec<_>>().into(),
        claims: (0..rungs).map(claim).collect::<Vec<_>>().into(),
    }
}

/// Two paths of 20 stops, claims, a ceiling, and a rung of each kind.
fn everything() -> Highlights {
    let stop = |stop: u16| RungAt {
        track: if stop.is_multiple_of(3) {
            Track::Management
        } else {
            Track::IndividualContributor
        },
        index: stop * 20,
    };
    let route = Route { stops: (0..20).map(stop).collect() };
    Highlights {
        selected: Some(RungAt::individual_contributor(200)),
        compared: Some(RungAt::management(300)),
        you: Some(RungAt::individual_contributor(20)),
        rungs_here: Some(400),
        claims: true,
        routes: vec![route.clone(), route],
        ..Highlights::default()
    }
}

/// Ten years of legs and marks that are too narrow for their texts.
fn time_line() -> TimeLine<'static> {
    let leg = |leg: u16| Band {
        track: if leg.is_multiple_of(2) { Track::Management } else { Track::IndividualContributor },
        start_month: leg * 15,
        end_month: leg * 15 + 15,
        title: "Senior Director of Engineering",
    };
    let mark = |mark: u16| Mark {
        month: mark * 12,
        kind: MarkKind::Rebuild,
        text: "From here a return costs three to six months of pace",
    };
    TimeLine {
        total_months: 120,
        individual_contributor: "Individual contributor",
        management: "Management",
        bands: (0..8).map(leg).collect(),
        marks: (1..=10).map(mark).collect(),
    }
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
    println!("{name:<56} {:>12}  {:>12}", nanoseconds(median), nanoseconds(slowest));
}

fn time(calls: u32, work: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    for _ in 0..calls {
        work();
    }
    started.elapsed()
}
