//! Where things are, and the versions that are written down elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

/// The project this program was built from.
pub struct Project {
    pub root: PathBuf,
}

impl Project {
    pub fn here() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the root");
        Self { root: root.to_owned() }
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    pub fn read(&self, relative: &str) -> Result<String> {
        let path = self.path(relative);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    }

    /// Where the commands put the tools they install.
    pub fn tools(&self) -> PathBuf {
        self.path(".tools")
    }

    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// The version of the product.
    pub fn version(&self) -> Result<String> {
        self.locked_version("two-ladders")
    }

    /// The version of a package in Cargo.lock: tools that must match a crate are installed by it, so
    /// that the two cannot drift apart.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        version_in_lock(&self.read("Cargo.lock")?, package).ok_or_else(|| {
            anyhow!("Cargo.lock has no package `{package}`; run `cargo check` first")
        })
    }
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_of_exactly_the_package_asked_for() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        assert_eq!(version_in_lock(lock, "wasm-bindgen").as_deref(), Some("0.2.126"));
        assert_eq!(version_in_lock(lock, "wasm"), None);
    }
}
