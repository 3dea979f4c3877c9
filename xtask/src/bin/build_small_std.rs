//! Builds the standard library for the browser so that it compiles to less. See `small_std.rs` for
//! why this is a program of its own, and for what it is used.
//!
//! `build-small-std FOLDER OPTION...`

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use rustc_build_sysroot::{BuildMode, SysrootBuilder, SysrootConfig, rustc_sysroot_src};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        eprintln!("error: build-small-std FOLDER OPTION...");
        return ExitCode::FAILURE;
    };
    let features = ["optimize_for_size", "panic-unwind"].map(str::to_owned).to_vec();
    let mut builder = SysrootBuilder::new(&folder, "wasm32-unknown-unknown")
        .build_mode(BuildMode::Build)
        .sysroot_config(SysrootConfig::WithStd { std_features: features });
    for option in arguments {
        builder = builder.rustflag(option);
    }
    let source = rustc_sysroot_src(Command::new("rustc"));
    match source.and_then(|source| builder.build_from_source(&source)) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
