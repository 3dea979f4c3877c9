//! How a week divides.

use two_ladders::domain::week::{hours, minutes};
use two_ladders::domain::{Shares, Week};

fn shares(meetings: u32, asynchronous: u32, focus: u32) -> Option<[u8; 3]> {
    Week { meetings, asynchronous, focus }.shares().map(|shares| shares.0)
}

#[test]
fn shares_add_up_to_a_hundred() {
    assert_eq!(shares(0, 0, 0), None);
    assert_eq!(shares(12, 12, 16), Some([30, 30, 40]));
    assert_eq!(shares(1, 1, 1), Some([34, 33, 33]));
    assert_eq!(shares(0, 0, 5), Some([0, 0, 100]));
    for meetings in (0..2000).step_by(37) {
        for focus in (1..2000).step_by(41) {
            let shares = shares(meetings, 333, focus).expect("a week");
            assert_eq!(shares.iter().map(|share| u32::from(*share)).sum::<u32>(), 100);
        }
    }
}

#[test]
fn the_distance_is_what_would_have_to_move() {
    let (individual, management) = (Shares([30, 30, 40]), Shares([60, 30, 10]));
    assert_eq!(individual.apart(individual), 0);
    assert_eq!(individual.apart(management), 30);
    assert_eq!(management.apart(individual), 30);
    assert_eq!(Shares([100, 0, 0]).apart(Shares([0, 0, 100])), 100);
}

#[test]
fn hours_are_read_as_people_write_them() {
    for (text, read) in [("12", 720), ("12.5", 750), (" 0,25 ", 15), ("168", 10_080), ("0", 0)] {
        assert_eq!(minutes(text), Some(read), "{text:?}");
    }
    for text in ["", "x", "-1", "169", "168.5", "1.234", "1e3", "1.x", "12 h"] {
        assert_eq!(minutes(text), None, "{text:?}");
    }
}

#[test]
fn hours_are_written_to_a_tenth() {
    for (minutes, written) in [(0, "0"), (60, "1"), (90, "1.5"), (95, "1.6"), (720, "12")] {
        assert_eq!(hours(minutes), written);
    }
}
