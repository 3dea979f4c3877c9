//! The steps of a path, to be changed one by one.

use super::laid::Laid;
use super::lists::{Labelled, months, rungs};
use super::words::digits;
use crate::domain::{Leg, Path, StudyAction, decimal};
use crate::ladders::page::Page;
use crate::page::On;
use crate::text::LadderMessage;

/// All steps with what can be done to them.
pub fn steps(page: &mut Page, laid: &Laid) {
    let (second, path) = (laid.second, laid.path(page));
    page.open("div class='steps'");
    page.open("ol");
    for (leg, at) in path.legs().iter().zip(0..) {
        step(page, laid, *leg, at);
    }
    page.close();
    let add = StudyAction::AddLeg { second };
    let has_room = page.study.apply(page.forms, add).is_some();
    page.open("div class='actions'");
    page.open("button type='button' class='secondary'");
    // A button that was pressed stays where it is: the focus is on it.
    page.set("aria-disabled", if has_room { "false" } else { "true" });
    pressed(page, laid, LadderMessage::PathAdd, add);
    page.open("button type='button' class='link'");
    pressed(page, laid, LadderMessage::PathClear, StudyAction::ClearPath { second });
    page.close();
    if has_room {
        page.nothing();
    } else {
        let steps = crate::page::digits(Path::LEGS_AT_MOST);
        let years = digits(Path::MONTHS_AT_MOST / 12);
        let values = [("steps", &*steps), ("years", &years)];
        page.say_filled("p class='quiet'", LadderMessage::PathFull, &values);
    }
    page.close();
}

/// The rest of a button, its end included.
fn pressed(page: &mut Page, laid: &Laid, label: LadderMessage, action: StudyAction) {
    let label = page.words(label);
    laid.name_control(page, label);
    page.hear_told(On::Press, &action.write());
    page.text(label);
    page.close();
}

fn step(page: &mut Page, laid: &Laid, leg: Leg, at: u8) {
    let second = laid.second;
    let number = decimal::write(u32::from(at) + 1);
    let step = laid.naming_step(page, &number);
    let named = |page: &Page, message| page.filled(message, &[("step", &step)]);
    let which = [" ", if second { "1" } else { "0" }, " ", &decimal::write(at.into())].concat();
    page.open("li");
    page.key(&number);
    page.open("fieldset class='step'");
    page.line("legend", &step);
    let list = Labelled {
        label: LadderMessage::PathRung,
        name: Some(&named(page, LadderMessage::PathStepRung)),
        told: &["leg-rung", &which].concat(),
    };
    rungs(page, &list, page.pack.main(), Some(leg.rung), None);
    let list = Labelled {
        label: LadderMessage::PathFor,
        name: Some(&named(page, LadderMessage::PathStepFor)),
        told: &["leg-months", &which].concat(),
    };
    months(page, &list, leg, laid.path(page));
    page.open("button type='button' class='link'");
    let name = page.filled(LadderMessage::PathRemoveStep, &[("number", &number)]);
    page.set("aria-label", &laid.naming(page, &name));
    page.hear_told(On::Press, &StudyAction::RemoveLeg { second, leg: at }.write());
    page.text(page.words(LadderMessage::PathRemove));
    page.close();
    page.close();
    page.close();
}
