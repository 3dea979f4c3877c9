//! Takes out of wasm-bindgen's glue what the element does not use.
//!
//! It fetches and compiles the file itself, once for all elements of a page, and hands the module
//! over. Besides the bytes, the glue would ask for the address of the running script, which throws
//! in pages without one (`srcdoc`).

use anyhow::{Result, bail};

/// The parts, as the pinned version writes them, and what takes their place.
const UNUSED: [(&str, &str); 4] = [
    (
        "    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
",
        "",
    ),
    (
        "return Object.assign(__wbg_init, { initSync }, exports);",
        "return Object.assign(exports, { initSync });",
    ),
    // Of how to call what is called in one place only, and rightly.
    (
        "            } else {
                console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
            }",
        "            }",
    ),
    // A value inside the message of a panic: its type says enough.
    (
        "    function debugString(val) {
",
        "    function debugString(val) {
        return typeof val;
",
    ),
];

/// The glue with `initSync` as its only beginning. What is never called any more falls to the
/// minifier.
///
/// # Errors
/// When the glue does not look as expected: another version of wasm-bindgen writes it differently.
pub fn without_unused(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for (part, instead) in UNUSED {
        if glue.matches(part).count() != 1 {
            bail!(
                "the glue of this wasm-bindgen has another form; xtask/src/glue.rs looks for:\n{part}"
            );
        }
        glue = glue.replace(part, instead);
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_taken_out_and_another_form_is_an_error() {
        let glue = UNUSED.map(|(part, _)| part).join("\n");
        let wanted = UNUSED.map(|(_, instead)| instead).join("\n");
        assert_eq!(without_unused(&glue).unwrap(), wanted);
        for (part, _) in UNUSED {
            assert!(without_unused(&glue.replace(part, "")).is_err(), "without {part}");
        }
        assert!(without_unused(&glue.repeat(2)).is_err());
    }
}
