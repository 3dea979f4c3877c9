//! The sliders: a second opinion beside the six questions, never a part of them.

use super::own::own;
use crate::content::reading_pack::Factor;
use crate::domain::{Agreement, SecondOpinion, Track, second_opinion};
use crate::page::{Node, On, digits};
use crate::reading::mark::mark;
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// The middle of a slider.
const MIDDLE: u8 = 2;

/// The sliders, and what they say.
pub fn factors(page: &mut Page) {
    page.open("div class='factors'");
    for (at, factor) in page.book.reading.factors.iter().enumerate() {
        slider(page, at, factor);
    }
    opinion(page);
    page.close();
}

fn slider(page: &mut Page, at: usize, factor: &Factor) {
    let number = digits(at);
    let position = page.margin.slider(at);
    page.open("div class='factor'");
    page.key(&number);
    page.open("label");
    page.set("for", &["slider-", &number].concat());
    page.text(&factor.question);
    mark(page, &factor.from, false);
    page.close();
    page.open("input type='range' min='0' max='4' step='1'");
    page.set("id", &["slider-", &number].concat());
    let words = position.map_or_else(
        || page.words(ReadingMessage::FactorUnmoved).to_owned(),
        |position| value(page, factor, position),
    );
    page.set("aria-valuetext", &words);
    if position.is_none() {
        page.set("data-unmoved", "");
    }
    page.value(&digits(position.unwrap_or(MIDDLE).into()));
    page.hear_told(On::Change, &["slider ", &number, " "].concat());
    page.close();
    page.open("p class='poles' aria-hidden='true'");
    page.line("span", &factor.low);
    page.line("span", &factor.high);
    page.close();
    page.open("p class='position'");
    page.line("span", &words);
    if position.is_none() {
        page.text(" ");
        let told = ["slider ", &number, " ", &digits(MIDDLE.into())].concat();
        page.button("button class='link'", page.words(ReadingMessage::FactorMiddle), &told);
    }
    page.close();
    page.close();
}

/// Where a slider stands, in words.
fn value(page: &Page, factor: &Factor, position: u8) -> String {
    let message = match position {
        0 => ReadingMessage::FactorValue0,
        1 => ReadingMessage::FactorValue1,
        2 => ReadingMessage::FactorValue2,
        3 => ReadingMessage::FactorValue3,
        _ => ReadingMessage::FactorValue4,
    };
    page.filled(message, &[("low", &factor.low), ("high", &factor.high)])
}

fn opinion(page: &mut Page) {
    let factors = page.book.reading.factors.iter().enumerate();
    let told: Vec<(Option<u8>, Track)> =
        factors.map(|(at, factor)| (page.margin.slider(at), factor.high_track())).collect();
    let opinion = second_opinion(&told);
    page.open("div class='marks'");
    page.open("p class='lead opinion' role='status' tabindex='-1'");
    page.node(Node::SecondPanel);
    match opinion {
        SecondOpinion::Open => page.text(page.words(ReadingMessage::FactorsOpen)),
        SecondOpinion::Leans(track) => {
            let track = page.book.reading.tracks.in_sentence(track);
            page.text(&page.filled(ReadingMessage::FactorsLean, &[("track", &track)]));
        }
        SecondOpinion::Between => page.text(page.words(ReadingMessage::FactorsBetween)),
    }
    let beside = page.asked.fit.and_then(|fit| opinion.beside(fit));
    if let Some(agreement) = beside {
        let message = match agreement {
            Agreement::Agree => ReadingMessage::FactorsAgree,
            Agreement::Differ => ReadingMessage::FactorsDiffer,
            Agreement::Partly => ReadingMessage::FactorsPartly,
        };
        page.text(" ");
        page.text(&page.filled(message, &[("headline", &page.asked.headline)]));
    }
    page.close();
    if beside.is_some() {
        page.nothing();
    } else {
        own(page);
    }
    if told.iter().any(|(position, _)| position.is_some()) {
        let label = page.words(ReadingMessage::FactorsClear);
        page.button("button class='link unslide'", label, "unslide");
    } else {
        page.nothing();
    }
    page.close();
}
