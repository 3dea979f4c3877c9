//! How this was made: the rules in full, what chance would give, what was not shown, who made it.

use crate::domain::{Choice, Fit, Headline};
use crate::page::digits;
use crate::result::page::Page;
use crate::text::{ResultMessage, Strength};

/// The panel.
pub fn honesty(page: &mut Page) {
    let book = page.book;
    let honesty = &book.result.honesty;
    page.open("details class='made'");
    page.say("summary", ResultMessage::Made);
    page.line("p", &honesty.not_validated);
    page.line("p", &honesty.random_answers);
    page.open("ul class='bullets'");
    for limit in &honesty.limits {
        page.line("li", limit);
    }
    page.close();
    rules(page);
    leans(page);
    page.say("p class='heading'", ResultMessage::MadeBy);
    page.line("p", &honesty.made_by);
    page.line("p", &honesty.funding);
    page.say("p class='heading'", ResultMessage::Sources);
    page.open("ul class='plain sources'");
    for source in &book.result.sources {
        page.open("li");
        page.line("strong", &source.id);
        page.text(" ");
        page.link(&source.name, source.link.as_deref());
        page.text(&[". ", &source.note].concat());
        page.close();
    }
    page.close();
    let version = digits(book.pack.questionnaire.version.into());
    let day = crate::result::spoken(&book.result.updated);
    page.say_filled("p", ResultMessage::Updated, &[("date", &day), ("version", &version)]);
    page.line("p class='quiet'", &honesty.updates);
    page.close();
}

/// The rules in their order: the first line that applies decides.
fn rules(page: &mut Page) {
    let rules = &page.book.pack.questionnaire.rules;
    let number = |number: u8| digits(number.into());
    let anchors = match &*rules.technical_leadership_anchors {
        [] => page.words(ResultMessage::RuleAnyQuestion).to_owned(),
        anchors => {
            let numbers: Vec<String> =
                anchors.iter().map(|at| digits(usize::from(*at) + 1)).collect();
            numbers.join(", ")
        }
    };
    let values = [
        ("strong", &*number(rules.strong_at)),
        ("ahead", &number(rules.lead_at)),
        ("net", &number(rules.lean_at)),
        ("marks", &number(rules.technical_leadership_at)),
        ("anchors", &anchors),
        ("skips", &number(rules.skips_at_most)),
    ];
    page.open("table class='rules'");
    page.say("caption", ResultMessage::RuleCaption);
    page.open("tbody");
    let motive = [("headline", page.title(Headline::MotiveNotFound))];
    let motive = page.filled(ResultMessage::RuleMotiveThen, &motive);
    for (when, then) in [
        (ResultMessage::RuleSkips, page.title(Headline::NotEnoughAnswers)),
        (ResultMessage::RuleClear, page.words(ResultMessage::RuleClearThen)),
        (ResultMessage::RuleLeaning, page.words(ResultMessage::RuleLeaningThen)),
        (ResultMessage::RuleTechnical, page.title(Headline::Fit(Fit::TechnicalLeadership))),
        (ResultMessage::RuleMixed, page.title(Headline::Fit(Fit::Mixed))),
        (ResultMessage::RuleDread, page.title(Headline::ManagementNotYet)),
        (ResultMessage::RuleMotive, &motive),
    ] {
        page.open("tr");
        page.say_filled("th scope='row'", when, &values);
        page.line("td", then);
        page.close();
    }
    page.close();
    page.close();
}

/// How every answer is read, in the order of the questions and not in that of a visit.
fn leans(page: &mut Page) {
    let book = page.book;
    page.open("details class='leans'");
    page.say("summary", ResultMessage::LeansHeading);
    page.open("dl class='rows'");
    for (text, model) in book.pack.questions.iter().zip(&book.pack.questionnaire.questions) {
        page.open("div");
        page.line("dt", &text.topic);
        for (words, choice) in text.choices.iter().zip(&model.choices) {
            page.open("dd");
            page.text(&words.text);
            page.text(": ");
            page.line("strong", &lean(page, choice));
            page.close();
        }
        page.close();
    }
    page.close();
    page.close();
}

fn lean(page: &Page, choice: &Choice) -> String {
    page.strength(
        Strength {
            track: choice.lean.track().map(|track| page.track(track)),
            strong: choice.lean.is_strong(),
            stop: choice.stop.is_some(),
            passed_over: false,
        },
        choice.technical_leadership,
    )
}
