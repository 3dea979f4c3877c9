//! The package for npm: its own files from `npm/`, the licences, and what is embedded elsewhere too.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project::Project;
use crate::sizes::paths;

/// Writes the package into a folder, from the embedded files beside it.
pub fn write(project: &Project, embed: &Path, folder: &Path) -> Result<()> {
    for source in [project.path("npm"), embed.to_owned()] {
        let below = if source == embed { folder.join("embed") } else { folder.to_owned() };
        fs::create_dir_all(&below)?;
        for file in paths(&source)? {
            let target = below.join(file.strip_prefix(&source)?);
            fs::create_dir_all(target.parent().unwrap_or(&below))?;
            fs::copy(&file, target).with_context(|| format!("cannot copy {}", file.display()))?;
        }
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(project.path(licence), folder.join(licence))
            .with_context(|| format!("cannot copy {licence}"))?;
    }
    let description = folder.join("package.json");
    let filled = with_version(&fs::read_to_string(&description)?, &project.version()?)?;
    fs::write(description, filled)?;
    Ok(())
}

/// The description of the package with the version of the crate.
fn with_version(description: &str, version: &str) -> Result<String> {
    let said: Value = serde_json::from_str(description).context("npm/package.json is no JSON")?;
    let before = said["version"].as_str().context("npm/package.json has no version")?;
    // As text: the order of the lines is for people.
    let line = |version: &str| format!("\"version\": \"{version}\"");
    Ok(description.replacen(&line(before), &line(version), 1))
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn the_version_is_that_of_the_crate_and_the_rest_stays() {
        let text = "{\n  \"name\": \"x\",\n  \"version\": \"0.0.0\"\n}\n";
        assert_eq!(
            with_version(text, "1.2.3").unwrap(),
            "{\n  \"name\": \"x\",\n  \"version\": \"1.2.3\"\n}\n"
        );
        assert!(with_version("{}", "1.2.3").is_err());
    }
}
