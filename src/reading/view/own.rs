//! The person's own result, beside what they read.

use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// What the six answers gave, or the way to them.
pub fn own(page: &mut Page) {
    if page.asked.headline.is_empty() {
        page.open("p class='own'");
        page.text(page.words(ReadingMessage::OwnNone));
        page.text(" ");
        page.button("button class='link'", page.words(ReadingMessage::OwnGo), "show quiz");
        page.close();
        return;
    }
    let values = [("headline", &*page.asked.headline)];
    page.say_filled("p class='own'", ReadingMessage::OwnResult, &values);
}
