//! A session as a line of text: what is kept between visits and handed to a fresh instance.
//!
//! `1;<share code with context>;<where>;<seed>`: the first part is the version of this form. It
//! holds neither the free text nor anything that the next visit need not know.

use super::{Place, Questionnaire, Session, View, decimal, notation};

const VERSION: &str = "1";

/// Writes a session down.
#[must_use]
pub fn write(questionnaire: &Questionnaire, session: &Session) -> String {
    let code = notation::encode(questionnaire, &session.answers, Some(&session.context));
    let place = match session.place {
        Place::Opening => "o".to_owned(),
        Place::Question(at) => decimal::write(at.into()),
        Place::Context => "c".to_owned(),
    };
    [VERSION, &code, session.view.id(), &place, &decimal::write(session.seed)].join(";")
}

/// Reads a session back; `None` for anything that this version and this questionnaire did not
/// write, so that a damaged entry can never put the widget into half a state.
#[must_use]
pub fn read(questionnaire: &Questionnaire, text: &str) -> Option<Session> {
    let mut parts = text.split(';');
    if parts.next()? != VERSION {
        return None;
    }
    let decoded = notation::decode(questionnaire, parts.next()?).ok()?;
    let view = parts.next()?;
    let view = View::ALL.into_iter().find(|known| known.id() == view)?;
    let place = match parts.next()? {
        "o" => Place::Opening,
        "c" => Place::Context,
        at => {
            let at = u8::try_from(decimal::read(at)?).ok()?;
            (usize::from(at) < questionnaire.questions.len()).then_some(Place::Question(at))?
        }
    };
    let mut session = Session::new(questionnaire, decimal::read(parts.next()?)?);
    if parts.next().is_some() {
        return None;
    }
    session.answers = decoded.answers;
    session.context = decoded.context.unwrap_or_default();
    session.view = view;
    session.place = place;
    Some(session)
}
