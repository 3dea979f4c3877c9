//! The optional step after the last question: never scored, it only changes the advice.

use super::heard::Heard;
use super::page::Page;
use crate::content::pack::Selection;
use crate::domain::{Action, Context, Employer, Role};
use crate::page::digits;
use crate::text::Message;

/// The context step.
pub fn context(page: &mut Page) {
    let text = &page.pack.context;
    let given = page.session.context;
    page.open("section class='panel context'");
    page.key("context");
    page.say("p class='eyebrow'", Message::LastStep);
    page.view_heading(&text.heading);
    page.line("p class='explanation'", &text.explanation);
    let now = Role::ALL.map(|role| (role == given.now, Action::Now(role)));
    selection(page, "now", &text.now, &now);
    if given.now == Role::Manager {
        let at_most = Context::MONTHS_AWAY_AT_MOST;
        page.open("div class='number'");
        page.line("label for='months-away'", &text.months_away.label);
        page.open("input id='months-away' name='months-away' aria-describedby='months-away-hint'");
        number(page, given.months_away, at_most, Action::MonthsAway);
        page.line("p id='months-away-hint' class='quiet'", &text.months_away.hint);
        page.close();
    } else {
        page.nothing();
    }
    let employer =
        Employer::ALL.map(|employer| (employer == given.employer, Action::Employer(employer)));
    selection(page, "employer", &text.employer, &employer);
    let at_most = Context::YEARS_AT_MOST.into();
    page.open("div class='number'");
    page.line("label for='years'", &text.years.label);
    page.open("input id='years' name='years' aria-describedby='years-hint'");
    number(page, given.years.map(u16::from), at_most, |years| {
        Action::Years(years.and_then(|years| u8::try_from(years).ok()))
    });
    page.line("p id='years-hint' class='quiet'", &text.years.hint);
    page.close();
    page.step(if page.session.editing { Message::KeepAnswer } else { Message::SeeResult });
    page.close();
}

fn selection(page: &mut Page, name: &str, text: &Selection, choices: &[(bool, Action)]) {
    page.open("fieldset class='selection'");
    page.line("legend", &text.label);
    page.open("div class='options'");
    for (text, (chosen, action)) in text.choices.iter().zip(choices) {
        page.open("label class='option'");
        page.key(&text.id);
        page.open("input type='radio'");
        page.set("name", name);
        page.value(&text.id);
        page.checked(*chosen);
        page.hear(Heard::Choice(action.clone()));
        page.close();
        page.line("span", &text.text);
        page.close();
    }
    page.close();
    page.close();
}

/// The rest of a number field, its end included.
fn number(page: &mut Page, given: Option<u16>, at_most: u16, action: fn(Option<u16>) -> Action) {
    page.set("type", "number");
    page.set("inputmode", "numeric");
    page.set("min", "0");
    page.number("max", at_most.into());
    page.value(&given.map_or(String::new(), |given| digits(given.into())));
    page.hear(Heard::Number { at_most, action });
    page.close();
}
