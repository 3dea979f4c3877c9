//! What is written can be read, and there is only one way to write it.

use proptest::prelude::*;
use two_ladders::domain::notation::is_whole;
use two_ladders::domain::{Answer, Answers, Context, Decoded, Paths, decode, encode, encode_about};

use crate::support::{answers, plain, shipped};
use crate::{CHARACTERS, any_answers, any_context, any_paths, check, checked};

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(
        (questionnaire, answers) in any_answers(),
        context in proptest::option::of(any_context()),
        paths in any_paths(),
    ) {
        let code = encode(&questionnaire, &answers, context.as_ref(), &paths);
        let expected = Decoded { answers, context, paths, about_another: false };
        prop_assert_eq!(decode(&questionnaire, &code), Ok(expected), "{}", code);
    }

    #[test]
    fn answers_about_somebody_else_are_read_back_as_such(
        (questionnaire, answers) in any_answers(),
    ) {
        let code = encode_about(&questionnaire, &answers);
        let (context, paths) = (None, Paths::default());
        let expected = Decoded { answers, context, paths, about_another: true };
        prop_assert_eq!(decode(&questionnaire, &code), Ok(expected), "{}", code);
        let (before, end) = code.rsplit_once('.').expect("a check");
        prop_assert_eq!(end, check(before));
        prop_assert!(is_whole(&code));
    }

    #[test]
    fn a_code_needs_no_escaping_behind_a_hash_and_is_short(
        (questionnaire, answers) in any_answers(),
        context in any_context(),
        paths in any_paths(),
    ) {
        let code = encode(&questionnaire, &answers, Some(&context), &paths);
        prop_assert!(code.chars().all(|one| CHARACTERS.contains(one)), "{}", code);
        prop_assert!(code.len() <= 154 && is_whole(&code), "{}", code);
        let code = encode(&questionnaire, &answers, Some(&context), &Paths::default());
        prop_assert!(code.len() <= 37, "{}", code);
    }

    #[test]
    fn a_code_ends_in_the_check_of_what_stands_before(
        (questionnaire, answers) in any_answers(),
        context in proptest::option::of(any_context()),
        paths in any_paths(),
    ) {
        let code = encode(&questionnaire, &answers, context.as_ref(), &paths);
        let (before, end) = code.rsplit_once('.').expect("a check");
        prop_assert_eq!(end, check(before));
    }

    #[test]
    fn whatever_is_read_is_written_the_same_again(
        answers in "[a-g0-]{6}",
        context in "(\\.[etmx][psntux](m[0-9]{0,3})?(y[0-9]{0,2})?)?",
        paths in "(\\.p([im][0-9]{1,3}x[0-9]{1,2}){0,4}(-([im][0-9]x[0-9]{1,2}){0,2})?)?",
    ) {
        let version = if paths.is_empty() { 1 } else { 2 };
        let pack = shipped().version;
        let code = checked(&format!("{version}.p9b{pack}.{answers}{context}{paths}"));
        if let Ok(Decoded { answers, context, paths, .. }) = decode(shipped(), &code) {
            prop_assert_eq!(encode(shipped(), &answers, context.as_ref(), &paths), code);
        }
    }
}

#[test]
fn a_code_reads_as_documented() {
    let questionnaire = plain("two-ladders", 7, &[5, 6, 6, 5, 5, 6]);
    let answers = answers(&questionnaire, "1a none 3c open 5e 6f");
    let code = encode(&questionnaire, &answers, None, &Paths::default());
    assert_eq!(code, checked("1.p9b7.a0c-ef"));
    let code = encode(&questionnaire, &answers, Some(&Context::default()), &Paths::default());
    assert_eq!(code, checked("1.p9b7.a0c-ef.eu"));
}

#[test]
fn a_choice_that_does_not_exist_is_written_as_an_open_question() {
    let questionnaire = plain("two-ladders", 1, &[2, 8]);
    let answers =
        Answers::none(2).with(0, Some(Answer::Choice(2))).with(1, Some(Answer::Choice(200)));
    assert_eq!(encode(&questionnaire, &answers, None, &Paths::default()), checked("1.p9b1.--"));
}

#[test]
fn answers_of_another_length_are_cut_or_filled_up_with_open_questions() {
    let questionnaire = plain("two-ladders", 1, &[2, 2, 2]);
    let choice = Some(Answer::Choice(1));
    let short = Answers::none(2).with(0, choice).with(1, choice);
    assert_eq!(encode(&questionnaire, &short, None, &Paths::default()), checked("1.p9b1.bb-"));
    let long = Answers::none(4).with(2, choice).with(3, choice);
    assert_eq!(encode(&questionnaire, &long, None, &Paths::default()), checked("1.p9b1.--b"));
}

#[test]
fn a_number_beyond_its_limit_is_written_as_the_limit() {
    let questionnaire = plain("two-ladders", 1, &[2, 2]);
    let context =
        Context { months_away: Some(u16::MAX), years: Some(u8::MAX), ..Context::default() };
    let code = encode(&questionnaire, &Answers::none(2), Some(&context), &Paths::default());
    assert_eq!(code, checked("1.p9b1.--.eum600y60"));
    assert!(decode(&questionnaire, &code).is_ok());
}
