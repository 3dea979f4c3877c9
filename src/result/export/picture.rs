//! A picture as a list of shapes in whole pixels, and the three ways it is written: as a file, as
//! part of a page, and as commands for a canvas.
//!
//! A canvas that is painted by commands is never tainted, also on a page from disk, and no policy on
//! images is in the way.

use crate::domain::decimal;
use crate::result::page::Page;

/// How a text stands to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// A shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Left and top edge, width and height.
        place: [i32; 4],
        /// Its colour.
        fill: &'static str,
    },
    /// A line with round ends.
    Line {
        /// Where it begins and ends: x, y, x, y.
        place: [i32; 4],
        /// How thick it is.
        width: i32,
        /// Its colour.
        stroke: &'static str,
    },
    /// A filled circle.
    Disc {
        /// Its middle and its radius.
        place: [i32; 3],
        /// Its colour.
        fill: &'static str,
    },
    /// A line of text.
    Text {
        /// Where its baseline begins, ends or has its middle.
        place: [i32; 2],
        /// The size of the font.
        size: i32,
        /// Bold.
        bold: bool,
        /// With serifs.
        serif: bool,
        /// How it stands to its place.
        anchor: Anchor,
        /// Its colour.
        fill: &'static str,
        /// What it says.
        text: String,
    },
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: i32,
    /// Its height in pixels.
    pub height: i32,
    /// What is on it, from the back to the front.
    pub shapes: Vec<Shape>,
}

const SERIF: &str = "ui-serif, Georgia, 'Times New Roman', serif";
const SANS: &str = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
/// Between the fields of a shape that is to be painted.
const FIELD: char = '\u{1f}';

/// The name and the attributes of a shape in a drawing of the web.
fn element(shape: &Shape) -> (&'static str, Vec<(&'static str, String)>) {
    let number = |number: &i32| decimal::write_signed(*number);
    let places = |names: &[&'static str], place: &[i32]| -> Vec<(&'static str, String)> {
        names.iter().copied().zip(place.iter().map(number)).collect()
    };
    match shape {
        Shape::Rect { place, fill } => {
            let mut attributes = places(&["x", "y", "width", "height"], place);
            attributes.push(("fill", (*fill).to_owned()));
            ("rect", attributes)
        }
        Shape::Line { place, width, stroke } => {
            let mut attributes = places(&["x1", "y1", "x2", "y2"], place);
            attributes.push(("stroke", (*stroke).to_owned()));
            attributes.push(("stroke-width", number(width)));
            attributes.push(("stroke-linecap", "round".to_owned()));
            ("line", attributes)
        }
        Shape::Disc { place, fill } => {
            let mut attributes = places(&["cx", "cy", "r"], place);
            attributes.push(("fill", (*fill).to_owned()));
            ("circle", attributes)
        }
        Shape::Text { place, size, bold, serif, anchor, fill, .. } => {
            let mut attributes = places(&["x", "y"], place);
            attributes.push(("font-family", family(*serif).to_owned()));
            attributes.push(("font-size", number(size)));
            attributes.push(("font-weight", weight(*bold).to_owned()));
            attributes.push(("text-anchor", anchored(*anchor).to_owned()));
            attributes.push(("fill", (*fill).to_owned()));
            ("text", attributes)
        }
    }
}

const fn family(serif: bool) -> &'static str {
    if serif { SERIF } else { SANS }
}

const fn weight(bold: bool) -> &'static str {
    if bold { "700" } else { "400" }
}

const fn anchored(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// A drawing file, with words for those who cannot see it. Nothing in it points elsewhere.
#[must_use]
pub fn svg(picture: &Picture, alt: &str) -> String {
    let mut text = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    let (width, height) =
        (decimal::write_signed(picture.width), decimal::write_signed(picture.height));
    let view_box = ["0 0 ", &width, " ", &height].concat();
    for (name, value) in [("width", &width), ("height", &height), ("viewBox", &view_box)] {
        attribute(&mut text, name, value);
    }
    text.push_str("><title>");
    text.push_str(&escaped(alt));
    text.push_str("</title>\n");
    for shape in &picture.shapes {
        let (name, attributes) = element(shape);
        text.push('<');
        text.push_str(name);
        for (name, value) in attributes {
            attribute(&mut text, name, &value);
        }
        if let Shape::Text { text: said, .. } = shape {
            text.push('>');
            text.push_str(&escaped(said));
            text.push_str("</text>\n");
        } else {
            text.push_str("/>\n");
        }
    }
    text.push_str("</svg>\n");
    text
}

fn attribute(text: &mut String, name: &str, value: &str) {
    for part in [" ", name, "=\"", &escaped(value), "\""] {
        text.push_str(part);
    }
}

/// A text without any meaning in XML, and without the signs that XML does not know. A day that is
/// marked to be written later stays marked.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            crate::result::SPOKEN => out.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character.is_control() => out.push(' '),
            character => out.push(character),
        }
    }
    out
}

/// The same on a page, as one picture with words.
pub fn picture_on_page(page: &mut Page, picture: &Picture, alt: &str) {
    let (width, height) =
        (decimal::write_signed(picture.width), decimal::write_signed(picture.height));
    page.open("svg role='img' focusable='false'");
    // A picture of another shape is another picture.
    page.key(&height);
    page.set("viewBox", &["0 0 ", &width, " ", &height].concat());
    page.set("aria-label", alt);
    for shape in &picture.shapes {
        let (name, attributes) = element(shape);
        page.open(name);
        for (name, value) in attributes {
            page.set(name, &value);
        }
        if let Shape::Text { text, .. } = shape {
            page.text(text);
        }
        page.close();
    }
    page.close();
}

/// The same for a canvas: a shape a line, its fields separated by U+001F. First the size; then
/// `rect x y width height fill`, `line x y x y width stroke`, `disc x y radius fill` and
/// `text x y font fill anchor text`, where the font is as CSS writes it and the anchor as a canvas
/// calls it.
#[must_use]
pub fn paint(picture: &Picture) -> String {
    let mut text = String::new();
    let mut line = |name: &str, numbers: &[i32], words: &[&str]| {
        text.push_str(name);
        for number in numbers {
            text.push(FIELD);
            text.push_str(&decimal::write_signed(*number));
        }
        for words in words {
            text.push(FIELD);
            text.extend(
                words.chars().map(|one| if one == '\n' || one == FIELD { ' ' } else { one }),
            );
        }
        text.push('\n');
    };
    line("size", &[picture.width, picture.height], &[]);
    for shape in &picture.shapes {
        match shape {
            Shape::Rect { place, fill } => line("rect", place, &[fill]),
            Shape::Line { place: [x1, y1, x2, y2], width, stroke } => {
                line("line", &[*x1, *y1, *x2, *y2, *width], &[stroke]);
            }
            Shape::Disc { place, fill } => line("disc", place, &[fill]),
            Shape::Text { place, size, bold, serif, anchor, fill, text } => {
                let size = decimal::write_signed(*size);
                let font = [weight(*bold), " ", &size, "px ", family(*serif)].concat();
                let align = match anchor {
                    Anchor::Middle => "center",
                    anchor => anchored(*anchor),
                };
                line("text", place, &[&font, fill, align, text]);
            }
        }
    }
    text
}
