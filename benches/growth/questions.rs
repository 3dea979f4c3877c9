//! What depends on how many questions there are, each with eight choices.

use std::hint::black_box;

use two_ladders::builtin::{CHECK_CATALOG, CONTENT, LEAN_CATALOG, MARGINS, RESULT_CATALOG};
use two_ladders::checker::{self, Builtin};
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::content::{Pack, ResultPack};
use two_ladders::domain::{
    Paths, Role, View, decode, encode, flip_pairs, flips, outcome, possible, score, stability,
    verdict,
};
use two_ladders::proof::{prove, step, steps};
use two_ladders::result::{Asked, Book, draw};

use crate::opening;
use crate::support::{answers, longest, made};
use crate::table::Table;

const SIZES: [usize; 2] = [6, 12];

pub fn table() -> Table {
    let mut table = Table::new("questions of 8 choices");
    for questions in SIZES {
        table.begin(questions);
        let text = made::with_questions(made::pack(), questions).to_string();
        let sound = made::sound(&text);
        let book: &'static _ = Box::leak(Box::new(sound.book));
        model(&mut table, &book.pack);
        page(&mut table, &book.pack, &book.result);
        opening(&mut table, &text);
        proof(&mut table, &text);
    }
    explain(&mut table);
    table
}

fn explain(table: &mut Table) {
    let neighbours = "each question is left out once, and the others are counted without it";
    for name in ["flips", "stability", "outcome"] {
        table.explain(name, neighbours);
    }
    let pairs = "6 questions have 15 pairs, 12 have 66, each with 49 changes; for each changed \
                 answer the others are counted";
    for name in ["pairs, where no single answer flips", "the page of a result with pairs"] {
        table.explain(name, pairs);
    }
    let cells = "68 billion sheets in place of 262,144 are counted in cells: one for each number \
                 of strong answers this way and that, of the sum of all leans, of marks, of \
                 passed-over questions and stops; each of the first four grows with the questions";
    let left_out = "the cells of all sheets, once for each question that is left out, which makes \
                    the fourth power a fifth";
    for (name, reason) in [
        ("the proof: all sheets at once", cells),
        ("the proof: one question", cells),
        ("the proof: how much each question has to say", left_out),
        ("the proof, whole", left_out),
        ("the report, all steps of it", left_out),
    ] {
        table.explain(name, reason);
    }
}

fn model(table: &mut Table, pack: &Pack) {
    let (questionnaire, now) = (&pack.questionnaire, Role::Engineer);
    let [typical, steady, skipping] =
        [answers::typical, answers::steady, answers::skipping].map(|kind| kind(questionnaire));
    table.time("score", || {
        black_box(score(questionnaire, black_box(&typical)));
    });
    table.time("verdict", || {
        black_box(verdict(questionnaire, black_box(&typical), now));
    });
    table.time("flips", || {
        black_box(flips(questionnaire, black_box(&typical), now));
    });
    table.time("stability", || {
        black_box(stability(questionnaire, black_box(&typical)));
    });
    table.time("outcome", || {
        black_box(outcome(questionnaire, black_box(&typical), now));
    });
    assert!(flips(questionnaire, &steady, now).is_empty());
    table.time("pairs, where no single answer flips", || {
        black_box(flip_pairs(questionnaire, black_box(&steady), now));
    });
    table.time("range, two questions passed over", || {
        black_box(possible(questionnaire, black_box(&skipping), now));
    });
    let (context, paths) = (longest::context(), longest::paths(500));
    table.time("share code, written", || {
        black_box(encode(questionnaire, black_box(&typical), None, &Paths::default()));
    });
    let code = encode(questionnaire, &typical, None, &Paths::default());
    table.time("share code, read", || {
        black_box(decode(questionnaire, black_box(&code)).is_ok());
    });
    table.time("share code with two paths, written", || {
        black_box(encode(questionnaire, black_box(&typical), Some(&context), &paths));
    });
    let code = encode(questionnaire, &typical, Some(&context), &paths);
    table.time("share code with two paths, read", || {
        black_box(decode(questionnaire, black_box(&code)).is_ok());
    });
}

fn page(table: &mut Table, pack: &'static Pack, result: &'static ResultPack) {
    let book =
        Book { pack, result, texts: &RESULT_CATALOG, leans: &LEAN_CATALOG, margins: &MARGINS };
    for (name, length, answers) in [
        ("the page of a result with flips", "… its length", answers::typical(&pack.questionnaire)),
        (
            "the page of a result with pairs",
            "… its length, with pairs",
            answers::steady(&pack.questionnaire),
        ),
    ] {
        let asked = Asked {
            view: View::Result,
            code: encode(&pack.questionnaire, &answers, None, &Paths::default()),
            today: "2026-11-26".into(),
            ..Asked::default()
        }
        .write();
        table.time(name, || {
            black_box(draw(&book, black_box(&asked)));
        });
        table.bytes(length, draw(&book, &asked).len());
    }
}

fn opening(table: &mut Table, text: &str) {
    let sound = opening::door(table, text);
    let mut wire = String::new();
    sound.book.pack.write(&mut wire);
    let wire: &'static str = wire.leak();
    table.time("the questions, read back", || {
        black_box(Pack::read(&mut Wired::new(black_box(wire))));
    });
}

fn proof(table: &mut Table, text: &str) {
    let book = made::sound(text).book;
    table.time("the proof, whole", || {
        black_box(prove(black_box(&book)));
    });
    table.time("the proof: all sheets at once", || {
        black_box(step(black_box(&book), 0));
    });
    table.time("the proof: one question", || {
        black_box(step(black_box(&book), 1));
    });
    let influence = steps(&book) - 2;
    table.time("the proof: how much each question has to say", || {
        black_box(step(black_box(&book), influence));
    });
    table.time("the proof: the texts", || {
        black_box(step(black_box(&book), influence + 1));
    });
    let builtin = Builtin { content: CONTENT, texts: &CHECK_CATALOG };
    let asked: Vec<String> =
        (0..steps(&book)).map(|at| ["step", &at.to_string(), text].join("\u{1f}")).collect();
    table.time("the report, all steps of it", || {
        for one in &asked {
            black_box(checker::draw(&builtin, black_box(one)));
        }
    });
}
