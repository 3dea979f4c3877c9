//! Every view as markup, and the chart as SVG, against golden files.
//!
//! The views are rendered on the host, without a browser. A difference writes the new markup
//! beside the golden file as `NAME-changed.*`; look at both, and when the new one is right run the
//! test with `UPDATE_GOLDEN=1`.
#![cfg(all(not(target_arch = "wasm32"), feature = "web"))]

use std::path::Path;
use std::rc::Rc;
use std::{env, fs};

use two_ladders::builtin::{
    CATALOG, LADDER_CATALOG, LADDERS, LEAN_CATALOG, MARGINS, PACK, RESULT, RESULT_CATALOG,
};
use two_ladders::domain::{Action, Answers, Context, Employer, Role, Session, Study, View};
use two_ladders::ladders::{Book, draw};
use two_ladders::result;
use two_ladders::ui::{
    Kept, Ladders, PartPage, Reveal, Screen, Settings, Widget, WidgetProps, asked, asked_of_result,
    wanted,
};
use yew::{Callback, LocalServerRenderer};

fn session(answers: &str, actions: impl IntoIterator<Item = Action>) -> Session {
    let questionnaire = &PACK.questionnaire;
    let mut given = Answers::none(questionnaire.questions.len());
    for (place, id) in answers.split_whitespace().enumerate() {
        let question = &questionnaire.questions[place].id;
        let (_, answer) = questionnaire.find(question, id).expect("an id of the shipped pack");
        given = given.with(place, Some(answer));
    }
    let mut session = Session::new(questionnaire, 7);
    session.answers = given;
    actions.into_iter().fold(session, |session, action| {
        session.apply(questionnaire, action).expect("an action that changes something")
    })
}

/// The pages of the ladders, written here as their own program writes them.
fn ladders(session: &Session, settings: &Settings) -> Ladders {
    let book = Book { pack: &LADDERS, texts: &LADDER_CATALOG };
    let asked = asked(&PACK, &LEAN_CATALOG, session, settings);
    Ladders::read(&draw(&book, &asked.write()))
}

/// The page of the result, written here as its own program writes it; days stay marked.
fn result_page(session: &Session, settings: &Settings) -> PartPage {
    let book = result::Book {
        pack: &PACK,
        result: &RESULT,
        texts: &RESULT_CATALOG,
        leans: &LEAN_CATALOG,
        margins: &MARGINS,
    };
    let settings = Settings { today: "2026-11-26".into(), ..settings.clone() };
    let page = wanted(session)
        .then(|| result::draw(&book, &asked_of_result(&PACK, session, &settings).write()));
    PartPage { page: page.map(Rc::from), failed: false }
}

fn render(session: Session, settings: Settings) -> String {
    let ladders = ladders(&session, &settings);
    let result = result_page(&session, &settings);
    let screen = Rc::new(Screen {
        pack: &PACK,
        texts: &CATALOG,
        session,
        settings,
        ladders,
        result,
        reading: PartPage::default(),
        focus: None,
        act: Callback::noop(),
    });
    let renderer = LocalServerRenderer::<Widget>::with_props(WidgetProps { screen });
    futures::executor::block_on(renderer.hydratable(false).render())
}

/// One tag a line, so that a difference can be read.
fn lines(markup: &str) -> String {
    let mut lines = markup.replace('<', "\n<").replace("\n</", "</");
    lines.push('\n');
    lines.trim_start().to_owned()
}

#[track_caller]
fn golden(name: &str, found: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let (stem, extension) = name.split_once('.').expect("a name with an extension");
    let (path, changed) = (folder.join(name), folder.join(format!("{stem}-changed.{extension}")));
    let found = lines(found);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(&folder).expect("a folder for golden files");
        fs::write(&path, &found).expect("a golden file");
        let _ = fs::remove_file(&changed);
        return;
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    if wanted != found {
        fs::write(&changed, &found).expect("the changed file");
        let (line, (old, new)) = wanted
            .lines()
            .zip(found.lines())
            .enumerate()
            .find(|(_, (old, new))| old != new)
            .unwrap_or((0, ("", "the one is longer than the other")));
        panic!("{name} changed at line {}:\n  {old}\n  {new}", line + 1);
    }
    let _ = fs::remove_file(&changed);
}

#[track_caller]
fn view(name: &str, session: Session) {
    golden(&format!("{name}.html"), &render(session, Settings::default()));
}

#[track_caller]
fn chart(name: &str, session: Session, width: i32) {
    let markup = render(session, Settings { chart_width: width, ..Settings::default() });
    // The class tells it from the picture to post that the result shows as well.
    let class = markup.find("class=\"ladders\"").expect("a picture");
    let start = markup[..class].rfind("<svg").expect("its beginning");
    let end = start + markup[start..].find("</svg>").expect("its end") + "</svg>".len();
    golden(&format!("{name}.svg"), &markup[start..end]);
}

/// What was set on the ladders; it has to be a study, or the picture would show none.
#[track_caller]
fn study(text: &str) -> Action {
    assert!(Study::read(text).is_some_and(|study| study != Study::default()), "{text}");
    Action::Study(text.into())
}

const LEANING_IC: &str = "1a 2b 3b 4c 5b 6b";
const NOT_YET: &str = "1e 2f 3f 4e 5e 6d";

fn result_of(answers: &str) -> Session {
    session(answers, [Action::Show(View::Result)])
}

#[test]
fn the_opening_is_as_it_was() {
    view("opening", session("", []));
}

#[test]
fn a_question_is_as_it_was() {
    view("question", session("1a", [Action::Begin]));
}

#[test]
fn a_question_without_a_choice_is_as_it_was() {
    view("question-missing", session("1a", [Action::Begin, Action::Next]));
}

#[test]
fn the_question_with_the_free_text_is_as_it_was() {
    let actions = [Action::Begin, Action::WriteReason("Because <I> can.".into())];
    view("question-reason", session("1a 2b 3b 4c 5b", actions));
}

#[test]
fn the_context_step_is_as_it_was_for_an_engineer_and_for_a_manager() {
    let steps = [Action::Change(5), Action::Show(View::Quiz), Action::Next];
    view("context", session(LEANING_IC, steps.clone()));
    view(
        "context-manager",
        session(LEANING_IC, steps.into_iter().chain([Action::Now(Role::Manager)])),
    );
}

#[test]
fn the_review_is_as_it_was() {
    view("review", session("1a none", [Action::Show(View::Review)]));
    view("review-complete", session(LEANING_IC, [Action::Show(View::Review)]));
}

#[test]
fn the_result_is_as_it_was() {
    view("result", result_of(LEANING_IC));
    view("result-held-back", result_of(NOT_YET));
    view("result-not-enough", result_of("none none none 4a 5d 6b"));
    view("result-empty", result_of("1a"));
}

#[test]
fn the_result_of_a_manager_is_as_it_was() {
    let context = Context {
        now: Role::Manager,
        months_away: Some(30),
        employer: Employer::StopsAtSenior,
        years: Some(12),
    };
    let actions = [Action::SetContext(context), Action::Show(View::Result)];
    view("result-manager", session(LEANING_IC, actions));
}

#[test]
fn the_ladders_alone_are_as_they_were() {
    view("ladder", session("", [Action::Show(View::Ladder)]));
    let study = study("/si3.hi2.am2.c.t3");
    view("ladder-studied", session(LEANING_IC, [Action::Show(View::Ladder), study]));
}

#[test]
fn starting_again_is_asked_as_it_was() {
    view("restart", session(LEANING_IC, [Action::AskRestart]));
}

#[test]
fn the_chart_is_as_it_was() {
    for (size, width) in [("wide", 560), ("narrow", 320)] {
        chart(&format!("chart-{size}"), session("1a 2b", []), width);
        chart(&format!("chart-rung-{size}"), session("", [study("/si3")]), width);
        chart(&format!("chart-answers-{size}"), result_of(LEANING_IC), width);
        let everything =
            [study("i2x12m1x12m2x24i3x24-i2x24i3x36/si3.hi2.am2.c.t3"), Action::Show(View::Ladder)];
        chart(&format!("chart-everything-{size}"), session(LEANING_IC, everything), width);
        for (form, name) in [("f1", "short"), ("f2", "other")] {
            let study = study(&format!("/{form}.si2"));
            chart(&format!("chart-form-{name}-{size}"), session("", [study]), width);
        }
    }
}

#[test]
fn no_lean_can_be_seen_before_the_last_answer() {
    let one = render(session("1a 2a 3a 4a 5d", []), Settings::default());
    let other = render(session("1e 2f 3f 4e 5a", []), Settings::default());
    assert_eq!(one, other, "the answers can be told apart from the opening");
    let about = [Action::Show(View::Compare), Action::AboutBegin];
    let markup = render(session(LEANING_IC, about), Settings::default());
    assert!(!markup.contains("class=\"disc ic\""), "nor while somebody else is answered about");
    let live = Settings { reveal: Reveal::Live, ..Settings::default() };
    assert!(render(session("1a", []), live).contains("class=\"disc ic\""));
    assert!(render(result_of(LEANING_IC), Settings::default()).contains("class=\"disc ic\""));
}

#[test]
fn what_a_person_wrote_is_text_and_never_markup() {
    let written = "<script>alert(1)</script>";
    let actions = [Action::Begin, Action::WriteReason(written.into())];
    let markup = render(session("1a 2b 3b 4c 5b", actions), Settings::default());
    assert!(!markup.contains("<script>"));
}

#[test]
fn a_page_that_may_not_store_anything_is_told_so() {
    let settings = Settings { kept: Kept::UntilClosed, ..Settings::default() };
    assert!(render(session("", [Action::Begin]), settings).contains("may not store anything"));
}

#[test]
fn headings_start_at_the_level_that_the_page_wants() {
    for level in 2..=6_u8 {
        let settings = Settings { heading_level: level, ..Settings::default() };
        let markup = render(result_of(LEANING_IC), settings);
        assert!(markup.contains(&format!("<h{level} ")));
        assert!(!markup.contains(&format!("<h{} ", level - 1)));
        assert!(!markup.contains("<h7"));
    }
}

#[test]
fn a_path_is_as_it_was() {
    view("path", session("", [Action::Show(View::Path)]));
    let laid = study("m1x12m2x24i3x24-i2x36i3x24/hi2.x.oa24");
    view("path-two", session(LEANING_IC, [Action::Show(View::Path), laid]));
}
