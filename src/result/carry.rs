//! What is carried away: the copies and the files, made at the moment they are asked for.

use super::answered::Effect;
use super::export::{self, CardSize, file_name};
use super::kept::Kept;
use super::page::Known;
use super::record::Record;
use super::tell::record;
use super::view::about_code;

/// What the page around the programs does for `copy text`, `save markdown` or `print`; empty for
/// nothing.
#[must_use]
pub fn carry(known: &Known, word: &str, what: &str) -> String {
    effect(known, word, what).map_or(String::new(), |effect| effect.write())
}

fn effect(known: &Known, word: &str, what: &str) -> Option<Effect> {
    let words = known.book.texts;
    let told = || record(known);
    let link = |code: &str| [&*known.asked.address, "#tl=", code].concat();
    let size = if known.desk.square { CardSize::Square } else { CardSize::Wide };
    Some(match (word, what) {
        ("copy", "text") => Effect::Copy(export::plain(&told()?, words)),
        ("copy", "markdown") => Effect::Copy(export::markdown(&told()?, words)),
        ("copy", "json") => Effect::Copy(export::json(&told()?)),
        ("copy", "alt") => Effect::Copy(export::alt(&told()?, words)),
        ("copy", "code") => Effect::Copy(known.code_to_share()),
        ("copy", "link") => Effect::Copy(link(&known.code_to_share())),
        ("copy", "about") => Effect::Copy(about_code(known)?),
        ("copy", "about-link") => Effect::Copy(link(&about_code(known)?)),
        ("save", "markdown") => {
            let record = told()?;
            save(&record, "md", "text/markdown", export::markdown(&record, words))
        }
        ("save", "json") => {
            let record = told()?;
            save(&record, "json", "application/json", export::json(&record))
        }
        ("save", "calendar") => {
            let record = told()?;
            save(&record, "ics", "text/calendar", export::ics(&record, words))
        }
        ("save", "svg") => {
            let record = told()?;
            let alt = export::alt(&record, words);
            let picture = export::svg(&export::card(&record, words, size), &alt);
            save(&record, "svg", "image/svg+xml", picture)
        }
        ("save", "png") => {
            let record = told()?;
            let shapes = export::paint(&export::card(&record, words, size));
            Effect::Paint { name: file_name(&record.day, "png"), shapes }
        }
        ("save", "history") => Effect::Save {
            name: file_name(&["results-", &known.today.write()].concat(), "json"),
            kind: "application/json",
            text: export::results(&Kept::read(&known.asked.kept).history, known.today),
        },
        ("save", "damaged") => Effect::Save {
            name: file_name(&["unreadable-", &known.today.write()].concat(), "txt"),
            kind: "text/plain",
            text: Kept::read(&known.asked.kept).history.damaged.join("\n"),
        },
        ("print", _) => {
            Effect::Print { styles: export::SHEET_STYLES, page: export::sheet(&told()?, words) }
        }
        _ => return None,
    })
}

fn save(record: &Record, extension: &str, kind: &'static str, text: String) -> Effect {
    Effect::Save { name: file_name(&record.day, extension), kind, text }
}
