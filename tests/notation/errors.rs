//! Every reason for refusing a code, word for word.

use two_ladders::domain::{CodeError, decode};

use crate::checked;
use crate::fixtures::first_pack;

#[track_caller]
fn refusal(code: &str) -> CodeError {
    decode(&first_pack(), code).expect_err(code)
}

/// The refusal of what has the right check.
#[track_caller]
fn refusal_of_checked(before: &str) -> String {
    refusal(&checked(before)).to_string()
}

#[test]
fn a_text_of_more_than_160_characters_is_too_long() {
    let found = refusal(&"é".repeat(161));
    assert_eq!(found, CodeError::TooLong { length: 161 });
    assert_eq!(found.to_string(), "share code has 161 characters, at most 160 are allowed");
    assert_ne!(refusal(&"1".repeat(160)), CodeError::TooLong { length: 160 });
}

#[test]
fn a_character_that_no_code_has_is_named_with_its_place() {
    let rest = ", a share code has only a to z, 0 to 9, \"-\" and \".\"";
    for (code, expected) in [
        ("1.p9b1.AAAADB.987", "unexpected character 'A' at position 8"),
        ("1.p9b1 aaaadb.987", "unexpected character U+0020 at position 7"),
        ("é", "unexpected character U+00E9 at position 1"),
        ("1.p🪜", "unexpected character U+1FA9C at position 4"),
        ("1.\n", "unexpected character U+000A at position 3"),
    ] {
        assert_eq!(refusal(code).to_string(), format!("{expected}{rest}"));
    }
    assert_eq!(refusal("1.P"), CodeError::Alphabet { position: 3, found: 'P' });
}

#[test]
fn another_version_of_the_notation_is_not_guessed_at() {
    for (code, found) in [("4.p9b1.aaaadb.987", "4"), ("", ""), ("01.p9b1.aaaadb.987", "01")] {
        assert_eq!(
            refusal(code).to_string(),
            format!(
                "unknown share code version \"{found}\" at position 1, version \"1\", \"2\" or \"3\" is expected"
            )
        );
    }
}

#[test]
fn too_few_or_too_many_parts_are_counted() {
    for (code, count) in [("1", 1), ("1.p9b1", 2), ("1.p9b1.aaaadb", 3), ("1.2.3.4.5.6", 6)] {
        assert_eq!(
            refusal(code).to_string(),
            format!(
                "share code has {count} parts separated by dots, \
                 4 are expected, or 5 with context"
            )
        );
    }
    for (code, count) in [("3", 1), ("3.p9b1.aaaadb", 3), ("3.p9b1.aaaadb.eu.987", 5)] {
        assert_eq!(
            refusal(code).to_string(),
            format!("share code has {count} parts separated by dots, 4 are expected")
        );
    }
    for (code, count) in [("2", 1), ("2.p9b1.aaaadb.987", 4), ("2.2.3.4.5.6.7", 7)] {
        assert_eq!(
            refusal(code).to_string(),
            format!(
                "share code has {count} parts separated by dots, \
                 5 are expected, or 6 with context"
            )
        );
    }
}

#[test]
fn a_wrong_check_says_that_something_was_changed_or_is_missing() {
    for (code, found) in
        [("1.p9b1.aaaada.987", "987"), ("1.p9b1.aaaadb.98", "98"), ("1.p9b1.aaaadb.", "")]
    {
        assert_eq!(
            refusal(code).to_string(),
            format!(
                "check \"{found}\" at the end does not belong to this share code, \
                 a character was changed or is missing"
            )
        );
    }
}

#[test]
fn a_code_of_another_pack_is_called_that() {
    let expected = [("xyz1", "xyz"), ("p9", "p9"), ("", ""), ("xyz", "xyz")];
    for (pack, found) in expected {
        assert_eq!(
            refusal_of_checked(&format!("1.{pack}.aaaadb")),
            format!(
                "share code is for another pack, or for other questions under its name: \"{found}\" \
                 at position 3, \"p9b\" is expected"
            )
        );
    }
}

#[test]
fn a_code_of_another_version_of_the_pack_is_called_that() {
    for found in ["2", "01", "", "11", "x", "-1"] {
        assert_eq!(
            refusal_of_checked(&format!("1.p9b{found}.aaaadb")),
            format!(
                "share code is for version \"{found}\" of the pack at position 6, \
                 version \"1\" is expected"
            )
        );
    }
}

#[test]
fn too_few_or_too_many_answers_are_counted() {
    for (answers, count) in [("aaaad", 5), ("aaaadba", 7), ("", 0)] {
        assert_eq!(
            refusal_of_checked(&format!("1.p9b1.{answers}")),
            format!("share code has {count} answers, 6 are expected")
        );
    }
}

#[test]
fn an_answer_that_the_question_does_not_have_is_named_with_its_place() {
    for (answers, expected) in [
        ("faaadb", "unexpected answer 'f' to question 1 at position 8, 'a' to 'e'"),
        ("agaadb", "unexpected answer 'g' to question 2 at position 9, 'a' to 'f'"),
        ("aaaad1", "unexpected answer '1' to question 6 at position 13, 'a' to 'f'"),
    ] {
        assert_eq!(
            refusal_of_checked(&format!("1.p9b1.{answers}")),
            format!("{expected}, '0' or '-' is expected")
        );
    }
}

#[test]
fn a_wrong_context_says_where_and_what_may_stand_there() {
    const MONTHS: &str = "m and 0 to 600 without leading zeros";
    const YEARS: &str = "y and 0 to 60 without leading zeros";
    const END: &str = "m and months, y and years, or the end";
    const ROLE: &str = "role e, t or m";
    const EMPLOYER: &str = "employer p, s, n, t or u";
    for (context, position, found, expected) in [
        ("", 15, "", ROLE),
        ("x", 15, "x", ROLE),
        ("e", 16, "", EMPLOYER),
        ("ex", 16, "x", EMPLOYER),
        ("eum", 17, "m", MONTHS),
        ("eumy1", 17, "m", MONTHS),
        ("eum601", 17, "m601", MONTHS),
        ("eum01", 17, "m01", MONTHS),
        ("eum00", 17, "m00", MONTHS),
        ("eum99999999", 17, "m99999999", MONTHS),
        ("euy", 17, "y", YEARS),
        ("eum1y61", 19, "y61", YEARS),
        ("eum1y1x", 21, "x", END),
        ("eu1", 17, "1", END),
        ("euy1m1", 19, "m1", END),
        ("eum1m1", 19, "m1", END),
    ] {
        let found = match found {
            "" => format!("context ends at position {position}"),
            found => format!("unexpected \"{found}\" in the context at position {position}"),
        };
        assert_eq!(
            refusal_of_checked(&format!("1.p9b1.aaaadb.{context}")),
            format!("{found}, {expected} is expected")
        );
    }
}

#[test]
fn a_wrong_path_says_where_and_what_may_stand_there() {
    const PATH: &str = "p and the path";
    const RUNG: &str = "a leg that begins with i or m and a rung, 1 to 500 without leading zeros,";
    const MONTHS: &str = "x and 6 to 120 months without leading zeros";
    const LIMITS: &str = "at most 8 legs of 240 months together";
    let eight = "i1x6".repeat(8);
    for (path, position, found, expected) in [
        ("", 15, "", PATH),
        ("eu", 15, "e", PATH),
        ("p", 16, "", RUNG),
        ("px", 16, "x", RUNG),
        ("p-", 17, "", RUNG),
        ("p--", 17, "-", RUNG),
        ("pi", 16, "i", RUNG),
        ("pi0x12", 16, "i0", RUNG),
        ("pi01x12", 16, "i01", RUNG),
        ("pm501x12", 16, "m501", RUNG),
        ("pm99999x12", 16, "m99999", RUNG),
        ("pi1", 18, "", MONTHS),
        ("pi1m2", 18, "m", MONTHS),
        ("pi1x", 18, "x", MONTHS),
        ("pi1x5", 18, "x5", MONTHS),
        ("pi1x06", 18, "x06", MONTHS),
        ("pi1x121", 18, "x121", MONTHS),
        ("pi1x12x", 21, "x", RUNG),
        ("pi1x12-", 22, "", RUNG),
        ("pi1x12-i1x12-i1x12", 27, "-", RUNG),
        ("pi1x120m1x120i2x6", 28, "i2x6", LIMITS),
        (&format!("p{eight}m2x6"), 48, "m2x6", LIMITS),
    ] {
        let found = match found {
            "" => format!("path ends at position {position}"),
            found => format!("unexpected \"{found}\" in the path at position {position}"),
        };
        assert_eq!(
            refusal_of_checked(&format!("2.p9b1.aaaadb.{path}")),
            format!("{found}, {expected} is expected")
        );
    }
}

#[test]
fn a_path_counts_its_positions_behind_the_context() {
    assert_eq!(
        refusal_of_checked("2.p9b1.aaaadb.eum18.pi1x5"),
        "unexpected \"x5\" in the path at position 24, \
         x and 6 to 120 months without leading zeros is expected"
    );
}
