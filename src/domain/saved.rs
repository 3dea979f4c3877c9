//! A session as a line of text: what is kept between visits and handed to a fresh instance.
//!
//! `4;<share code with context>;<view>;<where>;<seed>;<study>;<desk>;<borrowed>;<about>;<margin>`: the
//! first part is the version of this form. It holds neither the free text nor anything that the next visit
//! need not know. Borrowed is `b` or nothing; about is the code of the answers about somebody else,
//! or nothing. Version 3, which is still read, had no margin, version 2 ended with the study, and
//! version 1 before it.

use super::session::is_plausible_desk;
use super::{
    Answers, Paths, Place, Questionnaire, Session, View, decimal, margin, notation, study,
};

const VERSION: &str = "4";
const WITHOUT_MARGIN: &str = "3";
const WITHOUT_DESK: &str = "2";
const WITHOUT_STUDY: &str = "1";
const BORROWED: &str = "b";

/// Writes a session down.
#[must_use]
pub fn write(questionnaire: &Questionnaire, session: &Session) -> String {
    let code = notation::encode(
        questionnaire,
        &session.answers,
        Some(&session.context),
        &Paths::default(),
    );
    let about = |about: &Answers| notation::encode_about(questionnaire, about);
    let place = match session.place {
        Place::Opening => "o".to_owned(),
        Place::Question(at) => decimal::write(at.into()),
        Place::Context => "c".to_owned(),
    };
    let seed = decimal::write(session.seed);
    [
        VERSION,
        &code,
        session.view.id(),
        &place,
        &seed,
        &session.study,
        &session.desk,
        if session.borrowed { BORROWED } else { "" },
        &session.about.as_ref().map(about).unwrap_or_default(),
        &session.margin,
    ]
    .join(";")
}

/// Reads a session back; `None` for anything that this version and this questionnaire did not
/// write, so that a damaged entry can never put the widget into half a state.
#[must_use]
pub fn read(questionnaire: &Questionnaire, text: &str) -> Option<Session> {
    let mut parts = text.split(';');
    let version = parts.next()?;
    if ![VERSION, WITHOUT_MARGIN, WITHOUT_DESK, WITHOUT_STUDY].contains(&version) {
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
    let study = if version == WITHOUT_STUDY { "" } else { parts.next()? };
    if version == VERSION || version == WITHOUT_MARGIN {
        let desk = parts.next()?;
        if !is_plausible_desk(desk) {
            return None;
        }
        desk.clone_into(&mut session.desk);
        session.borrowed = match parts.next()? {
            "" => false,
            BORROWED => true,
            _ => return None,
        };
        let about = parts.next()?;
        if !about.is_empty() {
            session.about = Some(notation::decode(questionnaire, about).ok()?.answers);
        }
    }
    if version == VERSION {
        let margin = parts.next()?;
        if !margin::is_plausible(margin) {
            return None;
        }
        margin.clone_into(&mut session.margin);
    }
    if parts.next().is_some() || !study::is_plausible(study) {
        return None;
    }
    study.clone_into(&mut session.study);
    session.answers = decoded.answers;
    session.context = decoded.context.unwrap_or_default();
    session.view = view;
    session.place = place;
    Some(session)
}
