//! Headings whose level the page decides.

use yew::{AttrValue, Html};

use super::element::{element, line};
use super::frame::Frame;

/// The heading of a view. It can take the focus by script, so that a change of view is announced.
#[inline(never)]
pub fn view_heading(frame: &Frame, part: &'static str, text: AttrValue) -> Html {
    let mut heading = element(tag(frame.settings.heading_level));
    if !part.is_empty() {
        heading.set("part", part);
    }
    heading.set("class", "view-heading").set("tabindex", "-1");
    heading.node(frame.heading).text(text).end()
}

/// A heading inside a view.
#[inline(never)]
pub fn heading(frame: &Frame, text: AttrValue) -> Html {
    line(tag(frame.settings.heading_level + 1), "heading", text)
}

fn tag(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
