//! A study as a line of text: `<paths>/<rest>`, the default study as nothing at all.
//!
//! The paths are written as in a share code. The rest are fields with dots between them, each a
//! letter and its value, in this order, and only what differs from the default:
//!
//! - `f` and the form, from 0;
//! - `s`, `r`, `h`, `a` and a rung: selected, in reach, here, compared with;
//! - `c` when the claims are shown;
//! - `t` and the highest title, from 0;
//! - `x` when the clock runs faster;
//! - `o` and the changed numbers of the planner with commas between them, each a letter from `a`
//!   for its place and the value.
//!
//! For example `i2x12m2x24/f1.si3.ri3.x.oa24,l200`.
//!
//! The first program of the widget knows paths but no studies: it takes the paths out with
//! [`paths_of`] and puts them in with [`with_paths`].

use super::path_notation::{read_rung, write_rung};
use super::study::STUDY_LENGTH_AT_MOST;
use super::{Constant, Paths, RUNGS_AT_MOST, Study, decimal};

/// Ends the paths.
const PATHS_END: char = '/';
/// The letter of the first number of the planner.
const FIRST_CONSTANT: u8 = b'a';

/// The paths of a study as they are written.
#[must_use]
pub fn paths_of(study: &str) -> &str {
    study.split_once(PATHS_END).map_or("", |(paths, _)| paths)
}

/// A study as it is written, with other paths.
#[must_use]
pub fn with_paths(study: &str, paths: &str) -> String {
    let rest = study.split_once(PATHS_END).map_or("", |(_, rest)| rest);
    if paths.is_empty() && rest.is_empty() { String::new() } else { [paths, "/", rest].concat() }
}

/// Whether a text may be a study: its length and its characters, not their meaning.
#[must_use]
pub fn is_plausible(study: &str) -> bool {
    let known = |one| matches!(one, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/' | b'.' | b',');
    study.len() <= STUDY_LENGTH_AT_MOST && study.bytes().all(known)
}

impl Study {
    /// Writes the study down, in [`STUDY_LENGTH_AT_MOST`] characters at the most. A number beyond
    /// its limit is written as the limit.
    #[must_use]
    pub fn write(&self) -> String {
        let fresh = Study::default();
        let mut fields = Vec::new();
        if self.form != fresh.form {
            fields.push(["f", &decimal::write(self.form.into())].concat());
        }
        let reach = (self.reach != fresh.reach).then_some(self.reach);
        for (letter, rung) in
            [("s", self.selected), ("r", reach), ("h", self.here), ("a", self.against)]
        {
            if let Some(rung) = rung {
                fields.push([letter, &write_rung(rung)].concat());
            }
        }
        if self.claims_shown {
            fields.push("c".to_owned());
        }
        if let Some(title) = self.highest_title {
            let title = title.min(RUNGS_AT_MOST - 1);
            fields.push(["t", &decimal::write(title.into())].concat());
        }
        if self.frontier {
            fields.push("x".to_owned());
        }
        let mut changed = Vec::new();
        for ((letter, constant), value) in (FIRST_CONSTANT..).zip(Constant::ALL).zip(self.overrides)
        {
            if let Some(value) = value {
                let (least, most) = constant.range();
                let mut text = String::from(char::from(letter));
                text.push_str(&decimal::write(value.clamp(least, most).into()));
                changed.push(text);
            }
        }
        if !changed.is_empty() {
            fields.push(["o", &changed.join(",")].concat());
        }
        with_paths(&["/", &fields.join(".")].concat(), &self.paths.write())
    }

    /// Reads a study back; `None` for anything that [`Study::write`] does not write. Its rungs
    /// need not exist: see [`Study::known_to`].
    #[must_use]
    pub fn read(text: &str) -> Option<Study> {
        if !is_plausible(text) {
            return None;
        }
        let mut study = Study { paths: Paths::read(paths_of(text))?, ..Study::default() };
        let (_, rest) = text.split_once(PATHS_END).unwrap_or_default();
        for field in rest.split('.') {
            if let Some(letter) = field.get(..1) {
                study.read_field(letter, field.get(1..)?)?;
            }
        }
        // One form for each study: the order, what is left out, leading zeros, all of it.
        (study.write() == text).then_some(study)
    }

    fn read_field(&mut self, letter: &str, value: &str) -> Option<()> {
        match letter {
            "f" => self.form = u8::try_from(decimal::read(value)?).ok()?,
            "s" => self.selected = Some(read_rung(value)?),
            "r" => self.reach = read_rung(value)?,
            "h" => self.here = Some(read_rung(value)?),
            "a" => self.against = Some(read_rung(value)?),
            "c" => self.claims_shown = true,
            "t" => self.highest_title = Some(u16::try_from(decimal::read(value)?).ok()?),
            "x" => self.frontier = true,
            "o" => {
                for changed in value.split(',') {
                    let place = changed.bytes().next()?.checked_sub(FIRST_CONSTANT)?;
                    let number = u16::try_from(decimal::read(changed.get(1..)?)?).ok()?;
                    *self.overrides.get_mut(usize::from(place))? = Some(number);
                }
            }
            _ => return None,
        }
        Some(())
    }
}
