//! What if: other answers, tried in place, and where they would lead.

use super::scale::scale;
use crate::domain::{Answer, Answers, Headline, Outcome, outcome};
use crate::page::{Node, On};
use crate::result::desk::letter;
use crate::result::page::Page;
use crate::text::ResultMessage;

/// A list for each question, and what would come out.
pub fn what_if(page: &mut Page) {
    let tried = page.desk.tried(&page.answers);
    page.section("section class='what-if'", ResultMessage::WhatIf);
    page.say("p class='quiet'", ResultMessage::WhatIfLead);
    page.open("ol class='tries'");
    for (place, question) in (0_u8..).zip(page.book.pack.questionnaire.questions.iter()) {
        list(page, place, question.choices.len(), &tried);
    }
    page.close();
    came_out(page, &tried);
    page.close();
}

fn list(page: &mut Page, place: u8, choices: usize, tried: &Answers) {
    let at = usize::from(place);
    let number = crate::page::digits(at + 1);
    let (own, chosen) = (page.answers.get(at), tried.get(at));
    page.open("li");
    page.open("label");
    page.line("span class='topic'", page.topic(at));
    page.open(if own == chosen { "select" } else { "select class='changed'" });
    page.set("name", &["try-", &number].concat());
    page.hear_told(On::Change, &["try ", &number].concat());
    let value = |answer: Answer| letter(answer).to_string();
    page.choice(&chosen.map(value).unwrap_or_default());
    let all = (0..u8::try_from(choices).unwrap_or(u8::MAX)).map(Answer::Choice);
    for answer in all.chain([Answer::NoneFits]) {
        let letter = value(answer);
        page.open("option");
        page.key(&letter);
        page.set("value", &letter);
        if Some(answer) == chosen {
            page.set("selected", "");
        }
        let said = page.said(at, answer);
        if Some(answer) == own {
            page.text(&page.filled(ResultMessage::WhatIfOwn, &[("answer", said)]));
        } else {
            page.text(said);
        }
        page.close();
    }
    page.close();
    page.close();
    page.close();
}

fn came_out(page: &mut Page, tried: &Answers) {
    let questionnaire = &page.book.pack.questionnaire;
    let found = |answers: &Answers| outcome(questionnaire, answers, page.context.now);
    let (Some(yours), Some(other)) = (found(&page.answers), found(tried)) else {
        return page.nothing();
    };
    page.open("div class='came-out'");
    let has_fit = |outcome: &Outcome| outcome.verdict.headline != Headline::NotEnoughAnswers;
    if has_fit(&yours) && has_fit(&other) {
        scale(page, yours.verdict.fit, other.verdict.fit);
    } else {
        page.nothing();
    }
    page.open("p class='outcome' role='status' tabindex='-1'");
    page.node(Node::SecondPanel);
    let (before, after) = (page.name(yours.verdict.headline), page.name(other.verdict.headline));
    let values = [("before", before), ("after", after)];
    page.text(&match (page.desk.tries.is_empty() || *tried == page.answers, before == after) {
        (true, _) => page.filled(ResultMessage::WhatIfNothing, &values),
        (false, true) => page.filled(ResultMessage::WhatIfSame, &values),
        (false, false) => page.filled(ResultMessage::WhatIfOther, &values),
    });
    page.close();
    if page.desk.tries.is_empty() {
        page.nothing();
    } else {
        page.open("div class='actions'");
        page.button("button class='secondary undo'", ResultMessage::WhatIfUndo, "undo");
        page.button("button class='secondary mine'", ResultMessage::WhatIfBack, "untry");
        page.close();
    }
    page.close();
}
