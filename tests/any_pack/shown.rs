//! What holds for everything that is shown or carried away.

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use two_ladders::page::END;

/// Attributes with nothing but numbers in them, and letters of paths.
const NUMBERS: [&str; 16] = [
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "width", "height", "points", "viewBox",
    "max", "min",
];

/// A whole page: it says something, nothing in it waits to be filled in, every element is ended, and
/// whatever is drawn has a place.
pub fn page(text: &str, what: &str) -> TestCaseResult {
    let (mut depth, mut says, mut named) = (0, false, Vec::new());
    for order in text.split(END) {
        let Some(sign) = order.chars().next() else { continue };
        let rest = &order[sign.len_utf8()..];
        match sign {
            '<' => depth += 1,
            '>' => depth -= 1,
            '"' => {
                says = true;
                filled(rest, what)?;
            }
            '@' => {
                prop_assert!(!named.contains(&rest), "{}: two are called {}", what, rest);
                named.push(rest);
            }
            '=' => {
                let (name, value) = rest.split_once('=').unwrap_or((rest, ""));
                filled(value, what)?;
                if NUMBERS.contains(&name) {
                    numbers(value, name)?;
                }
            }
            _ => {}
        }
        prop_assert!(depth >= 0, "{}: an element is ended that was not begun", what);
    }
    prop_assert_eq!(depth, 0, "{}: an element is not ended", what);
    prop_assert!(says, "{} is empty", what);
    Ok(())
}

/// No `{name}` is left over.
pub fn filled(text: &str, what: &str) -> TestCaseResult {
    for rest in text.split('{').skip(1) {
        let name = rest.split_once('}').map(|(name, _)| name);
        let waits = name.is_some_and(|name| {
            !name.is_empty() && name.chars().all(|each| each == '_' || each.is_ascii_lowercase())
        });
        prop_assert!(!waits, "{}: {}", what, text);
    }
    Ok(())
}

/// Numbers that a picture of any size may have.
fn numbers(value: &str, name: &str) -> TestCaseResult {
    let between = |each: char| each == ' ' || each == ',' || "MLHVQCAZmlhvqcaz".contains(each);
    for number in value.split(between).filter(|piece| !piece.is_empty()) {
        let found: f64 = number.trim_end_matches('%').parse().unwrap_or(f64::NAN);
        prop_assert!(found.is_finite() && found.abs() < 1e6, "{}={}", name, value);
    }
    Ok(())
}

/// A picture in a file: well-formed, and every number in it is one.
pub fn svg(text: &str) -> TestCaseResult {
    prop_assert!(text.starts_with("<svg") && text.trim_end().ends_with("</svg>"));
    let mut open: Vec<&str> = Vec::new();
    for (place, piece) in text.split('<').enumerate().skip(1) {
        let Some((tag, words)) = piece.split_once('>') else {
            return Err(TestCaseError::fail(format!("tag {place} is not ended: {piece}")));
        };
        prop_assert!(!words.contains('&') || words.contains(';'), "{}", words);
        if let Some(name) = tag.strip_prefix('/') {
            prop_assert_eq!(open.pop(), Some(name));
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or(tag);
        if !tag.ends_with('/') {
            open.push(name);
        }
        let mut pieces = tag.split('"');
        while let (Some(before), Some(value)) = (pieces.next(), pieces.next()) {
            let name = before.trim().trim_end_matches('=');
            if NUMBERS.contains(&name) {
                numbers(value, name)?;
            }
        }
    }
    prop_assert!(open.is_empty());
    Ok(())
}
