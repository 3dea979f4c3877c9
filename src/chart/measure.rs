//! How wide a text will be, without a font.
//!
//! The widget is set in the font of its host, which nobody knows beforehand. The estimate sorts
//! characters into a few classes, each as wide as in the widest of the usual interface fonts
//! (Verdana, `DejaVu Sans`), and takes no text for narrower than a monospaced font would set it. So a
//! text is hardly ever wider than estimated, and mostly narrower.

/// What a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Font {
    /// The size in pixels.
    pub size: i32,
    /// Semi-bold or bold.
    pub bold: bool,
}

/// The font size in the unit of all widths before rounding.
pub(super) const EM: i32 = 1000;

/// How much wider bold letters are, in percent. Full-width characters do not grow.
const BOLD_PERCENT: i32 = 113;

/// The width of every letter of the usual monospaced fonts.
const MONOSPACED: i32 = 605;

/// The width of a text in whole pixels, rounded up.
#[must_use]
pub fn width_of(text: &str, font: Font) -> i32 {
    font.pixels(font.advance(text))
}

/// How far a text reaches, in thousandths of the font size: in the widest proportional font, and
/// in a monospaced one. Both add up letter by letter; which is wider shows at the end of a line.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Advance {
    proportional: i32,
    monospaced: i32,
}

impl Advance {
    /// Whether the text fits into so many thousandths of the font size.
    pub fn fits(self, room: i32) -> bool {
        self.widest() <= room
    }

    /// The wider of the two.
    pub fn widest(self) -> i32 {
        self.proportional.max(self.monospaced)
    }
}

impl core::ops::Add for Advance {
    type Output = Advance;

    fn add(self, other: Advance) -> Advance {
        Advance {
            proportional: self.proportional.saturating_add(other.proportional),
            monospaced: self.monospaced.saturating_add(other.monospaced),
        }
    }
}

impl Font {
    /// The width of a text in thousandths of the font size.
    pub(super) fn advance(self, text: &str) -> Advance {
        let advances = text.chars().map(|character| self.advance_of(character));
        advances.fold(Advance::default(), |sum, advance| sum + advance)
    }

    /// The width of a character in thousandths of the font size.
    pub(super) fn advance_of(self, character: char) -> Advance {
        let plain = plain_advance(character);
        let bold = self.bold && plain < EM;
        Advance {
            proportional: if bold { plain * BOLD_PERCENT / 100 } else { plain },
            monospaced: if plain > 0 { MONOSPACED } else { 0 },
        }
    }

    /// A width in whole pixels, rounded up.
    pub(super) fn pixels(self, advance: Advance) -> i32 {
        advance.widest().saturating_mul(self.size.max(0)).saturating_add(EM - 1) / EM
    }

    /// How many thousandths of the font size fit into so many pixels.
    pub(super) fn room(self, pixels: i32) -> i32 {
        pixels.max(0).saturating_mul(EM) / self.size.max(1)
    }
}

/// The width of a character of regular weight, by class.
fn plain_advance(character: char) -> i32 {
    match character {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | '·' => 345,
        ' ' | '\u{a0}' => 352,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '[' | ']' | '/' | '\\' | '-' | '"' | '“' | '”' => {
            460
        }
        'c' | 's' | 'z' => 550,
        'm' => 980,
        'w' => 820,
        'a'..='z' => 635,
        '0'..='9' | '–' => 640,
        'M' | 'W' | '%' | '@' | '—' | '…' => 995,
        'A'..='C' | 'E' | 'F' | 'J'..='L' | 'P' | 'R'..='T' | 'V' | 'X'..='Z' => 700,
        'A'..='Z' => 790,
        _ if is_joining(character) => 0,
        _ if is_full_width(character) => EM,
        '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' => 1400,
        // Whatever else there is: Latin with accents, Greek, Cyrillic, Arabic, Indic scripts.
        _ => 800,
    }
}

/// Whether a character takes no room of its own: soft hyphens, accents that sit on the letter
/// before, and what joins or selects glyphs.
pub(super) fn is_joining(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Whether a character is a whole em wide and a line may break on either side of it: Chinese,
/// Japanese, Korean and their punctuation.
pub(super) fn is_full_width(character: char) -> bool {
    matches!(
        character,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}'
            | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}'
    )
}
