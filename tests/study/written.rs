//! Studies as text, also such as come from elsewhere.

use two_ladders::builtin::LADDERS;
use two_ladders::domain::study::{is_plausible, paths_of, with_paths};
use two_ladders::domain::{Constant, Leg, Path, Paths, RungAt, STUDY_LENGTH_AT_MOST, Study};

use crate::{MANAGER, SENIOR, STAFF};

#[test]
fn a_study_from_another_pack_loses_what_is_unknown_here() {
    let text = "i2x24m7x24-m2x12/f7.si3.ri3.hi2.ai2.t9.x";
    let study = Study::read(text).expect("a study").known_to(&[LADDERS.main()]);
    assert_eq!(study.write(), "-m2x12/hi2.x", "rungs of an unknown form are unknown");
    let text = "i2x24-m2x12/si9.ri3.hi2.t2";
    let study = Study::read(text).expect("a study").known_to(&[LADDERS.main()]);
    assert_eq!(study.write(), "i2x24-m2x12/ri3.hi2.t2");
    assert_eq!(study.clone().known_to(&[LADDERS.main()]), study);
    assert_eq!(study.known_to(&[]), Study::default(), "no form at all");
}

#[test]
fn a_fresh_study_is_written_as_nothing() {
    assert_eq!(Study::default().write(), "");
    assert_eq!(Study::read(""), Some(Study::default()));
}

#[test]
fn a_study_is_written_as_documented() {
    let text = "i2x12m2x24-m2x12/f1.si3.rm2.hi2.am2.c.t3.x.oa24,l200";
    let study = Study::read(text).expect("a study");
    assert_eq!(study.form, 1);
    assert_eq!(study.selected, Some(STAFF));
    assert_eq!(study.reach, MANAGER);
    assert_eq!(study.here, Some(SENIOR));
    assert_eq!(study.against, Some(MANAGER));
    assert!(study.claims_shown && study.frontier);
    assert_eq!(study.highest_title, Some(3));
    assert_eq!(study.overrides[Constant::IntactMonths as usize], Some(24));
    assert_eq!(study.overrides[Constant::FrontierPercent as usize], Some(200));
    assert_eq!(study.paths.write(), "i2x12m2x24-m2x12");
    assert_eq!(study.write(), text);
}

#[test]
fn what_is_not_written_is_not_read() {
    for text in [
        "/",
        "i2x12",
        "x",
        "i2x5/",
        "/x.",
        "/.x",
        "/c.f1",
        "/f0",
        "/f01",
        "/f256",
        "/ri1",
        "/si0",
        "/si501",
        "/s",
        "/t500",
        "/t",
        "/x1",
        "/cc",
        "/o",
        "/oa",
        "/oa1,",
        "/oa241",
        "/ol99",
        "/ol1001",
        "/om1",
        "/oa1,a2",
        "/ob1,a2",
        "/q",
        "/é",
        "/x/",
        "i2x12/x\n",
        "I2X12/",
    ] {
        assert_eq!(Study::read(text), None, "{text}");
    }
}

#[test]
fn the_longest_study_is_plausible() {
    let legs = [Leg { rung: RungAt::management(499), months: 10 }; 7];
    let last = Leg { rung: RungAt::management(499), months: 100 };
    let longest = Path::of(&[&legs[..], &[last]].concat()).expect("a path");
    let rung = RungAt::management(u16::MAX);
    let study = Study {
        form: u8::MAX,
        selected: Some(rung),
        reach: rung,
        here: Some(rung),
        against: Some(rung),
        claims_shown: true,
        highest_title: Some(u16::MAX),
        frontier: true,
        paths: Paths { first: longest.clone(), second: longest },
        overrides: [Some(u16::MAX); Constant::ALL.len()],
    };
    let text = study.write();
    assert!(is_plausible(&text) && text.len() <= STUDY_LENGTH_AT_MOST, "{} {text}", text.len());
    assert!(Study::read(&text).is_some(), "what is beyond a limit is written as the limit");
}

#[test]
fn the_paths_are_taken_out_of_a_text_and_put_in_without_reading_it() {
    for (study, paths, rest) in [
        ("", "", ""),
        ("/x", "", "x"),
        ("i2x12/", "i2x12", ""),
        ("i2x12-m1x6/x", "i2x12-m1x6", "x"),
    ] {
        assert_eq!(paths_of(study), paths);
        for new in ["", "m1x12"] {
            let expected = if new.is_empty() && rest.is_empty() {
                String::new()
            } else {
                format!("{new}/{rest}")
            };
            assert_eq!(with_paths(study, new), expected);
        }
    }
}

#[test]
fn a_text_with_other_characters_or_too_many_is_no_study() {
    assert!(is_plausible("") && is_plausible("i2x12-m1x6/f1.oa1,b2"));
    assert!(is_plausible(&"x".repeat(STUDY_LENGTH_AT_MOST)));
    assert!(!is_plausible(&"x".repeat(STUDY_LENGTH_AT_MOST + 1)));
    for text in ["A", " ", ";", "é", "\n", "_", "<"] {
        assert!(!is_plausible(text), "{text}");
    }
}
