//! What a person does while reading.

use two_ladders::domain::{Margin, Reading, Track, View};
use two_ladders::page::Node;
use two_ladders::reading::Asked;

use crate::{after, done};

#[test]
fn a_mark_is_set_and_taken_away() {
    let marked = after(&Asked::default(), "energises 3 management");
    let margin = Margin::read(&marked.margin);
    assert!(margin.is_marked(Reading::Energises, 3, Track::Management));
    assert!(!margin.is_marked(Reading::HardWeek, 3, Track::Management));
    let both = after(&marked, "energises 3 ic");
    assert!(Margin::read(&both.margin).is_marked(
        Reading::Energises,
        3,
        Track::IndividualContributor
    ));
    assert_eq!(after(&both, "unmark").margin, "");
    assert_eq!(done(&both, "unmark").focus, Some(Node::Panel));
}

#[test]
fn a_slider_stands_where_it_was_put() {
    let moved = after(&Asked::default(), "slider 2 4");
    assert_eq!(Margin::read(&moved.margin).slider(2), Some(4));
    assert_eq!(after(&moved, "unslide").margin, "");
}

#[test]
fn two_roles_are_never_the_same() {
    let roles = |asked: &Asked| Margin::read(&asked.margin).roles;
    let asked = Asked::default();
    assert_eq!(roles(&asked), [0, 2]);
    let swapped = after(&asked, "role 2");
    assert_eq!(roles(&swapped), [2, 0]);
    assert_eq!(roles(&after(&swapped, "beside 3")), [2, 3]);
}

#[test]
fn what_is_not_there_changes_nothing() {
    let asked = after(&Asked::default(), "energises 0 ic");
    for what in [
        "",
        "energises",
        "energises 99 ic",
        "energises 0 nobody",
        "slider 9 1",
        "slider 1",
        "role 17",
        "role x",
        "week 5",
        "calendar nonsense",
        "show nowhere",
        "dance",
    ] {
        let answered = done(&asked, what);
        assert_eq!((&answered.margin, &answered.hours), (&asked.margin, &asked.hours), "{what:?}");
        assert_eq!(answered.view, None, "{what:?}");
    }
}

#[test]
fn a_section_and_a_view_are_gone_to() {
    let answered = done(&Asked::default(), "go faq");
    assert_eq!(answered.section.as_deref(), Some("faq"));
    assert_eq!(answered.focus, Some(Node::Section));
    assert_eq!(done(&Asked::default(), "go ").focus, Some(Node::Heading));
    assert_eq!(done(&Asked::default(), "show path").view, Some(View::Path));
}

#[test]
fn hours_are_kept_as_they_are_typed() {
    let asked = after(&Asked::default(), "meetings 12.5");
    let asked = after(&asked, "focus a lot");
    assert!(asked.hours.starts_with("12.5||a lot|"), "{}", asked.hours);
    assert_eq!(after(&asked, "forget-hours").hours, "");
}
