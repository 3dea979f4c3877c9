//! Everything a pack says: the questions' words, the verdicts' words, the ladders, and the one
//! door through which a pack gets in.
//!
//! A pack file is JSON. [`check`] turns it into a [`Pack`] or says, for every fault, where it is,
//! what was found and what is allowed. The default pack takes the same door at build time and is
//! compiled in as static data, so the browser parses nothing.

#[macro_use]
mod records;

mod ladder_pack;
pub mod pack;

#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod emit;
#[cfg(not(target_arch = "wasm32"))]
pub mod error;
#[cfg(not(target_arch = "wasm32"))]
mod ladders;
#[cfg(not(target_arch = "wasm32"))]
mod planner;
#[cfg(not(target_arch = "wasm32"))]
pub mod raw;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading;
pub mod reading_pack;
#[cfg(not(target_arch = "wasm32"))]
mod reference;
mod result_pack;
#[cfg(not(target_arch = "wasm32"))]
mod results;

pub use pack::{LadderPack, Pack, ResultPack};
pub use reading_pack::ReadingPack;
