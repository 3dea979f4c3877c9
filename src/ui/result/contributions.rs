//! One row for each question: the person's own answer, how it was read, and its pull as a bar.

use crate::content::Pack;
use crate::domain::{Answer, Contribution, Outcome};
use crate::text::{Catalog, Message, fill};
use crate::ui::page::Page;

/// The rows.
pub fn list(page: &mut Page, outcome: &Outcome) {
    page.open("ol class='contributions'");
    for contribution in &outcome.score.contributions {
        row(page, contribution);
    }
    page.close();
}

fn row(page: &mut Page, contribution: &Contribution) {
    let place = usize::from(contribution.question);
    let (Some(text), Some(model)) =
        (page.pack.questions.get(place), page.pack.questionnaire.questions.get(place))
    else {
        return page.nothing();
    };
    let said = page.pack.answer(place, contribution.answer).map_or("", |text| text.0);
    let read_as = match contribution.answer {
        Answer::Choice(choice) => text.choices.get(usize::from(choice)).map(|one| one.read_as),
        Answer::NoneFits => None,
    };
    page.open("li");
    page.set("data-question", &model.id);
    page.line("span class='topic'", &text.topic);
    page.line("span class='said'", said);
    page.open(bar(contribution));
    page.set("aria-hidden", "true");
    page.open("span class='pull'");
    page.close();
    page.close();
    let strength = strength(page.pack, page.screen.texts, contribution);
    let read = match read_as {
        Some(read_as) => [&*read_as, ": ", &strength].concat(),
        None => strength,
    };
    page.line("span class='read'", &read);
    page.close();
}

/// The pull of an answer in words: the bar says the same and nothing more.
pub fn strength(pack: &Pack, texts: &Catalog, contribution: &Contribution) -> String {
    let lean = contribution.lean;
    let passed_over = contribution.answer == Answer::NoneFits;
    let mut words = match lean.track() {
        Some(track) => {
            let message = if lean.is_strong() { Message::Strong } else { Message::Leaning };
            fill(texts.get(message), &[("track", &pack.tracks.in_sentence(track))])
        }
        None => {
            let message = match (contribution.stop, passed_over) {
                (Some(_), _) => Message::StopNotScore,
                (None, true) => Message::PassedOver,
                (None, false) => Message::Neither,
            };
            texts.get(message).to_owned()
        }
    };
    if contribution.technical_leadership {
        words.push_str(", ");
        words.push_str(texts.get(Message::CountsTechnical));
    }
    words
}

fn bar(contribution: &Contribution) -> &'static str {
    match contribution.lean.value() {
        -2 => "span class='bar ic strong'",
        -1 => "span class='bar ic'",
        1 => "span class='bar management'",
        2 => "span class='bar management strong'",
        _ if contribution.stop.is_some() => "span class='bar stop'",
        _ => "span class='bar neither'",
    }
}
