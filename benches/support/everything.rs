//! Everything that can be pointed out on ladders of any length.

use two_ladders::chart::{Balance, Highlights, Route, Weight};
use two_ladders::domain::{Context, Employer, Lean, RungAt, Study, Track, View};
use two_ladders::ladders::{Asked, Fits, Weighed};

use super::longest;

/// On the picture: two paths of 20 stops, claims, a ceiling, and a rung of each kind.
pub fn highlights(rungs: u16) -> Highlights {
    let stop = |stop: u16| RungAt {
        track: if stop.is_multiple_of(3) {
            Track::Management
        } else {
            Track::IndividualContributor
        },
        index: stop * rungs / 25,
    };
    let route = Route { stops: (0..20).map(stop).collect() };
    Highlights {
        selected: Some(RungAt::individual_contributor(rungs * 2 / 5)),
        compared: Some(RungAt::management(rungs * 3 / 5)),
        you: Some(RungAt::individual_contributor(rungs / 25)),
        rungs_here: Some(rungs * 4 / 5),
        claims: true,
        routes: vec![route.clone(), route],
        ..Highlights::default()
    }
}

/// What a person sets on the ladders, all of it.
pub fn study(rungs: u16) -> Study {
    Study {
        selected: Some(RungAt::individual_contributor(rungs * 2 / 5)),
        reach: RungAt::individual_contributor(rungs * 2 / 5),
        here: Some(RungAt::individual_contributor(rungs / 25)),
        against: Some(RungAt::management(rungs * 3 / 5)),
        claims_shown: true,
        highest_title: Some(rungs * 4 / 5),
        paths: longest::paths(rungs),
        ..Study::default()
    }
}

/// What the program of the ladders is told of it, with six answers that weigh.
pub fn asked(view: View, study: &Study) -> Asked {
    let weighed = |number: u8| Weighed {
        weight: Weight { number, lean: Lean::new(number as i8 % 5 - 2).expect("a lean") },
        technical_leadership: number == 2,
        topic: "Absorbed".into(),
        said: "Getting a tricky design, text or piece of code into shape".into(),
        lean: "leans strongly".into(),
    };
    Asked {
        study: study.write(),
        view,
        width_px: 280,
        context: Context { employer: Employer::PastStaff, ..longest::context() },
        fits: Some(Fits::Middle),
        balance: Some(Balance { net: -3, cut_off: 4, furthest: 12 }),
        answers: (1..=6).map(weighed).collect(),
        ..Asked::default()
    }
}
