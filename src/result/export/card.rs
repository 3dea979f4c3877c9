//! A picture to post: the headline, and the six answers as the rungs between the two ladders. No
//! score, no share of anything, no name: nothing by which people could be ranked.

use super::picture::{Anchor, Picture, Shape};
use crate::chart::{Font, width_of, wrap};
use crate::result::record::Record;
use crate::text::{ResultCatalog, ResultMessage, fill};

const PAPER: &str = "#faf8f4";
const INK: &str = "#1d1b16";
const MUTED: &str = "#57534a";
const HAIRLINE: &str = "#d9d4c8";
const IC: &str = "#0b5cad";
const MANAGEMENT: &str = "#a8470d";

/// The shape of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardSize {
    /// 1200 by 630, as links are shown with.
    Wide,
    /// 1080 by 1080.
    Square,
}

/// Where things are on a picture of one shape.
struct Places {
    width: i32,
    height: i32,
    margin: i32,
    /// The baseline of the small line on top, the width of the texts, the sizes that the headline may
    /// have, the largest first, and how many lines it may have.
    top: i32,
    text_width: i32,
    headline: [i32; 4],
    lines: usize,
    /// The ladders: the two rails, and the first and the last rung.
    rails: (i32, i32),
    rungs: (i32, i32),
    /// The size of small texts.
    small: i32,
}

const WIDE: Places = Places {
    width: 1200,
    height: 630,
    margin: 64,
    top: 92,
    text_width: 500,
    headline: [62, 56, 50, 40],
    lines: 4,
    rails: (660, 1128),
    rungs: (176, 518),
    small: 22,
};

const SQUARE: Places = Places {
    width: 1080,
    height: 1080,
    margin: 80,
    top: 120,
    text_width: 920,
    headline: [76, 68, 60, 48],
    lines: 2,
    rails: (130, 950),
    rungs: (560, 890),
    small: 26,
};

/// The picture of a result.
#[must_use]
pub fn card(record: &Record, words: &ResultCatalog, size: CardSize) -> Picture {
    let places = match size {
        CardSize::Wide => WIDE,
        CardSize::Square => SQUARE,
    };
    let Places { width, height, .. } = places;
    let shapes = vec![Shape::Rect { place: [0, 0, width, height], fill: PAPER }];
    let mut picture = Picture { width, height, shapes };
    texts(&mut picture, &places, record, words);
    ladders(&mut picture, &places, record);
    picture
}

fn texts(picture: &mut Picture, places: &Places, record: &Record, words: &ResultCatalog) {
    let Places { margin, top, text_width, headline, lines, small, height, .. } = *places;
    let mut text = |y: i32, size: i32, bold: bool, serif: bool, fill, text: String| {
        let place = [margin, y];
        let anchor = Anchor::Start;
        picture.shapes.push(Shape::Text { place, size, bold, serif, anchor, fill, text });
    };
    text(top, small, true, false, INK, record.title.clone());
    // The largest in which no word has to be broken.
    let fits = |size: &i32| {
        let font = Font { size: *size, bold: true };
        record.headline_title.split(' ').all(|word| width_of(word, font) <= text_width)
    };
    let [.., smallest] = headline;
    let headline = headline.into_iter().find(fits).unwrap_or(smallest);
    let font = Font { size: headline, bold: true };
    let mut y = top + headline + headline / 3;
    for line in wrap(&record.headline_title, font, text_width, lines).lines {
        text(y, headline, true, true, INK, line);
        y += headline * 9 / 8;
    }
    let font = Font { size: small, bold: false };
    let said = record.pattern.as_deref().unwrap_or(words.get(ResultMessage::CardLine));
    for line in wrap(said, font, text_width, 3).lines {
        text(y - small / 2, small, false, false, MUTED, line);
        y += small * 3 / 2;
    }
    let foot = small * 4 / 5;
    let font = Font { size: foot, bold: false };
    let lines = wrap(words.get(ResultMessage::CardNote), font, text_width, 3).lines;
    let below = i32::try_from(lines.len()).unwrap_or(0) - 1;
    for (place, line) in (0..).zip(lines) {
        text(height - margin - (below - place) * foot * 3 / 2, foot, false, false, MUTED, line);
    }
}

fn ladders(picture: &mut Picture, places: &Places, record: &Record) {
    let Places { rails: (left, right), rungs: (first, last), small, .. } = *places;
    let overhang = small * 3 / 2;
    for (x, stroke) in [(left, IC), (right, MANAGEMENT)] {
        let place = [x, first - overhang, x, last + overhang];
        picture.shapes.push(Shape::Line { place, width: 6, stroke });
    }
    let tracks = &record.tracks;
    let names = [tracks.individual_contributor.name.0, tracks.management.name.0];
    // The largest in which the two stand beside each other; as widths are estimated high, a gap
    // stays.
    let fits = |size: &i32| {
        let font = Font { size: *size, bold: true };
        names.iter().map(|name| width_of(name, font)).sum::<i32>() <= right - left
    };
    let smallest = small * 3 / 5;
    let size = [small, small * 4 / 5].into_iter().find(fits).unwrap_or(smallest);
    let ends = [(left, Anchor::Start, IC), (right, Anchor::End, MANAGEMENT)];
    for ((x, anchor, fill), name) in ends.into_iter().zip(names) {
        picture.shapes.push(Shape::Text {
            place: [x, first - overhang - small],
            size,
            bold: true,
            serif: false,
            anchor,
            fill,
            text: name.to_owned(),
        });
    }
    let count = i32::try_from(record.answers.len()).unwrap_or(0);
    let middle = i32::midpoint(left, right);
    for (row, answer) in (0..).zip(&record.answers) {
        let y = first + (last - first) * row / (count - 1).max(1);
        let place = [left + 3, y, right - 3, y];
        picture.shapes.push(Shape::Line { place, width: 2, stroke: HAIRLINE });
        let place = [middle, y - 5, middle, y + 5];
        picture.shapes.push(Shape::Line { place, width: 2, stroke: MUTED });
        let x = middle + i32::from(answer.lean) * (right - left) * 2 / 9;
        let fill = match answer.lean.signum() {
            -1 => IC,
            1 => MANAGEMENT,
            _ => INK,
        };
        picture.shapes.push(Shape::Disc { place: [x, y, small / 2], fill });
        picture.shapes.push(topic(answer, small, (left, middle, right), y));
    }
}

/// The topic of an answer, on the side where its weight does not hang.
fn topic(
    answer: &crate::result::record::AnswerLine,
    small: i32,
    (left, middle, right): (i32, i32, i32),
    y: i32,
) -> Shape {
    let size = small * 4 / 5;
    let (x, anchor) =
        if answer.lean > 0 { (left + small, Anchor::Start) } else { (right - small, Anchor::End) };
    let room = middle - left - small;
    let font = Font { size, bold: false };
    let text = wrap(&answer.topic, font, room, 1).lines.into_iter().next().unwrap_or_default();
    Shape::Text {
        place: [x, y - size / 2],
        size,
        bold: false,
        serif: false,
        anchor,
        fill: MUTED,
        text,
    }
}

/// The picture in words, for those who cannot see it.
#[must_use]
pub fn alt(record: &Record, words: &ResultCatalog) -> String {
    let answers: Vec<String> = record
        .answers
        .iter()
        .map(|answer| [&*answer.topic, ": ", &answer.strength].concat())
        .collect();
    let values = [
        ("title", &*record.title),
        ("headline", &record.headline_title),
        ("answers", &answers.join("; ")),
        ("individual", &record.tracks.individual_contributor.in_sentence),
        ("management", &record.tracks.management.in_sentence),
    ];
    fill(words.get(ResultMessage::CardAlt), &values)
}
