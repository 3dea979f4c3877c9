//! Two people's answers, question by question.

use super::theirs::Theirs;
use crate::domain::{Answers, Difference, Role, differences, outcome};
use crate::page::{Node, On, digits};
use crate::result::page::Page;
use crate::text::ResultMessage;

/// The field for a code, and what it shows.
pub fn other(page: &mut Page) {
    let theirs = Theirs::of(page);
    page.section("section class='other'", ResultMessage::OtherHeading);
    page.open("div");
    page.open("label");
    page.say("span", ResultMessage::OtherLabel);
    page.open("input type='text' name='theirs' class='code' autocomplete='off' spellcheck='false'");
    page.set("aria-describedby", "theirs-wrong");
    if matches!(theirs, Theirs::Unreadable(_)) {
        page.set("aria-invalid", "true");
    }
    page.value(&page.desk.theirs.clone());
    page.node(Node::Field);
    page.hear_told(On::Change, "theirs ");
    page.close();
    page.close();
    page.open("p id='theirs-wrong' class='missing' aria-live='polite'");
    if let Theirs::Unreadable(error) = &theirs {
        page.text(&page.filled(ResultMessage::OtherWrong, &[("error", &error.to_string())]));
    }
    page.close();
    match theirs {
        Theirs::Nothing | Theirs::Unreadable(_) => {
            page.say("p class='quiet'", ResultMessage::OtherHint)
        }
        Theirs::Own(answers, now) => beside(page, &answers, Some(now)),
        Theirs::About(answers) => beside(page, &answers, None),
    }
    page.close();
    page.close();
}

/// Theirs beside the own ones. Whoever answered about themselves stands somewhere; whoever answered
/// about another does not.
fn beside(page: &mut Page, theirs: &Answers, now: Option<Role>) {
    page.open("div class='beside'");
    if page.answers.answered() == 0 {
        page.say("p", ResultMessage::BesideNothing);
    } else {
        let label = match now {
            Some(now) => {
                page.say("p", ResultMessage::BesideOwn);
                headlines(page, theirs, now);
                ResultMessage::They
            }
            None => {
                page.say("p", ResultMessage::BesideAbout);
                page.nothing();
                ResultMessage::TheyThink
            }
        };
        let found = differences(&page.book.pack.questionnaire, &page.answers, theirs);
        gaps(page, &found, label);
        agreed(page, theirs);
    }
    page.open("div class='actions'");
    page.button("button class='secondary'", ResultMessage::OtherForget, "theirs ");
    page.close();
    page.close();
}

/// What came out for each; two people's own answers only.
fn headlines(page: &mut Page, theirs: &Answers, now: Role) {
    let questionnaire = &page.book.pack.questionnaire;
    let name = |answers: &Answers, now| {
        outcome(questionnaire, answers, now).map(|found| page.name(found.verdict.headline))
    };
    let (yours, others) = (name(&page.answers, page.context.now), name(theirs, now));
    let (Some(yours), Some(others)) = (yours, others) else { return page.nothing() };
    let values = [("yours", yours), ("theirs", others)];
    page.say_filled("p", ResultMessage::BesideHeadlines, &values);
}

/// The differences, the biggest first, each with something to ask each other.
fn gaps(page: &mut Page, found: &[Difference], label: ResultMessage) {
    if found.is_empty() {
        return page.say("p", ResultMessage::NoGaps);
    }
    page.open("ol class='gaps'");
    for gap in found {
        let place = usize::from(gap.question);
        page.open("li");
        page.line("strong", page.topic(place));
        page.open("dl class='pair'");
        page.say("dt", ResultMessage::You);
        page.line("dd", page.said(place, gap.mine));
        page.say("dt", label);
        page.line("dd", page.said(place, gap.theirs));
        page.close();
        let prompt = page.book.result.readings.get(place).map_or("", |one| one.prompt.0);
        page.line_if_any("p class='prompt'", prompt);
        page.close();
    }
    page.close();
}

fn agreed(page: &mut Page, theirs: &Answers) {
    let same = |(place, answer): (usize, Option<_>)| {
        (answer.is_some() && answer == theirs.get(place)).then_some(place)
    };
    let places: Vec<usize> = page.answers.iter().enumerate().filter_map(same).collect();
    let topics: Vec<&str> = places.iter().map(|place| page.topic(*place)).collect();
    if topics.is_empty() {
        return page.nothing();
    }
    let values = [("count", &*digits(topics.len())), ("topics", &topics.join(", "))];
    page.say_filled("p class='agreed'", ResultMessage::Agreed, &values);
}
