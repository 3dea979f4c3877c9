//! How each answer moved over time: a small picture for each question.

use crate::domain::{Answer, Answers, Day, History, Lean, answers_of};
use crate::page::digits;
use crate::result::page::Page;
use crate::result::record::spoken;
use crate::text::{ResultMessage, Strength};

/// The most results in a picture: more would be too fine to read.
const RESULTS_AT_MOST: usize = 8;
/// The places of the leans and the rows, in the units of the view box.
const STEP_X: i32 = 40;
const STEP_Y: i32 = 18;
const MARGIN: i32 = 12;
const WIDTH: i32 = 4 * STEP_X + 2 * MARGIN;

/// The pictures; nothing with fewer than two results that can be read.
pub fn moved(page: &mut Page, history: &History) {
    let questionnaire = &page.book.pack.questionnaire;
    let mut results: Vec<(Day, Answers)> = Vec::new();
    for entry in history.entries.iter().rev() {
        if let Some(answers) = answers_of(questionnaire, entry)
            && results.len() < RESULTS_AT_MOST
        {
            results.push((entry.day, answers));
        }
    }
    results.reverse();
    if results.len() < 2 {
        return page.nothing();
    }
    page.open("div class='moved'");
    page.say("p class='heading'", ResultMessage::MovedHeading);
    page.say_filled("p class='quiet'", ResultMessage::MovedLead, &[]);
    page.open("ol class='panels'");
    for place in 0..questionnaire.questions.len() {
        panel(page, place, &results);
    }
    page.close();
    page.close();
}

fn panel(page: &mut Page, place: usize, results: &[(Day, Answers)]) {
    page.open("li");
    page.line("span class='topic'", page.topic(place));
    let leans: Vec<i32> = results.iter().map(|(_, answers)| lean(page, place, answers)).collect();
    let height = STEP_Y * i32::try_from(leans.len()).unwrap_or(0) + MARGIN;
    let at = |row: usize| MARGIN + STEP_Y * i32::try_from(row).unwrap_or(0);
    page.open("svg aria-hidden='true' focusable='false'");
    page.set("viewBox", &["0 0 ", &number(WIDTH), " ", &number(height)].concat());
    line(page, "grid", (across(0), 0), (across(0), height));
    for (row, pair) in leans.windows(2).enumerate() {
        if let &[before, after] = pair {
            line(page, "way", (across(before), at(row)), (across(after), at(row + 1)));
        }
    }
    for (row, lean) in leans.iter().enumerate() {
        page.open(match lean.signum() {
            -1 => "circle class='ic'",
            1 => "circle class='management'",
            _ => "circle class='neither'",
        });
        page.number("cx", across(*lean));
        page.number("cy", at(row));
        page.set("r", "5");
        page.close();
    }
    page.close();
    words(page, place, results);
    page.close();
}

/// The same in words: the first and the last.
fn words(page: &mut Page, place: usize, results: &[(Day, Answers)]) {
    let (Some((first, before)), Some((last, after))) = (results.first(), results.last()) else {
        return page.nothing();
    };
    let told = |answers: &Answers| {
        let answer = answers.get(place);
        let choice = answer.and_then(|one| page.book.pack.questionnaire.choice(place, one));
        let lean = choice.map_or(Lean::NEUTRAL, |choice| choice.lean);
        page.strength(
            Strength {
                track: lean.track().map(|track| page.track(track)),
                strong: lean.is_strong(),
                stop: choice.is_some_and(|choice| choice.stop.is_some()),
                passed_over: answer == Some(Answer::NoneFits),
            },
            choice.is_some_and(|choice| choice.technical_leadership),
        )
    };
    let values = [
        ("first", &*spoken(&first.write())),
        ("before", &told(before)),
        ("last", &spoken(&last.write())),
        ("after", &told(after)),
        ("count", &digits(results.len())),
    ];
    let text = page.filled(ResultMessage::MovedLine, &values);
    page.line("span class='read'", &text);
}

fn lean(page: &Page, place: usize, answers: &Answers) -> i32 {
    let answer = answers.get(place);
    let choice = answer.and_then(|one| page.book.pack.questionnaire.choice(place, one));
    choice.map_or(0, |choice| choice.lean.value().into())
}

const fn across(lean: i32) -> i32 {
    WIDTH / 2 + lean * STEP_X
}

fn line(page: &mut Page, class: &str, from: (i32, i32), to: (i32, i32)) {
    page.open("line");
    page.set("class", class);
    page.number("x1", from.0);
    page.number("y1", from.1);
    page.number("x2", to.0);
    page.number("y2", to.1);
    page.close();
}

fn number(number: i32) -> String {
    crate::domain::decimal::write_signed(number)
}
