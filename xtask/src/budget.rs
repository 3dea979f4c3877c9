//! How large the widget may be. The only place that says it.

use anyhow::{Result, bail};

use crate::sizes::Measured;

/// What a browser loads before somebody can give the first answer, as a host with brotli sends it.
const LIMIT: usize = 85_000;
const AIM: usize = 70_000;
/// The program of the ladders, which is fetched after the first answer or when it is asked for.
const LATER: &str = "embed/ladders-";
const LATER_LIMIT: usize = 64_000;

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
    let later = later(files);
    println!("the ladders, later: {later} bytes brotli (limit {LATER_LIMIT})");
    if later > LATER_LIMIT {
        bail!("the program of the ladders is {} bytes too large", later - LATER_LIMIT);
    }
    match judge(needed) {
        Fit::Within => Ok(()),
        Fit::AboveAim => {
            println!("warning: that is {} bytes above the aim", needed - AIM);
            Ok(())
        }
        Fit::AboveLimit => bail!(
            "the widget is {} bytes too large; find out what grew (dist/manifest.json has every \
             file) and take it out or load it later",
            needed - LIMIT
        ),
    }
}

/// The script and its wasm file; style sheet, texts and questions are inside them.
fn before_first_answer(files: &[Measured]) -> usize {
    files
        .iter()
        .filter(|file| file.path.strip_prefix("embed/").is_some_and(|name| !name.contains('/')))
        .filter(|file| file.path.ends_with(".js") || file.path.ends_with(".wasm"))
        .filter(|file| !file.path.starts_with(LATER))
        .map(|file| file.sizes.brotli)
        .sum()
}

/// The program of the ladders.
fn later(files: &[Measured]) -> usize {
    let ladders = files.iter().filter(|file| file.path.starts_with(LATER));
    ladders.map(|file| file.sizes.brotli).sum()
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
            file("embed/packs/other.json", 1_000),
            file("embed/fallback.html", 10_000),
            file("site/embed/two-ladders.js", 10),
            file("site/index.html", 100_000),
        ];
        assert_eq!(before_first_answer(&files), 110);
        assert_eq!(later(&files), 1_000_000);
    }

    #[test]
    fn the_limits_are_inclusive() {
        assert_eq!(judge(AIM), Fit::Within);
        assert_eq!(judge(AIM + 1), Fit::AboveAim);
        assert_eq!(judge(LIMIT), Fit::AboveAim);
        assert_eq!(judge(LIMIT + 1), Fit::AboveLimit);
        assert!(enforce(&[file("embed/a.wasm", LIMIT + 1)]).is_err());
        assert!(enforce(&[file("embed/a.wasm", LIMIT)]).is_ok());
        assert!(enforce(&[file("embed/ladders-0.wasm", LATER_LIMIT + 1)]).is_err());
        assert!(enforce(&[file("embed/ladders-0.wasm", LATER_LIMIT)]).is_ok());
    }
}
