//! Two people, and one at two times.

use two_ladders::domain::{View, encode_about};
use two_ladders::page::{END, Node};
use two_ladders::result::{Asked, Desk, Order};

use crate::support::{answers, shipped};
use crate::{LEANING, asked, done, texts};

fn beside(code: &str) -> Asked {
    let start = Asked { view: View::Compare, ..asked(LEANING) };
    let answered = done(&start, &format!("theirs {code}"));
    Asked { desk: answered.desk, ..start }
}

const MANAGER: &str = "1.p9b1.effeaa.9h9";

fn code(ids: &str) -> String {
    let paths = two_ladders::domain::Paths::default();
    two_ladders::domain::encode(shipped(), &answers(shipped(), ids), None, &paths)
}

#[test]
fn two_people_see_where_they_differ_the_widest_gap_first_with_something_to_ask() {
    let page = texts(&beside(&code("1a 2f 3f 4c 5a 6a")));
    assert!(page.contains("Where you differ, the widest gap first."));
    let topics: Vec<&str> = page
        .lines()
        .filter(|line| ["Reason", "Drift", "Whose hands", "Hard feedback"].contains(line))
        .collect();
    assert_eq!(topics, ["Reason", "Drift", "Whose hands", "Hard feedback"]);
    assert!(page.contains("Set pay and title equal for a moment."));
    assert!(page.contains("The same on both sides: Absorbed, Next project."));
    assert!(page.contains("For you it came out as leaning individual contributor, for them as"));
    assert!(page.contains("Nothing here ranks people"));
}

#[test]
fn a_code_is_found_in_a_link_and_among_spaces() {
    for pasted in [
        code(LEANING),
        format!("  {}\n", code(LEANING)),
        format!("https://example.org/page?x=1#tl={}", code(LEANING)),
        format!("https://example.org/#a=b&tl={}&c=d", code(LEANING)),
    ] {
        assert_eq!(Desk::read(&beside(&pasted).desk).theirs, code(LEANING), "{pasted}");
        assert!(texts(&beside(&pasted)).contains("You gave the same answers throughout."));
    }
}

#[test]
fn what_is_no_code_is_told_with_what_is_wrong_and_loses_nothing() {
    for (pasted, wrong) in [
        ("hello world", "unexpected character U+0020 at position 6"),
        ("1.p9b1.effeaa.xyz", "a character was changed or is missing"),
        ("1.abc1.effeaa.4n2", "check"),
        (";/\u{1f}", "unexpected character '?' at position 1"),
    ] {
        let asked = beside(pasted);
        let page = texts(&asked);
        assert!(
            page.contains("This cannot be opened:") && page.contains(wrong),
            "{pasted}: {page}"
        );
        assert!(!page.contains("Where you differ"));
    }
    let long = beside(&"x".repeat(5000));
    assert!(long.desk.len() < 300);
}

#[test]
fn putting_a_code_away_leaves_the_field_and_takes_the_focus_there() {
    let answered = done(&beside(MANAGER), "theirs ");
    assert_eq!((answered.desk.as_str(), answered.focus), ("///", Some(Node::Field)));
}

#[test]
fn how_somebody_is_seen_stands_beside_how_they_see_themselves_and_without_a_verdict() {
    let about = encode_about(shipped(), &answers(shipped(), "1e 2f 3f 4e 5a 6a"));
    let page = texts(&beside(&about));
    assert!(page.contains("How you see yourself and how they see you"));
    assert!(page.contains("They see"));
    assert!(!page.contains("for them as"), "nobody is judged by another");
}

#[test]
fn answers_about_somebody_end_in_a_code_and_no_verdict() {
    let asked = |ids: &str| Asked {
        about: encode_about(shipped(), &answers(shipped(), ids)),
        ..asked(LEANING)
    };
    let page = texts(&asked("1e 2f 3f 4e 5a 6a"));
    assert!(page.contains("Hand this over"));
    assert!(crate::page(&asked("1e 2f 3f 4e 5a 6a")).contains("3.p9b1.effeaa."));
    for verdict in ["Clearly management", "clear management", "Leaning individual contributor"] {
        assert!(!page.contains(verdict), "{verdict}");
    }
    assert!(texts(&asked("1e open 3f 4e 5a 6a")).contains("still open"));
    assert_eq!(done(&asked("1e 2f 3f 4e 5a 6a"), "about-end").order, Some(Order::AboutEnd));
    let effect = done(&asked("1e 2f 3f 4e 5a 6a"), "copy about").effect;
    assert!(effect.starts_with("copy\u{1d}3.p9b1.effeaa."), "{effect}");
}

#[test]
fn without_own_answers_there_is_nothing_to_lay_beside() {
    let start = Asked { view: View::Compare, ..asked("open open open open open open") };
    let asked = Asked { desk: done(&start, &format!("theirs {}", code(LEANING))).desk, ..start };
    assert!(texts(&asked).contains("Answer the questions yourself first"));
}

#[test]
fn a_changed_answer_to_the_first_two_questions_is_the_seed_of_a_switch() {
    let kept = "on\n2026-09-01 clear-management 1.p9b1.effeaa.9h9\n";
    let kept = kept.replace("1.p9b1.effeaa.9h9", &code("1e 2b 3f 4c 5b 6b"));
    let asked = Asked { view: View::Compare, kept, ..asked(LEANING) };
    let page = texts(&asked);
    assert!(page.contains("Since \u{1e}2026-09-01\u{1e}:"), "{page}");
    assert!(page.contains("was “Shaping a team"), "{page}");
    assert!(page.contains("Your answer to question 1 has changed"));
    assert!(!page.contains("Your answer to question 2 has changed"));
    assert!(!page.contains("Your answer to question 3 has changed"), "only those two are seeds");
}

#[test]
fn how_each_answer_moved_is_drawn_and_told_from_the_second_result_on() {
    let line = |day: &str, ids: &str| format!("{day} mixed {}\n", code(ids));
    let one = line("2026-08-01", "1e 2b 3f 4c 5b 6b");
    let start = Asked { view: View::Compare, ..asked(LEANING) };
    let once = Asked { kept: format!("on\n{one}"), ..start.clone() };
    assert!(!texts(&once).contains("How each answer moved"));
    let two = Asked { kept: format!("on\n{one}{}", line("2026-09-01", LEANING)), ..start };
    let page = crate::page(&two);
    assert!(texts(&two).contains("How each answer moved"));
    let dots = page.split(END).filter(|order| order.starts_with("<circle")).count();
    assert_eq!(dots, 2 * 6, "a dot for each answer");
    assert!(texts(&two).contains(
        "\u{1e}2026-08-01\u{1e}: strongly towards the management track. \
         \u{1e}2026-09-01\u{1e}: strongly towards the individual-contributor track."
    ));
}

#[test]
fn results_of_another_version_are_listed_but_not_laid_beside_the_others() {
    let newer = two_ladders::domain::Questionnaire { version: 9, ..shipped().clone() };
    let paths = two_ladders::domain::Paths::default();
    let other = two_ladders::domain::encode(&newer, &answers(shipped(), LEANING), None, &paths);
    let kept = format!("on\n2026-08-01 mixed {other}\n");
    let page = texts(&Asked { view: View::Compare, kept, ..asked(LEANING) });
    assert!(page.contains("\u{1e}2026-08-01\u{1e}") && page.contains("another version"));
}

#[test]
fn damaged_lines_are_set_aside_and_offered_as_a_file() {
    let kept = "on\nbroken one\n2026-08-01 splendid x\n";
    let asked = Asked { view: View::Compare, kept: kept.into(), ..asked(LEANING) };
    assert!(texts(&asked).contains("Some kept results cannot be read: 2."));
    let effect = done(&asked, "save damaged").effect;
    assert!(effect.ends_with("broken one\n2026-08-01 splendid x"), "{effect}");
    assert_eq!(done(&asked, "drop-damaged").kept.as_deref(), Some("on\n"));
}

#[test]
fn a_list_of_results_that_is_loaded_joins_the_one_that_is_there() {
    let start =
        Asked { kept: format!("on\n2026-08-01 mixed {}\n", code(LEANING)), ..asked(LEANING) };
    let more = format!(
        "2026-08-01 mixed {}\n2026-09-01 mixed {}\nrubbish",
        code(LEANING),
        code("1e 2f 3f 4e 5a 6a")
    );
    let kept = done(&start, &format!("import {more}")).kept.expect("more");
    assert_eq!(kept.lines().count(), 1 + 2 + 1, "{kept}");
    assert!(kept.ends_with("rubbish\n"));
}

/// The file may be somebody else's, and what follows from an act is done: an effect that stood in one of
/// its lines could print a page of its own making, with a script in it.
#[test]
fn no_line_of_a_list_that_is_loaded_gives_an_order() {
    let line = "x\u{1c}print\u{1d}\u{1d}<script\u{1f}\u{1c}";
    for line in [line.to_owned(), format!("x\u{1c}{line}"), format!("x\u{1e}\u{1c}{line}")] {
        let answered = done(&asked(LEANING), &format!("import {line}"));
        assert_eq!(
            (answered.effect.as_str(), answered.order, answered.focus),
            ("", None, Some(Node::Panel))
        );
        assert!(answered.kept.is_some_and(|kept| kept.starts_with('x')));
    }
}
