//! The table to be read twice.

use super::blocks::{begin_table, end_table};
use super::own::own;
use crate::domain::{Reading, Track};
use crate::page::{Node, On, digits};
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// The table, and what was marked in it.
pub fn differences(page: &mut Page) {
    let tracks = page.tracks();
    let names = tracks.map(|track| page.track(track));
    let topic = page.words(ReadingMessage::DifferencesTopic);
    let caption = page.words(ReadingMessage::DifferencesCaption);
    begin_table(page, "differences", caption, &[topic, names[0], names[1]]);
    for (row, text) in page.book.reading.differences.iter().enumerate() {
        page.open("tr role='row'");
        page.line("th role='rowheader' scope='row'", &text.topic);
        for (track, name) in tracks.into_iter().zip(names) {
            page.open("td role='cell'");
            page.key(track.id());
            page.set("data-label", name);
            page.statement(
                "p",
                match track {
                    Track::IndividualContributor => &text.individual_contributor,
                    Track::Management => &text.management,
                },
            );
            page.open("div class='ticks'");
            for reading in Reading::ALL {
                tick(page, reading, row, track, &text.topic, name);
            }
            page.close();
            page.close();
        }
        page.close();
    }
    end_table(page);
    marks(page);
}

fn tick(page: &mut Page, reading: Reading, row: usize, track: Track, topic: &str, name: &str) {
    let (word, message) = match reading {
        Reading::Energises => ("energises", ReadingMessage::MarkEnergises),
        Reading::HardWeek => ("hard-week", ReadingMessage::MarkHardWeek),
    };
    let mark = page.words(message);
    let told = [word, " ", &digits(row), " ", track.id()].concat();
    page.open("label class='tick'");
    page.open("input type='checkbox'");
    page.set("name", &told.replace(' ', "-"));
    let values = [("topic", topic), ("track", name), ("mark", mark)];
    page.set("aria-label", &page.filled(ReadingMessage::MarkLabel, &values));
    page.checked(page.margin.is_marked(reading, row, track));
    page.hear_told(On::Choice, &told);
    page.close();
    page.line("span", mark);
    page.close();
}

/// What the marks come to, beside the person's own result.
fn marks(page: &mut Page) {
    let rows = page.book.reading.differences.len();
    let count = |reading, track| page.margin.marked(reading, track, rows);
    let counts = Reading::ALL.map(|reading| {
        [Track::IndividualContributor, Track::Management].map(|track| count(reading, track))
    });
    let any = counts.iter().flatten().any(|count| *count > 0);
    page.open("div class='marks'");
    page.open("p class='lead' role='status' tabindex='-1'");
    page.node(Node::Panel);
    if any {
        let messages = [ReadingMessage::MarksEnergises, ReadingMessage::MarksHardWeek];
        for (message, [one, other]) in messages.into_iter().zip(counts) {
            let (one, other) = (digits(one), digits(other));
            let values = [
                ("one", &*one),
                ("individual", page.person(Track::IndividualContributor)),
                ("other", &other),
                ("management", page.person(Track::Management)),
                ("rows", &digits(rows)),
            ];
            page.text(&page.filled(message, &values));
            page.text(" ");
        }
    } else {
        page.text(page.words(ReadingMessage::MarksNone));
    }
    page.close();
    own(page);
    if any {
        page.button("button class='link unmark'", page.words(ReadingMessage::MarksClear), "unmark");
    } else {
        page.nothing();
    }
    page.close();
}
