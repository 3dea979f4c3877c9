//! Everything that a person can do with a pack.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use two_ladders::builtin::{
    CATALOG, FALLBACK_CATALOG, LADDER_CATALOG, LEAN_CATALOG, READING_CATALOG, RESULT_CATALOG,
};
use two_ladders::checker;
use two_ladders::content::check::Sound;
use two_ladders::content::check::parts::parts;
use two_ladders::content::pack::Book;
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::content::{LadderPack, Pack, ReadingPack, ResultPack};
use two_ladders::domain::{
    Action, Margins, Paths, Session, Track, View, contradictions, decode, encode, encode_about,
    flip_pairs, flips, outcome, possible, saved, score, stability,
};
use two_ladders::ui::{
    Ladders, PartPage, Screen, Settings, Widget, WidgetProps, asked, asked_of_reading,
    asked_of_result, wanted,
};
use two_ladders::{fallback, ladders, proof, reading, result};
use yew::{Callback, LocalServerRenderer};

use crate::person::Person;
use crate::pressed::{self, Programs};
use crate::shown::{filled, page};

const BETWEEN_FIELDS: &str = "\u{1f}";

pub fn is_done(sound: &Sound, text: &str, person: &Person) -> TestCaseResult {
    // As the programs have it: for as long as they live. A few megabytes, in a test.
    let book: &'static Book = Box::leak(Box::new(sound.book.clone()));
    let reading_pack: &'static ReadingPack = Box::leak(Box::new(sound.reading.clone()));
    let pack = &book.pack;
    counted(pack, person)?;

    let sliders: Box<[Track]> = reading_pack.factors.iter().map(|one| one.high_track()).collect();
    let margins = Margins { rows: reading_pack.differences.len(), sliders: Box::leak(sliders) };
    let programs = Programs {
        ladders: ladders::Book { pack: &book.ladders, texts: &LADDER_CATALOG },
        result: result::Book {
            pack,
            result: &book.result,
            texts: &RESULT_CATALOG,
            leans: &LEAN_CATALOG,
            margins: Box::leak(Box::new(margins)),
        },
        reading: reading::Book { reading: reading_pack, texts: &READING_CATALOG },
    };
    let settings = Settings {
        chart_width: person.width_px,
        today: "2026-11-27".into(),
        address: if person.about { String::new() } else { "https://example.org/".into() },
        ..Settings::default()
    };
    let mut session = Session::new(&pack.questionnaire, person.seed);
    session.answers = person.answers(pack);
    session.about = person.about.then(|| person.others(pack));
    session.context = person.context();
    session.study = person.study(&book.ladders).write();
    session.reason = "Because of {track}".into();
    for view in View::ALL {
        let gone_to = session.apply(&pack.questionnaire, Action::Show(view));
        drawn(&programs, &gone_to.unwrap_or(session.clone()), &settings)?;
    }
    pressed::everything(&programs, &session, &settings, person)?;

    let paper =
        fallback::write(&fallback::Book { pack, ladders: &book.ladders, texts: &FALLBACK_CATALOG });
    prop_assert!(paper.contains("<form") && !paper.contains("<script>"));
    filled(&paper, "the paper")?;
    handed_over(sound)?;
    proven(book, text)
}

/// What the model makes of the answers.
fn counted(pack: &Pack, person: &Person) -> TestCaseResult {
    let (questionnaire, context) = (&pack.questionnaire, person.context());
    for answers in [person.answers(pack), person.others(pack)] {
        let all = score(questionnaire, &answers);
        prop_assert!(all.contributions.len() <= answers.len());
        let left = possible(questionnaire, &answers, context.now);
        for changed in flips(questionnaire, &answers, context.now) {
            prop_assert!(usize::from(changed.question) < answers.len());
        }
        let _ = flip_pairs(questionnaire, &answers, context.now);
        let kept = stability(questionnaire, &answers);
        prop_assert!(kept.kept <= kept.changes);
        for at in contradictions(questionnaire, &answers) {
            prop_assert!(at < questionnaire.contradictions.len());
        }
        if let Some(found) = outcome(questionnaire, &answers, context.now) {
            prop_assert!(pack.outcome(found.verdict.headline).is_some());
            // What was passed over may stay so.
            prop_assert!(left.is_empty() || left.contains(&found.verdict.headline));
        }
        let code = encode(questionnaire, &answers, Some(&context), &Paths::default());
        let opened = decode(questionnaire, &code).expect("its own code");
        prop_assert_eq!(opened.answers, answers);
        prop_assert_eq!(opened.context, Some(context));
        let about = decode(questionnaire, &encode_about(questionnaire, &answers));
        let about = about.expect("its own code");
        prop_assert!(about.about_another && about.answers == answers);
    }
    Ok(())
}

/// A view with what the other programs draw in it, and the session as it is kept.
fn drawn(programs: &Programs, session: &Session, settings: &Settings) -> TestCaseResult {
    let (pack, view) = (programs.result.pack, session.view);
    let of_ladders = asked(pack, &LEAN_CATALOG, session, settings).write();
    let on_ladders = ladders::draw(&programs.ladders, &of_ladders);
    for part in on_ladders.split(ladders::BETWEEN).filter(|part| !part.is_empty()) {
        page(part, "the ladders")?;
    }
    let of_result = asked_of_result(pack, session, settings).write();
    let on_result = result::draw(&programs.result, &of_result);
    if wanted(session) {
        page(&on_result, view.id())?;
    }
    let of_reading = asked_of_reading(pack, session, settings).map(|asked| asked.write());
    let on_reading = of_reading.map(|asked| reading::draw(&programs.reading, &asked));
    if let Some(made) = &on_reading {
        page(made, view.id())?;
    }
    let part = |made: Option<String>| PartPage { page: made.map(Rc::from), failed: false };
    let screen = Rc::new(Screen {
        pack,
        texts: &CATALOG,
        session: session.clone(),
        settings: settings.clone(),
        ladders: Ladders::read(&on_ladders),
        result: part(Some(on_result).filter(|made| !made.is_empty())),
        reading: part(on_reading),
        focus: None,
        act: Callback::noop(),
    });
    let renderer = LocalServerRenderer::<Widget>::with_props(WidgetProps { screen });
    let markup = futures::executor::block_on(renderer.hydratable(false).render());
    prop_assert!(!markup.contains("<script>") && !markup.contains("NaN"), "{}", view.id());
    filled(&markup.replace("Because of {track}", ""), view.id())?;
    let line = saved::write(&pack.questionnaire, session);
    let back = saved::read(&pack.questionnaire, &line).expect("its own line");
    prop_assert_eq!(back.answers, session.answers);
    prop_assert_eq!(back.about, session.about);
    prop_assert_eq!(back.context, session.context);
    prop_assert_eq!(&back.study, &session.study);
    prop_assert_eq!(saved::write(&pack.questionnaire, &back), line);
    Ok(())
}

/// What one program writes the others read.
fn handed_over(sound: &Sound) -> TestCaseResult {
    let all: &'static str = parts(sound).leak();
    let all: Vec<&'static str> = all.split('\u{1d}').collect();
    prop_assert_eq!(&Pack::read(&mut Wired::new(all[0])), &sound.book.pack);
    prop_assert_eq!(&LadderPack::read(&mut Wired::new(all[1])), &sound.book.ladders);
    let mut result = Wired::new(all[2]);
    prop_assert_eq!(&Pack::read(&mut result), &sound.book.pack);
    prop_assert_eq!(&ResultPack::read(&mut result), &sound.book.result);
    prop_assert_eq!(&ReadingPack::read(&mut Wired::new(all[3])), &sound.reading);
    Ok(())
}

/// What is proven of the pack, at once and step by step.
fn proven(book: &Book, text: &str) -> TestCaseResult {
    let ask = |words: &[&str]| checker::draw(&crate::CHECKER, &words.join(BETWEEN_FIELDS));
    let findings = proof::prove(book);
    for finding in &findings {
        prop_assert!(!finding.found.is_empty() && !finding.allowed.is_empty());
        filled(&finding.found, finding.rule.id())?;
    }
    let broken = findings.iter().any(|one| one.severity == proof::Severity::Error);
    let steps: usize = ask(&["steps", text]).parse().expect("a number");
    prop_assert_eq!(steps, proof::steps(book));
    let mut rows = 0;
    let mut opened = String::new();
    for step in 0..steps {
        let step = step.to_string();
        for row in ask(&["step", &step, text]).split_terminator('\u{1e}') {
            prop_assert_eq!(row.split('\u{1f}').count(), 8, "{}", row);
            rows += 1;
        }
        opened = ask(&["open", &step, text]);
        if opened != "more" {
            break;
        }
    }
    if broken {
        prop_assert!(opened.starts_with("faulty"));
        page(opened.split('\u{1d}').nth(2).unwrap_or_default(), "faults")?;
    } else {
        prop_assert!(opened.starts_with("sound"), "{}", opened);
        prop_assert_eq!(rows, findings.len());
    }
    for row in ask(&["report", text]).split_terminator('\u{1e}') {
        prop_assert!(row.starts_with("warning"), "{}", row);
    }
    Ok(())
}
