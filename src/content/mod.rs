//! Everything a pack says: the questions' words, the verdicts' words, the ladders, what there is to
//! read, and the one door through which a pack gets in.
//!
//! A pack file is JSON. [`check`] turns it into a [`pack::Book`] or says, for every fault, where it is,
//! what was found, what is allowed and how to mend it. The default pack takes the same door at build
//! time and is compiled in as static data; a pack of somebody else's is checked by a program of its
//! own, which hands it to the others by [`wire`]. So the programs that everybody loads parse nothing.

#[macro_use]
mod records;

mod ladder_pack;
pub mod pack;
pub mod reading_pack;
mod result_pack;
pub mod wire;

#[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod emit;

pub use pack::{LadderPack, Pack, ResultPack};
pub use reading_pack::ReadingPack;
