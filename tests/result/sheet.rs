//! The sheet of paper. That it is one page is tested in a browser.

use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::page::END;
use two_ladders::result::export::sheet;

use crate::exports::{full, short};

#[test]
fn it_is_made_of_elements_and_texts_that_begin_and_end() {
    for record in [short(), full()] {
        let page = sheet(&record, &RESULT_CATALOG);
        let mut depth = 0;
        for order in page.split(END).filter(|order| !order.is_empty()) {
            match order.chars().next() {
                Some('<') => depth += 1,
                Some('>') => depth -= 1,
                Some('"' | '=') => {}
                other => panic!("the builder of sheets does not know {other:?}"),
            }
            assert!(depth >= 0);
        }
        assert_eq!(depth, 0);
    }
}

#[test]
fn it_tells_what_belongs_on_one_page() {
    let (record, page) = (full(), sheet(&full(), &RESULT_CATALOG));
    let parts = [&record.headline_title, &record.decided, &record.alternative, &record.code];
    for text in parts.into_iter().chain(record.answers.iter().map(|one| &one.said)) {
        assert!(page.contains(text.as_str()), "{text}");
    }
    assert!(page.contains(&record.experiment.review));
    assert!(page.contains("not for hiring"));
}

#[test]
fn a_long_reason_is_cut_so_that_it_stays_one_page() {
    let mut record = full();
    record.reason = "ä".repeat(2000);
    let page = sheet(&record, &RESULT_CATALOG);
    assert!(page.contains(&format!("{}…", "ä".repeat(200))));
    assert!(!page.contains(&"ä".repeat(201)));
}
