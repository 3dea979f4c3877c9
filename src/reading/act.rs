//! What a person does while reading, and what follows.

use super::BETWEEN;
use super::answered::Answered;
use super::asked::Asked;
use super::hours::{Hours, Part};
use super::page::Book;
use crate::domain::{Margin, Reading, Track, View, decimal};
use crate::page::Node;

/// What follows: what is asked, then [`BETWEEN`], then what was done. See [`Answered`].
///
/// Done is a word and what belongs to it: `go faq`, `energises 3 ic`, `slider 0 4`, `meetings 12`.
/// Anything else changes nothing.
#[must_use]
pub fn act(book: &Book, text: &str) -> String {
    let (asked, done) = text.split_once(BETWEEN).unwrap_or((text, ""));
    let asked = Asked::read(asked);
    let mut margin = Margin::read(&asked.margin);
    let mut hours = Hours::read(&asked.hours);
    let mut answered = Answered::default();
    let (word, rest) = done.split_once(' ').unwrap_or((done, ""));
    match word {
        "go" => {
            answered.section = Some(rest.to_owned());
            answered.focus = Some(if rest.is_empty() { Node::Heading } else { Node::Section });
        }
        "show" => answered.view = View::ALL.into_iter().find(|view| view.id() == rest),
        _ => {
            answered.focus = on_margin(book, &mut margin, word, rest)
                .or_else(|| on_hours(&mut hours, word, rest));
        }
    }
    answered.margin = margin.write();
    answered.hours = hours.write();
    answered.write()
}

/// A number and what follows it.
fn numbered(text: &str) -> Option<(usize, &str)> {
    let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
    Some((usize::try_from(decimal::read(number)?).ok()?, rest))
}

/// Marks something, and says where the focus goes when what was pressed goes away.
fn on_margin(book: &Book, margin: &mut Margin, word: &str, rest: &str) -> Option<Node> {
    let (rows, sliders) = (book.reading.differences.len(), book.reading.factors.len());
    match word {
        "energises" | "hard-week" => {
            let reading = if word == "energises" { Reading::Energises } else { Reading::HardWeek };
            let (row, side) = numbered(rest)?;
            let track = [Track::IndividualContributor, Track::Management]
                .into_iter()
                .find(|track| track.id() == side)?;
            if row < rows {
                margin.toggle_mark(reading, row, track);
            }
        }
        "unmark" => {
            margin.clear_marks();
            return Some(Node::Panel);
        }
        "slider" => {
            let (at, position) = numbered(rest)?;
            let position = decimal::read(position).and_then(|at| u8::try_from(at).ok())?;
            if at < sliders {
                margin.set_slider(at, Some(position));
            }
        }
        "unslide" => {
            margin.clear_sliders();
            return Some(Node::SecondPanel);
        }
        "role" | "beside" => {
            let (role, _) = numbered(rest)?;
            if role < book.reading.roles.len() {
                let [one, other] = &mut margin.roles;
                let (set, against) = if word == "role" { (one, other) } else { (other, one) };
                let role = u8::try_from(role).ok()?;
                // The same role on both sides compares nothing: the two change places.
                if role == *against {
                    *against = *set;
                }
                *set = role;
            }
        }
        "sources" => margin.sources_in_full = !margin.sources_in_full,
        _ => {}
    }
    None
}

/// Sets hours, and says where the focus goes when what was pressed goes away.
fn on_hours(hours: &mut Hours, word: &str, rest: &str) -> Option<Node> {
    match word {
        "calendar" => hours.open(rest),
        "week" => hours.take(numbered(rest)?.0),
        "forget-hours" => {
            *hours = Hours::default();
            return Some(Node::Field);
        }
        _ => {
            let part = Part::ALL.into_iter().find(|part| part.id() == word)?;
            hours.set(part, rest);
        }
    }
    None
}
