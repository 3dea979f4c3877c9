//! The page to read.

use two_ladders::builtin::READING;
use two_ladders::content::reading_pack::Origin;
use two_ladders::domain::{Fit, View};
use two_ladders::reading::Asked;

use crate::{after, orders, texts};

/// The ids that other views lead to.
const LED_TO: [&str; 8] = [
    "differences",
    "factors",
    "reasons",
    "forecast",
    "ladders",
    "switching-back",
    "six-questions",
    "roles",
];

fn has(asked: &Asked, part: &str) -> bool {
    texts(asked).iter().any(|text| text.contains(part))
}

#[test]
fn every_section_stands_in_the_contents_and_has_a_heading_with_its_id() {
    let orders = orders(&Asked::default());
    for section in READING.sections.iter() {
        let told = format!("*pgo {}", section.id);
        assert!(orders.contains(&told), "{}", section.id);
        assert!(orders.contains(&format!("=id={}", section.id)), "{}", section.id);
    }
    for id in LED_TO {
        assert!(READING.sections.iter().any(|section| section.id == *id), "{id}");
    }
}

#[test]
fn headings_nest() {
    let level = |order: &String| {
        order.strip_prefix("<h").and_then(|rest| rest.get(..1)?.parse::<u8>().ok())
    };
    let orders = orders(&Asked { heading_level: 2, ..Asked::default() });
    let levels: Vec<u8> = orders.iter().filter_map(level).collect();
    assert_eq!(levels.first(), Some(&2));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "a level is left out: {levels:?}");
    }
    assert!(levels.contains(&4));
}

#[test]
fn everything_that_is_said_carries_its_mark() {
    let asked = Asked::default();
    let shown = texts(&asked).join("");
    READING.each_statement(|path, statement| {
        // Roles are shown two at a time.
        if !path.starts_with("reading.roles") && !path.starts_with("reading.pairs") {
            assert!(shown.contains(statement.text.0), "{path} is not shown");
        }
    });
    let orders = orders(&asked);
    let marks = orders.iter().filter(|order| *order == "<small class='mark'").count();
    let mut statements = 0;
    READING.each_statement(|path, _| {
        statements +=
            usize::from(!path.starts_with("reading.roles") && !path.starts_with("reading.pairs"));
    });
    assert!(marks >= statements, "{marks} marks for {statements} statements");
}

#[test]
fn marks_are_written_out_when_that_is_wanted() {
    let full = after(&Asked::default(), "sources");
    let source = READING.source(Origin::Fact(1)).expect("a source");
    let (id, day) = (source.short, source.checked);
    assert!(has(&full, &format!("({id}): stated there, last checked on \u{1e}{day}\u{1e}")));
    assert!(has(&full, "our own reading"));
    assert!(!has(&Asked::default(), "stated there"));
    assert!(has(&Asked::default(), " ours"));
}

#[test]
fn every_pair_of_roles_can_be_laid_side_by_side() {
    for (one, first) in READING.roles.iter().enumerate() {
        for (other, second) in READING.roles.iter().enumerate() {
            if one == other {
                continue;
            }
            let asked = after(
                &after(&Asked::default(), &format!("role {one}")),
                &format!("beside {other}"),
            );
            let shown = texts(&asked);
            let caption = format!("{} and {}, side by side", first.name, second.name);
            assert!(shown.contains(&caption), "{caption}");
            for role in [first, second] {
                for (name, list) in role.lists() {
                    assert!(!list.is_empty(), "{} of {}", name, role.id);
                    assert!(list.iter().all(|said| shown.iter().any(|text| *text == *said.text)));
                }
            }
            let pair = READING.pair(&first.id, &second.id).expect("a pair");
            assert!(pair.said.iter().all(|said| shown.iter().any(|text| *text == *said.text)));
        }
    }
}

#[test]
fn a_winner_is_only_the_opinion_of_its_source() {
    for pair in READING.pairs.iter() {
        if let Some(opinion) = &pair.opinion {
            assert!(opinion.text.contains("opinion of that source"), "{}", opinion.text);
            assert!(opinion.from.iter().all(|origin| matches!(origin, Origin::Fact(_))));
        }
    }
}

#[test]
fn the_own_result_stands_beside_what_is_read() {
    let asked = Asked {
        fit: Some(Fit::LeaningManagement),
        headline: "Leaning management".into(),
        ..Asked::default()
    };
    assert!(has(&asked, "what your answers gave: Leaning management"));
    assert!(has(&asked, "Of these two, that is nearest to: Management."));
    assert!(has(&after(&asked, "beside 1"), "Neither of these two is nearest to that."));
    assert!(!has(&Asked::default(), "what your answers gave"));
    let few = Asked { fit: None, headline: "Not enough to go on".into(), ..asked.clone() };
    assert!(has(&few, "Neither of these two is nearest to that."));
    let moved = ["slider 0 4", "slider 1 0", "slider 2 4"]
        .iter()
        .fold(asked, |asked, what| after(&asked, what));
    assert!(has(&moved, "Your sliders lean to the management track."));
    assert!(has(&moved, "That agrees with your answers"));
    let other = Asked { fit: Some(Fit::ClearIndividual), ..moved.clone() };
    assert!(has(&other, "Your answers point the other way"));
    let between = Asked { fit: Some(Fit::Mixed), ..moved };
    assert!(has(&between, "One of the two sees a track"));
}

#[test]
fn a_week_is_compared_with_both() {
    let week = |hours: [&str; 3]| {
        ["meetings", "async", "focus"]
            .iter()
            .zip(hours)
            .fold(Asked::default(), |asked, (part, hours)| {
                after(&asked, &format!("{part} {hours}"))
            })
    };
    assert!(has(
        &week(["12", "12", "16"]),
        "Of 40 hours, your week is nearest to that of the IC: 0%"
    ));
    let busy = week(["25", "8", "7"]);
    assert!(has(&busy, "nearest to that of the manager: 10%"), "{:?}", texts(&busy));
    assert!(has(&busy, "To match that of the IC, 33%."));
    assert!(has(&week(["18", "12", "10"]), "as far from the one as from the other: 15%"));
    assert!(has(&week(["a", "", ""]), "Found “a”. Allowed are hours from 0 to 168"));
    assert!(has(&Asked::default(), "Enter your hours"));
}

#[test]
fn a_calendar_that_cannot_be_used_leaves_the_hours_alone() {
    let asked = after(&Asked::default(), "meetings 9");
    let bad = after(&asked, "calendar not");
    assert!(has(&bad, "no calendar begins in it. Your hours stay as they were."));
    assert!(orders(&bad).contains(&":9".to_owned()));
    assert!(has(&after(&asked, "calendar empty"), "no event with a start and an end"));
}

#[test]
fn the_terms_of_a_section_are_explained_in_it() {
    for section in READING.sections.iter() {
        let mut text = String::new();
        for block in section.blocks.iter() {
            block.each_statement(&mut |_, said| text.push_str(&said.text));
        }
        for place in section.terms.iter() {
            let term = &READING.glossary[usize::from(*place)];
            // Those tools have texts of their own.
            if ["roles", "differences"].contains(&section.id.0) {
                continue;
            }
            assert!(
                term.forms.iter().any(|form| text.contains(form.0)),
                "{} in {}",
                term.term,
                section.id
            );
        }
    }
    let explained = |id: &str, term: &str| {
        let section = READING.sections.iter().find(|section| section.id == *id).expect("a section");
        section.terms.iter().any(|place| READING.glossary[usize::from(*place)].term == *term)
    };
    assert!(explained("differences", "Skip-level"));
    assert!(explained("switching-back", "U-turn"));
    assert!(explained("stay-or-switch", "Headcount"));
    for term in READING.glossary.iter() {
        let used = READING.sections.iter().any(|section| {
            section
                .terms
                .iter()
                .any(|place| READING.glossary[usize::from(*place)].term == *term.term)
        });
        assert!(used, "nothing uses {}", term.term);
    }
}

#[test]
fn only_a_page_that_looks_at_its_address_gets_links() {
    let links = |asked: &Asked| {
        orders(asked).iter().filter(|order| order.starts_with("=href=#tl=read.")).count()
    };
    assert_eq!(links(&Asked::default()), 0);
    assert_eq!(links(&Asked { linkable: true, ..Asked::default() }), READING.sections.len());
}

#[test]
fn a_way_leads_to_a_view() {
    let orders = orders(&Asked::default());
    for view in [View::Ladder, View::Path, View::Quiz] {
        assert!(orders.contains(&format!("*pshow {}", view.id())));
    }
}
