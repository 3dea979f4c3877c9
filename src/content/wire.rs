//! A checked part of a pack as a text that one program hands to another.
//!
//! Every value is a token that ends with U+001F, which no text of a pack can hold; a list begins with
//! its length, and what may be missing with 0 or 1. Nothing is said of names or types: both programs
//! are of one build. Texts stay where they are in what was handed over, so reading costs no copy.

use super::pack::{LadderForm, LadderPack, Pack, ResultPack};
use super::reading_pack::{Block, Forecast, Origin, ReadingPack, ReadingSource, Section};
use crate::domain::{
    Basis, Choice, ChoiceSet, Claim, Combination, Constants, Contradiction, Earlier, Equivalence,
    Ladders, Lean, List, Margins, Motive, Question, Questionnaire, Rules, Rung, Shares, Signal,
    Stop, Text, Track, decimal,
};

/// Ends a token.
const END: char = '\u{1f}';

/// Something that can be handed over.
pub trait Wire: Sized {
    /// Appends it.
    fn write(&self, out: &mut String);
    /// Reads it back. What is not of our making reads as nothing in particular, and breaks nothing.
    fn read(from: &mut Wired) -> Self;
}

/// Reads something that is kept as long as the program lives.
pub fn kept<T: Wire>(from: &mut Wired) -> &'static T {
    Box::leak(Box::new(T::read(from)))
}

/// What is still to be read.
#[derive(Debug)]
pub struct Wired(&'static str);

impl Wired {
    /// A text that another program wrote.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    #[inline(never)]
    fn token(&mut self) -> &'static str {
        let (token, rest) = self.0.split_once(END).unwrap_or((self.0, ""));
        self.0 = rest;
        token
    }

    #[inline(never)]
    fn number(&mut self) -> u16 {
        decimal::read(self.token()).and_then(|number| u16::try_from(number).ok()).unwrap_or(0)
    }
}

#[inline(never)]
fn token(text: &str, out: &mut String) {
    out.push_str(text);
    out.push(END);
}

fn number(number: u16, out: &mut String) {
    token(&decimal::write(number.into()), out);
}

impl Wire for Text {
    fn write(&self, out: &mut String) {
        token(self, out);
    }

    fn read(from: &mut Wired) -> Self {
        Text(from.token())
    }
}

impl Wire for u16 {
    fn write(&self, out: &mut String) {
        number(*self, out);
    }

    fn read(from: &mut Wired) -> Self {
        from.number()
    }
}

impl Wire for u8 {
    fn write(&self, out: &mut String) {
        number((*self).into(), out);
    }

    fn read(from: &mut Wired) -> Self {
        u8::try_from(from.number()).unwrap_or(0)
    }
}

impl Wire for bool {
    fn write(&self, out: &mut String) {
        number((*self).into(), out);
    }

    fn read(from: &mut Wired) -> Self {
        from.number() == 1
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, out: &mut String) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(from: &mut Wired) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Wire> Wire for List<T> {
    fn write(&self, out: &mut String) {
        number(u16::try_from(self.len()).unwrap_or(u16::MAX), out);
        for item in self.iter() {
            item.write(out);
        }
    }

    fn read(from: &mut Wired) -> Self {
        // As many as are named, and room for no more: that is less code for each kind of list.
        let items: Vec<T> = (0..from.number()).map(|_| T::read(from)).collect();
        items.into()
    }
}

impl<T: Wire> Wire for [T; 2] {
    fn write(&self, out: &mut String) {
        self.iter().for_each(|item| item.write(out));
    }

    fn read(from: &mut Wired) -> Self {
        [T::read(from), T::read(from)]
    }
}

impl Wire for (u16, u16) {
    fn write(&self, out: &mut String) {
        number(self.0, out);
        number(self.1, out);
    }

    fn read(from: &mut Wired) -> Self {
        (from.number(), from.number())
    }
}

impl Wire for Lean {
    fn write(&self, out: &mut String) {
        number(u16::from((self.value() + 2).unsigned_abs()), out);
    }

    fn read(from: &mut Wired) -> Self {
        i8::try_from(from.number())
            .ok()
            .and_then(|value| Lean::new(value - 2))
            .unwrap_or(Lean::NEUTRAL)
    }
}

/// The stops in the order of a pack's `stops`.
pub(super) const STOPS: [Stop; 4] = [
    Stop::Dread,
    Stop::Motive(Motive::Ladder),
    Stop::Motive(Motive::Others),
    Stop::Motive(Motive::Escape),
];

impl Wire for Stop {
    fn write(&self, out: &mut String) {
        let place = STOPS.iter().position(|stop| stop == self).unwrap_or(0);
        number(u16::try_from(place).unwrap_or(0), out);
    }

    fn read(from: &mut Wired) -> Self {
        STOPS.get(usize::from(from.number())).copied().unwrap_or(Stop::Dread)
    }
}

impl Wire for Basis {
    fn write(&self, out: &mut String) {
        (*self == Basis::Stated).write(out);
    }

    fn read(from: &mut Wired) -> Self {
        if bool::read(from) { Basis::Stated } else { Basis::Inferred }
    }
}

impl Wire for Track {
    fn write(&self, out: &mut String) {
        (*self == Track::Management).write(out);
    }

    fn read(from: &mut Wired) -> Self {
        if bool::read(from) { Track::Management } else { Track::IndividualContributor }
    }
}

impl Wire for Margins {
    fn write(&self, out: &mut String) {
        number(u16::try_from(self.rows).unwrap_or(0), out);
        List(self.sliders).write(out);
    }

    fn read(from: &mut Wired) -> Self {
        Margins { rows: usize::from(from.number()), sliders: List::read(from).0 }
    }
}

impl Wire for Constants {
    fn write(&self, out: &mut String) {
        self.0.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Wired) -> Self {
        Constants(std::array::from_fn(|_| from.number()))
    }
}

impl Wire for Shares {
    fn write(&self, out: &mut String) {
        self.0.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Wired) -> Self {
        Shares(std::array::from_fn(|_| u8::read(from)))
    }
}

impl Wire for Origin {
    fn write(&self, out: &mut String) {
        match self {
            Origin::Ours => number(0, out),
            Origin::Fact(fact) => (1_u8, *fact).write(out),
            Origin::Source(id) => (2_u8, *id).write(out),
        }
    }

    fn read(from: &mut Wired) -> Self {
        match from.number() {
            1 => Origin::Fact(from.number()),
            2 => Origin::Source(Text::read(from)),
            _ => Origin::Ours,
        }
    }
}

impl<T: Wire> Wire for (u8, T) {
    fn write(&self, out: &mut String) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Wired) -> Self {
        (u8::read(from), T::read(from))
    }
}

/// Hands over a struct field by field.
macro_rules! wire_fields {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::content::wire::Wire for $name {
            fn write(&self, out: &mut String) {
                $($crate::content::wire::Wire::write(&self.$field, out);)*
            }

            fn read(from: &mut $crate::content::wire::Wired) -> Self {
                // In the order in which they are written: that of the source.
                $(let $field = $crate::content::wire::Wire::read(from);)*
                Self { $($field),* }
            }
        }
    };
}
pub(crate) use wire_fields;

with_records!(wire_fields);

/// Hands over a block: its kind by number, then what it holds.
macro_rules! wire_blocks {
    ($($number:literal $name:ident)* ; $($bare:literal $nothing:ident)*) => {
        impl Wire for Block {
            fn write(&self, out: &mut String) {
                match self {
                    $(Block::$name(inside) => { number($number, out); inside.write(out); })*
                    $(Block::$nothing => number($bare, out),)*
                }
            }

            fn read(from: &mut Wired) -> Self {
                match from.number() {
                    $($number => Block::$name(Wire::read(from)),)*
                    $($bare => Block::$nothing,)*
                    _ => Block::Sources,
                }
            }
        }
    };
}
wire_blocks! {
    1 Text 2 List 3 Columns 4 Table 5 Tension 6 Evidence 7 Question 8 Go;
    9 Differences 10 Forecast 11 Roles 12 Factors 13 Calendar 14 Glossary 15 Sources
}
