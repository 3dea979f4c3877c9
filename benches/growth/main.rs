//! How the time of each step grows with what it works on: the ladders, the questions, the results
//! that are kept. Nothing should grow faster than linearly without a reason.
//!
//! `cargo xtask bench` runs this. The tables go to the terminal, and where `TWO_LADDERS_GROWTH` names a
//! folder also to `growth.md` and `growth.json` there.

mod history;
mod ladders;
mod opening;
mod questions;
mod report;
#[path = "../support/mod.rs"]
mod support;
mod table;

/// The folder for the files.
const FOLDER: &str = "TWO_LADDERS_GROWTH";

fn main() {
    let tables = [ladders::table(), questions::table(), history::table()];
    println!("{}", report::text(&tables));
    if let Some(folder) = std::env::var_os(FOLDER) {
        report::write(&tables, folder.as_ref()).expect("the files are written");
    }
}
