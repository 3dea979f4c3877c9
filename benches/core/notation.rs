//! Share codes: written, read, and refused.

use std::hint::black_box;

use two_ladders::builtin::PACK;
use two_ladders::domain::{Answers, CodeError, Context, Paths, Questionnaire, decode, encode};

use crate::support::harness::measure;
use crate::support::{answers, longest, made};

pub fn run() {
    let questionnaire = &PACK.questionnaire;
    let typical = answers::typical(questionnaire);
    each("share code", questionnaire, &typical, None, &Paths::default());
    let sound = made::sound(&made::largest().to_string());
    let questionnaire = &sound.book.pack.questionnaire;
    let (typical, context) = (answers::typical(questionnaire), longest::context());
    let paths = longest::paths(500);
    each("longest share code", questionnaire, &typical, Some(&context), &paths);
}

/// A code, written and read back, and with a slip of the pen.
fn each(
    name: &str,
    questionnaire: &Questionnaire,
    answers: &Answers,
    context: Option<&Context>,
    paths: &Paths,
) {
    let code = encode(questionnaire, answers, context, paths);
    let name = format!("{name}, {} characters", code.len());
    measure(&format!("{name}: written"), || {
        black_box(encode(questionnaire, black_box(answers), context, paths));
    });
    assert_eq!(decode(questionnaire, &code).expect("its own").answers, *answers);
    measure(&format!("{name}: read"), || {
        black_box(decode(questionnaire, black_box(&code)).is_ok());
    });
    let slip = slip(&code);
    let refused = decode(questionnaire, &slip).expect_err("a slip of the pen");
    assert!(matches!(refused, CodeError::Check { .. }), "{refused}");
    measure(&format!("{name}: refused for one wrong character"), || {
        black_box(decode(questionnaire, black_box(&slip)).is_err());
    });
}

/// The first answer mistyped as its neighbour in the alphabet, which is found by the check alone.
fn slip(code: &str) -> String {
    let parts: Vec<&str> = code.split('.').collect();
    let at = parts[0].len() + parts[1].len() + 2;
    let other = if code.as_bytes()[at] == b'a' { "b" } else { "a" };
    [&code[..at], other, &code[at + 1..]].concat()
}
