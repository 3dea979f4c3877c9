//! Takes out of the wasm file what a browser does not need to run it.
//!
//! wasm-bindgen calls the functions that the file asks for by long names with a hash, in the file
//! and again in its glue; they are among the few things in the two that do not compress. Nothing
//! else knows these names, so they become short ones. Custom sections are for tools.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};

const PREAMBLE: &[u8] = b"\0asm\x01\0\0\0";
const CUSTOM_SECTION: u8 = 0;
const IMPORT_SECTION: u8 = 2;
/// Only names of wasm-bindgen's own making are changed.
const OWN_PREFIXES: [&str; 2] = ["__wbg_", "__wbindgen_"];

/// The wasm file without custom sections, and it and its glue with short names.
///
/// # Errors
/// When the file is not wasm, or the glue does not know a name that the file asks for.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let Some(mut rest) = wasm.strip_prefix(PREAMBLE) else { bail!("this is not a wasm file") };
    let mut out = PREAMBLE.to_vec();
    let mut names = HashMap::new();
    while let Some((&id, body)) = rest.split_first() {
        let mut reader = Reader(body);
        let section = reader.bytes()?;
        rest = reader.0;
        if id == CUSTOM_SECTION {
            continue;
        }
        out.push(id);
        if id == IMPORT_SECTION {
            let renamed = rename(section, &mut names)?;
            write_number(&mut out, renamed.len());
            out.extend(renamed);
        } else {
            write_number(&mut out, section.len());
            out.extend(section);
        }
    }
    let glue = rename_words(glue, &names)?;
    Ok((out, glue))
}

/// The import section with short names, which are added to `names`.
fn rename(section: &[u8], names: &mut HashMap<String, String>) -> Result<Vec<u8>> {
    let mut reader = Reader(section);
    let count = reader.number()?;
    let mut out = Vec::new();
    write_number(&mut out, count);
    for _ in 0..count {
        let module = reader.bytes()?;
        let name = std::str::from_utf8(reader.bytes()?)?.to_owned();
        let own = OWN_PREFIXES.iter().any(|prefix| name.starts_with(prefix));
        let short = if own {
            let next = format!("_{}", names.len());
            names.entry(name).or_insert(next).clone()
        } else {
            name
        };
        write_bytes(&mut out, module);
        write_bytes(&mut out, short.as_bytes());
        out.extend(reader.description()?);
    }
    Ok(out)
}

/// The script with whole words replaced; every word has to be there.
fn rename_words(script: &str, names: &HashMap<String, String>) -> Result<String> {
    let is_word = |each: char| each.is_ascii_alphanumeric() || each == '_' || each == '$';
    let mut missing: Vec<&str> = names.keys().map(String::as_str).collect();
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_word) {
        let (before, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|each| !is_word(each)).unwrap_or(word.len()));
        out.push_str(before);
        out.push_str(names.get(word).map_or(word, String::as_str));
        missing.retain(|name| *name != word);
        rest = after;
    }
    out.push_str(rest);
    if let Some(name) = missing.first() {
        bail!("the wasm file asks for {name}, which its glue does not have");
    }
    Ok(out)
}

/// Reads the binary format: numbers in LEB128, texts with their length before them.
struct Reader<'bytes>(&'bytes [u8]);

impl<'bytes> Reader<'bytes> {
    fn number(&mut self) -> Result<usize> {
        let mut number = 0_usize;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        bail!("a number in the wasm file does not end")
    }

    fn take(&mut self, length: usize) -> Result<&'bytes [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).context("the wasm file is cut off")?;
        self.0 = rest;
        Ok(taken)
    }

    fn bytes(&mut self) -> Result<&'bytes [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    /// What kind of thing is imported, as it stands.
    fn description(&mut self) -> Result<&'bytes [u8]> {
        let start = self.0;
        match self.take(1)?[0] {
            0 => {
                self.number()?;
            }
            1 => {
                self.take(1)?;
                self.limits()?;
            }
            2 => self.limits()?,
            3 => {
                self.take(2)?;
            }
            other => bail!("an import of the unknown kind {other} in the wasm file"),
        }
        Ok(&start[..start.len() - self.0.len()])
    }

    fn limits(&mut self) -> Result<()> {
        let flags = self.number()?;
        self.number()?;
        if flags & 1 == 1 {
            self.number()?;
        }
        Ok(())
    }
}

fn write_number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        out.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_number(out, bytes.len());
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wasm(imports: &[(&str, &str, &[u8])]) -> Vec<u8> {
        let mut section = Vec::new();
        write_number(&mut section, imports.len());
        for (module, name, description) in imports {
            write_bytes(&mut section, module.as_bytes());
            write_bytes(&mut section, name.as_bytes());
            section.extend(*description);
        }
        let mut file = PREAMBLE.to_vec();
        file.extend([1, 4, 1, 0x60, 0, 0]);
        file.push(IMPORT_SECTION);
        write_bytes(&mut file, &section);
        file
    }

    #[test]
    fn long_names_become_short_ones_in_both_files() {
        let long = wasm(&[
            ("./a.js", "__wbg_focus_0123456789abcdef", &[0, 0]),
            ("./a.js", "__wbindgen_throw", &[0, 0]),
            ("env", "memory", &[2, 1, 1, 200, 1]),
        ]);
        let glue = "x = { __wbg_focus_0123456789abcdef: () => 1, __wbindgen_throw() {}, \
                    not__wbindgen_throw: 2 }";
        let (short, glue) = shorten(&long, glue).unwrap();
        let wanted = wasm(&[
            ("./a.js", "_0", &[0, 0]),
            ("./a.js", "_1", &[0, 0]),
            ("env", "memory", &[2, 1, 1, 200, 1]),
        ]);
        assert_eq!(short, wanted);
        assert_eq!(glue, "x = { _0: () => 1, _1() {}, not__wbindgen_throw: 2 }");
    }

    #[test]
    fn custom_sections_are_left_out() {
        let plain = wasm(&[("a", "__wbg_x", &[0, 0])]);
        let mut with_custom = plain.clone();
        with_custom.extend([CUSTOM_SECTION, 3, 1, b'x', 9]);
        let (small, _) = shorten(&with_custom, "__wbg_x").unwrap();
        assert_eq!(small, shorten(&plain, "__wbg_x").unwrap().0);
    }

    #[test]
    fn a_name_that_only_one_file_has_is_an_error() {
        let error = shorten(&wasm(&[("a", "__wbg_x", &[0, 0])]), "").unwrap_err().to_string();
        assert!(error.contains("__wbg_x"), "{error}");
    }

    #[test]
    fn what_is_not_wasm_is_refused_wherever_it_is_cut() {
        let whole = wasm(&[("a", "__wbg_x", &[0, 0])]);
        assert!(shorten(b"<!doctype html>", "").is_err());
        assert!(shorten(&whole, "__wbg_x").is_ok());
        for end in [7, 15, 18, whole.len() - 1] {
            assert!(shorten(&whole[..end], "__wbg_x").is_err(), "cut at {end}");
        }
    }
}
