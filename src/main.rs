//! The program that is compiled to WebAssembly; what it exports is in the library.
//!
//! It is a program of its own because a library that is built for the browser and for tests at
//! once is not optimised as a whole (see DESIGN.md).

#![cfg_attr(target_arch = "wasm32", no_main)]

use two_ladders as _;

/// Only a name for compilers of other targets. In the browser there is no such thing to run, and
/// without one nothing is compiled in to prepare for it.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
