//! Writes a checked pack as Rust source, so that it can be compiled in as static data.

use super::pack::{LadderForm, LadderPack, Pack, ResultPack};
use super::reading_pack::{Block, Forecast, Origin, ReadingPack, ReadingSource, Section};
use crate::domain::{
    Basis, Choice, ChoiceSet, Claim, Combination, Constants, Contradiction, Earlier, Equivalence,
    Ladders, Lean, List, Motive, Question, Questionnaire, Rules, Rung, Shares, Signal, Stop, Text,
};

/// Something that can write itself as a Rust expression.
pub trait Emit {
    /// Appends the expression to `out`.
    fn emit(&self, out: &mut String);
}

impl Emit for Text {
    fn emit(&self, out: &mut String) {
        out.push_str(&format!("Text({:?})", self.as_ref()));
    }
}

impl<T: Emit> Emit for List<T> {
    fn emit(&self, out: &mut String) {
        out.push_str("List(&[");
        for item in self.iter() {
            item.emit(out);
            out.push(',');
        }
        out.push_str("])");
    }
}

impl<T: Emit> Emit for Option<T> {
    fn emit(&self, out: &mut String) {
        match self {
            Some(value) => {
                out.push_str("Some(");
                value.emit(out);
                out.push(')');
            }
            None => out.push_str("None"),
        }
    }
}

macro_rules! emit_as_written {
    ($($kind:ty),*) => { $(impl Emit for $kind {
        fn emit(&self, out: &mut String) { out.push_str(&self.to_string()); }
    })* };
}
emit_as_written!(u8, u16, bool);

impl Emit for Lean {
    fn emit(&self, out: &mut String) {
        out.push_str(&format!("lean({})", self.value()));
    }
}

impl Emit for Stop {
    fn emit(&self, out: &mut String) {
        out.push_str(match self {
            Stop::Dread => "Stop::Dread",
            Stop::Motive(Motive::Ladder) => "Stop::Motive(Motive::Ladder)",
            Stop::Motive(Motive::Others) => "Stop::Motive(Motive::Others)",
            Stop::Motive(Motive::Escape) => "Stop::Motive(Motive::Escape)",
        });
    }
}

impl Emit for Basis {
    fn emit(&self, out: &mut String) {
        out.push_str(match self {
            Basis::Stated => "Basis::Stated",
            Basis::Inferred => "Basis::Inferred",
        });
    }
}

/// Writes a struct field by field.
macro_rules! emit_fields {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::content::emit::Emit for $name {
            fn emit(&self, out: &mut String) {
                out.push_str(concat!(stringify!($name), "{"));
                $(
                    out.push_str(concat!(stringify!($field), ":"));
                    $crate::content::emit::Emit::emit(&self.$field, out);
                    out.push(',');
                )*
                out.push('}');
            }
        }
    };
}
pub(crate) use emit_fields;

with_records!(emit_fields);

impl Emit for Constants {
    fn emit(&self, out: &mut String) {
        out.push_str(&format!("Constants({:?})", self.0));
    }
}

impl<T: Emit> Emit for [T; 2] {
    fn emit(&self, out: &mut String) {
        out.push('[');
        for item in self {
            item.emit(out);
            out.push(',');
        }
        out.push(']');
    }
}

impl Emit for (u16, u16) {
    fn emit(&self, out: &mut String) {
        out.push_str(&format!("{self:?}"));
    }
}

impl Emit for Shares {
    fn emit(&self, out: &mut String) {
        out.push_str(&format!("Shares({:?})", self.0));
    }
}

impl Emit for Origin {
    fn emit(&self, out: &mut String) {
        match self {
            Origin::Fact(number) => out.push_str(&format!("Origin::Fact({number})")),
            Origin::Source(id) => out.push_str(&format!("Origin::Source(Text({:?}))", id.as_ref())),
            Origin::Ours => out.push_str("Origin::Ours"),
        }
    }
}

impl Emit for Block {
    fn emit(&self, out: &mut String) {
        let (name, inside): (&str, Option<&dyn Emit>) = match self {
            Block::Text(inside) => ("Text", Some(inside)),
            Block::List(inside) => ("List", Some(inside)),
            Block::Columns(inside) => ("Columns", Some(inside)),
            Block::Table(inside) => ("Table", Some(inside)),
            Block::Tension(inside) => ("Tension", Some(inside)),
            Block::Evidence(inside) => ("Evidence", Some(inside)),
            Block::Question(inside) => ("Question", Some(inside)),
            Block::Go(inside) => ("Go", Some(inside)),
            Block::Differences => ("Differences", None),
            Block::Forecast => ("Forecast", None),
            Block::Roles => ("Roles", None),
            Block::Factors => ("Factors", None),
            Block::Calendar => ("Calendar", None),
            Block::Glossary => ("Glossary", None),
            Block::Sources => ("Sources", None),
        };
        out.push_str("Block::");
        out.push_str(name);
        if let Some(inside) = inside {
            out.push('(');
            inside.emit(out);
            out.push(')');
        }
    }
}

/// What there is to read as the source of `pub static READING`.
#[must_use]
pub fn reading_source(reading: &ReadingPack) -> String {
    item("What there is to read, as it is compiled in.", "READING: ReadingPack", reading)
}

/// The pack as the source of `pub static PACK`.
#[must_use]
pub fn pack_source(pack: &Pack) -> String {
    item("The pack that is compiled in.", "PACK: Pack", pack)
}

/// What a result says as the source of `pub static RESULT`.
#[must_use]
pub fn result_source(result: &ResultPack) -> String {
    item("What a result says, as it is compiled in.", "RESULT: ResultPack", result)
}

/// The ladders as the source of `pub static LADDERS`.
#[must_use]
pub fn ladders_source(ladders: &LadderPack) -> String {
    item("The ladders that are compiled in.", "LADDERS: LadderPack", ladders)
}

fn item(comment: &str, name: &str, value: &impl Emit) -> String {
    let mut out = format!("/// {comment}\npub static {name} = ");
    value.emit(&mut out);
    out.push_str(";\n");
    out
}
