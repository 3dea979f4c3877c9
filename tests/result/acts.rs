//! What a person does on a result, and what follows.

use two_ladders::domain::{Context, View};
use two_ladders::page::Node;
use two_ladders::result::{Answered, Asked, Desk, Effect, Keeping, Order};

use crate::support::{answers, shipped};
use crate::{BOOK, LEANING, asked, asked_with, done, page, texts};

/// With what followed set on the result.
fn with_desk(asked: &Asked, answered: &Answered) -> Asked {
    Asked { desk: answered.desk.clone(), ..asked.clone() }
}

#[test]
fn another_answer_is_tried_undone_and_taken_back() {
    let start = asked(LEANING);
    assert!(texts(&start).contains("With your own answers: leaning individual contributor."));
    let once = with_desk(&start, &done(&start, "try 1e"));
    assert!(texts(&once).contains("From leaning individual contributor to between the tracks."));
    let twice = with_desk(&once, &done(&once, "try 1b"));
    assert!(texts(&twice).contains("Still leaning individual contributor."));
    let undone = with_desk(&twice, &done(&twice, "undo"));
    assert_eq!(undone.desk, once.desk);
    let back = done(&twice, "untry");
    assert_eq!(with_desk(&twice, &back).desk, "///");
    assert_eq!(back.focus, Some(Node::SecondPanel), "the button goes away");
    assert_eq!(done(&once, "undo").focus, Some(Node::SecondPanel), "so it does with the last one");
    assert_eq!(done(&twice, "undo").focus, None);
}

#[test]
fn what_is_tried_changes_nothing_but_the_trial() {
    let start = asked(LEANING);
    let tried = with_desk(&start, &done(&start, "try 1e"));
    for what in ["copy text", "save markdown", "save json", "print"] {
        assert_eq!(done(&tried, what).effect, done(&start, what).effect, "{what}");
    }
}

#[test]
fn a_change_that_flips_the_result_can_be_tried_from_where_it_is_told() {
    let page = page(&asked(LEANING));
    let told: Vec<&str> =
        page.split('\u{1f}').filter_map(|one| one.strip_prefix("*ptry ")).collect();
    assert!(!told.is_empty());
    for change in told {
        let tried = with_desk(&asked(LEANING), &done(&asked(LEANING), &format!("try {change}")));
        assert!(texts(&tried).contains("From leaning individual contributor to"), "{change}");
    }
    // Where two are needed, both are tried at once.
    let page = crate::page(&asked(crate::STEADY));
    let pair = page.split('\u{1f}').find_map(|one| one.strip_prefix("*ptry ")).expect("a pair");
    assert_eq!(pair.len(), 4, "{pair}");
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let start = asked(LEANING);
    let none = Answered { desk: "///".into(), ..Answered::default() };
    for what in [
        "",
        "dance",
        "try",
        "try 9a",
        "try 1h",
        "try 1",
        "try a1",
        "save",
        "save all",
        "copy",
        "show nowhere",
        "undo ",
    ] {
        let answered = done(&start, what);
        let answered = Answered { focus: None, ..answered };
        assert_eq!(answered, none, "{what:?}");
    }
}

#[test]
fn a_code_holds_the_situation_only_if_that_is_asked_for() {
    let context = Context { years: Some(9), ..Context::default() };
    let start = asked_with(&answers(shipped(), LEANING), &context);
    let copy = Effect::Copy("1.p9b1.abbcbb.qfs".into()).write();
    assert_eq!(done(&start, "copy code").effect, copy);
    let with = with_desk(&start, &done(&start, "context"));
    let effect = done(&with, "copy code").effect;
    assert!(effect.contains(".abbcbb.euy9."), "{effect}");
    assert_eq!(with_desk(&with, &done(&with, "context")).desk, "///");
}

#[test]
fn a_link_is_offered_only_where_the_page_looks_at_its_address() {
    let start = asked(LEANING);
    assert!(!texts(&start).contains("Copy a link"));
    let hosted = Asked { address: "https://example.org/two-ladders/".into(), ..start };
    assert!(texts(&hosted).contains("Copy a link"));
    let link = Effect::Copy("https://example.org/two-ladders/#tl=1.p9b1.abbcbb.qfs".into()).write();
    assert_eq!(done(&hosted, "copy link").effect, link);
}

#[test]
fn a_result_is_kept_only_when_the_person_says_so_or_the_page_is_for_that() {
    let start = asked(LEANING);
    assert_eq!(done(&start, "finished").kept, None, "not unasked");
    let kept = done(&start, "keep").kept.expect("asked for");
    assert_eq!(kept, "on\n2026-11-26 leaning-ic 1.p9b1.abbcbb.eu.5ne\n");
    let on = Asked { kept: kept.clone(), today: "2026-12-24".into(), ..start.clone() };
    let more = done(&on, "finished").kept.expect("it is on now");
    assert_eq!(more, format!("{kept}2026-12-24 leaning-ic 1.p9b1.abbcbb.eu.5ne\n"));
    let off = done(&on, "keep-not").kept.expect("off");
    assert_eq!(off, kept.replace("on\n", "off\n"));
    let off = Asked { kept: off, keeping: Keeping::Always, ..on };
    assert_eq!(done(&off, "finished").kept, None, "off is off, also on the page of ours");
    let hosted = Asked { keeping: Keeping::Always, ..start.clone() };
    let first = "2026-11-26 leaning-ic 1.p9b1.abbcbb.eu.5ne\n";
    assert_eq!(done(&hosted, "finished").kept.as_deref(), Some(first));
    let denied = Asked { keeping: Keeping::Impossible, ..start };
    assert_eq!(done(&denied, "finished").kept, None);
    assert!(texts(&denied).contains("This page may not store anything"));
}

#[test]
fn borrowed_answers_are_never_kept_as_own_and_ask_whose_they_are() {
    let borrowed = Asked { borrowed: true, keeping: Keeping::Always, ..asked(LEANING) };
    assert_eq!(done(&borrowed, "finished").kept, None);
    assert!(texts(&borrowed).contains("Whose are they?"));
    assert_eq!(done(&borrowed, "claim").order, Some(Order::Claim));
    let own = done(&borrowed, "retake");
    assert_eq!(own.order, Some(Order::Retake));
    assert_eq!(Desk::read(&own.desk).theirs, "1.p9b1.abbcbb.qfs", "they go beside the own ones");
}

#[test]
fn answering_again_remembers_what_was_before() {
    let answered = done(&asked(LEANING), "retake");
    assert_eq!(answered.order, Some(Order::Retake));
    assert_eq!(Desk::read(&answered.desk).earlier, "1.p9b1.abbcbb.qfs");
}

#[test]
fn answering_again_is_suggested_after_two_weeks_and_at_the_review_date() {
    let kept = "on\n2026-11-26 leaning-ic 1.p9b1.abbcbb.eu.5ne\n";
    let on =
        |today: &str| texts(&Asked { kept: kept.into(), today: today.into(), ..asked(LEANING) });
    assert!(!on("2026-12-09").contains("Two to four weeks later"));
    assert!(on("2026-12-10").contains("Two to four weeks later"));
    assert!(on("2027-02-24").contains("Two to four weeks later"));
    assert!(on("2027-02-25").contains("the day for another look"));
    let other = texts(&Asked {
        kept: kept.into(),
        today: "2027-02-25".into(),
        ..asked("1e 2f 3f 4e 5a 6a")
    });
    assert!(!other.contains("the day for another look"), "these answers are new");
}

#[test]
fn everything_is_deleted_only_after_a_question() {
    let start = Asked { view: View::Compare, ..asked(LEANING) };
    assert!(!page(&start).contains("delete-all"));
    let asking = done(&start, "delete");
    assert_eq!(asking.focus, Some(Node::SecondPanel));
    let asking = with_desk(&start, &asking);
    assert!(page(&asking).contains("delete-all"));
    assert_eq!(with_desk(&asking, &done(&asking, "delete-not")).desk, "///");
    assert_eq!(done(&asking, "delete-all").order, Some(Order::Forget));
}

#[test]
fn every_told_text_is_understood_and_every_page_is_balanced() {
    // Whatever the pages offer is pressed, one after the other, as far as it leads.
    let mut asked = Asked {
        address: "https://example.org/".into(),
        kept: "on\n2026-01-01 mixed 1.p9b1.affeed.eu.d7f\nbroken\n".into(),
        ..asked(crate::HELD_BACK)
    };
    for round in 0..200_usize {
        asked.view = if round % 2 == 0 { View::Result } else { View::Compare };
        let page = page(&asked);
        let orders: Vec<&str> = page.split('\u{1f}').collect();
        let depth = orders.iter().fold(0_i32, |depth, order| match order.chars().next() {
            Some('<') => depth + 1,
            Some('>') => depth - 1,
            _ => depth,
        });
        assert_eq!(depth, 0);
        let told: Vec<&str> = orders.iter().filter_map(|one| one.strip_prefix('*')).collect();
        let pick = told[round * 7 % told.len()];
        let (on, what) = pick.split_at(1);
        let value = match (on, what) {
            ("c", what) if what.starts_with("try") => "b",
            ("c", _) => "1.p9b1.affeed.eu.d7f",
            _ => "",
        };
        let answered = done(&asked, &format!("{what}{value}"));
        asked.desk = answered.desk.clone();
        if let Some(kept) = answered.kept.clone() {
            asked.kept = kept;
        }
        assert_eq!(Desk::read(&asked.desk).write(), asked.desk, "{what}");
        assert_eq!(
            Answered::read(&Answered { kept: None, ..answered.clone() }.write()),
            Answered { kept: None, ..answered },
            "{what}"
        );
    }
}

#[test]
fn whatever_it_is_told_is_read_as_it_was_written() {
    let asked = Asked {
        view: View::Compare,
        heading_level: 5,
        borrowed: true,
        about: "3.p9b1.affeed.abc".into(),
        desk: "1a/c/x/y".into(),
        kept: "on\nline\n".into(),
        address: "https://example.org/#".into(),
        confined: true,
        reason: "two\nlines".into(),
        ..asked(LEANING)
    };
    assert_eq!(Asked::read(&asked.write()), asked);
    let tricky = Asked { reason: "a\u{1c}b\u{1d}c\u{1e}d\u{1f}e".into(), ..asked };
    assert_eq!(Asked::read(&tricky.write()).reason, "a b c d e");
    assert!(!two_ladders::result::draw(&BOOK, "").contains('\u{0}'));
}
