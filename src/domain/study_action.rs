//! Everything a person does on the ladders, also as a few words for the listeners of a page.

use super::path_notation::{read_rung, write_rung};
use super::{Constant, Preset, RungAt, Track, decimal};

/// Something a person does on the ladders.
///
/// As text it is its name and its values with spaces between them: `rung i3`, `rung -`,
/// `leg-months 1 0 24`. A rung is written as in a path, nothing as `-`, a path as `0` or `1` for
/// the first and the second, yes and no as `1` and `0`; forms and legs count from 0. What somebody
/// types or picks comes last, so that a field can add its value to the words before it; a field
/// left empty means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StudyAction {
    /// `form`: shows another form of the ladders.
    Form(u8),
    /// `rung`: opens the detail of a rung, or closes it.
    Rung(Option<RungAt>),
    /// `reach`: moves to a rung with the arrow keys.
    Reach(RungAt),
    /// `here`: says where the person stands.
    Here(Option<RungAt>),
    /// `against`: compares the open rung with another.
    Against(Option<RungAt>),
    /// `claims`: shows where sources disagree, or not.
    Claims(bool),
    /// `highest-title`: says the highest IC rung, in the first form, that somebody at the employer
    /// holds. Written as a rung: `i3`.
    HighestTitle(Option<u16>),
    /// `frontier`: says whether the clock runs faster.
    Frontier(bool),
    /// `lay`: lays a ready path.
    LayPath {
        /// The second path.
        second: bool,
        /// Which.
        preset: Preset,
    },
    /// `add-leg`: one more leg on the last rung.
    AddLeg {
        /// Of the second path.
        second: bool,
    },
    /// `remove-leg`: takes a leg out.
    RemoveLeg {
        /// Of the second path.
        second: bool,
        /// Which, from 0.
        leg: u8,
    },
    /// `leg-rung`: moves a leg to another rung.
    LegRung {
        /// Of the second path.
        second: bool,
        /// Which, from 0.
        leg: u8,
        /// The rung in the first form.
        rung: RungAt,
    },
    /// `leg-months`: makes a leg longer or shorter.
    LegMonths {
        /// Of the second path.
        second: bool,
        /// Which, from 0.
        leg: u8,
        /// Its months, brought into their range.
        months: u16,
    },
    /// `clear-path`: takes a path away.
    ClearPath {
        /// The second path.
        second: bool,
    },
    /// `constant`: changes a number of the planner, or takes that of the pack again.
    Constant {
        /// Which, by its id.
        constant: Constant,
        /// Its value, brought into its range.
        value: Option<u16>,
    },
    /// `reset-constants`: takes all numbers of the pack again.
    ResetConstants,
    /// `forget`: begins anew.
    Forget,
}

const NOTHING: &str = "-";

impl StudyAction {
    /// The action as text.
    #[must_use]
    pub fn write(self) -> String {
        let none = String::new();
        let (name, words) = match self {
            StudyAction::Form(form) => ("form", [none, decimal::write(form.into())]),
            StudyAction::Rung(rung) => ("rung", [none, rung_or_nothing(rung)]),
            StudyAction::Reach(rung) => ("reach", [none, write_rung(rung)]),
            StudyAction::Here(rung) => ("here", [none, rung_or_nothing(rung)]),
            StudyAction::Against(rung) => ("against", [none, rung_or_nothing(rung)]),
            StudyAction::Claims(shown) => ("claims", [none, flag(shown)]),
            StudyAction::HighestTitle(index) => {
                let rung = index.map(RungAt::individual_contributor);
                ("highest-title", [none, rung_or_nothing(rung)])
            }
            StudyAction::Frontier(frontier) => ("frontier", [none, flag(frontier)]),
            StudyAction::LayPath { second, preset } => {
                ("lay", [flag(second), preset.id().to_owned()])
            }
            StudyAction::AddLeg { second } => ("add-leg", [none, flag(second)]),
            StudyAction::RemoveLeg { second, leg } => ("remove-leg", [none, at(second, leg)]),
            StudyAction::LegRung { second, leg, rung } => {
                ("leg-rung", [at(second, leg), write_rung(rung)])
            }
            StudyAction::LegMonths { second, leg, months } => {
                ("leg-months", [at(second, leg), decimal::write(months.into())])
            }
            StudyAction::ClearPath { second } => ("clear-path", [none, flag(second)]),
            StudyAction::Constant { constant, value } => {
                let value = value.map_or(NOTHING.to_owned(), |value| decimal::write(value.into()));
                ("constant", [constant.id().to_owned(), value])
            }
            StudyAction::ResetConstants => ("reset-constants", [none.clone(), none]),
            StudyAction::Forget => ("forget", [none.clone(), none]),
        };
        let mut text = name.to_owned();
        for word in words {
            if !word.is_empty() {
                text.push(' ');
                text.push_str(&word);
            }
        }
        text
    }

    /// Reads an action; `None` for what is none. A number that no value can be is read as the
    /// greatest there is.
    #[must_use]
    pub fn read(text: &str) -> Option<StudyAction> {
        let mut words = text.split(' ');
        let name = words.next()?;
        let mut word = || words.next();
        let action = match name {
            "form" => StudyAction::Form(small(word()?)?),
            "rung" => StudyAction::Rung(optional(word()?, read_rung)?),
            "reach" => StudyAction::Reach(read_rung(word()?)?),
            "here" => StudyAction::Here(optional(word()?, read_rung)?),
            "against" => StudyAction::Against(optional(word()?, read_rung)?),
            "claims" => StudyAction::Claims(yes(word()?)?),
            "highest-title" => StudyAction::HighestTitle(optional(word()?, title)?),
            "frontier" => StudyAction::Frontier(yes(word()?)?),
            "lay" => {
                StudyAction::LayPath { second: yes(word()?)?, preset: Preset::from_id(word()?)? }
            }
            "add-leg" => StudyAction::AddLeg { second: yes(word()?)? },
            "remove-leg" => StudyAction::RemoveLeg { second: yes(word()?)?, leg: small(word()?)? },
            "leg-rung" => StudyAction::LegRung {
                second: yes(word()?)?,
                leg: small(word()?)?,
                rung: read_rung(word()?)?,
            },
            "leg-months" => StudyAction::LegMonths {
                second: yes(word()?)?,
                leg: small(word()?)?,
                months: number(word()?)?,
            },
            "clear-path" => StudyAction::ClearPath { second: yes(word()?)? },
            "constant" => {
                let id = word()?;
                let constant = Constant::ALL.into_iter().find(|constant| constant.id() == id)?;
                StudyAction::Constant { constant, value: optional(word()?, number)? }
            }
            "reset-constants" => StudyAction::ResetConstants,
            "forget" => StudyAction::Forget,
            _ => return None,
        };
        word().is_none().then_some(action)
    }
}

fn rung_or_nothing(rung: Option<RungAt>) -> String {
    rung.map_or(NOTHING.to_owned(), write_rung)
}

fn flag(yes: bool) -> String {
    decimal::write(yes.into())
}

/// Which leg of which path.
fn at(second: bool, leg: u8) -> String {
    [&flag(second), " ", &decimal::write(leg.into())].concat()
}

fn yes(word: &str) -> Option<bool> {
    match word {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

fn small(word: &str) -> Option<u8> {
    u8::try_from(decimal::read(word)?).ok()
}

fn number(word: &str) -> Option<u16> {
    Some(u16::try_from(decimal::read(word)?).unwrap_or(u16::MAX))
}

fn title(word: &str) -> Option<u16> {
    read_rung(word).filter(|rung| rung.track == Track::IndividualContributor).map(|rung| rung.index)
}

/// A value, or nothing for what says so.
fn optional<T>(word: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
    match word {
        NOTHING | "" => Some(None),
        word => read(word).map(Some),
    }
}
