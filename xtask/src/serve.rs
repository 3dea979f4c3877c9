//! `cargo xtask serve`

use std::net::TcpListener;

use anyhow::{Result, bail};

use crate::command;
use crate::options::Options;
use crate::project::Project;
use crate::tools;
use crate::trunk::trunk;

const DEFAULT_PORT: u16 = 8080;

pub fn run(project: &Project, mut options: Options) -> Result<()> {
    let open = !options.flag("--no-open");
    let port = options.number("--port")?.unwrap_or(DEFAULT_PORT);
    options.finish()?;

    // Asked before anything is built: Trunk finds out only after the build.
    if let Err(error) = TcpListener::bind(("127.0.0.1", port)) {
        bail!(
            "port {port} is not free ({error}); choose another: `cargo xtask serve --port {}`",
            port.wrapping_add(1).max(1024)
        );
    }
    tools::ensure_for_the_web(project)?;

    println!("building the page for http://127.0.0.1:{port}/ (Ctrl+C ends it)");
    let mut command = trunk(project)?;
    command.arg("serve").args(["--port", &port.to_string()]);
    if open {
        command.arg("--open");
    }
    command::become_program(&mut command)
}
