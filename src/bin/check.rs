//! The program that checks a pack of somebody else's, compiled to a WebAssembly file of its own: see
//! `two_ladders::checker`.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use two_ladders::builtin::{CHECK_CATALOG, CONTENT};
    use two_ladders::checker::{self, Builtin};

    two_ladders::program!(
        Builtin { content: CONTENT, texts: &CHECK_CATALOG },
        Builtin,
        checker::draw,
        checker::draw
    );
}
