//! What a person does on the ladders, and what follows.

use super::BETWEEN;
use super::asked::Asked;
use super::page::Book;
use crate::chart::{Key, next};
use crate::domain::path_notation::read_rung;
use crate::domain::{Context, Employer, Ladders, Study, StudyAction, View, decimal};
use crate::page::Node;

/// What follows from something a person did on the ladders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// What is set on the ladders now, as [`Study`] writes it.
    pub study: String,
    /// Where the focus goes; none leaves it where it is.
    pub focus: Option<Node>,
    /// Another view is wanted.
    pub view: Option<View>,
    /// Something there is to read is wanted: the id of a section.
    pub read: Option<String>,
    /// Another employer was said.
    pub employer: Option<Employer>,
    /// Other months away from code were said, or, in the inner one, taken back.
    pub months_away: Option<Option<u16>>,
}

/// Stands for months that were taken back.
const UNSAID: &str = "-";

impl Answered {
    /// As text, a line for each.
    #[must_use]
    pub fn write(&self) -> String {
        let months_away = self.months_away.map_or(String::new(), |months| {
            months.map_or(UNSAID.to_owned(), |months| decimal::write(months.into()))
        });
        [
            &*self.study,
            self.focus.map_or("", Node::sign),
            self.view.map_or("", View::id),
            self.employer.map_or("", Employer::id),
            &months_away,
            &self.read.as_ref().map_or(String::new(), |section| ["=", section].concat()),
        ]
        .join("\n")
    }

    /// Reads what [`Answered::write`] wrote; what is not known is nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut lines = text.split('\n');
        let mut line = || lines.next().unwrap_or_default();
        let study = line().to_owned();
        let (focus, view, employer, months_away) = (line(), line(), line(), line());
        let read = line().strip_prefix('=').map(str::to_owned);
        Self {
            study,
            read,
            focus: Node::ALL.into_iter().find(|known| known.sign() == focus),
            view: View::ALL.into_iter().find(|known| known.id() == view),
            employer: Employer::from_id(employer),
            months_away: match months_away {
                UNSAID => Some(None),
                told => months(told).map(Some),
            },
        }
    }
}

/// Months away from code, brought into their range.
fn months(text: &str) -> Option<u16> {
    let most = Context::MONTHS_AWAY_AT_MOST;
    decimal::read(text).map(|months| u16::try_from(months).unwrap_or(most).min(most))
}

/// What follows: what is asked, then [`BETWEEN`], then what was done. See [`Answered`].
///
/// Done is `view path`, `read faq`, `employer past-staff`, `months-away 30`, `key i3 ArrowUp`, or what
/// [`StudyAction::write`] writes. Anything else changes nothing.
#[must_use]
pub fn act(book: &Book, text: &str) -> String {
    let (asked, done) = text.split_once(BETWEEN).unwrap_or((text, ""));
    let asked = Asked::read(asked);
    let study = book.study(&asked);
    let mut answered = Answered::default();
    let (word, rest) = done.split_once(' ').unwrap_or((done, ""));
    let action = match word {
        "view" => {
            answered.view = View::ALL.into_iter().find(|view| view.id() == rest);
            None
        }
        "read" => {
            answered.read = Some(rest.to_owned());
            None
        }
        "employer" => {
            answered.employer = Employer::from_id(rest);
            None
        }
        "months-away" => {
            answered.months_away =
                if rest.is_empty() { Some(None) } else { months(rest).map(Some) };
            None
        }
        "key" => {
            let action = reach(ladders(book, &study), rest);
            answered.focus = action.as_ref().map(|_| Node::Rung);
            action
        }
        _ => StudyAction::read(done),
    };
    let next = action.and_then(|action| study.apply(&book.forms(), action));
    match action {
        // What had the focus goes away with the detail, and with a leg.
        Some(StudyAction::Rung(None)) => answered.focus = Some(Node::Rung),
        Some(StudyAction::RemoveLeg { second, .. } | StudyAction::ClearPath { second }) => {
            // Where nothing is laid, there is no second path to lay.
            let now = next.as_ref().unwrap_or(&study);
            let is_there = second && !now.paths.are_empty();
            answered.focus = Some(if is_there { Node::SecondPanel } else { Node::Panel });
        }
        _ => {}
    }
    answered.study = next.map_or(asked.study, |next| next.write());
    answered.write()
}

fn ladders(book: &Book, study: &Study) -> &'static Ladders {
    let form = book.pack.forms.get(usize::from(study.form));
    form.map_or_else(|| book.pack.main(), |form| &form.ladders)
}

/// `i3 ArrowUp`: from a rung to where a key leads.
fn reach(ladders: &Ladders, text: &str) -> Option<StudyAction> {
    let (rung, key) = text.split_once(' ')?;
    let key = match key {
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        _ => return None,
    };
    Some(StudyAction::Reach(next(ladders, read_rung(rung)?, key)))
}
