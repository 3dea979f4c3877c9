//! What the benchmarks share.

// Each of them uses its own part of this.
#![allow(dead_code)]

pub mod answers;
pub mod everything;
pub mod harness;
pub mod longest;
pub mod made;
