//! The pack and the texts that are compiled in: checked by `build.rs`, static, nothing to parse.

use crate::content::pack::*;
#[allow(unused_imports)] // no earlier version of the built-in pack can be opened yet
use crate::domain::Earlier;
use crate::domain::{
    Basis, Choice, ChoiceSet, Claim, Combination, Constants, Contradiction, Equivalence, Ladders,
    Lean, List, Margins, Motive, Question, Questionnaire, Rules, Rung, Signal, Stop, Text, Track,
};
use crate::text::{
    Catalog, CheckCatalog, FallbackCatalog, LadderCatalog, LeanCatalog, ReadingCatalog,
    ResultCatalog,
};

/// A lean that `build.rs` has checked; used in constants only.
const fn lean(value: i8) -> Lean {
    match Lean::new(value) {
        Some(lean) => lean,
        None => panic!("the build script lets no lean outside -2..=2 through"),
    }
}

include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// What there is to read. Its types have names of their own part of the pack.
mod reading {
    use crate::content::pack::{TrackText, Tracks};
    use crate::content::reading_pack::*;
    use crate::domain::{List, Shares, Text};

    include!(concat!(env!("OUT_DIR"), "/reading.rs"));
}

pub use reading::READING;
