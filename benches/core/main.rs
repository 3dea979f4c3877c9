//! How long the model, the pictures and the pages take. `cargo xtask bench` runs this.

// What is measured, one idea a file.
#[cfg(feature = "calendar")]
mod calendars;
mod model;
mod notation;
mod packs;
mod pages;
mod pictures;
#[path = "../support/mod.rs"]
mod support;

fn main() {
    support::harness::headline();
    model::run();
    notation::run();
    pages::run();
    packs::run();
    pictures::run();
    // A library that nothing else here needs.
    #[cfg(feature = "calendar")]
    calendars::run();
}
