//! The optional step after the last question: never scored, it only changes the advice.

use yew::{AttrValue, Callback, Event, Html};

use super::element::{element, line};
use super::field::on_number;
use super::frame::Frame;
use super::heading::view_heading;
use crate::content::pack::{NumberField, Selection};
use crate::domain::{Action, Context, Employer, Role};
use crate::text::Message;

/// The context step.
pub fn context(frame: &Frame) -> Html {
    let text = &frame.pack.context;
    let given = &frame.session.context;
    let next = if frame.session.editing { Message::KeepAnswer } else { Message::SeeResult };
    let now = Role::ALL.map(|role| (role == given.now, Action::Now(role)));
    let employer =
        Employer::ALL.map(|employer| (employer == given.employer, Action::Employer(employer)));
    let months_away = if given.now == Role::Manager {
        let at_most = Context::MONTHS_AWAY_AT_MOST;
        let heard = on_number(frame.act, at_most, Action::MonthsAway);
        number("months-away", &text.months_away, given.months_away, at_most, heard)
    } else {
        Html::default()
    };
    let at_most = Context::YEARS_AT_MOST.into();
    let heard = on_number(frame.act, at_most, |years| {
        Action::Years(years.and_then(|years| u8::try_from(years).ok()))
    });
    element("section")
        .key("context")
        .set("class", "panel context")
        .add(line("p", "eyebrow", frame.text(Message::LastStep)))
        .add(view_heading(frame, "", text.heading.into()))
        .add(line("p", "explanation", text.explanation.into()))
        .add(selection(frame, "now", &text.now, &now))
        .add(months_away)
        .add(selection(frame, "employer", &text.employer, &employer))
        .add(number("years", &text.years, given.years.map(u16::from), at_most, heard))
        .add(
            element("div")
                .set("class", "actions")
                .add(frame.button("secondary", "back", Message::Back, Action::Back))
                .add(frame.button("primary", "next", next, Action::Next))
                .end(),
        )
        .end()
}

fn selection(
    frame: &Frame,
    name: &'static str,
    text: &Selection,
    choices: &[(bool, Action)],
) -> Html {
    let options = text.choices.iter().zip(choices).map(|(text, (chosen, action))| {
        element("label")
            .key(&text.id)
            .set("class", "option")
            .add(
                element("input")
                    .set("type", "radio")
                    .set("name", name)
                    .value(text.id.into())
                    .checked(*chosen)
                    .on_change(frame.on(action.clone()))
                    .end(),
            )
            .add(line("span", "", text.text.into()))
            .end()
    });
    element("fieldset")
        .set("class", "selection")
        .add(line("legend", "", text.label.into()))
        .add(element("div").set("class", "options").each(options).end())
        .end()
}

fn number(
    name: &'static str,
    text: &NumberField,
    given: Option<u16>,
    at_most: u16,
    heard: Callback<Event>,
) -> Html {
    let hint = AttrValue::from([name, "-hint"].concat());
    let value = given.map_or(String::new(), |number| number.to_string());
    element("div")
        .set("class", "number")
        .add(element("label").set("for", name).text(text.label).end())
        .add(
            element("input")
                .set("id", name)
                .set("name", name)
                .set("type", "number")
                .set("inputmode", "numeric")
                .set("min", "0")
                .number("max", at_most.into())
                .set("aria-describedby", hint.clone())
                .value(value.into())
                .on_change(heard)
                .end(),
        )
        .add(element("p").set("id", hint).set("class", "quiet").text(text.hint).end())
        .end()
}
