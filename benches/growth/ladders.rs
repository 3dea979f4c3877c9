//! What depends on how many rungs the ladders have.

use std::hint::black_box;

use two_ladders::builtin::{CHECK_CATALOG, CONTENT, LADDER_CATALOG};
use two_ladders::chart::{Highlights, Labels, describe, layout};
use two_ladders::checker::{self, Builtin};
use two_ladders::content::LadderPack;
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::domain::{Claim, Ladders, Study, View};
use two_ladders::ladders::{Asked, BETWEEN, Book, act, draw};

use crate::opening;
use crate::support::{everything, made};
use crate::table::Table;

const SIZES: [usize; 3] = [6, 60, 500];
const CROSSED: &str = "… with claims from end to end, 280 px";
const LABELS: Labels = Labels {
    individual_contributor: "Individual contributor",
    management: "Management",
    you: "You",
};

pub fn table() -> Table {
    let mut table = Table::new("rungs a side");
    for rungs in SIZES {
        table.begin(rungs);
        let text = made::with_ladders(made::pack(), rungs).to_string();
        let sound = made::sound(&text);
        let pack: &'static LadderPack = Box::leak(Box::new(sound.book.ladders));
        pictures(&mut table, pack.main(), rungs as u16);
        pages(&mut table, pack, rungs as u16);
        opening(&mut table, &text);
    }
    table.explain(
        CROSSED,
        "each claim is broken behind every text between its two rungs, so that there are as many \
         places to look at as claims times rungs",
    );
    table
}

fn pictures(table: &mut Table, ladders: &Ladders, rungs: u16) {
    let (nothing, all) = (Highlights::default(), everything::highlights(rungs));
    for (name, highlights, width_px) in [
        ("the picture, 280 px wide", &nothing, 280),
        ("the picture, 656 px wide", &nothing, 656),
        ("… with everything pointed out, 280 px", &all, 280),
        ("… with everything pointed out, 656 px", &all, 656),
    ] {
        table.time(name, || {
            black_box(layout(ladders, &LABELS, highlights, black_box(width_px)));
        });
    }
    // Nothing keeps a pack from this, and each of them runs past every label.
    let steep = |claim: &Claim| Claim { management: rungs - 1 - claim.management, ..*claim };
    let crossed = Ladders { claims: ladders.claims.iter().map(steep).collect(), ..*ladders };
    table.time(CROSSED, || {
        black_box(layout(&crossed, &LABELS, &all, black_box(280)));
    });
    table.time("the description in sentences, everything pointed out", || {
        black_box(describe(black_box(ladders), &all));
    });
}

fn pages(table: &mut Table, pack: &'static LadderPack, rungs: u16) {
    let book = Book { pack, texts: &LADDER_CATALOG };
    let nothing = Asked { width_px: 280, view: View::Ladder, ..Asked::default() };
    let all = everything::study(rungs);
    // Rungs of another form are looked up in the first.
    let second = Study { form: 1, ..all.clone() };
    let pages = [
        ("the page with nothing pointed out", "… its length", nothing),
        (
            "the page with everything pointed out",
            "… its length, everything pointed out",
            everything::asked(View::Ladder, &all),
        ),
        (
            "the page of the second form",
            "… its length, second form",
            everything::asked(View::Ladder, &second),
        ),
        (
            "the page of two paths of eight legs",
            "… its length, two paths",
            everything::asked(View::Path, &all),
        ),
    ];
    for (name, length, asked) in pages {
        let asked = asked.write();
        table.time(name, || {
            black_box(draw(&book, black_box(&asked)));
        });
        table.bytes(length, draw(&book, &asked).len());
        if name.ends_with("everything pointed out") {
            let pressed = format!("{asked}{BETWEEN}rung m1");
            table.time("what follows a press on a rung", || {
                black_box(act(&book, black_box(&pressed)));
            });
        }
    }
}

fn opening(table: &mut Table, text: &str) {
    let sound = opening::door(table, text);
    let mut wire = String::new();
    sound.book.ladders.write(&mut wire);
    table.bytes("the ladders, as they are handed over", wire.len());
    let wire: &'static str = wire.leak();
    table.time("the ladders, read back", || {
        black_box(LadderPack::read(&mut Wired::new(black_box(wire))));
    });
    let builtin = Builtin { content: CONTENT, texts: &CHECK_CATALOG };
    let last = two_ladders::proof::steps(&sound.book) - 1;
    let asked = ["step", &last.to_string(), text].join("\u{1f}");
    table.time("the last step of the report, with the texts", || {
        black_box(checker::draw(&builtin, black_box(&asked)));
    });
}
