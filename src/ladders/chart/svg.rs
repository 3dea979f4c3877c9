//! The few shapes that pictures are made of.

use crate::chart::{Anchor, Line};
use crate::domain::{Track, decimal};
use crate::ladders::page::Page;

/// Begins a picture of this size; `tag` is its start tag.
pub fn begin(page: &mut Page, tag: &str, width: i32, height: i32) {
    page.open(tag);
    let (width, height) = (decimal::write_signed(width), decimal::write_signed(height));
    page.set("viewBox", &["0 0 ", &width, " ", &height].concat());
    page.set("xmlns", "http://www.w3.org/2000/svg");
}

/// Begins a straight line.
pub fn stroke(page: &mut Page, class: &str, from: (i32, i32), to: (i32, i32)) {
    page.open("line");
    page.set("class", class);
    page.number("x1", from.0);
    page.number("y1", from.1);
    page.number("x2", to.0);
    page.number("y2", to.1);
}

/// A straight line.
pub fn line(page: &mut Page, class: &str, from: (i32, i32), to: (i32, i32)) {
    stroke(page, class, from, to);
    page.close();
}

/// A disc with a number in its middle.
pub fn disc(
    page: &mut Page,
    class: &str,
    at: (i32, i32),
    radius: i32,
    text_y: i32,
    text: &str,
    size: i32,
) {
    page.open("g");
    page.set("class", class);
    page.open("circle");
    page.number("cx", at.0);
    page.number("cy", at.1);
    page.number("r", radius);
    page.close();
    page.open("text text-anchor='middle'");
    page.number("x", at.0);
    page.number("y", text_y);
    page.number("font-size", size);
    page.text(text);
    page.close();
    page.close();
}

/// Corners as an attribute: `1,2 3,4`.
pub fn points(corners: &[(i32, i32)]) -> String {
    let mut points = String::new();
    for (x, y) in corners {
        if !points.is_empty() {
            points.push(' ');
        }
        points.push_str(&decimal::write_signed(*x));
        points.push(',');
        points.push_str(&decimal::write_signed(*y));
    }
    points
}

/// A class, the side it is on, and what else holds: `rung ic selected`.
pub fn class(kind: &str, track: Option<Track>, more: &[(bool, &str)]) -> String {
    let mut class = kind.to_owned();
    class.push_str(match track {
        Some(Track::IndividualContributor) => " ic",
        Some(Track::Management) => " management",
        None => "",
    });
    for (holds, name) in more {
        if *holds {
            class.push(' ');
            class.push_str(name);
        }
    }
    class
}

/// A text in lines.
pub fn text(page: &mut Page, class: &str, anchor: Anchor, size: i32, x: i32, lines: &[Line]) {
    page.open("text");
    page.set("class", class);
    page.set("text-anchor", anchor.value());
    page.number("font-size", size);
    for line in lines {
        page.open("tspan");
        page.number("x", x);
        page.number("y", line.y);
        page.text(&line.text);
        page.close();
    }
    page.close();
}
