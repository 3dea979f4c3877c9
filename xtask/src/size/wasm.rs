//! What there is in a wasm file: its large sections, and its functions with their names.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use rustc_demangle::try_demangle;
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload, TypeRef};

const UNREADABLE: &str = "this is not a wasm file that can be read";

/// What is read of a file. Lengths are in bytes, uncompressed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Contents<'file> {
    /// The length of the section with the bodies of the functions.
    pub code: usize,
    /// The length of the section with what lies in memory at the start: texts and tables.
    pub data: usize,
    pub functions: Vec<Function<'file>>,
}

/// A function that is in the file itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Function<'file> {
    /// As in the sources, without the fingerprints of the compiler; empty when it has none.
    pub name: String,
    /// Whether the program exports it under that very name: a door that JavaScript calls.
    pub exported: bool,
    pub body: &'file [u8],
}

/// Reads a file.
///
/// # Errors
/// When it is not wasm, or is cut off.
pub fn read(file: &[u8]) -> Result<Contents<'_>> {
    let mut contents = Contents::default();
    let mut imported: u32 = 0;
    let mut names = HashMap::new();
    let mut exports = HashSet::new();
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(file) {
        match payload.context(UNREADABLE)? {
            // Names count the functions that are imported first.
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let kind = import.context("the imports of the wasm file are broken")?.ty;
                    imported += u32::from(matches!(kind, TypeRef::Func(_)));
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    exports.insert(export.context("the exports of the wasm file are broken")?.name);
                }
            }
            Payload::CodeSectionStart { range, .. } => contents.code = range.len(),
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::DataSection(section) => contents.data = section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    names = read_names(section).context("the names in the wasm file are broken")?;
                }
            }
            _ => {}
        }
    }
    contents.functions = (imported..)
        .zip(bodies)
        .map(|(at, body)| {
            let name = names.remove(&at).unwrap_or_default();
            Function { exported: exports.contains(&*name), name, body }
        })
        .collect();
    Ok(contents)
}

/// The file without its custom sections of this name.
///
/// # Errors
/// When it is not wasm, or is cut off.
pub fn without_section(file: &[u8], name: &str) -> Result<Vec<u8>> {
    let mut left = Vec::with_capacity(file.len());
    let mut done = 0;
    for payload in Parser::new(0).parse_all(file) {
        let payload = payload.context(UNREADABLE)?;
        let end = match (&payload, payload.as_section()) {
            (Payload::Version { range, .. }, _) => range.end,
            (_, Some((_, range))) => range.end,
            // A function is inside a section.
            _ => continue,
        };
        if !matches!(&payload, Payload::CustomSection(section) if section.name() == name) {
            left.extend_from_slice(&file[done..end]);
        }
        done = end;
    }
    Ok(left)
}

fn read_names(section: NameSectionReader) -> Result<HashMap<u32, String>> {
    let mut names = HashMap::new();
    for kind in section {
        if let Name::Function(functions) = kind? {
            for naming in functions {
                let naming = naming?;
                names.insert(naming.index, readable(naming.name));
            }
        }
    }
    Ok(names)
}

/// A name as in the sources. wasm-bindgen says behind a space what it has made of a function.
fn readable(name: &str) -> String {
    let (symbol, note) = name.split_at(name.find(' ').unwrap_or(name.len()));
    match try_demangle(symbol) {
        Ok(symbol) => format!("{}{note}", without_number(&format!("{symbol:#}"))),
        Err(_) => name.to_owned(),
    }
}

/// Without the number that tells copies of one function apart, as in `next_match.475`.
fn without_number(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((name, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => name,
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// One imported function and two of its own, which are called `a` and, mangled, `b::c`:
    /// `(module (import "m" "f" (func)) (func $a) (func $b::c nop) (memory 1)
    /// (export "a" (func $a)) (data (i32.const 0) "xyz"))`
    pub const SMALL: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x02\x07\x01\x01m\x01f\0\0\
        \x03\x03\x02\0\0\
        \x05\x03\x01\0\x01\
        \x07\x05\x01\x01a\0\x01\
        \x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b\
        \x0b\x09\x01\0\x41\0\x0b\x03xyz\
        \0\x19\x04name\x01\x12\x03\0\x01f\x01\x01a\x02\x09_RNvC1b1c";

    /// A function that nothing outside calls.
    pub fn inner<'wasm>(name: &str, body: &'wasm [u8]) -> Function<'wasm> {
        Function { name: name.into(), exported: false, body }
    }

    /// Where its last section begins.
    fn names_section() -> usize {
        SMALL.windows(4).position(|four| four == b"name").unwrap() - 3
    }

    #[test]
    fn every_function_has_its_own_name() {
        let small = read(SMALL).unwrap();
        assert_eq!((small.code, small.data), (8, 9));
        let outer = Function { exported: true, ..inner("a", b"\0\x0b") };
        let wanted = [outer, inner("b::c", b"\0\x01\x0b")];
        assert_eq!(small.functions, wanted);
    }

    #[test]
    fn without_names_only_they_are_missing() {
        let small = read(&SMALL[..names_section()]).unwrap();
        assert_eq!(small.functions.len(), 2);
        assert!(small.functions.iter().all(|function| function.name.is_empty()));
    }

    #[test]
    fn what_is_not_wasm_or_cut_off_is_refused() {
        assert!(read(b"<!doctype html>").is_err());
        assert!(read(&SMALL[..SMALL.len() - 40]).is_err());
    }

    #[test]
    fn a_section_is_taken_out_and_the_others_stay() {
        let custom = b"\0\x03\x01x\x09";
        let (head, names) = SMALL.split_at(names_section());
        let with_it = [head, custom, names, custom].concat();
        assert_eq!(without_section(&with_it, "x").unwrap(), SMALL);
        assert_eq!(without_section(SMALL, "name").unwrap(), head);
        assert!(without_section(&SMALL[..SMALL.len() - 1], "name").is_err());
    }

    #[test]
    fn names_are_those_of_the_sources() {
        assert_eq!(readable("_RNvC1b1c.475"), "b::c");
        assert_eq!(readable("_RNvC1b1c externref shim"), "b::c externref shim");
        assert_eq!(readable("_ZN1b1c17h0123456789abcdefE"), "b::c");
        assert_eq!(readable("Ref(String) -> Externref"), "Ref(String) -> Externref");
    }
}
