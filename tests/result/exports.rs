//! What is carried away, as golden files. A difference is to be looked at, then kept with
//! `UPDATE_GOLDEN=1`.

use std::path::Path;
use std::{env, fs};

use two_ladders::builtin::RESULT_CATALOG;
use two_ladders::domain::{Context, Employer, Role};
use two_ladders::result::export::{
    CardSize, alt, card, file_name, ics, json, markdown, paint, plain, sheet, svg,
};
use two_ladders::result::{Asked, Record};

use crate::support::{answers, shipped};
use crate::{HELD_BACK, LEANING, asked_with, told};

/// A manager with everything to say, held back by dread, with three contradictions and a reason.
pub fn full() -> Record {
    let context = Context {
        now: Role::Manager,
        months_away: Some(40),
        employer: Employer::StopsAtSenior,
        years: Some(9),
    };
    let asked = asked_with(&answers(shipped(), HELD_BACK), &context);
    told(&Asked { reason: "Because of\nthe *quiet* | <mornings>.".into(), ..asked })
}

/// An engineer who said nothing more.
pub fn short() -> Record {
    told(&asked_with(&answers(shipped(), LEANING), &Context::default()))
}

#[track_caller]
fn golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    // Marks of days and separators would make the file binary.
    let found = found.replace('\u{1e}', "␞").replace('\u{1f}', "␟\n");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &found).expect("a golden file");
        return;
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    if wanted != found {
        let line = wanted.lines().zip(found.lines()).position(|(old, new)| old != new);
        panic!("{name} changed, first at line {:?}:\n{found}", line.map(|line| line + 1));
    }
}

#[test]
fn everything_that_is_carried_away_is_as_it_was() {
    let words = &RESULT_CATALOG;
    for (record, name) in [(short(), "short"), (full(), "full")] {
        golden(&format!("export-{name}.md"), &markdown(&record, words));
        golden(&format!("export-{name}.json"), &json(&record));
        golden(&format!("export-{name}.ics.txt"), &ics(&record, words).replace("\r\n", "\n"));
        golden(&format!("export-{name}.txt"), &plain(&record, words));
        golden(&format!("export-{name}.sheet.txt"), &sheet(&record, words));
        for (size, shape) in [(CardSize::Wide, "wide"), (CardSize::Square, "square")] {
            let picture = card(&record, words, size);
            golden(&format!("export-{name}-{shape}.svg"), &svg(&picture, &alt(&record, words)));
            golden(&format!("export-{name}-{shape}.paint.txt"), &paint(&picture));
        }
    }
}

#[test]
fn a_file_is_called_by_its_day() {
    assert_eq!(file_name("2026-11-26", "md"), "two-ladders-2026-11-26.md");
}

#[test]
fn a_copy_as_text_tells_the_result_the_experiment_and_the_code() {
    let text = plain(&short(), &RESULT_CATALOG);
    for part in ["Leaning individual contributor", "1.p9b1.abbcbb.qfs", "Try this next", "␞"] {
        assert!(text.replace('\u{1e}', "␞").contains(part), "{part}");
    }
    assert!(text.contains("not for hiring"));
}
