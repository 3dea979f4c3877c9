//! The program that is compiled to WebAssembly; what it exports is in the library.
//!
//! It is a program of its own because a library that is built for the browser and for tests at
//! once is not optimised as a whole (see DESIGN.md).

use two_ladders as _;

fn main() {}
