//! What depends on how many earlier results are kept.

use std::hint::black_box;

use two_ladders::builtin::{LEAN_CATALOG, MARGINS, PACK, RESULT, RESULT_CATALOG};
use two_ladders::domain::{
    Answer, Answers, Context, Day, Entry, Headline, History, Paths, RESULTS_AT_MOST, View, encode,
};
use two_ladders::result::{Asked, BETWEEN, Book, Keeping, Kept, act, draw};

use crate::support::answers;
use crate::table::Table;

/// Above the last of them the oldest go.
const SIZES: [usize; 3] = [1, 100, RESULTS_AT_MOST];

const NEWEST_FIRST: &str = "… the newest first, as no program of ours writes it";
const ONE_DAY: &str = "… all of one day";
const DAMAGED: &str = "as many lines taken in that are no results";

const BOOK: Book = Book {
    pack: &PACK,
    result: &RESULT,
    texts: &RESULT_CATALOG,
    leans: &LEAN_CATALOG,
    margins: &MARGINS,
};

pub fn table() -> Table {
    let mut table = Table::new("kept results");
    for results in SIZES {
        table.begin(results);
        // Weeks apart; imported ones fall between them.
        let kept = kept(results, "2007-01-01");
        stored(&mut table, &kept);
        pages(&mut table, &kept);
        acts(&mut table, &kept);
    }
    table.explain(NEWEST_FIRST, "each goes before all that were read, which move by a place");
    table.explain(
        ONE_DAY,
        "a result is held against those of its day, to leave out the same one; nobody has a day \
         with a thousand of them",
    );
    table.explain(
        DAMAGED,
        "each is held against all others that are no results, of which who has any has a few; to \
         find them faster would make the program of the result larger for everybody",
    );
    table
}

fn kept(results: usize, first: &str) -> Kept {
    let first = Day::read(first).expect("a day");
    let entry = |at: usize| Entry {
        day: first.plus_weeks(at as u16),
        headline: Headline::ALL[at % Headline::ALL.len()],
        code: code(&other_answers(at)),
    };
    let history = History { entries: (0..results).map(entry).collect(), damaged: Vec::new() };
    Kept { wanted: Some(true), history }
}

fn code(answers: &Answers) -> String {
    encode(&PACK.questionnaire, answers, Some(&Context::default()), &Paths::default())
}

/// Others from one result to the next.
fn other_answers(at: usize) -> Answers {
    (0..6).fold(Answers::none(6), |all, place| {
        let choice = (at / (place + 1) + place) % 5;
        all.with(place, Some(Answer::Choice(choice as u8)))
    })
}

fn stored(table: &mut Table, kept: &Kept) {
    let text = kept.write();
    assert_eq!(Kept::read(&text), *kept);
    table.bytes("what is stored", text.len());
    table.time("what is stored, written", || {
        black_box(black_box(kept).write());
    });
    table.time("what is stored, read", || {
        black_box(Kept::read(black_box(&text)));
    });
    let (first, lines) = text.split_once('\n').expect("lines");
    let mut newest_first: Vec<&str> = lines.lines().rev().collect();
    newest_first.insert(0, first);
    let newest_first = newest_first.join("\n");
    table.time(NEWEST_FIRST, || {
        black_box(Kept::read(black_box(&newest_first)));
    });
    let days: Vec<String> = kept.history.entries.iter().map(|entry| entry.day.write()).collect();
    let one_day = days.iter().fold(text.clone(), |text, day| text.replace(day, "2026-11-26"));
    table.time(ONE_DAY, || {
        black_box(Kept::read(black_box(&one_day)));
    });
}

fn asked(kept: &Kept, view: View) -> Asked {
    Asked {
        view,
        code: code(&answers::typical(&PACK.questionnaire)),
        today: "2026-11-26".into(),
        keeping: Keeping::Always,
        kept: kept.write(),
        ..Asked::default()
    }
}

fn pages(table: &mut Table, kept: &Kept) {
    for (view, name, length) in [
        (View::Result, "the page of the result", "… its length"),
        (View::Compare, "the page of earlier results", "… its length, earlier results"),
    ] {
        let asked = asked(kept, view).write();
        table.time(name, || {
            black_box(draw(&BOOK, black_box(&asked)));
        });
        table.bytes(length, draw(&BOOK, &asked).len());
    }
}

fn acts(table: &mut Table, kept: &Kept) {
    let asked = asked(kept, View::Compare).write();
    let others = self::kept(kept.history.entries.len(), "2007-01-03");
    // Somebody may bring a file whose lines are not ours at all; these are kept, too.
    let count = kept.history.entries.len();
    let damaged: Vec<String> = (0..count).map(|at| format!("no result, {at}")).collect();
    let damaged = damaged.join("\n");
    for (name, done) in [
        ("one result more", "finished".to_owned()),
        ("all results as a file", "save history".to_owned()),
        ("as many results of a file taken in", ["import ", &others.history.write()].concat()),
        (DAMAGED, ["import ", &damaged].concat()),
    ] {
        let told = format!("{asked}{BETWEEN}{done}");
        assert!(!act(&BOOK, &told).is_empty());
        table.time(name, || {
            black_box(act(&BOOK, black_box(&told)));
        });
    }
}
