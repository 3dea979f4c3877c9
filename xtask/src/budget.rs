//! How large the widget may be. The only place that says it.

use anyhow::{Result, bail};

use crate::single;
use crate::sizes::Measured;

/// What a browser loads before somebody can give the first answer, as a host with brotli sends it.
const LIMIT: usize = 85_000;
const AIM: usize = 70_000;
/// The programs that are fetched after the first answer or when they are asked for: what their files
/// begin with, and how large each may be.
const LATER: [(&str, usize); 5] = [
    ("embed/ladders-", 66_000),
    ("embed/result-", 66_000),
    ("embed/reading-", 64_000),
    // Only for a page with a pack of its own.
    ("embed/check-", 110_000),
    // Only for somebody who opens a calendar file: the time zones of the world are in it.
    ("embed/calendar-", 200_000),
];

/// The page that is one file, as it lies on a disk. A quarter of it checks packs that are dropped on it.
const ONE_FILE: usize = 440_000;

#[derive(Debug, PartialEq, Eq)]
enum Fit {
    Within,
    AboveAim,
    AboveLimit,
}

/// Prints the sum and fails when it is too large.
pub fn enforce(files: &[Measured]) -> Result<()> {
    let needed = before_first_answer(files);
    println!("before the first answer: {needed} bytes brotli (aim {AIM}, limit {LIMIT})");
    for (start, limit) in LATER {
        let later = later(files, start);
        println!("{start}*, later: {later} bytes brotli (limit {limit})");
        if later > limit {
            bail!("{start}* is {} bytes too large", later - limit);
        }
    }
    for file in files.iter().filter(|file| file.path == single::FILE) {
        println!("{}: {} bytes (limit {ONE_FILE})", file.path, file.sizes.raw);
        if file.sizes.raw > ONE_FILE {
            bail!("{} is {} bytes too large", file.path, file.sizes.raw - ONE_FILE);
        }
    }
    match judge(needed) {
        Fit::Within => Ok(()),
        Fit::AboveAim => {
            println!("warning: that is {} bytes above the aim", needed - AIM);
            Ok(())
        }
        Fit::AboveLimit => bail!(
            "the widget is {} bytes too large; find out what grew (dist/manifest.json has every \
             file, `cargo xtask size` what is in each) and take it out or load it later",
            needed - LIMIT
        ),
    }
}

/// The script and its wasm file; style sheet, texts and questions are inside them.
fn before_first_answer(files: &[Measured]) -> usize {
    files
        .iter()
        .filter(|file| {
            file.path == "embed/two-ladders.js" || file.path.starts_with("embed/two_ladders_bg-")
        })
        .map(|file| file.sizes.brotli)
        .sum()
}

/// A program that comes later.
fn later(files: &[Measured], start: &str) -> usize {
    files.iter().filter(|file| file.path.starts_with(start)).map(|file| file.sizes.brotli).sum()
}

fn judge(bytes: usize) -> Fit {
    if bytes <= AIM {
        Fit::Within
    } else if bytes <= LIMIT {
        Fit::AboveAim
    } else {
        Fit::AboveLimit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sizes::Sizes;

    fn file(path: &str, brotli: usize) -> Measured {
        let sizes = Sizes { raw: brotli * 3, gzip: brotli, brotli, integrity: String::new() };
        Measured { path: path.into(), sizes }
    }

    #[test]
    fn counts_what_is_loaded_before_the_first_answer_once() {
        let files = [
            file("embed/two-ladders.js", 10),
            file("embed/two_ladders_bg-0123.wasm", 100),
            file("embed/ladders-0123.wasm", 1_000_000),
            file("embed/result-0123.wasm", 2_000_000),
            file("embed/packs/other.json", 1_000),
            file("embed/fallback.html", 10_000),
            file("embed/frame.js", 1_000),
            file("site/embed/two-ladders.js", 10),
            file("site/index.html", 100_000),
        ];
        assert_eq!(before_first_answer(&files), 110);
        assert_eq!(later(&files, LATER[0].0), 1_000_000);
        assert_eq!(later(&files, LATER[1].0), 2_000_000);
    }

    #[test]
    fn the_limits_are_inclusive() {
        assert_eq!(judge(AIM), Fit::Within);
        assert_eq!(judge(AIM + 1), Fit::AboveAim);
        assert_eq!(judge(LIMIT), Fit::AboveAim);
        assert_eq!(judge(LIMIT + 1), Fit::AboveLimit);
        let quiz = "embed/two_ladders_bg-0.wasm";
        assert!(enforce(&[file(quiz, LIMIT + 1)]).is_err());
        assert!(enforce(&[file(quiz, LIMIT)]).is_ok());
        // `file` makes the raw size three times that of the other.
        assert!(enforce(&[file(single::FILE, ONE_FILE / 3)]).is_ok());
        assert!(enforce(&[file(single::FILE, ONE_FILE / 3 + 1)]).is_err());
        for (start, limit) in LATER {
            assert!(enforce(&[file(&format!("{start}0.wasm"), limit + 1)]).is_err());
            assert!(enforce(&[file(&format!("{start}0.wasm"), limit)]).is_ok());
        }
    }
}
