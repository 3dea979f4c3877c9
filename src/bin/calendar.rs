//! The program that reads a calendar file, compiled to a WebAssembly file of its own: see
//! `two_ladders::calendar`.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod exports {
    use two_ladders::calendar;

    two_ladders::program!((), (), calendar::draw, calendar::draw);

    /// What tables of hashes are mixed with. Nobody is kept from choosing the keys of a file of their
    /// own, so a fixed value does, and nothing has to be asked of the browser.
    #[unsafe(no_mangle)]
    unsafe extern "Rust" fn __getrandom_v03_custom(
        place: *mut u8,
        length: usize,
    ) -> Result<(), getrandom::Error> {
        // SAFETY: the caller gives a place of this length.
        unsafe { std::ptr::write_bytes(place, 42, length) };
        Ok(())
    }
}
