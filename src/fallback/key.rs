//! The key: what each letter counts, and the rules of `crate::domain::verdict` in words.

use super::Paper;
use super::questions::{letter, order};
use crate::domain::{Choice, Fit, Headline, Stop, decimal};
use crate::page::digits;
use crate::text::FallbackMessage;

/// Keeps points and their mark on one line.
const NO_BREAK: &str = "\u{a0}";

/// The table of points, and how to count them.
pub fn write(page: &mut Paper) {
    points(page);
    page.open("p");
    page.line("strong", page.known.words(FallbackMessage::CountLabel));
    page.close();
    page.open("ol");
    steps(page);
    page.close();
}

fn points(page: &mut Paper) {
    let book = page.known;
    let questions = &book.pack.questionnaire.questions;
    let widest = questions.iter().map(|question| question.choices.len()).max().unwrap_or(0);
    page.open("table");
    page.line("caption", book.words(FallbackMessage::KeyCaption));
    page.open("thead");
    page.open("tr");
    page.line("th scope='col'", book.words(FallbackMessage::KeyQuestion));
    for row in 0..widest {
        page.line("th scope='col'", &letter(row));
    }
    page.line("th scope='col'", book.words(FallbackMessage::KeyNone));
    page.close();
    page.close();
    page.open("tbody");
    for (place, question) in questions.iter().enumerate() {
        page.open("tr");
        page.line("th scope='row'", &digits(place + 1));
        let order = order(place, question.choices.len());
        for row in 0..widest {
            let choice = order.get(row).and_then(|at| question.choices.get(usize::from(*at)));
            let cell = choice.map(|choice| counts(page, choice)).unwrap_or_default();
            page.line("td", &cell);
        }
        page.line("td", "0");
        page.close();
    }
    page.close();
    page.close();
}

/// What a choice counts: its points, and the letter of what else it means.
fn counts(page: &Paper, choice: &Choice) -> String {
    let mark = match choice.stop {
        Some(Stop::Dread) => FallbackMessage::MarkDread,
        Some(Stop::Motive(_)) => FallbackMessage::MarkMotive,
        None if choice.technical_leadership => FallbackMessage::MarkLeads,
        None => return signed(choice.lean.value()),
    };
    [&*signed(choice.lean.value()), NO_BREAK, page.known.words(mark)].concat()
}

/// A number with its sign, as a person writes it.
fn signed(number: i8) -> String {
    let size = decimal::write(u32::from(number.unsigned_abs()));
    match number {
        0 => size,
        1.. => ["+", &size].concat(),
        _ => ["−", &size].concat(),
    }
}

fn steps(page: &mut Paper) {
    use FallbackMessage::{
        FitBoth, FitLeads, FitLeadsAnywhere, FitMiddle, FitOne, StepDread, StepElse, StepFit,
        StepMotive, StepNumbers, StepSkips,
    };
    let book = page.known;
    let pack = book.pack;
    let rules = &pack.questionnaire.rules;
    let headline = |of: Headline| pack.outcome(of).map_or("", |outcome| outcome.title.0);
    let fit = |of: Fit| headline(Headline::Fit(of));

    let skips = digits(rules.skips_at_most.into());
    let none = [
        ("skips", &*skips),
        ("none", pack.none_fits.0),
        ("headline", headline(Headline::NotEnoughAnswers)),
    ];
    page.line("li", &book.filled(StepSkips, &none));
    page.line("li", book.words(StepNumbers));

    page.open("li");
    page.text(book.words(StepFit));
    page.open("ol");
    let (strong, lead) = (digits(rules.strong_at.into()), digits(rules.lead_at.into()));
    let lean = i8::try_from(rules.lean_at).unwrap_or(i8::MAX);
    let (up, down) = (or_beyond(page, lean), or_beyond(page, -lean));
    let (plus, minus) = (signed(2), signed(-2));
    for (message, of, to_management) in [
        (FitBoth, Fit::ClearManagement, true),
        (FitBoth, Fit::ClearIndividual, false),
        (FitOne, Fit::LeaningManagement, true),
        (FitOne, Fit::LeaningIndividual, false),
    ] {
        let (with, against, sum) =
            if to_management { (&plus, &minus, &up) } else { (&minus, &plus, &down) };
        let values = [
            ("strong", &*strong),
            ("for", with),
            ("lead", &lead),
            ("against", against),
            ("sum", sum),
            ("headline", fit(of)),
        ];
        page.line("li", &book.filled(message, &values));
    }
    let anchors = rules.technical_leadership_anchors.iter();
    let anchors: Vec<String> = anchors.map(|at| digits(usize::from(*at) + 1)).collect();
    let values = [
        ("count", &*digits(rules.technical_leadership_at.into())),
        ("anchors", &anchors.join(book.words(FallbackMessage::Or))),
        ("headline", fit(Fit::TechnicalLeadership)),
    ];
    // No question named means that it may be any.
    let leads = if anchors.is_empty() { FitLeadsAnywhere } else { FitLeads };
    page.line("li", &book.filled(leads, &values));
    page.line("li", &book.filled(FitMiddle, &[("headline", fit(Fit::Mixed))]));
    page.close();
    page.close();

    let values = [("headline", headline(Headline::ManagementNotYet))];
    page.line("li", &book.filled(StepDread, &values));
    let values = [("headline", headline(Headline::MotiveNotFound)), ("mixed", fit(Fit::Mixed))];
    page.line("li", &book.filled(StepMotive, &values));
    page.line("li", book.words(StepElse));
}

/// "+4 or more", "−4 or less".
fn or_beyond(page: &Paper, sum: i8) -> String {
    let message = if sum < 0 { FallbackMessage::OrLess } else { FallbackMessage::OrMore };
    page.known.filled(message, &[("sum", &signed(sum))])
}
