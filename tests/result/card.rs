//! The picture to post: everything is on it, nothing runs over, and nobody is scored.

use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::chart::{Font, width_of};
use two_ladders::domain::Context;
use two_ladders::result::export::{Anchor, CardSize, Picture, Shape, alt, card, paint, svg};

use crate::exports::{full, short};
use crate::{asked_with, each_sheet, told};

/// A box around a text: left, top, right, bottom, and what it says.
fn boxes(picture: &Picture) -> Vec<([i32; 4], &str)> {
    let texts = picture.shapes.iter().filter_map(|shape| match shape {
        Shape::Text { place: [x, y], size, bold, anchor, text, .. } => {
            let width = width_of(text, Font { size: *size, bold: *bold });
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2,
                Anchor::End => x - width,
            };
            Some(([left, y - size * 3 / 4, left + width, y + size / 5], text.as_str()))
        }
        _ => None,
    });
    texts.collect()
}

#[track_caller]
fn fits(picture: &Picture, named: &str) {
    let boxes = boxes(picture);
    for ([left, top, right, bottom], text) in &boxes {
        let inside = *left >= 20
            && *top >= 20
            && *right <= picture.width - 20
            && *bottom <= picture.height - 20;
        assert!(inside, "{named}: {text} runs over");
    }
    for (place, (one, text)) in boxes.iter().enumerate() {
        for (other, second) in &boxes[..place] {
            let apart = one[2] <= other[0]
                || other[2] <= one[0]
                || one[3] <= other[1]
                || other[3] <= one[1];
            assert!(apart, "{named}: {text} lies over {second}");
        }
    }
}

#[test]
fn no_text_runs_over_or_lies_over_another_whatever_came_out() {
    let mut seen = std::collections::BTreeSet::new();
    each_sheet(&mut |sheet| {
        let record = told(&asked_with(sheet, &Context::default()));
        let leans: Vec<i8> = record.answers.iter().map(|one| one.lean).collect();
        if !seen.insert((record.headline.id(), record.pattern.clone(), leans)) {
            return;
        }
        for size in [CardSize::Wide, CardSize::Square] {
            fits(&card(&record, &RESULT_CATALOG, size), &record.code);
        }
    });
    assert!(seen.len() > 1000);
}

#[test]
fn long_words_are_broken_and_cut_rather_than_run_over() {
    let mut record = full();
    record.headline_title = "Donaudampfschifffahrtsgesellschaftskapitänsanwärter auf Probe".into();
    record.answers[0].topic = "Ein ziemlich langes Thema für eine Sprosse".into();
    for size in [CardSize::Wide, CardSize::Square] {
        fits(&card(&record, &RESULT_CATALOG, size), "long words");
    }
}

#[test]
fn it_has_the_two_sizes_that_are_posted() {
    let size = |size| {
        let picture = card(&short(), &RESULT_CATALOG, size);
        (picture.width, picture.height)
    };
    assert_eq!(size(CardSize::Wide), (1200, 630));
    assert_eq!(size(CardSize::Square), (1080, 1080));
}

#[test]
fn it_shows_the_headline_and_every_answer_but_neither_a_number_nor_a_code() {
    let record = short();
    let picture = card(&record, &RESULT_CATALOG, CardSize::Wide);
    let texts: Vec<&str> = boxes(&picture).iter().map(|(_, text)| *text).collect();
    let all = texts.join(" ");
    assert!(all.contains(&record.headline_title));
    for answer in &record.answers {
        assert!(all.contains(&answer.topic), "{}", answer.topic);
        assert!(!all.contains(&answer.said), "what was said stays with the person");
    }
    assert!(!all.contains(|one: char| one.is_ascii_digit() || one == '%'), "{all}");
}

#[test]
fn what_is_said_of_it_in_words_is_what_it_shows() {
    let words = alt(&short(), &RESULT_CATALOG);
    for part in ["Leaning individual contributor", "Absorbed: strongly towards", "Reason:"] {
        assert!(words.contains(part), "{words}");
    }
}

#[test]
fn the_file_points_nowhere_and_holds_no_style() {
    let picture = card(&full(), &RESULT_CATALOG, CardSize::Wide);
    let text = svg(&picture, "<&\"' \u{0}\u{ffff}");
    assert!(text.contains("<title>&lt;&amp;&quot;' "), "{}", &text[..200]);
    for never in ["href", "url(", "style", "script", "foreignObject", "\u{0}", "\u{ffff}"] {
        assert!(!text.contains(never), "{never:?}");
    }
    let ends = text.matches("/>").count() + text.matches("</text>").count();
    assert_eq!(ends, picture.shapes.len());
}

#[test]
fn a_canvas_gets_the_same_shapes() {
    let picture = card(&full(), &RESULT_CATALOG, CardSize::Square);
    let text = paint(&picture);
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\u{1f}').collect()).collect();
    assert_eq!(lines[0], ["size", "1080", "1080"]);
    assert_eq!(lines.len(), picture.shapes.len() + 1);
    for line in &lines[1..] {
        let fields = match line[0] {
            "rect" => 6,
            "line" => 7,
            "disc" => 5,
            "text" => 7,
            other => panic!("no painter knows {other}"),
        };
        assert_eq!(line.len(), fields, "{line:?}");
    }
}
