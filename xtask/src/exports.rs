//! Takes out of a program what nobody calls.
//!
//! A library that could also be used with wasm-bindgen exports hundreds of functions for it, and
//! each of them keeps others alive. Once only what is called is exported, the rest can go: walrus is
//! what wasm-bindgen itself does that with.

use anyhow::{Result, bail};
use walrus::ModuleConfig;

/// What becomes of the names of the functions. Only tools read them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    Kept,
    Dropped,
}

/// The program with these exports and nothing that only others need, custom sections included.
///
/// # Errors
/// When the file is not wasm, or one of them is missing.
pub fn only(wasm: &[u8], exports: &[&str], names: Names) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new()
        .generate_name_section(names == Names::Kept)
        .generate_producers_section(false)
        .parse(wasm)?;
    for name in exports {
        if !module.exports.iter().any(|export| export.name == *name) {
            bail!("the program does not export {name}");
        }
    }
    let others = module.exports.iter().filter(|export| !exports.contains(&export.name.as_str()));
    for id in others.map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    // These are for tools.
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports;

    /// `(module (func $a) (func $b) (export "a" (func $a)) (export "b" (func $b)))`
    const TWO: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x07\x09\x02\x01a\0\0\x01b\0\x01\x0a\x07\x02\x02\0\x0b\x02\0\x0b";

    #[test]
    fn what_is_not_called_goes() {
        let small = only(TWO, &["b"], Names::Dropped).unwrap();
        let module = ModuleConfig::new().parse(&small).unwrap();
        let names: Vec<&str> = module.exports.iter().map(|export| &*export.name).collect();
        assert_eq!(names, ["b"]);
        assert_eq!(module.funcs.iter().count(), 1);
    }

    #[test]
    fn names_change_nothing_else() {
        // The two functions are called `one` and `two`.
        let named = [TWO, b"\0\x12\x04name\x01\x0b\x02\0\x03one\x01\x03two"].concat();
        let has = |wasm: &[u8], name: &[u8]| wasm.windows(3).any(|three| three == name);
        let kept = only(&named, &["b"], Names::Kept).unwrap();
        let dropped = only(&named, &["b"], Names::Dropped).unwrap();
        assert!(has(&kept, b"two") && !has(&kept, b"one") && !has(&dropped, b"two"));
        assert_eq!(imports::shorten(&kept, "").unwrap().0, dropped);
    }

    #[test]
    fn what_is_called_has_to_be_there() {
        assert!(only(TWO, &["c"], Names::Dropped).is_err());
        assert!(only(b"no wasm", &["a"], Names::Dropped).is_err());
    }
}
