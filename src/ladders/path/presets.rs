//! Ready paths to begin with.

use super::laid::Laid;
use super::words::{duration, title};
use crate::domain::{Path, Preset, StudyAction};
use crate::ladders::page::Page;
use crate::page::On;
use crate::text::LadderMessage;

/// A button for each ready path, which says what it would be from here.
pub fn presets(page: &mut Page, laid: &Laid) {
    page.open("fieldset class='presets'");
    let legend = laid.naming(page, page.words(LadderMessage::PathPresets));
    page.line("legend", &legend);
    for preset in Preset::ALL {
        button(page, laid, preset);
    }
    page.close();
}

fn button(page: &mut Page, laid: &Laid, preset: Preset) {
    let action = StudyAction::LayPath { second: laid.second, preset };
    let now = laid.path(page);
    let next = page.study.apply(page.forms, action);
    let path = next.as_ref().map_or(now, |next| next.paths.get(laid.second));
    if path.is_empty() {
        return page.nothing();
    }
    page.open("button type='button' class='preset'");
    page.set("aria-pressed", if path == now { "true" } else { "false" });
    page.hear_told(On::Press, &action.write());
    let name = page.words(match preset {
        Preset::Stay => LadderMessage::PathStay,
        Preset::Switch => LadderMessage::PathSwitch,
        Preset::SwitchAndBack => LadderMessage::PathSwitchAndBack,
    });
    let words = in_words(page, path);
    laid.name_control(page, &[name, " ", &words].concat());
    page.line("strong", name);
    page.text(" ");
    page.line("span", &words);
    page.close();
}

/// A path in a few words: each rung, and for how long.
fn in_words(page: &Page, path: &Path) -> String {
    let mut words = String::new();
    for leg in path.legs() {
        if !words.is_empty() {
            words.push_str(page.words(LadderMessage::PathThen));
        }
        let duration = duration(page, leg.months);
        let values = [("rung", title(page, leg.rung)), ("duration", &duration)];
        words.push_str(&page.filled(LadderMessage::PathPart, &values));
    }
    words
}
