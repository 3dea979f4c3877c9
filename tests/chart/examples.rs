//! The ladders that the tests are about.

use two_ladders::chart::{Balance, Highlights, Labels, Route, Scene, Weight, layout};
use two_ladders::domain::{Basis, Claim, Equivalence, Ladders, Lean, Rung, RungAt};

pub const LABELS: Labels = Labels {
    individual_contributor: "Individual contributor",
    management: "Management",
    you: "you",
};

/// The rungs of a ladder from the bottom, as title and scope.
pub fn rungs<T: AsRef<str>>(track: &str, texts: &[(T, T)]) -> Vec<Rung> {
    let numbered = texts.iter().zip(1..);
    let rung = |((title, scope), number): (&(T, T), usize)| Rung {
        id: format!("{track}-{number}").into(),
        title: title.as_ref().to_owned().into(),
        scope: scope.as_ref().to_owned().into(),
        detail: "".into(),
        week: "".into(),
        judged_on: "".into(),
        examples: Vec::new().into(),
        away_from_code: false,
        leads_without_reports: false,
        same_as: None,
    };
    numbered.map(rung).collect()
}

pub fn equivalence((individual_contributor, management, basis): (u16, u16, Basis)) -> Equivalence {
    Equivalence { individual_contributor, management, basis, note: "".into(), source: None }
}

pub fn claim((individual_contributor, management): (u16, u16)) -> Claim {
    Claim { individual_contributor, management, source: "source".into(), text: "".into() }
}

pub fn ladders<T: AsRef<str>>(
    individual_contributor: &[(T, T)],
    management: &[(T, T)],
    equivalences: &[(u16, u16, Basis)],
) -> Ladders {
    let equivalences: Vec<Equivalence> = equivalences.iter().copied().map(equivalence).collect();
    Ladders {
        individual_contributor: rungs("ic", individual_contributor).into(),
        management: rungs("management", management).into(),
        equivalences: equivalences.into(),
        claims: Vec::new().into(),
    }
}

/// Ladders of so many rungs without any scope, for tests about levels.
pub fn bare(
    individual_contributor: usize,
    management: usize,
    equivalences: &[(u16, u16, Basis)],
) -> Ladders {
    ladders(
        &vec![("Rung", ""); individual_contributor],
        &vec![("Rung", ""); management],
        equivalences,
    )
}

/// The ladders of the default pack: six rungs each, the management ladder one level higher.
pub fn full_form() -> Ladders {
    ladders(
        &[
            ("Engineer", "one team"),
            ("Senior Engineer", "one team"),
            ("Staff Engineer", "several teams"),
            ("Senior Staff", "the organisation"),
            ("Principal Engineer", "the organisation"),
            ("Distinguished", "the company"),
        ],
        &[
            ("Tech Lead", "0–3 reports"),
            ("Manager", "4–8 reports"),
            ("Senior Manager", "several teams"),
            ("Director", "manages managers"),
            ("Senior Director", "an organisation"),
            ("VP Engineering", "a function"),
        ],
        &[
            (1, 0, Basis::Inferred),
            (2, 1, Basis::Stated),
            (3, 2, Basis::Stated),
            (4, 3, Basis::Stated),
            (5, 4, Basis::Inferred),
        ],
    )
}

/// The five and five rungs of the source's list of questions and answers.
pub fn faq_form() -> Ladders {
    ladders(
        &[
            ("Senior", "one team"),
            ("Staff", "several teams"),
            ("Senior Staff", "the organisation"),
            ("Principal", "the organisation"),
            ("Distinguished", "the company"),
        ],
        &[
            ("Manager", "4–8 reports"),
            ("Senior Manager", "several teams"),
            ("Director", "manages managers"),
            ("Senior Director", "an organisation"),
            ("VP", "a function"),
        ],
        &[(1, 0, Basis::Stated), (2, 1, Basis::Stated), (3, 2, Basis::Stated)],
    )
}

/// The four and five rungs of the short source, which knows a CTO and no Senior Staff.
pub fn short_form() -> Ladders {
    ladders(
        &[
            ("Senior Developer", "one team"),
            ("Staff Engineer", "several teams"),
            ("Principal Engineer", "the organisation"),
            ("Distinguished Engineer", "the company"),
        ],
        &[
            ("Team Lead", "one team"),
            ("Engineering Manager", "one team"),
            ("Director", "several teams"),
            ("VP of Engineering", "a function"),
            ("CTO", "the company"),
        ],
        &[(1, 1, Basis::Stated), (2, 2, Basis::Stated)],
    )
}

/// So many rungs on either side, each linked to the one beside it.
pub fn long_form(rungs: u16) -> Ladders {
    let count = usize::from(rungs);
    let side = vec![("Senior Director of Engineering Operations", "several organisations"); count];
    let links: Vec<_> = (0..rungs).map(|rung| (rung, rung, Basis::Stated)).collect();
    ladders(&side, &side, &links)
}

pub fn ic(index: u16) -> RungAt {
    RungAt::individual_contributor(index)
}

pub fn management(index: u16) -> RungAt {
    RungAt::management(index)
}

/// The answers 1, 2, 3 … with these leans, and their balance on the scale of six questions.
#[track_caller]
pub fn answered(leans: &[i8]) -> Highlights {
    let weight = |(lean, number): (&i8, u8)| Weight {
        number,
        lean: Lean::new(*lean).expect("a lean is -2..=2"),
    };
    Highlights {
        weights: leans.iter().zip(1..).map(weight).collect(),
        balance: Some(Balance { net: leans.iter().sum(), cut_off: 4, furthest: 12 }),
        ..Highlights::default()
    }
}

/// Nothing but these paths.
pub fn routes(routes: &[&[RungAt]]) -> Highlights {
    let routes = routes.iter().map(|stops| Route { stops: stops.to_vec() }).collect();
    Highlights { routes, ..Highlights::default() }
}

pub fn picture(ladders: &Ladders, width: i32) -> Scene {
    layout(ladders, &LABELS, &Highlights::default(), width)
}
