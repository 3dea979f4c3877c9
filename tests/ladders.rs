//! The program of the ladders: what it is told, what it answers, and that no way of pressing its
//! buttons leads anywhere else than to another page.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use two_ladders::builtin::{LADDER_CATALOG, LADDERS};
use two_ladders::chart::{Balance, Weight};
use two_ladders::domain::{Context, Employer, Lean, Role, Study, View};
use two_ladders::ladders::{Answered, Asked, BETWEEN, Book, Fits, Weighed, act, draw};
use two_ladders::page::{END, Node};

const BOOK: Book = Book { pack: &LADDERS, texts: &LADDER_CATALOG };

fn asked(view: View, study: &str) -> Asked {
    Asked { view, study: study.into(), width_px: 560, ..Asked::default() }
}

fn weighed(number: u8, lean: i8, technical_leadership: bool) -> Weighed {
    let lean = Lean::new(lean).expect("a lean");
    Weighed {
        weight: Weight { number, lean },
        technical_leadership,
        topic: format!("Topic {number}"),
        said: format!("Said {number}"),
        lean: "somehow".into(),
    }
}

fn done(asked: &Asked, what: &str) -> Answered {
    Answered::read(&act(&BOOK, &format!("{}{BETWEEN}{what}", asked.write())))
}

/// The texts on the pages, one after the other.
fn words(asked: &Asked) -> String {
    let page = draw(&BOOK, &asked.write());
    let texts = page.split([END, BETWEEN]).filter_map(|order| order.strip_prefix('"'));
    texts.collect::<Vec<_>>().join("\n")
}

/// Everything that the pages can tell, with a value where a field would add one.
fn told(page: &str) -> Vec<String> {
    let mut told = Vec::new();
    let orders: Vec<&str> = page.split([END, BETWEEN]).collect();
    for (place, order) in orders.iter().enumerate() {
        let Some(text) = order.strip_prefix('*') else { continue };
        match text.split_at(1) {
            ("a", text) => told.push(format!("{text}ArrowUp")),
            ("c", text) => {
                let values = orders[place..].iter().take(40);
                let values = values.filter_map(|order| order.strip_prefix("=value="));
                told.extend(values.map(|value| format!("{text}{value}")));
                told.extend(["7", "24", "65535", ""].map(|value| format!("{text}{value}")));
            }
            (_, text) => told.push(text.to_owned()),
        }
    }
    told
}

#[track_caller]
fn is_well_formed(page: &str) {
    for page in page.split(BETWEEN) {
        let mut open = 0;
        for order in page.split(END).filter(|order| !order.is_empty()) {
            match order.chars().next() {
                Some('<') => open += 1,
                Some('>') => open -= 1,
                Some('"' | '_' | '=' | '#' | '@' | ':' | '~' | '?' | '*' | '&') => {}
                other => panic!("no order begins with {other:?}"),
            }
            assert!(open >= 0, "an element is ended that was not begun");
        }
        assert_eq!(open, 0, "an element is not ended");
        for node in Node::ALL {
            let named = page.matches(&format!("{END}@{}{END}", node.sign())).count();
            assert!(named <= 1, "{node:?} is named {named} times");
        }
    }
}

#[test]
fn what_is_asked_arrives_as_it_was_sent() {
    let asked = Asked {
        study: "i2x12/si3".into(),
        view: View::Path,
        width_px: 464,
        heading_level: 5,
        context: Context {
            now: Role::Manager,
            employer: Employer::TitlesOnly,
            months_away: Some(30),
            years: None,
        },
        fits: Some(Fits::Middle),
        balance: Some(Balance { net: -7, cut_off: 4, furthest: 12 }),
        answers: vec![weighed(1, -2, false), weighed(6, 0, true)],
    };
    assert_eq!(Asked::read(&asked.write()), asked);
    assert_eq!(Asked::read(&Asked::default().write()), Asked::default());
}

#[test]
fn what_follows_arrives_as_it_was_sent() {
    let answered = Answered {
        study: "/si3".into(),
        focus: Some(Node::Rung),
        view: Some(View::Path),
        read: Some("faq".into()),
        employer: Some(Employer::PastStaff),
        months_away: Some(Some(30)),
    };
    assert_eq!(Answered::read(&answered.write()), answered);
    let taken_back = Answered { months_away: Some(None), ..answered };
    assert_eq!(Answered::read(&taken_back.write()), taken_back);
    assert_eq!(Answered::read(""), Answered::default());
}

#[test]
fn a_rung_that_is_closed_gives_the_focus_back_and_an_arrow_takes_it_along() {
    let at = asked(View::Ladder, "/si3");
    assert_eq!(done(&at, "rung -").focus, Some(Node::Rung));
    let moved = done(&at, "key i3 ArrowRight");
    assert_eq!(moved.focus, Some(Node::Rung));
    let study = Study::read(&moved.study).expect("a study");
    assert_eq!(LADDERS.main().rung(study.reach).expect("a rung").title, "Manager");
}

#[test]
fn views_and_employers_are_asked_for_and_not_set_here() {
    let at = asked(View::Ladder, "/si3");
    assert_eq!(done(&at, "view path").view, Some(View::Path));
    let employer = done(&at, "employer stops-at-senior");
    assert_eq!(employer.employer, Some(Employer::StopsAtSenior));
    assert_eq!(employer.study, "/si3");
}

#[test]
fn a_rung_names_the_answers_that_speak_for_it_and_against_it_once_they_may_show() {
    let mut at = asked(View::Result, "/si3");
    assert!(!words(&at).contains("speak for it"));
    at.answers = vec![weighed(1, -2, false), weighed(2, 1, false), weighed(3, 0, true)];
    let words = words(&at);
    let position = |text: &str| words.find(text).unwrap_or_else(|| panic!("no {text:?}"));
    assert!(position("speak for it") < position("Topic 1: Said 1"));
    assert!(position("Topic 3: Said 3") < position("speak against it"));
    assert!(position("speak against it") < position("Topic 2: Said 2"));
    let engineer = Asked { study: "/si2".into(), ..at };
    let words = self::words(&engineer);
    assert!(!words.contains("Topic 3: Said 3"), "Senior does not lead without reports");
}

#[test]
fn the_distance_to_the_mark_is_told_and_never_the_score_alone() {
    let rest = |net| {
        let mut at = asked(View::Result, "");
        at.answers = vec![weighed(1, -2, false)];
        at.balance = Some(Balance { net, cut_off: 4, furthest: 12 });
        words(&at)
    };
    assert!(
        rest(-7).contains("past the mark from which the individual-contributor track leads, by 3.")
    );
    assert!(rest(4).contains("on the mark from which the management track leads"));
    assert!(rest(1).contains(
        "lean to the management track, but stay short of the mark from which it leads, by 3."
    ));
    assert!(rest(0).contains("4 away on either side"));
}

#[test]
fn the_employer_takes_rungs_away_and_changes_the_advice_but_the_highest_title_counts_more() {
    let mut at = asked(View::Ladder, "");
    at.context.employer = Employer::StopsAtSenior;
    at.fits = Some(Fits::Individual);
    let said = words(&at);
    assert!(said.contains("Change company, not track"));
    assert!(said.contains("Not at your employer: Staff Engineer, Senior Staff"));
    at.study = "/t3".into();
    let said = words(&at);
    assert!(said.contains("Not at your employer: Principal Engineer, Distinguished."));
    at.study = "/f2.t2".into();
    assert!(
        words(&at).contains("Not at your employer: Principal Engineer, Distinguished Engineer.")
    );
}

#[test]
fn every_form_shows_all_of_its_rungs_in_the_table() {
    for (form, ladders) in LADDERS.forms.iter().enumerate() {
        let page = words(&asked(View::Quiz, &format!("/f{form}")));
        let rungs = ladders.ladders.individual_contributor.iter();
        for rung in rungs.chain(&ladders.ladders.management) {
            let cell = format!("{}, {}", rung.title, rung.scope);
            assert!(page.contains(&cell), "{cell} in the form {}", form);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Presses whatever is there, again and again.
    #[test]
    fn whatever_is_pressed_leads_to_another_page(
        presses in prop::collection::vec(any::<prop::sample::Index>(), 1..25),
        width_px in 200..900_i32,
        result in any::<bool>(),
    ) {
        let mut at = asked(View::Ladder, "");
        at.width_px = width_px;
        if result {
            at.answers = vec![weighed(1, -2, false), weighed(2, 1, true)];
            at.balance = Some(Balance { net: -1, cut_off: 4, furthest: 12 });
            at.fits = Some(Fits::Individual);
        }
        for press in presses {
            let page = draw(&BOOK, &at.write());
            is_well_formed(&page);
            let told = told(&page);
            let what = &told[press.index(told.len())];
            let answered = done(&at, what);
            prop_assert!(
                answered.study.is_empty() || Study::read(&answered.study).is_some(),
                "{what} leads to {:?}", answered.study
            );
            at.study = answered.study;
            at.view = answered.view.unwrap_or(at.view);
            at.context.employer = answered.employer.unwrap_or(at.context.employer);
        }
    }

    #[test]
    fn no_text_makes_it_panic(asked in ".{0,300}", what in ".{0,60}") {
        is_well_formed(&draw(&BOOK, &asked));
        let _ = act(&BOOK, &format!("{asked}{BETWEEN}{what}"));
    }
}

#[test]
fn a_title_that_somebody_holds_decides_what_is_said_of_the_employer() {
    let mut at = asked(View::Ladder, "/t1");
    let said = words(&at);
    assert!(
        said.contains("No engineer stands above Senior here"),
        "not known, but Senior is the top"
    );
    assert!(!said.contains("do not agree"), "nothing was said that could disagree");
    at.context.employer = Employer::PastStaff;
    at.study = "/t2".into();
    let said = words(&at);
    assert!(said.contains("No engineer stands above Staff here"));
    assert!(said.contains("do not agree"));
    at.context.employer = Employer::TitlesOnly;
    at.study = "/t4".into();
    assert!(words(&at).contains("Engineers rise past Staff here"));
    at.study = "/f1.t0".into();
    assert!(
        words(&at).contains("Not at your employer: Senior, Staff, Senior Staff"),
        "a ladder that begins above the highest title is not there at all"
    );
}

#[test]
fn two_rungs_side_by_side_keep_what_speaks_for_and_against_each() {
    let mut at = asked(View::Result, "/si3.am2");
    at.answers = vec![weighed(1, -2, false)];
    let said = words(&at);
    let rows =
        ["Scope", "A week there", "What single sources say", "Your answers that speak for it"];
    for row in rows {
        assert!(said.contains(row), "{row}");
    }
    assert_eq!(said.matches("Topic 1: Said 1").count(), 2, "for the one, against the other");
}

#[test]
fn a_path_is_drawn_on_the_first_form_whichever_is_shown_elsewhere() {
    let study = "i2x12m2x24/f2.si2";
    assert!(words(&asked(View::Path, study)).contains("Your path: Senior Engineer, Manager."));
    assert!(!words(&asked(View::Ladder, study)).contains("Your path:"));
    assert_eq!(done(&asked(View::Path, study), "nothing").study, study, "a look changes nothing");
}
