//! The commands of the project. `cargo xtask` lists them.
//!
//! Everything a command needs and does not find is installed first, into the project's own folder
//! where that can be: a fresh clone needs Rust (and Node for the browser tests), nothing else.

mod assemble;
mod bench;
mod browsers;
mod budget;
mod command;
mod css;
mod deny;
mod dist;
mod exports;
mod fallback;
mod fuzz;
mod glue;
mod imports;
mod minify;
mod node;
mod npm;
mod oembed;
mod options;
mod pack;
mod packed;
mod project;
mod published;
mod script;
mod serve;
mod single;
mod site;
mod size;
mod sizes;
mod small_std;
mod template;
mod test;
mod tools;
mod trunk;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::options::Options;
use crate::project::Project;

const HELP: &str = "\
cargo xtask <command>

  serve [--no-open] [--port N]   build the page and serve it at http://127.0.0.1:8080/, rebuilt on every change
  test [--quick]                 every test there is; --quick leaves out what needs a browser
  dist [--url URL]               write dist/ and print the size table; URL is where it will be published
  pack check FILE...             say what is wrong with content packs (JSON, TOML, YAML); exit 0 when
                                 nothing is; --format text, json or sarif
  schema                         write assets/packs/pack.schema.json anew, from the types
  pack new FILE.toml             write a small pack of your own to begin with
  pack json FILE...              write a pack in TOML or YAML as JSON, beside it
  size [PROGRAM] [--top N]       say what is in the published wasm files, by crate and by function; PROGRAM is
                                 quiz, ladders, result, reading, calendar or check; N functions (20)
  bench                          run the benchmarks
  fuzz [--seconds N]             random packs, codes and files at the doors, so long for each (15)

Whatever is missing is installed first, tools into .tools/ inside the project.";

fn main() -> ExitCode {
    match run(Options::new(std::env::args().skip(1).collect())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut options: Options) -> Result<()> {
    let project = Project::here();
    match options.word().as_deref() {
        None | Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            Ok(())
        }
        Some("serve") => serve::run(&project, options),
        Some("test") => test::run(&project, options),
        Some("dist") => dist::run(&project, options),
        Some("pack") => pack::run(&project, options),
        Some("schema") => pack::schema(&project),
        Some("size") => size::run(&project, options),
        Some("bench") => bench::run(&project, options),
        Some("fuzz") => fuzz::run(&project, options),
        // Not in the list: the first is called by Trunk, the second by .ci/run.
        Some("assemble") => assemble::run(&project, options),
        Some("deny") => deny::run(&project, options),
        Some(other) => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}
