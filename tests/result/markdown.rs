//! The decision record, read back by a Markdown library.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::result::Record;
use two_ladders::result::export::markdown;

use crate::exports::{full, short};

/// Headings, table cells and quotations, as a library sees them.
#[derive(Debug, Default, PartialEq)]
struct Structure {
    headings: Vec<String>,
    cells: Vec<String>,
    quoted: String,
    links: usize,
    html: usize,
    code: usize,
    emphasised: usize,
    /// Lists and rules inside the quotation.
    quoted_blocks: usize,
}

fn read(text: &str) -> Structure {
    let mut found = Structure::default();
    let mut collected: Option<String> = None;
    let mut quoting = false;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::TableCell) => collected = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => found.headings.extend(collected.take()),
            Event::End(TagEnd::TableCell) => found.cells.extend(collected.take()),
            Event::Start(Tag::BlockQuote(_)) => quoting = true,
            Event::End(TagEnd::BlockQuote(_)) => quoting = false,
            Event::Text(text) => {
                if let Some(collected) = &mut collected {
                    collected.push_str(&text);
                }
                if quoting {
                    found.quoted.push_str(&text);
                }
            }
            Event::HardBreak | Event::SoftBreak if quoting => found.quoted.push('\n'),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => found.links += 1,
            Event::Html(_) | Event::InlineHtml(_) => found.html += 1,
            Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => found.code += 1,
            Event::Start(Tag::List(_)) | Event::Rule if quoting => found.quoted_blocks += 1,
            Event::Start(Tag::Emphasis | Tag::Strikethrough) => found.emphasised += 1,
            _ => {}
        }
    }
    found
}

#[test]
fn it_reads_as_a_decision_record() {
    let found = read(&markdown(&full(), &RESULT_CATALOG));
    assert_eq!(
        found.headings,
        [
            "Engineer or manager: which work fits you?",
            "Where it points",
            "What holds it back",
            "Answers",
            "Reasons",
            "Try this next",
            "The respectable alternative",
            "What living it is like",
            "What would flip it",
            "How firm it is",
            "Worth an hour",
            "Where you work",
            "Your way back",
            "Also worth knowing",
            "Sources",
        ]
    );
    assert_eq!(found.cells.len(), 3 * 7, "a head and six answers");
    assert_eq!(found.quoted, "Because of\nthe *quiet* | <mornings>.");
    assert_eq!((found.links, found.html, found.code, found.emphasised), (0, 0, 0, 0));
}

#[test]
fn it_holds_the_answers_the_verdict_the_review_and_the_sources() {
    let record = short();
    let text = markdown(&record, &RESULT_CATALOG);
    let found = read(&text);
    for answer in &record.answers {
        assert!(found.cells.contains(&answer.said), "{}", answer.said);
        assert!(found.cells.contains(&answer.heading), "{}", answer.heading);
    }
    for part in ["**Leaning individual contributor**", "2027-02-25", "2026-11-26", "jobsbyculture"]
    {
        assert!(text.contains(part), "{part}");
    }
    assert!(!found.headings.iter().any(|heading| heading == "What holds it back"));
}

proptest! {
    #[test]
    fn nothing_that_was_typed_can_change_the_document(
        reason in prop_oneof![
            // `any::<String>()` never has a control character.
            prop::collection::vec(any::<char>(), 0..120).prop_map(String::from_iter),
            "[-#>*_+=|`~<>!&\\[\\]()0-9.:a \n\r\t\x01\\\\]{1,120}",
        ],
    ) {
        let mut record: Record = full();
        record.reason = reason.trim().to_owned();
        let found = read(&markdown(&record, &RESULT_CATALOG));
        let plain = read(&markdown(&full(), &RESULT_CATALOG));
        prop_assert_eq!(found.cells, plain.cells);
        let without = |all: Vec<String>| -> Vec<String> {
            all.into_iter().filter(|one| one != "Reasons").collect()
        };
        prop_assert_eq!(without(found.headings), without(plain.headings));
        prop_assert_eq!(
            (found.links, found.html, found.code, found.emphasised), (0, 0, 0, 0), "{:?}", reason
        );
        prop_assert_eq!(found.quoted_blocks, 0, "{:?}", reason);
    }

    #[test]
    fn whatever_was_typed_is_still_there(reason in "[!-~]{1,30}( [!-~]{1,30}){0,3}") {
        let mut record: Record = full();
        record.reason = reason.clone();
        prop_assert_eq!(read(&markdown(&record, &RESULT_CATALOG)).quoted, reason);
    }
}
