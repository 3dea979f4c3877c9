//! Whose result it is, and when another look is due.

use crate::domain::{Day, notation};
use crate::result::kept::Kept;
use crate::result::page::Page;
use crate::result::record::spoken;
use crate::text::ResultMessage;

/// From so many days on, answering again tells something.
const AGAIN_AFTER_DAYS: i32 = 14;

/// Says that the answers came with a code, as long as the person has not said that they are theirs.
pub fn whose(page: &mut Page) {
    if !page.asked.borrowed {
        return page.nothing();
    }
    page.open("div class='note borrowed' role='group' aria-labelledby='borrowed'");
    page.say("p id='borrowed'", ResultMessage::Borrowed);
    page.open("div class='actions'");
    page.button("button class='secondary claim'", ResultMessage::BorrowedMine, "claim");
    page.button("button class='secondary own'", ResultMessage::BorrowedOwn, "retake");
    page.close();
    page.close();
}

/// Says that another look is due: at the day the experiment ends, and from two weeks on.
pub fn look(page: &mut Page) {
    let kept = Kept::read(&page.asked.kept);
    let questionnaire = &page.book.pack.questionnaire;
    // The first time these answers came out, as long as nothing else did since.
    let mut since: Option<Day> = None;
    for entry in &kept.history.entries {
        let same = notation::decode(questionnaire, &entry.code)
            .is_ok_and(|decoded| decoded.answers == page.answers);
        since = if same { since.or(Some(entry.day)) } else { None };
    }
    let Some(since) = since.filter(|_| !page.asked.borrowed) else { return page.nothing() };
    let days = page.today.days_since(since);
    if days < AGAIN_AFTER_DAYS {
        return page.nothing();
    }
    let review = page.review_day(since);
    let due = review.is_some_and(|review| page.today >= review);
    let message = if due { ResultMessage::LookDue } else { ResultMessage::LookAgain };
    let day = spoken(&since.write());
    let review = review.map_or(String::new(), |review| spoken(&review.write()));
    page.open("div class='note look'");
    page.say_filled("p", message, &[("day", &day), ("review", &review)]);
    page.open("div class='actions'");
    page.button("button class='secondary retake'", ResultMessage::Retake, "retake");
    page.close();
    page.close();
}
