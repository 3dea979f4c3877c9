//! The colours of a pack: what may be written, what can be read on what, and the styles made of it.
//!
//! The two surfaces carry all text, so every colour is looked at on both; WCAG 2.2 asks for 4.5:1 where
//! there is text (success criterion 1.4.3) and 3:1 for what one acts on (1.4.11).

use super::error::FaultKind;
use super::node::{Node, Value};
use super::read::{Read, Reader, quoted, raw};
use super::reference::Faults;
use crate::domain::decimal;

/// A colour, 8 bits each for red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u32);

impl Read for Color {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let Value::Text(text) = &node.value else { return reader.other(node, EXAMPLE) };
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|each| each.is_ascii_hexdigit())
        });
        let color = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).map(Color);
        if color.is_none() {
            reader.add(FaultKind::Value, quoted(text), EXAMPLE);
            reader.faults.fix("Write it as # and six hexadecimal digits.");
        }
        color
    }
}

const EXAMPLE: &str = "a colour such as \"#0b5cad\"";

raw! {
    /// Colours in place of ours, for light and for dark pages.
    #[derive(Default)]
    pub struct RawColors {
        pub light: RawPalette = RawPalette::default(),
        pub dark: RawPalette = RawPalette::default(),
    }

    /// The colours of one of them; what is not written is ours.
    #[derive(Default)]
    pub struct RawPalette {
        pub paper: Option<Color>,
        pub raised: Option<Color>,
        pub ink: Option<Color>,
        pub muted: Option<Color>,
        pub hairline: Option<Color>,
        pub control: Option<Color>,
        pub focus: Option<Color>,
        pub individual_contributor: Option<Color>,
        pub management: Option<Color>,
    }
}

/// What a colour is for.
struct Token {
    /// Its field in a pack.
    field: &'static str,
    /// Its name in the styles.
    name: &'static str,
    /// Ours: on light pages and on dark ones.
    ours: [Color; 2],
    /// The contrast that it needs on the surfaces, in tenths; 10 is none.
    tenths: u64,
    of: fn(&RawPalette) -> Option<Color>,
}

/// Surfaces come first.
const SURFACES: usize = 2;
const NONE: u64 = 10;
const TEXT: u64 = 45;
const PART: u64 = 30;

const TOKENS: [Token; 9] = {
    const fn token(
        (field, name): (&'static str, &'static str),
        light: u32,
        dark: u32,
        tenths: u64,
        of: fn(&RawPalette) -> Option<Color>,
    ) -> Token {
        Token { field, name, ours: [Color(light), Color(dark)], tenths, of }
    }
    [
        token(("paper", "paper"), 0x00fa_f8f4, 0x0015_161a, NONE, |own| own.paper),
        token(("raised", "raised"), 0x00ff_fefb, 0x001e_2026, NONE, |own| own.raised),
        token(("ink", "ink"), 0x001d_1b16, 0x00ef_ece4, TEXT, |own| own.ink),
        token(("muted", "muted"), 0x0057_534a, 0x00b5_b1a6, TEXT, |own| own.muted),
        // A line between two parts that are apart without it.
        token(("hairline", "hairline"), 0x00d9_d4c8, 0x003a_3c44, NONE, |own| own.hairline),
        token(("control", "control"), 0x0085_7f72, 0x007d_7f88, PART, |own| own.control),
        token(("focus", "focus"), 0x001d_1b16, 0x00ef_ece4, PART, |own| own.focus),
        token(("individual_contributor", "ic"), 0x000b_5cad, 0x0086_b8f5, TEXT, |own| {
            own.individual_contributor
        }),
        token(("management", "management"), 0x00a8_470d, 0x00f0_a268, TEXT, |own| own.management),
    ]
};

/// The styles that these colours make, where all can be read. A page that sets `--tl-*` goes before
/// them, and so does a reader who has colours of their own.
pub(super) fn styles(raw: &RawColors, faults: &mut Faults) -> String {
    let palettes = [&raw.light, &raw.dark];
    for (scheme, (palette, name)) in palettes.into_iter().zip(["light", "dark"]).enumerate() {
        contrasts(palette, scheme, name, faults);
    }
    let mut rules = String::new();
    for token in &TOKENS {
        let own = palettes.map(token.of);
        if own == [None, None] {
            continue;
        }
        let ([light, dark], [our_light, our_dark]) = (own, token.ours);
        let (light, dark) = (hex(light.unwrap_or(our_light)), hex(dark.unwrap_or(our_dark)));
        let name = token.name;
        let rule = ["--", name, ":var(--tl-", name, ",light-dark(", &light, ",", &dark, "));"];
        rules.push_str(&rule.concat());
    }
    if rules.is_empty() {
        return rules;
    }
    ["@media not (forced-colors:active){.root,.broken{", &rules, "}}"].concat()
}

/// Notes each colour that is too near to what it lies on or what lies on it, with the nearest of them.
/// What is ours on ours is far enough.
fn contrasts(palette: &RawPalette, scheme: usize, scheme_name: &str, faults: &mut Faults) {
    let color = |token: &Token| {
        let ours = token.ours.get(scheme).copied().unwrap_or(Color(0));
        (token.of)(palette).unwrap_or(ours)
    };
    let (surfaces, rest) = TOKENS.split_at(SURFACES);
    for own in TOKENS.iter().filter(|token| (token.of)(palette).is_some()) {
        let is_surface = surfaces.iter().any(|surface| surface.field == own.field);
        let others = if is_surface { rest } else { surfaces };
        let near = others.iter().filter_map(|other| {
            let needed = if is_surface { other.tenths } else { own.tenths };
            let found = contrast_tenths(color(own), color(other));
            // A colour that somebody sets on a surface of theirs is at fault by itself.
            let is_told = is_surface && (other.of)(palette).is_some();
            (found < needed && !is_told).then_some((found * 100 / needed, found, needed, other))
        });
        let Some((_, found, needed, other)) = near.min_by_key(|(share, ..)| *share) else {
            continue;
        };
        let ratio = |tenths: u64| {
            let digits = |number: u64| decimal::write(u32::try_from(number).unwrap_or(0));
            [&*digits(tenths / 10), ".", &*digits(tenths % 10), ":1"].concat()
        };
        let path = ["colors.", scheme_name, ".", own.field].concat();
        let (own_hex, other_hex) = (hex(color(own)), hex(color(other)));
        let found =
            [&*own_hex, ", with ", &ratio(found), " to ", other.field, " (", &other_hex, ")"];
        let allowed = ["a contrast of at least ", &ratio(needed)].concat();
        faults.add(FaultKind::Contrast, &path, found.concat(), &allowed);
        let is_lighter = is_surface == (scheme == 0);
        let which = if is_lighter { "Make it lighter" } else { "Make it darker" };
        faults.fix([which, ", until all can be read."].concat());
    }
}

fn hex(Color(color): Color) -> String {
    let digit = |at: u32| char::from_digit((color >> (4 * at)) & 15, 16).unwrap_or('0');
    let mut text = String::from("#");
    text.extend((0..6).rev().map(digit));
    text
}

/// How many parts the luminance of white has.
const WHITE: u64 = 1 << 18;

/// The contrast of two colours by WCAG 2.2, in tenths, rounded down: from 10 to 210.
fn contrast_tenths(one: Color, other: Color) -> u64 {
    let (one, other) = (luminance(one), luminance(other));
    let flare = WHITE / 20;
    (one.max(other) + flare) * 10 / (one.min(other) + flare)
}

/// The relative luminance, from 0 to [`WHITE`].
fn luminance(Color(color): Color) -> u64 {
    let part = |shift: u32, weight: u64| linear((color >> shift) & 255) * weight;
    (part(16, 2126) + part(8, 7152) + part(0, 722)) / 10_000
}

/// How much light a value of 0 to 255 stands for: `((v / 255 + 0.055) / 1.055) ^ 2.4`, in whole numbers.
fn linear(value: u32) -> u64 {
    let value = u64::from(value);
    // Up to here it is a straight line, as the standard has it: v / 255 / 12.92.
    if value <= 10 {
        return value * 10 * WHITE / 32_946;
    }
    // x = base / 269,025, and x ^ 2.4 is x ^ 2 times the fifth root of x ^ 2.
    let base = u128::from(value * 1000 + 14_025);
    let square = |parts: u128| base * base * parts / (269_025 * 269_025);
    let white = u128::from(WHITE);
    let (fifth_power, mut root) = (square(white.pow(5)), 0);
    for bit in (0..=18).rev().map(|bit| 1_u128 << bit) {
        if (root | bit).pow(5) <= fifth_power {
            root |= bit;
        }
    }
    u64::try_from(square(root)).unwrap_or(WHITE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn light_is_counted_as_the_standard_says() {
        for value in 0..=255 {
            let share = f64::from(value) / 255.0;
            let exact =
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) };
            let found = f64::from(u32::try_from(linear(value)).expect("small")) / 262_144.0;
            assert!((found - exact).abs() < 0.000_02, "{value}: {found} for {exact}");
        }
        assert_eq!(contrast_tenths(Color(0), Color(0x00ff_ffff)), 210);
        assert_eq!(contrast_tenths(Color(0x0076_7676), Color(0x00ff_ffff)), 45, "4.54");
        assert_eq!(contrast_tenths(Color(0x0077_7777), Color(0x00ff_ffff)), 44, "4.48");
        assert_eq!(contrast_tenths(Color(0x00ff_0000), Color(0x00ff_0000)), 10);
    }

    #[test]
    fn ours_are_those_of_the_styles_and_can_be_read() {
        let styles = include_str!("../../../assets/widget.css");
        for token in &TOKENS {
            let [light, dark] = token.ours.map(hex);
            let name = token.name;
            let line = format!("--{name}: var(--tl-{name}, light-dark({light}, {dark}));");
            assert!(styles.contains(&line), "{line}");
        }
        let all = |scheme: usize| {
            let ours = |at: usize| Some(TOKENS[at].ours[scheme]);
            RawPalette {
                paper: ours(0),
                raised: ours(1),
                ink: ours(2),
                muted: ours(3),
                hairline: ours(4),
                control: ours(5),
                focus: ours(6),
                individual_contributor: ours(7),
                management: ours(8),
            }
        };
        let mut faults = Faults::default();
        let own = RawColors { light: all(0), dark: all(1) };
        let made = self::styles(&own, &mut faults);
        assert_eq!(faults.0, []);
        assert_eq!(made.matches("light-dark").count(), TOKENS.len());
    }
}
