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
use two_ladders::content::wire::{Wire, Wired};
use two_ladders::content::{LadderPack, Pack, ReadingPack, ResultPack};
use two_ladders::domain::{
    Action, Answer, Answers, Context, Employer, Margins, Paths, Role, Session, Track, View, decode,
    encode, outcome, saved,
};
use two_ladders::fallback;
use two_ladders::ladders;
use two_ladders::page::END;
use two_ladders::proof;
use two_ladders::reading;
use two_ladders::result;
use two_ladders::ui::{
    Ladders, PartPage, Screen, Settings, Widget, WidgetProps, asked, asked_of_reading,
    asked_of_result,
};
use yew::{Callback, LocalServerRenderer};

/// Who answers, and how.
#[derive(Debug, Clone)]
pub struct Person {
    answers: Vec<u8>,
    role: usize,
    employer: usize,
    months_away: Option<u16>,
    seed: u32,
    width_px: i32,
    rung: u16,
}

pub fn person() -> impl Strategy<Value = Person> {
    (
        proptest::collection::vec(0_u8..=9, 12),
        0..Role::ALL.len(),
        0..Employer::ALL.len(),
        proptest::option::of(0_u16..=600),
        any::<u32>(),
        prop_oneof![Just(280), Just(320), Just(560), Just(720), 200..1200_i32],
        1_u16..=9,
    )
        .prop_map(|(answers, role, employer, months_away, seed, width_px, rung)| Person {
            answers,
            role,
            employer,
            months_away,
            seed,
            width_px,
            rung,
        })
}

impl Person {
    fn answers(&self, pack: &Pack) -> Answers {
        let questions = &pack.questionnaire.questions;
        let mut answers = Answers::none(questions.len());
        for (place, (question, taken)) in questions.iter().zip(&self.answers).enumerate() {
            let answer = match taken {
                9 => Answer::NoneFits,
                choice => {
                    Answer::Choice(choice % u8::try_from(question.choices.len()).unwrap_or(1))
                }
            };
            answers = answers.with(place, Some(answer));
        }
        answers
    }

    fn context(&self) -> Context {
        Context {
            now: Role::ALL[self.role],
            months_away: self.months_away,
            employer: Employer::ALL[self.employer],
            years: Some(u8::try_from(self.rung).unwrap_or(0)),
        }
    }

    /// A path over the first rungs, what stands beside it, and a rung that is looked at.
    fn study(&self) -> String {
        let Person { rung, .. } = self;
        format!("i1x12m1x24-m1x6i1x24/si{rung}.hi1.am1.c.t3")
    }
}

/// A whole page: it says something, and nothing in it waits to be filled in.
fn page(text: &str, what: &str) -> TestCaseResult {
    let said: Vec<&str> = text.split(END).filter_map(|order| order.strip_prefix('"')).collect();
    prop_assert!(!said.is_empty(), "{} is empty", what);
    for one in said {
        prop_assert!(!one.contains('{') && !one.contains('}'), "{}: {}", what, one);
    }
    Ok(())
}

pub fn is_done(sound: &Sound, text: &str, person: &Person) -> TestCaseResult {
    // As the programs have it: for as long as they live. A few megabytes, in a test.
    let book = Box::leak(Box::new(sound.book.clone()));
    let reading_pack: &'static ReadingPack = Box::leak(Box::new(sound.reading.clone()));
    let (pack, questionnaire) = (&book.pack, &book.pack.questionnaire);
    let answers = person.answers(pack);
    let context = person.context();

    // The model.
    let found = outcome(questionnaire, &answers, context.now).expect("every question is answered");
    prop_assert!(pack.outcome(found.verdict.headline).is_some());
    let code = encode(questionnaire, &answers, Some(&context), &Paths::default());
    prop_assert_eq!(decode(questionnaire, &code).expect("its own code").answers, answers);

    // The screen, view by view, with what the other programs draw.
    let margins = Margins {
        rows: reading_pack.differences.len(),
        sliders: Box::leak(
            reading_pack.factors.iter().map(|one| one.high_track()).collect::<Box<[Track]>>(),
        ),
    };
    let ladder_book = ladders::Book { pack: &book.ladders, texts: &LADDER_CATALOG };
    let result_book = result::Book {
        pack,
        result: &book.result,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: Box::leak(Box::new(margins)),
    };
    let reading_book = reading::Book { reading: reading_pack, texts: &READING_CATALOG };
    let settings = Settings {
        chart_width: person.width_px,
        today: "2026-11-27".into(),
        ..Settings::default()
    };
    let mut session = Session::new(questionnaire, person.seed);
    session.answers = answers;
    session.context = context;
    session.study = person.study();
    for view in View::ALL {
        let shown = session.apply(questionnaire, Action::Show(view)).unwrap_or(session.clone());
        let drawn =
            ladders::draw(&ladder_book, &asked(pack, &LEAN_CATALOG, &shown, &settings).write());
        for part in drawn.split(ladders::BETWEEN).filter(|part| !part.is_empty()) {
            page(part, "the ladders")?;
        }
        let of_result = asked_of_result(pack, &shown, &settings).write();
        let result_page = result::draw(&result_book, &of_result);
        let of_reading = asked_of_reading(pack, &shown, &settings).map(|asked| asked.write());
        let reading_page = of_reading.map(|asked| reading::draw(&reading_book, &asked));
        for made in [Some(&result_page), reading_page.as_ref()].into_iter().flatten() {
            if !made.is_empty() {
                page(made, view.id())?;
            }
        }
        let part = |made: Option<String>| PartPage { page: made.map(Rc::from), failed: false };
        let screen = Rc::new(Screen {
            pack,
            texts: &CATALOG,
            session: shown.clone(),
            settings: settings.clone(),
            ladders: Ladders::read(&drawn),
            result: part(Some(result_page).filter(|made| !made.is_empty())),
            reading: part(reading_page),
            focus: None,
            act: Callback::noop(),
        });
        let renderer = LocalServerRenderer::<Widget>::with_props(WidgetProps { screen });
        let markup = futures::executor::block_on(renderer.hydratable(false).render());
        prop_assert!(!markup.contains("<script>") && !markup.contains("NaN"), "{}", view.id());
        let line = saved::write(questionnaire, &shown);
        let back = saved::read(questionnaire, &line);
        prop_assert_eq!(back.map(|back| back.answers), Some(shown.answers));
    }

    // What can be pressed there.
    let of_result = asked_of_result(pack, &session, &settings).write();
    for done in [
        "copy text",
        "copy markdown",
        "copy json",
        "copy alt",
        "copy code",
        "save markdown",
        "save json",
        "save calendar",
        "save svg",
        "save png",
        "print",
        "keep",
        "finished",
        "try q0-1",
        "try q1-0",
        "theirs 1.p9b1.ccdccc.gf6",
        "retake",
        "about",
        "context",
        "square",
    ] {
        let answered = result::act(&result_book, &format!("{of_result}{}{done}", result::BETWEEN));
        prop_assert!(!answered.is_empty(), "{}", done);
    }
    let of_ladders = asked(pack, &LEAN_CATALOG, &session, &settings).write();
    for key in ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] {
        let done = format!("key i{} {key}", person.rung);
        let text = [&*of_ladders, &ladders::BETWEEN.to_string(), &done].concat();
        prop_assert!(!ladders::act(&ladder_book, &text).is_empty());
    }

    // What is made of a pack besides.
    let paper =
        fallback::write(&fallback::Book { pack, ladders: &book.ladders, texts: &FALLBACK_CATALOG });
    prop_assert!(paper.contains("<form") && !paper.contains("<script>"));
    handed_over(sound)?;
    for finding in proof::prove(book) {
        prop_assert!(!finding.found.is_empty() && !finding.allowed.is_empty());
    }
    let answered = checker::draw(&crate::CHECKER, &["open", "0", text].join("\u{1f}"));
    prop_assert!(answered == "more" || answered.starts_with("faulty"), "{}", answered);
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
