//! Breaking a text into lines.

use super::measure::{Advance, EM, Font, is_full_width, is_joining};

const SOFT_HYPHEN: char = '\u{ad}';

/// A text broken into lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrapped {
    /// The lines from the top down. None for a text without words.
    pub lines: Vec<String>,
    /// Whether the last line ends in an ellipsis because the rest did not fit.
    pub cut: bool,
}

/// Lines no wider than `width` pixels, and no more than `most_lines` of them.
///
/// Lines break at spaces, after hyphens and slashes that stand before a letter, at soft hyphens and
/// between full-width characters, and are made as even as their number allows. A word that is too
/// wide for a line of its own is broken with a hyphen. What is left over after all that gives way
/// to an ellipsis.
#[must_use]
pub fn wrap(text: &str, font: Font, width: i32, most_lines: usize) -> Wrapped {
    Words::new(text, font).wrap(width, most_lines)
}

/// A measured text that can be broken.
#[derive(Debug, Clone)]
pub(super) struct Words<'a> {
    font: Font,
    atoms: Vec<Atom<'a>>,
}

/// A stretch of text that holds together.
#[derive(Debug, Clone, Copy)]
struct Atom<'a> {
    joint: Joint,
    text: &'a str,
    advance: Advance,
    /// The advance if the line breaks behind the atom, with the hyphen that may need.
    ending: Advance,
}

/// What a line break before an atom would take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A space, which is drawn unless the line breaks there.
    Space,
    /// Nothing: between full-width characters, and after a hyphen or a slash, but not within "4–8".
    Tight,
    /// A soft hyphen, which is drawn only when the line breaks there.
    Soft,
}

impl<'a> Words<'a> {
    /// Measures a text.
    pub fn new(text: &'a str, font: Font) -> Words<'a> {
        let mut atoms = Vec::new();
        for word in words(text) {
            let mut joint = Joint::Space;
            let mut rest = word;
            while !rest.is_empty() {
                let (text, behind, after) = split_atom(rest);
                rest = after;
                if text.is_empty() {
                    continue;
                }
                let advance = font.advance(text);
                let hyphenated = behind == Joint::Soft && !rest.is_empty();
                let ending = if hyphenated { advance + font.advance_of('-') } else { advance };
                atoms.push(Atom { joint, text, advance, ending });
                joint = behind;
            }
        }
        Words { font, atoms }
    }

    /// The width in pixels on one line.
    pub fn width(&self) -> i32 {
        let space = self.font.advance_of(' ');
        let mut width = Advance::default();
        for (place, atom) in self.atoms.iter().enumerate() {
            if place > 0 && atom.joint == Joint::Space {
                width = width + space;
            }
            width = width + atom.advance;
        }
        self.font.pixels(width)
    }

    /// The width in pixels below which a word has to be broken.
    pub fn widest_word(&self) -> i32 {
        self.font.pixels(self.widest_atom())
    }

    /// The text without soft hyphens and with single spaces: what is read out and shown in full.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for atom in &self.atoms {
            if atom.joint == Joint::Space && !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(atom.text);
        }
        plain
    }

    /// See [`wrap`].
    pub fn wrap(&self, width: i32, most_lines: usize) -> Wrapped {
        let room = self.font.room(width);
        let most_lines = most_lines.max(1);
        let mut text = String::new();
        let count = self.fill(room, &mut text);
        if count > most_lines {
            let mut lines = lines(&text, most_lines);
            if let Some(last) = lines.last_mut() {
                end_with_ellipsis(last, self.font, room);
            }
            return Wrapped { lines, cut: true };
        }
        if count > 1 {
            self.even(room, count, &mut text);
        }
        Wrapped { lines: lines(&text, most_lines), cut: false }
    }

    /// Writes as few lines as there can be, each as full as it can be, and counts them.
    fn fill(&self, room: i32, text: &mut String) -> usize {
        let space = self.font.advance_of(' ');
        text.clear();
        let mut count = 0;
        let mut line: Option<Advance> = None;
        for atom in &self.atoms {
            let spaced = atom.joint == Joint::Space;
            if let Some(before) = line {
                let before = if spaced { before + space } else { before };
                if (before + atom.ending).fits(room) {
                    if spaced {
                        text.push(' ');
                    }
                    text.push_str(atom.text);
                    line = Some(before + atom.advance);
                    continue;
                }
                text.push_str(if atom.joint == Joint::Soft { "-\n" } else { "\n" });
            }
            count += 1;
            if atom.ending.fits(room) {
                text.push_str(atom.text);
                line = Some(atom.advance);
            } else {
                let (last, breaks) = self.break_word(atom.text, room, text);
                count += breaks;
                line = Some(last);
            }
        }
        count
    }

    /// Writes a word that is too wide for any line, and returns how far its last piece reaches and
    /// how often it was broken. At least one character goes on each line, however narrow.
    fn break_word(&self, word: &str, room: i32, text: &mut String) -> (Advance, usize) {
        let hyphen = self.font.advance_of('-');
        let mut breaks = 0;
        let mut used = Advance::default();
        let mut breakable = false;
        for character in word.chars() {
            let advance = self.font.advance_of(character);
            let too_wide = !(used + advance + hyphen).fits(room);
            if breakable && too_wide && !is_joining(character) {
                text.push_str("-\n");
                breaks += 1;
                used = Advance::default();
            }
            text.push(character);
            used = used + advance;
            breakable = character != '\u{200d}';
        }
        (used, breaks)
    }

    /// Rewrites the text in the same number of lines, as even as they get: a title reads better as
    /// "Senior Director of / Engineering Operations" than with one word left over.
    fn even(&self, room: i32, count: usize, text: &mut String) {
        let widest = self.widest_atom().widest();
        let all = self.atoms.iter().fold(Advance::default(), |sum, atom| sum + atom.advance);
        let share = all.widest() / i32::try_from(count).unwrap_or(i32::MAX);
        // Nothing is broken for evenness that could stay whole.
        let mut narrower = if widest <= room { widest.max(share) } else { share };
        let step = (room / 16).max(EM / 4);
        while narrower < room {
            if self.fill(narrower, text) <= count {
                return;
            }
            narrower = narrower.saturating_add(step);
        }
        self.fill(room, text);
    }

    fn widest_atom(&self) -> Advance {
        let mut widest = Advance::default();
        for atom in &self.atoms {
            if atom.ending.widest() >= widest.widest() {
                widest = atom.ending;
            }
        }
        widest
    }
}

/// The first lines of a text.
fn lines(text: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        if lines.len() < most && !line.is_empty() {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

/// Whether a line may break in place of a character: all white space of Unicode but the two spaces
/// that are there to prevent it.
fn is_space(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}'
            | '\u{2029}' | '\u{205f}' | '\u{3000}'
    )
}

/// Whether a character stands for a letter. All that is neither ASCII nor in a block of
/// punctuation, symbols or digits counts as one: the exact table is more than a KiB of the first
/// load.
fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7f}' => character.is_ascii_alphabetic(),
        '\u{80}'..='\u{bf}' => matches!(character, 'ª' | 'µ' | 'º'),
        '×' | '÷' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}' => {
            false
        }
        '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20ff}' | '\u{2190}'..='\u{2bff}' => false,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' => false,
        '\u{fe00}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff20}' | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

/// The first atom of a word, the joint behind it and what follows.
fn split_atom(word: &str) -> (&str, Joint, &str) {
    let mut before: Option<char> = None;
    for (place, character) in word.char_indices() {
        if character == SOFT_HYPHEN {
            let (atom, rest) = word.split_at(place);
            return (atom, Joint::Soft, rest.trim_start_matches(SOFT_HYPHEN));
        }
        let breaks = before.is_some_and(|before| {
            let compound = matches!(before, '-' | '–' | '/') && is_letter(character);
            compound || (is_full_width(before) && is_full_width(character))
        });
        if breaks {
            let (atom, rest) = word.split_at(place);
            return (atom, Joint::Tight, rest);
        }
        before = Some(character);
    }
    (word, Joint::Space, "")
}

fn end_with_ellipsis(line: &mut String, font: Font, room: i32) {
    let ellipsis = font.advance_of('…');
    while !(font.advance(line) + ellipsis).fits(room) || line.ends_with([' ', '-', '–', ',']) {
        if line.pop().is_none() {
            break;
        }
    }
    line.push('…');
}
