//! Share codes: answers, and if asked for the context, as a short text that fits behind a `#`.
//!
//! # Form
//!
//! `1.<pack>.<answers>[.<context>].<check>`, for example `1.p9b1.ccdccc.gf6`, or with context
//! `1.p9b1.ccdccc.mnm18y12.6em`.
//!
//! - `1`: the version of this notation.
//! - pack: three characters made from the pack's id and, but for the built-in pack, from what its answers
//!   mean; then the pack's version in decimal.
//! - answers: one character for every question. `a` to `h` is a choice by its place, `0` is "none
//!   of these fits", `-` is an open question.
//! - context, only if asked for: the role `e` engineer, `t` tech lead or `m` manager; the employer
//!   `p` past Staff, `s` stops at Staff, `n` stops at Senior, `t` titles only or `u` unknown; then
//!   `m` and the months away from code, if told; then `y` and the years of experience, if told.
//! - check: three characters made from all before them. Any single changed character is refused,
//!   and so is any swap of neighbours before the check.
//!
//! Letters are lower-case, numbers have no leading zeros: everything has exactly one code, and
//! what [`decode`] accepts, [`encode`] writes again.
//!
//! # With a path
//!
//! `2.<pack>.<answers>[.<context>].p<paths>.<check>`, for example
//! `2.p9b1.ccdccc.pm1x12m2x24i3x24.xg8`: the same, and the paths as [`Paths::write`] writes them.
//! Without a path a code is always one of version 1. The check is the same: how it finds a changed
//! character or a swap does not depend on the length.
//!
//! # About somebody else
//!
//! `3.<pack>.<answers>.<check>`, for example `3.p9b1.ccdccc.000`: what one person answered about
//! another. Nobody can say where somebody else stands or is going, so there is neither a context nor
//! a path.
//!
//! Codes of these forms will be around on other people's pages. Their meaning must never
//! change; a new form gets a new version.

use super::reader::Reader;
use super::{
    Answer, Answers, CodeError, CodeFault, Context, Earlier, Employer, Paths, Questionnaire, Role,
    Text,
};
use super::{checksum, decimal};

/// The longest text that is read as a share code. The longest there can be has 37 characters
/// without a path, and 154 with two.
pub const LENGTH_AT_MOST: usize = 160;

const VERSION: &str = "1";
const VERSION_WITH_PATHS: &str = "2";
const VERSION_ABOUT: &str = "3";
/// The letter before the paths.
const PATHS: char = 'p';
/// The letter of a question's first choice.
const FIRST_CHOICE: char = 'a';
/// The letters of [`Role::ALL`] and [`Employer::ALL`].
const ROLES: [char; 3] = ['e', 't', 'm'];
const EMPLOYERS: [char; 5] = ['p', 's', 'n', 't', 'u'];
const NONE_FITS: char = '0';
const OPEN: char = '-';

/// What a share code holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The answers; they need not be complete.
    pub answers: Answers,
    /// The context, if it was shared.
    pub context: Option<Context>,
    /// The paths; empty if none was shared. Their rungs need not exist.
    pub paths: Paths,
    /// The answers are about somebody else than the person who gave them.
    pub about_another: bool,
}

/// Whether a text is a whole share code, of whatever pack and version: short enough, of the
/// characters that codes have, and with the check that belongs to it.
#[must_use]
pub fn is_whole(text: &str) -> bool {
    text.len() <= LENGTH_AT_MOST
        && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        && text.rsplit_once('.').is_some_and(|(before, check)| check == checksum::of(before))
}

/// Writes a share code. A choice the questionnaire has not got is written as an open question, a
/// number of the context beyond its limit as the limit.
#[must_use]
pub fn encode(
    questionnaire: &Questionnaire,
    answers: &Answers,
    context: Option<&Context>,
    paths: &Paths,
) -> String {
    let version = if paths.are_empty() { VERSION } else { VERSION_WITH_PATHS };
    let mut code = begin(version, questionnaire, answers);
    if let Some(context) = context {
        code.push('.');
        code.extend(ROLES.get(context.now as usize));
        code.extend(EMPLOYERS.get(context.employer as usize));
        if let Some(months) = context.months_away {
            code.push('m');
            code.push_str(&decimal::write(months.min(Context::MONTHS_AWAY_AT_MOST).into()));
        }
        if let Some(years) = context.years {
            code.push('y');
            code.push_str(&decimal::write(years.min(Context::YEARS_AT_MOST).into()));
        }
    }
    if !paths.are_empty() {
        code.push('.');
        code.push(PATHS);
        code.push_str(&paths.write());
    }
    end(code)
}

/// Writes the share code of answers about somebody else.
#[must_use]
pub fn encode_about(questionnaire: &Questionnaire, answers: &Answers) -> String {
    end(begin(VERSION_ABOUT, questionnaire, answers))
}

/// The version, the pack and the answers.
fn begin(version: &str, questionnaire: &Questionnaire, answers: &Answers) -> String {
    let pack_version = decimal::write(questionnaire.version.into());
    let mut code =
        [version, ".", &mark(questionnaire, questionnaire.content), &pack_version, "."].concat();
    for question in 0..questionnaire.questions.len() {
        code.push(match answers.get(question) {
            Some(Answer::NoneFits) => NONE_FITS,
            Some(answer @ Answer::Choice(choice)) => {
                questionnaire.choice(question, answer).map_or(OPEN, |_| choice_letter(choice))
            }
            None => OPEN,
        });
    }
    code
}

/// What tells a pack from others in a code, with this fingerprint.
fn mark(questionnaire: &Questionnaire, content: Text) -> String {
    checksum::of(&[questionnaire.id.0, content.0].concat())
}

/// With the check at the end.
fn end(mut code: String) -> String {
    let check = checksum::of(&code);
    code.push('.');
    code.push_str(&check);
    code
}

/// Reads a share code, all of it or nothing.
///
/// # Errors
/// The first thing that is wrong with it. The check comes before the pack and the answers, so that
/// a slip of the pen is called that, and not another pack.
pub fn decode(questionnaire: &Questionnaire, code: &str) -> Result<Decoded, CodeError> {
    let length = code.chars().count();
    if length > LENGTH_AT_MOST {
        return Err(CodeError::TooLong { length });
    }
    for (place, found) in code.chars().enumerate() {
        if !matches!(found, 'a'..='z' | '0'..='9' | '-' | '.') {
            return Err(CodeError::Alphabet { position: place + 1, found });
        }
    }
    let mut parts = code.split('.');
    let version = parts.next().unwrap_or_default();
    if ![VERSION, VERSION_WITH_PATHS, VERSION_ABOUT].contains(&version) {
        return Err(CodeError::Version { found: version.to_owned() });
    }
    let parts: Vec<&str> = parts.collect();
    let (pack, answers, context, paths, check) = match (version, parts.as_slice()) {
        (VERSION | VERSION_ABOUT, &[pack, answers, check]) => (pack, answers, None, None, check),
        (VERSION, &[pack, answers, context, check]) => (pack, answers, Some(context), None, check),
        (VERSION_WITH_PATHS, &[pack, answers, paths, check]) => {
            (pack, answers, None, Some(paths), check)
        }
        (VERSION_WITH_PATHS, &[pack, answers, context, paths, check]) => {
            (pack, answers, Some(context), Some(paths), check)
        }
        _ => {
            let expected = if version == VERSION_WITH_PATHS { 5 } else { 4 };
            let with_context = version != VERSION_ABOUT;
            return Err(CodeError::Parts { found: parts.len() + 1, expected, with_context });
        }
    };
    let before = code.rsplit_once('.').map_or(code, |(before, _)| before);
    if check != checksum::of(before) {
        return Err(CodeError::Check { found: check.to_owned() });
    }
    same_pack(questionnaire, pack)?;
    let answers_at = VERSION.len() + pack.len() + 3;
    let context_at = answers_at + answers.len() + 1;
    let paths_at = context_at + context.map_or(0, |context| context.len() + 1);
    let answers = read_answers(questionnaire, answers, answers_at)?;
    let context = context
        .map(|text| Reader { text, position: context_at }.context())
        .transpose()
        .map_err(CodeError::Context)?;
    let paths = match paths {
        Some(text) => read_paths(text, paths_at).map_err(CodeError::Path)?,
        None => Paths::default(),
    };
    Ok(Decoded { answers, context, paths, about_another: version == VERSION_ABOUT })
}

fn same_pack(questionnaire: &Questionnaire, pack: &str) -> Result<(), CodeError> {
    let (found, version) = pack.split_at_checked(checksum::LENGTH).unwrap_or((pack, ""));
    let earlier = |one: &Earlier| {
        found == mark(questionnaire, one.content) && version == decimal::write(one.version.into())
    };
    if questionnaire.earlier.iter().any(earlier) {
        return Ok(());
    }
    let expected = mark(questionnaire, questionnaire.content);
    if found != expected {
        return Err(CodeError::OtherPack { found: found.to_owned(), expected });
    }
    let expected = questionnaire.version;
    if version != decimal::write(expected.into()) {
        return Err(CodeError::OtherPackVersion { found: version.to_owned(), expected });
    }
    Ok(())
}

fn read_answers(
    questionnaire: &Questionnaire,
    text: &str,
    position: usize,
) -> Result<Answers, CodeError> {
    let expected = questionnaire.questions.len();
    if text.len() != expected {
        return Err(CodeError::AnswerCount { found: text.len(), expected });
    }
    let mut answers = Answers::none(expected);
    for (place, (found, question)) in text.chars().zip(&questionnaire.questions).enumerate() {
        let choices = u8::try_from(question.choices.len()).unwrap_or(u8::MAX);
        let choice = u32::from(found).wrapping_sub(u32::from(FIRST_CHOICE));
        let answer = match (found, u8::try_from(choice)) {
            (OPEN, _) => None,
            (NONE_FITS, _) => Some(Answer::NoneFits),
            (_, Ok(choice)) if choice < choices => Some(Answer::Choice(choice)),
            _ => {
                return Err(CodeError::Answer {
                    position: position + place,
                    question: place + 1,
                    found,
                    last: choices.checked_sub(1).map_or(OPEN, choice_letter),
                });
            }
        };
        answers = answers.with(place, answer);
    }
    Ok(answers)
}

fn choice_letter(choice: u8) -> char {
    char::from((FIRST_CHOICE as u8).saturating_add(choice))
}

impl Reader<'_> {
    fn context(mut self) -> Result<Context, CodeFault> {
        let now = self.letter(&ROLES, "role e, t or m")?;
        let now = Role::ALL.get(now).copied().unwrap_or_default();
        let employer = self.letter(&EMPLOYERS, "employer p, s, n, t or u")?;
        let employer = Employer::ALL.get(employer).copied().unwrap_or_default();
        let months = "m and 0 to 600 without leading zeros";
        let months_away = self.number('m', (0, Context::MONTHS_AWAY_AT_MOST), months)?;
        let years = "y and 0 to 60 without leading zeros";
        let years = self.number('y', (0, Context::YEARS_AT_MOST.into()), years)?;
        self.end("m and months, y and years, or the end")?;
        let years = years.and_then(|years| u8::try_from(years).ok());
        Ok(Context { now, months_away, employer, years })
    }
}

fn read_paths(text: &str, position: usize) -> Result<Paths, CodeFault> {
    let mut reader = Reader { text, position };
    reader.letter(&[PATHS], "p and the path")?;
    reader.paths()
}
