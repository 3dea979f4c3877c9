//! The numbers behind the planner: each can be seen, with who says so, and changed.

use super::circumstances::is_changed;
use super::words::digits;
use crate::content::pack::ConstantText;
use crate::domain::{Constant, StudyAction};
use crate::ladders::page::Page;
use crate::page::On;
use crate::text::LadderMessage;

/// All numbers, folded.
pub fn numbers(page: &mut Page) {
    page.open("details class='numbers'");
    page.say("summary", LadderMessage::PathNumbers);
    page.say("p", LadderMessage::PathNumbersLead);
    page.open("ul class='plain'");
    for (constant, text) in Constant::ALL.into_iter().zip(page.pack.constant_texts.iter()) {
        number(page, constant, text);
    }
    page.close();
    let changed = Constant::ALL.into_iter().any(|constant| is_changed(page, constant));
    page.open("button type='button' class='secondary'");
    // A button that was pressed stays where it is: the focus is on it.
    page.set("aria-disabled", if changed { "false" } else { "true" });
    page.hear_told(On::Press, &StudyAction::ResetConstants.write());
    page.text(page.words(LadderMessage::PathReset));
    page.close();
    page.close();
}

fn number(page: &mut Page, constant: Constant, text: &ConstantText) {
    let (least, most) = constant.range();
    let of_the_pack = page.pack.constants.get(constant);
    let value = page.study.constants(&page.pack.constants).get(constant);
    page.open("li");
    page.open("label class='field'");
    page.line("span", &text.label);
    page.open("input type='number' step='1' inputmode='numeric'");
    page.number("min", least.into());
    page.number("max", most.into());
    page.value(&digits(value));
    page.hear_told(On::Change, &["constant ", constant.id(), " "].concat());
    page.close();
    page.close();
    if is_changed(page, constant) {
        let values = [("value", &*digits(of_the_pack))];
        page.say_filled("p class='changed'", LadderMessage::PathPackNumber, &values);
    } else {
        page.nothing();
    }
    page.line("p class='quiet'", &text.note);
    let source = page.source(&text.source);
    page.say_filled("p class='source'", LadderMessage::PathSource, &[("source", source)]);
    page.close();
}
