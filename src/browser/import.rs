//! A file with a result, as `embed/element.js` hands it over after it was read as JSON: fields that
//! are separated by U+001D, the pack's id, version and fingerprint, the answers, the context and the reason.

use super::fields::wrong;
use super::{answers, context};
use crate::domain::{Answers, Context, Questionnaire, decimal};

/// What a file held.
pub struct Imported {
    pub answers: Answers,
    pub context: Context,
    pub reason: String,
}

/// Reads a file.
///
/// # Errors
/// A text that names the first thing that is wrong.
pub fn read(questionnaire: &Questionnaire, text: &str) -> Result<Imported, String> {
    let mut fields = text.split('\u{1d}');
    let mut field = || fields.next().unwrap_or_default();
    let (id, version, content) = (field(), field(), field());
    if id != questionnaire.id.0 {
        return Err(wrong(&["pack.id"], id, &questionnaire.id));
    }
    let expected = decimal::write(questionnaire.version.into());
    if version != expected {
        return Err(wrong(&["pack.version"], version, &expected));
    }
    // Other questions under the same name would take these answers for something else.
    if content != questionnaire.content.0 {
        let allowed = Some(questionnaire.content.0).filter(|own| !own.is_empty());
        return Err(wrong(&["pack.content"], content, allowed.unwrap_or("nothing")));
    }
    Ok(Imported {
        answers: answers::read(questionnaire, field())?,
        context: context::read(field())?,
        reason: field().to_owned(),
    })
}
