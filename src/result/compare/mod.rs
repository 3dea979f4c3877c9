//! The answers beside those of somebody else, and beside earlier ones.

mod earlier;
mod moved;
mod other;
mod theirs;

pub use theirs::code_in;

use super::page::Page;
use super::view::{load, share};
use crate::text::ResultMessage;

/// The view.
pub fn view(page: &mut Page) {
    page.open("section class='panel together'");
    page.key("compare");
    page.say("p class='eyebrow'", ResultMessage::CompareLabel);
    page.view_heading(page.words(ResultMessage::CompareHeading));
    page.open("div class='told'");
    page.say("p class='lead'", ResultMessage::CompareLead);
    other::other(page);
    ask(page);
    earlier::earlier(page);
    page.say("p class='quiet no-rank'", ResultMessage::CompareNoRank);
    page.close();
    page.close();
}

/// How two people get at each other's code.
fn ask(page: &mut Page) {
    page.section("section class='exchange'", ResultMessage::ExchangeHeading);
    page.open("div");
    if page.answers.is_complete() {
        share(page);
    } else {
        page.say("p", ResultMessage::ExchangeFirst);
    }
    page.say("p", ResultMessage::AboutOffer);
    page.open("div class='actions'");
    page.button("button class='secondary about'", ResultMessage::AboutBegin, "about");
    page.close();
    load(page);
    page.close();
    page.close();
}
