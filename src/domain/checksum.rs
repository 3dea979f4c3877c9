//! The check of a share code: fifteen bits, written as three characters.

/// Digits and letters that are told apart when read aloud or copied by hand: no i, l, o, u.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// x¹⁵ + x¹⁴ + x¹⁰ + x⁸ + x⁷ + x⁴ + x³ + 1 without its first term: the polynomial of the CAN bus.
/// A cyclic redundancy check of fifteen bits finds every error within fifteen bits in a row, and
/// the first bit of an ASCII character is always 0: so one changed character is always found, and
/// two neighbouring ones are too, which includes every swap of neighbours.
const POLYNOMIAL: u16 = 0x4599;
const TOP_BIT: u16 = 0x4000;
const ALL_BITS: u16 = 0x7fff;

/// How many characters a check has.
pub(super) const LENGTH: usize = 3;

/// The check of a text.
pub(super) fn of(text: &str) -> String {
    let mut remainder = 0_u16;
    for byte in text.bytes() {
        for place in (0..8).rev() {
            let bit = u16::from(byte >> place) & 1;
            let carry = u16::from(remainder & TOP_BIT != 0);
            remainder = (remainder << 1) & ALL_BITS;
            if bit ^ carry == 1 {
                remainder ^= POLYNOMIAL;
            }
        }
    }
    let mut check = String::new();
    for shift in [10, 5, 0] {
        if let Some(digit) = ALPHABET.get(usize::from((remainder >> shift) & 31)) {
            check.push(char::from(*digit));
        }
    }
    check
}
