//! What is marked while reading, as a value.

use two_ladders::domain::margin::is_plausible;
use two_ladders::domain::{Margin, Reading, Track};

const I: Track = Track::IndividualContributor;
const M: Track = Track::Management;

#[test]
fn a_margin_comes_back_as_it_was_written() {
    let mut margin = Margin::default();
    assert_eq!(margin.write(), "");
    margin.toggle_mark(Reading::Energises, 3, M);
    margin.toggle_mark(Reading::HardWeek, 0, I);
    margin.toggle_mark(Reading::HardWeek, 0, M);
    margin.set_slider(1, Some(9));
    margin.roles = [3, 1];
    margin.sources_in_full = true;
    let text = margin.write();
    assert_eq!(text, "---m/b/-4/31/f");
    assert!(is_plausible(&text));
    assert_eq!(Margin::read(&text), margin);
    assert_eq!(margin.marked(Reading::Energises, M, 9), 1);
    assert_eq!(margin.marked(Reading::Energises, M, 3), 0);
    margin.clear_sliders();
    margin.toggle_mark(Reading::Energises, 3, M);
    margin.toggle_mark(Reading::HardWeek, 0, I);
    assert_eq!(margin.write(), "/m//31/f");
    margin.clear_marks();
    assert_eq!(margin.write(), "///31/f");
}

#[test]
fn what_cannot_be_read_is_nothing() {
    for text in ["", "xyz", "////", "\u{1d}", "9/9/9/"] {
        let margin = Margin::read(text);
        assert_eq!(margin.roles, [0, 2], "{text:?}");
        assert_eq!(margin.marked(Reading::Energises, M, 99), 0);
        assert_eq!(margin.slider(0), None);
    }
    assert!(!is_plausible("a;b"));
    assert!(!is_plausible(&"i".repeat(121)));
}

#[test]
fn the_longest_margin_is_plausible() {
    let mut margin = Margin::default();
    for row in 0..1000 {
        for reading in Reading::ALL {
            margin.toggle_mark(reading, row, I);
            margin.toggle_mark(reading, row, M);
        }
        margin.set_slider(row, Some(0));
    }
    assert!(is_plausible(&margin.write()));
}
