//! What `embed/element.js` calls. Only text goes in and out, and a wrong one changes nothing.

use std::cell::OnceCell;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use super::fields::wrong;
use super::program::{By, Program};
use super::{answers, context, host, import, result};
use crate::builtin;
use crate::content::wire::{Wired, kept};
use crate::domain::notation;
use crate::domain::{Action, View};

thread_local! {
    /// One instance of this module serves one element.
    static PROGRAM: OnceCell<Program> = const { OnceCell::new() };
}

/// Makes the widget; [`draw`] shows it.
///
/// The order of choices differs between visits by `seed`. Without a `storage_key` nothing is
/// stored; an empty one is the default. `handed_over` is the last `saved` text of an instance that
/// is gone. `pack` is the part for the quiz of a pack that was checked, the built-in one when there is
/// none. `told` hears everything: see [`host`].
#[wasm_bindgen]
pub fn make(
    seed: u32,
    storage_key: Option<String>,
    handed_over: Option<String>,
    pack: Option<String>,
    told: Function,
) {
    host::listen(told);
    let pack = match pack {
        Some(text) => kept(&mut Wired::new(text.leak())),
        None => &builtin::PACK,
    };
    let (key, handed_over) = (storage_key.as_deref(), handed_over.as_deref());
    let program = Program::start(seed, pack, key, handed_over);
    let _ = PROGRAM.with(|known| known.set(program));
}

/// Shows the widget in an empty element, as soon as the browser comes to it. Once only.
#[wasm_bindgen]
pub fn draw(root: Element) {
    if let Some(program) = program() {
        program.draw(root);
    }
}

/// Reads something by its name.
#[wasm_bindgen]
pub fn read(name: &str) -> String {
    let Some(program) = program() else { return String::new() };
    program.read(|pack, session| {
        let questionnaire = &pack.questionnaire;
        match name {
            "answers" => answers::write(questionnaire, &session.answers),
            "context" => context::write(&session.context),
            "result" => result::write(pack, session),
            _ => session.code(questionnaire),
        }
    })
}

/// Changes something by its name.
///
/// # Errors
/// The message of a `TypeError`: where, what was found, and what is allowed.
#[wasm_bindgen]
pub fn write(name: &str, value: &str) -> Result<(), String> {
    let Some(program) = program() else { return Ok(()) };
    let questionnaire = &program.pack().questionnaire;
    let action = match name {
        "answers" => Action::SetAnswers(answers::read(questionnaire, value)?),
        "context" => Action::SetContext(context::read(value)?),
        "code" | "offer" => {
            let decoded = notation::decode(questionnaire, value);
            let decoded = decoded.map_err(|error| ["code: ", &error.to_string()].concat())?;
            if name == "offer" || decoded.about_another {
                program.offer(value, decoded);
                return Ok(());
            }
            Action::Open(decoded)
        }
        "import" => {
            program.import(import::read(questionnaire, value)?);
            return Ok(());
        }
        "import-results" => Action::Result(["import ", value].concat()),
        // A link or a script that leads into the text: somebody wants to go there.
        "section" => {
            program.read_at(value);
            return Ok(());
        }
        // Somebody has begun before this program was there, on paper.
        "begin" => Action::Begin,
        "calendar" => {
            program.act(Action::Reading(["calendar ", value].concat()), By::Person);
            return Ok(());
        }
        "view" => match View::ALL.into_iter().find(|view| view.id() == value) {
            Some(view) => Action::Show(view),
            None => return Err(wrong(&["show"], value, &View::ALL.map(View::id).join(", "))),
        },
        "reset" => {
            // All answers, those of earlier results too.
            program.forget_results();
            Action::Restart
        }
        _ => {
            program.set(name, value);
            return Ok(());
        }
    };
    program.act(action, By::Script);
    Ok(())
}

/// Takes the widget off the page.
#[wasm_bindgen]
pub fn stop() {
    if let Some(program) = program() {
        program.stop();
    }
}

fn program() -> Option<Program> {
    PROGRAM.with(|known| known.get().cloned())
}
