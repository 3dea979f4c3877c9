//! Reads our short notations from left to right.

use super::{CodeFault, decimal};

/// A text that is being read.
pub(super) struct Reader<'text> {
    /// What is left.
    pub text: &'text str,
    /// Where it begins, counted in characters from 1.
    pub position: usize,
}

impl Reader<'_> {
    /// One of these letters, by its place.
    pub fn letter(&mut self, letters: &[char], expected: &'static str) -> Result<usize, CodeFault> {
        for (place, letter) in letters.iter().enumerate() {
            if self.text.starts_with(*letter) {
                self.skip(1);
                return Ok(place);
            }
        }
        Err(self.fault(1, expected))
    }

    /// A number after its letter, or nothing when the letter is not there.
    pub fn number(
        &mut self,
        letter: char,
        (least, most): (u16, u16),
        expected: &'static str,
    ) -> Result<Option<u16>, CodeFault> {
        let Some(rest) = self.text.strip_prefix(letter) else {
            return Ok(None);
        };
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number = rest
            .get(..digits)
            .filter(|digits| !digits.starts_with('0') || digits.len() == 1)
            .and_then(decimal::read)
            .and_then(|number| u16::try_from(number).ok())
            .filter(|number| (least..=most).contains(number))
            .ok_or_else(|| self.fault(1 + digits, expected))?;
        self.skip(1 + digits);
        Ok(Some(number))
    }

    /// Nothing more.
    pub fn end(&self, expected: &'static str) -> Result<(), CodeFault> {
        if self.text.is_empty() { Ok(()) } else { Err(self.fault(self.text.len(), expected)) }
    }

    /// What is wrong with the next characters.
    pub fn fault(&self, length: usize, expected: &'static str) -> CodeFault {
        let found = self.text.get(..length).unwrap_or(self.text).to_owned();
        CodeFault { position: self.position, found, expected }
    }

    fn skip(&mut self, length: usize) {
        self.text = self.text.get(length..).unwrap_or_default();
        self.position += length;
    }
}
