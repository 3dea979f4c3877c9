//! Whole numbers in decimal: one way to write and to read them, whatever their type, because each
//! type's own way is some hundred bytes of the first load.

/// Writes a number.
#[must_use]
pub fn write(number: u32) -> String {
    number.to_string()
}

/// Writes a number that may be below zero.
#[must_use]
pub fn write_signed(number: i32) -> String {
    let sign = if number < 0 { "-" } else { "" };
    [sign, &write(number.unsigned_abs())].concat()
}

/// Reads a number: digits and nothing else.
#[must_use]
pub fn read(text: &str) -> Option<u32> {
    let mut number: u32 = 0;
    for byte in text.bytes() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(digit.into())?;
    }
    (!text.is_empty()).then_some(number)
}
