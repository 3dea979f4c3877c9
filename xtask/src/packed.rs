//! Bytes as text for a page that is one file, as small as a browser can unpack them: LZMA, then the
//! signs of `embed/unpack.js`, which is the other side of this.

use std::io::Write;

use anyhow::Result;
use lzma_rust2::{LzmaOptions, LzmaWriter};

/// Signs in a line: some editors do not like longer ones.
const LINE: usize = 4000;

/// The largest preset; the dictionary holds everything at once.
const PRESET: u32 = 9;

pub fn pack(bytes: &[u8]) -> Result<String> {
    let mut options = LzmaOptions::with_preset(PRESET);
    options.nice_len = 273;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))?;
    writer.write_all(bytes)?;
    let lines = signs(&writer.finish()?);
    Ok(lines.as_bytes().chunks(LINE).map(|line| String::from_utf8_lossy(line) + "\n").collect())
}

/// Two signs for 13 bits, or for 14 where the last one fits: the manner of basE91.
fn signs(bytes: &[u8]) -> String {
    let digits: Vec<char> = ('!'..='~').filter(|sign| !['&', '<', '>'].contains(sign)).collect();
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    let (mut waiting, mut bits) = (0_usize, 0);
    for byte in bytes {
        waiting |= usize::from(*byte) << bits;
        bits += 8;
        if bits > 13 {
            let taken = if waiting & 8191 > 88 { 13 } else { 14 };
            let pair = waiting & ((1 << taken) - 1);
            waiting >>= taken;
            bits -= taken;
            text.extend([digits[pair % 91], digits[pair / 91]]);
        }
    }
    if bits > 0 {
        text.push(digits[waiting % 91]);
        if bits > 7 || waiting > 90 {
            text.push(digits[waiting / 91]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_means_something_to_a_page() {
        let bytes: Vec<u8> = (0..20_000_u32).map(|at| ((at * at) >> 7) as u8).collect();
        let text = pack(&bytes).unwrap();
        assert!(!text.contains(['&', '<', '>', '\r']) && text.is_ascii());
        assert!(text.lines().all(|line| line.len() <= LINE));
    }

    #[test]
    fn two_signs_hold_thirteen_bits_or_more() {
        let bytes: Vec<u8> = (0..=255).cycle().take(13_000).collect();
        assert!(signs(&bytes).len() <= bytes.len() * 8 * 2 / 13 + 2);
        assert_eq!(signs(&[]), "");
        assert_eq!(signs(&[0]), "!!");
    }
}
