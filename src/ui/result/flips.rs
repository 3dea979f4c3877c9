//! Which single answer would give another headline.

use super::item;
use crate::domain::{Answer, Flip, Outcome};
use crate::page::digits;
use crate::text::Message;
use crate::ui::page::Page;

/// How many stand in the open; the rest waits behind a line.
const SHOWN_AT_ONCE: usize = 3;

/// The flips, nearest first.
pub fn list(page: &mut Page, outcome: &Outcome) {
    let flips = &outcome.flips;
    if flips.is_empty() {
        return page.say("p", Message::FlipsNone);
    }
    let (first, rest) = flips.split_at_checked(SHOWN_AT_ONCE).unwrap_or((flips, &[]));
    page.open("div");
    rows(page, first);
    if rest.is_empty() {
        page.nothing();
    } else {
        page.open("details");
        let count = digits(rest.len());
        page.say_filled("summary", Message::FlipsMore, &[("count", &count)]);
        rows(page, rest);
        page.close();
    }
    page.close();
}

#[inline(never)]
fn rows(page: &mut Page, flips: &[Flip]) {
    page.open("ul class='plain'");
    for flip in flips {
        row(page, flip);
    }
    page.close();
}

fn row(page: &mut Page, flip: &Flip) -> Option<()> {
    let place = usize::from(flip.question);
    let topic = page.pack.questions.get(place)?.topic;
    let answer = page.pack.answer(place, Answer::Choice(flip.choice))?;
    let headline = page.pack.verdict(flip.headline)?.name;
    let values = [("answer", &**answer), ("headline", &headline)];
    item(page, &topic, &page.filled(Message::FlipLine, &values));
    Some(())
}
