//! Paths as they stand in a share code and in a study.

use proptest::prelude::*;
use two_ladders::domain::{
    Answers, Context, Leg, Path, Paths, RungAt, decode, encode, path_notation,
};

use crate::support::plain;
use crate::{any_leg, any_paths, checked};

fn individual(number: u16, months: u16) -> Leg {
    Leg { rung: RungAt::individual_contributor(number - 1), months }
}

fn management(number: u16, months: u16) -> Leg {
    Leg { rung: RungAt::management(number - 1), months }
}

#[track_caller]
fn path(legs: &[Leg]) -> Path {
    Path::of(legs).expect("a path within its limits")
}

proptest! {
    #[test]
    fn paths_are_read_as_they_are_written(paths in any_paths()) {
        let text = paths.write();
        prop_assert!(text.len() <= Paths::LENGTH_AT_MOST, "{}", text);
        prop_assert_eq!(Paths::read(&text), Some(paths));
    }

    #[test]
    fn no_text_makes_reading_paths_panic(text in any::<String>()) {
        let _ = Paths::read(&text);
        let _ = path_notation::read_rung(&text);
    }

    #[test]
    fn paths_that_are_read_are_written_the_same_again(
        text in "([im][0-9]{1,3}x[0-9]{1,3}){0,9}(-([im]0?[0-9]x[0-9]{1,2}){0,2})?",
    ) {
        if let Some(paths) = Paths::read(&text) {
            prop_assert_eq!(paths.write(), text);
        }
    }

    #[test]
    fn a_path_is_within_its_limits_or_it_is_none(
        legs in proptest::collection::vec(any_leg(), 0..=10),
        months in any::<u16>(),
        index in any::<u16>(),
        spoilt in any::<prop::sample::Index>(),
    ) {
        let total: u16 = legs.iter().map(|leg| leg.months).sum();
        let fits = legs.len() <= 8 && total <= 240;
        prop_assert_eq!(Path::of(&legs).is_some(), fits);
        if !legs.is_empty() {
            let mut legs = legs;
            let spoilt = spoilt.index(legs.len());
            legs[spoilt].months = months;
            legs[spoilt].rung.index = index;
            if let Some(path) = Path::of(&legs) {
                prop_assert!(path.months() <= 240 && (6..=120).contains(&months) && index < 500);
            }
        }
    }
}

#[test]
fn paths_are_written_as_documented() {
    let first = path(&[individual(3, 24), management(2, 36), individual(4, 12)]);
    let second = path(&[management(500, 120)]);
    for (paths, expected) in [
        (Paths::default(), ""),
        (Paths { first: first.clone(), ..Paths::default() }, "i3x24m2x36i4x12"),
        (Paths { first, second: second.clone() }, "i3x24m2x36i4x12-m500x120"),
        (Paths { second, ..Paths::default() }, "-m500x120"),
    ] {
        assert_eq!(paths.write(), expected);
        assert_eq!(Paths::read(expected), Some(paths));
    }
}

#[test]
fn what_is_not_written_is_not_read() {
    for text in [
        "-",
        "i3x24-",
        "--i3x24",
        "i03x24",
        "i3x024",
        "i0x24",
        "i501x24",
        "i3x5",
        "i3x121",
        "i3",
        "x24",
        "i3x24 ",
        " i3x24",
        "I3x24",
        "i3x24,m1x6",
        "i3x24m",
        "é",
        "i3x24é",
        "i３x24",
        "i1x120i1x120i1x6",
        "i1x6i1x6i1x6i1x6i1x6i1x6i1x6i1x6i1x6",
        "-i3x24-",
        "i-i3x24",
    ] {
        assert_eq!(Paths::read(text), None, "{text}");
    }
}

#[test]
fn a_rung_is_written_with_its_ladder_and_its_number_from_one() {
    for (rung, expected) in [
        (RungAt::individual_contributor(0), "i1"),
        (RungAt::management(11), "m12"),
        (RungAt::management(499), "m500"),
    ] {
        assert_eq!(path_notation::write_rung(rung), expected);
        assert_eq!(path_notation::read_rung(expected), Some(rung));
    }
    assert_eq!(path_notation::write_rung(RungAt::management(u16::MAX)), "m500");
    for text in ["", "i", "i0", "i501", "i01", "x1", "i1x", "1", "m-1"] {
        assert_eq!(path_notation::read_rung(text), None, "{text}");
    }
}

/// The longest there is: see the documentation of the two lengths.
#[test]
fn the_longest_code_has_154_characters_and_opens() {
    let mut legs = vec![management(500, 10); 7];
    legs.push(individual(500, 100));
    let longest = path(&legs);
    let paths = Paths { first: longest.clone(), second: longest };
    assert_eq!(paths.write().len(), Paths::LENGTH_AT_MOST);
    let questionnaire = plain("two-ladders", u16::MAX, &[8; 12]);
    let context = Context { months_away: Some(600), years: Some(60), ..Context::default() };
    let code = encode(&questionnaire, &Answers::none(12), Some(&context), &paths);
    assert_eq!(code.len(), 154);
    assert_eq!(decode(&questionnaire, &code).map(|decoded| decoded.paths), Ok(paths));
}

#[test]
fn a_code_with_a_path_reads_as_documented() {
    let questionnaire = plain("two-ladders", 7, &[5, 6, 6, 5, 5, 6]);
    let paths = Paths { second: path(&[management(1, 12)]), ..Paths::default() };
    let code = encode(&questionnaire, &Answers::none(6), None, &paths);
    assert_eq!(code, checked("2.p9b7.------.p-m1x12"));
    let code = encode(&questionnaire, &Answers::none(6), Some(&Context::default()), &paths);
    assert_eq!(code, checked("2.p9b7.------.eu.p-m1x12"));
}

#[test]
fn a_path_is_in_the_code_wholly_or_the_code_is_refused() {
    let questionnaire = plain("two-ladders", 1, &[5, 6, 6, 5, 5, 6]);
    for paths in ["p", "", "pi1x12-", "pi1x12x", "pi1x120m1x120i1x6", "i1x12", "pi1x12.p"] {
        let code = checked(&format!("2.p9b1.------.{paths}"));
        assert!(decode(&questionnaire, &code).is_err(), "{code}");
    }
    let code = checked("1.p9b1.------.pi1x12");
    assert!(decode(&questionnaire, &code).is_err(), "version 1 knows no paths: {code}");
}
