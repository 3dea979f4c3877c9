//! How large files are on the way to a browser, and their fingerprints.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sizes {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
    pub integrity: String,
}

/// One file of `dist/`, its path with `/` on every system.
pub struct Measured {
    pub path: String,
    pub sizes: Sizes,
}

/// Every file under `folder`, in the order of their paths.
pub fn measure(folder: &Path) -> Result<Vec<Measured>> {
    let paths = paths(folder)?;
    // The same file lies in several places, and the best compression is slow.
    let mut known: HashMap<Vec<u8>, Sizes> = HashMap::new();
    let mut files = Vec::new();
    for path in paths {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let sizes = match known.get(&bytes) {
            Some(sizes) => sizes.clone(),
            None => {
                let sizes = sizes(&bytes)?;
                known.insert(bytes, sizes.clone());
                sizes
            }
        };
        let inside = path.strip_prefix(folder).unwrap_or(&path);
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        files.push(Measured { path: parts.join("/"), sizes });
    }
    Ok(files)
}

/// Every file under `folder`, in order.
pub fn paths(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    paths.sort();
    Ok(paths)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}

/// At the settings of a host that prepares its files: gzip 9; brotli 11 with a window of 4 MB.
fn sizes(bytes: &[u8]) -> Result<Sizes> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(Sizes {
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli(bytes)?,
        integrity: integrity(bytes),
    })
}

/// How many bytes brotli makes of these, at the settings above.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut small = Vec::new();
    let best = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &best)?;
    Ok(small.len())
}

/// What goes into an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// For programs: `dist/manifest.json`.
pub fn manifest(version: &str, files: &[Measured]) -> String {
    let files: Vec<Value> = files
        .iter()
        .map(|Measured { path, sizes }| {
            json!({
                "path": path,
                "raw": sizes.raw,
                "gzip": sizes.gzip,
                "brotli": sizes.brotli,
                "integrity": sizes.integrity,
            })
        })
        .collect();
    format!("{:#}\n", json!({ "version": version, "files": files }))
}

/// For people.
pub fn table(files: &[Measured]) -> String {
    let width = files.iter().map(|file| file.path.len()).max().unwrap_or(0);
    let mut table = format!("{:width$}  {:>9}  {:>9}  {:>9}\n", "bytes", "raw", "gzip", "brotli");
    for Measured { path, sizes } in files {
        let Sizes { raw, gzip, brotli, .. } = sizes;
        let _ = writeln!(table, "{path:width$}  {raw:>9}  {gzip:>9}  {brotli:>9}");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_the_well_known_ones() {
        assert!(sha256_hex(b"abc").starts_with("ba7816bf8f01cfea"));
        assert_eq!(
            integrity(b"abc"),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }

    #[test]
    fn compression_shrinks_what_repeats() {
        let sizes = sizes(&[b'x'; 4096]).unwrap();
        assert_eq!(sizes.raw, 4096);
        assert!(sizes.gzip < 60 && sizes.brotli < 30, "{sizes:?}");
    }

    #[test]
    fn the_manifest_is_json_with_every_file() {
        let sizes = Sizes { raw: 3, gzip: 2, brotli: 1, integrity: "sha384-x".into() };
        let text = manifest("1.0.0", &[Measured { path: "embed/a.js".into(), sizes }]);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["version"], "1.0.0");
        assert_eq!(value["files"][0]["path"], "embed/a.js");
        assert_eq!(value["files"][0]["brotli"], 1);
    }
}
