//! Every program shows the words of the pack, and none of ours.

use two_ladders::builtin::{
    FALLBACK_CATALOG, LADDER_CATALOG, LEAN_CATALOG, MARGINS, READING_CATALOG, RESULT_CATALOG,
};
use two_ladders::domain::{
    Answers, Constant, Context, Employer, Leg, Path, Paths, Preset, Role, RungAt, Study,
    StudyAction, View, encode, encode_about,
};
use two_ladders::page::END;
use two_ladders::result::export::{CardSize, alt, card, ics, markdown, paint, plain, sheet, svg};
use two_ladders::{fallback, ladders, reading, result};

use crate::nursing::{BOOK, READING, TRACKS};
use crate::{locale, pieces, trades, without_share_codes};

/// What a person reads or hears of pages.
fn said(pages: &str) -> Vec<String> {
    const HEARD: [&str; 5] = ["aria-label", "aria-valuetext", "data-label", "label", "title"];
    let text = |order: &str| {
        order.strip_prefix('"').map(str::to_owned).or_else(|| {
            let (name, value) = order.strip_prefix('=')?.split_once('=')?;
            HEARD.contains(&name).then(|| value.to_owned())
        })
    };
    pages.split([END, ladders::BETWEEN]).filter_map(text).collect()
}

/// Nothing names our trade, every placeholder is filled, and these words are there.
#[track_caller]
fn speaks_of_nursing(texts: &[String], wanted: &[&str]) {
    for text in texts {
        let found = without_share_codes(text);
        assert_eq!(trades(&found), [""; 0], "{text}");
        assert!(!text.contains('{'), "{text}");
    }
    for words in wanted {
        assert!(texts.iter().any(|text| text.contains(words)), "{words}");
    }
}

/// Each text of the interface that has the words of the tracks in it was among them.
#[track_caller]
fn every_text_on_tracks_is_there(texts: &[String], prefix: &str) {
    let names = ["{craft}", "{individual}", "{management}", "{track}"];
    for (key, template) in locale() {
        if !key.starts_with(prefix) || !names.iter().any(|name| template.contains(name)) {
            continue;
        }
        let longest = pieces(&template).into_iter().max_by_key(|piece| piece.len());
        let longest = longest.unwrap_or_default();
        assert!(texts.iter().any(|text| text.contains(longest)), "{key} was never shown");
    }
}

fn ladders_book() -> ladders::Book {
    ladders::Book { pack: &BOOK.ladders, texts: &LADDER_CATALOG }
}

fn ladders_say(asked: &ladders::Asked) -> Vec<String> {
    said(&ladders::draw(&ladders_book(), &asked.write()))
}

/// What was set on the ladders by somebody who stands there.
fn study(here: RungAt, actions: &[StudyAction]) -> Study {
    let forms = ladders_book().forms();
    let start = Study { here: Some(here), ..Study::default() };
    actions.iter().fold(start, |study, action| study.apply(&forms, *action).unwrap_or(study))
}

/// A path of these rungs, with months for each.
fn path(legs: &[(RungAt, u16)]) -> Path {
    let legs: Vec<Leg> =
        legs.iter().map(|(rung, months)| Leg { rung: *rung, months: *months }).collect();
    Path::of(&legs).expect("a path")
}

#[test]
fn the_ladders_speak_of_another_trade() {
    let (one, other) = (RungAt::individual_contributor, RungAt::management);
    let mut texts = Vec::new();
    let everything = [
        StudyAction::Rung(Some(one(2))),
        StudyAction::Against(Some(other(1))),
        StudyAction::Claims(true),
        StudyAction::HighestTitle(Some(3)),
    ];
    for study in [Study::default(), study(one(1), &everything)] {
        let context = Context { employer: Employer::TitlesOnly, ..Context::default() };
        let asked = ladders::Asked {
            study: study.write(),
            view: View::Ladder,
            width_px: 560,
            context,
            ..ladders::Asked::default()
        };
        texts.extend(ladders_say(&asked));
    }
    speaks_of_nursing(&texts, &["Expert nurse", "Ward lead", "the expert track"]);

    let mut studies = Vec::new();
    let change = |constant, months| StudyAction::Constant { constant, value: Some(months) };
    let sooner = change(Constant::IntactMonths, 1);
    let longer = change(Constant::TrialMonthsLeast, 12);
    for here in [one(0), one(1), one(5), other(0), other(1), other(5)] {
        for preset in Preset::ALL {
            let lay = StudyAction::LayPath { second: false, preset };
            let beside = StudyAction::LayPath { second: true, preset: Preset::Switch };
            studies.push(study(here, &[lay]));
            studies.push(study(here, &[StudyAction::Frontier(true), lay, beside]));
            studies.push(study(here, &[sooner, lay]));
        }
    }
    for first in [
        path(&[(other(1), 6), (one(2), 24)]),
        path(&[(other(1), 12), (one(2), 6), (other(1), 12), (one(2), 6)]),
        path(&[(one(2), 12), (other(0), 6), (other(1), 6)]),
        path(&[(other(1), 18), (one(2), 6)]),
        path(&[(other(1), 48), (one(2), 6)]),
        path(&[(one(1), 12), (other(1), 6)]),
    ] {
        let second = path(&[(one(1), 24), (one(2), 24)]);
        for here in [one(1), other(1)] {
            for changed in [&[][..], &[sooner], &[longer]] {
                let paths = Paths { first: first.clone(), second: second.clone() };
                studies.push(Study { paths, ..study(here, changed) });
            }
        }
    }
    for study in studies {
        for (now, months_away) in
            [(Role::Engineer, None), (Role::Manager, None), (Role::Manager, Some(40))]
        {
            let context = Context { now, months_away, ..Context::default() };
            let (study, view) = (study.write(), View::Path);
            let asked = ladders::Asked { study, view, context, ..ladders::Asked::default() };
            texts.extend(ladders_say(&asked));
        }
    }
    speaks_of_nursing(&texts, &["bedside care", "the ward track", "Where I work, the clock runs"]);
    every_text_on_tracks_is_there(&texts, "ladders.path");
    every_text_on_tracks_is_there(&texts, "ladders.highest");
}

fn answers(ids: &str) -> Answers {
    let questionnaire = &BOOK.pack.questionnaire;
    let ids = ids.split(' ').zip(questionnaire.questions.iter());
    ids.fold(Answers::none(questionnaire.questions.len()), |answers, (id, question)| {
        let (place, answer) = questionnaire.find(&question.id, id).expect("an answer");
        answers.with(place, Some(answer))
    })
}

fn code(ids: &str, context: Option<&Context>) -> String {
    encode(&BOOK.pack.questionnaire, &answers(ids), context, &Paths::default())
}

/// Answers for each headline.
const SHEETS: [&str; 9] = [
    "1a 2a 3a 4a 5a 6b",
    "1a 2b 3b 4c 5b 6b",
    "1c 2c 3d 4c 5c 6c",
    "1a 2f 3d 4e 5c 6c",
    "1e 2f 3c 4d 5c 6c",
    "1e 2f 3f 4c 5c 6c",
    "1a 2f 3f 4e 5e 6d",
    "1e 2f 3f 4c 5c 6d",
    "none none none 4c 5c 6c",
];

#[test]
fn a_result_speaks_of_another_trade() {
    let book = result::Book {
        pack: &BOOK.pack,
        result: &BOOK.result,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: &MARGINS,
    };
    let words = &RESULT_CATALOG;
    let mut texts = Vec::new();
    for ids in SHEETS {
        for (now, margin) in [(Role::Engineer, ""), (Role::Manager, "1")] {
            let context = Context {
                now,
                months_away: Some(40),
                employer: Employer::StopsAtSenior,
                years: Some(9),
            };
            let mut asked = result::Asked {
                heading_level: 3,
                code: code(ids, Some(&context)),
                today: "2026-11-26".into(),
                keeping: result::Keeping::WhenSaid,
                ..result::Asked::default()
            };
            if !margin.is_empty() {
                asked.margin = marked().margin;
            }
            for view in [View::Result, View::Compare] {
                asked.view = view;
                asked.kept = ["2026-08-01", "2026-09-01"]
                    .iter()
                    .zip([SHEETS[0], SHEETS[5]])
                    .fold("on\n".to_owned(), |kept, (day, ids)| {
                        [&*kept, day, " mixed ", &code(ids, None), "\n"].concat()
                    });
                texts.extend(said(&result::draw(&book, &asked.write())));
            }
            asked.about = encode_about(&BOOK.pack.questionnaire, &answers(ids));
            asked.view = View::Result;
            texts.extend(said(&result::draw(&book, &asked.write())));
            let record = result::record(&result::Known::new(&book, &asked)).expect("a result");
            texts.extend([markdown(&record, words), plain(&record, words), ics(&record, words)]);
            texts.extend(said(&sheet(&record, words)));
            for size in [CardSize::Wide, CardSize::Square] {
                let picture = card(&record, words, size);
                texts.extend([svg(&picture, &alt(&record, words)), paint(&picture)]);
            }
        }
    }
    speaks_of_nursing(&texts, &["Expert nurse", "the ward track", "the expert nurse", "Ward lead"]);
    every_text_on_tracks_is_there(&texts, "result.");
    every_text_on_tracks_is_there(&texts, "lean.");
}

fn reading_book() -> reading::Book {
    reading::Book { reading: *READING, texts: &READING_CATALOG }
}

/// The page to read, after these acts.
fn after(acts: &[&str]) -> reading::Asked {
    let between = reading::BETWEEN.to_string();
    acts.iter().fold(reading::Asked::default(), |asked, act| {
        let told = [&*asked.write(), &between, act].concat();
        let answered = reading::Answered::read(&reading::act(&reading_book(), &told));
        reading::Asked { margin: answered.margin, hours: answered.hours, ..asked }
    })
}

/// Somebody who marked something on either side and moved the sliders one way.
fn marked() -> reading::Asked {
    after(&[
        "energises 1 ic",
        "hard-week 1 ic",
        "energises 2 management",
        "slider 0 4",
        "slider 1 0",
        "slider 2 4",
    ])
}

#[test]
fn what_there_is_to_read_speaks_of_another_trade() {
    let mut texts = Vec::new();
    let own = reading::Asked { headline: "leaning this way".into(), ..marked() };
    let weeks = [
        after(&["meetings 12", "async 12", "focus 16"]),
        after(&["meetings 25", "async 8", "focus 7"]),
    ];
    for asked in weeks.iter().chain([&own, &marked()]) {
        texts.extend(said(&reading::draw(&reading_book(), &asked.write())));
    }
    speaks_of_nursing(&texts, &["the ward lead", "the expert nurse", "Lead", "the ward track"]);
    every_text_on_tracks_is_there(&texts, "reading.");
}

#[test]
fn the_quiz_on_paper_speaks_of_another_trade() {
    let book =
        fallback::Book { pack: &BOOK.pack, ladders: &BOOK.ladders, texts: &FALLBACK_CATALOG };
    let html = fallback::write(&book);
    let texts: Vec<String> = html
        .split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text).to_owned())
        .collect();
    speaks_of_nursing(&texts, &["Expert nurse", "Ward lead", "the ward track"]);
    every_text_on_tracks_is_there(&texts, "fallback.");
    assert!(TRACKS.iter().all(|words| trades(words).is_empty()));
}
