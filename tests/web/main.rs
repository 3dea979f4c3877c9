//! What only a DOM shows about the widget: which nodes live on over a render, and which of them
//! the program is told about. Whole visits are tested in `tests/e2e`.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

mod stage;

use two_ladders::builtin::{self, LADDERS};
use two_ladders::content::LadderPack;
use two_ladders::content::pack::LadderForm;
use two_ladders::domain::{Action, Answer, Ladders, List, Rung, View};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use self::stage::{Stage, pause};

wasm_bindgen_test_configure!(run_in_browser);

fn heading_of(question: usize) -> &'static str {
    builtin::PACK.questions[question].heading.0
}

const RADIOS: &str = "[part=question] input[type=radio]";

#[wasm_bindgen_test]
async fn a_choice_leaves_every_node_of_the_question_in_place() {
    let stage = Stage::new();
    stage.press("[part=next]").await;
    stage.headed(heading_of(0)).await;
    let before: Vec<HtmlInputElement> = stage.all(RADIOS);
    let fieldset: Element = stage.shows("fieldset").await;
    assert_eq!(before.len(), builtin::PACK.questions[0].choices.len() + 1);
    for chosen in [2, 0, 4] {
        before[chosen].click();
        pause().await;
        let after: Vec<HtmlInputElement> = stage.all(RADIOS);
        assert!(after == before, "the radios are the same nodes");
        assert!(stage.shows::<Element>("fieldset").await == fieldset);
        let checked: Vec<bool> = after.iter().map(HtmlInputElement::checked).collect();
        assert_eq!(checked.iter().filter(|checked| **checked).count(), 1);
        assert!(checked[chosen]);
    }
}

#[wasm_bindgen_test]
async fn the_next_question_has_nodes_of_its_own_and_none_is_chosen() {
    let stage = Stage::new();
    stage.press("[part=next]").await;
    stage.headed(heading_of(0)).await;
    let first: Vec<HtmlInputElement> = stage.all(RADIOS);
    first[1].click();
    stage.press("[part=next]").await;
    stage.headed(heading_of(1)).await;
    let second: Vec<HtmlInputElement> = stage.all(RADIOS);
    assert!(second.iter().all(|radio| !first.contains(radio) && !radio.checked()));
}

#[wasm_bindgen_test]
async fn an_answer_that_a_script_sets_is_the_one_that_is_checked() {
    let stage = Stage::new();
    stage.press("[part=next]").await;
    stage.headed(heading_of(0)).await;
    let radios: Vec<HtmlInputElement> = stage.all(RADIOS);
    radios[0].click();
    pause().await;
    let other = if radios[0].value() == "1b" { 2 } else { 1 };
    let answers = stage.state.borrow().session.answers.with(0, Some(Answer::Choice(other)));
    stage.act(Action::SetAnswers(answers));
    pause().await;
    let checked: Vec<String> = stage
        .all::<HtmlInputElement>(RADIOS)
        .into_iter()
        .filter(HtmlInputElement::checked)
        .map(|radio| radio.value())
        .collect();
    assert_eq!(checked, [if other == 2 { "1c" } else { "1b" }]);
}

#[wasm_bindgen_test]
async fn the_free_text_keeps_its_node_its_words_and_its_caret_over_renders() {
    let stage = Stage::new();
    stage.act(Action::Change(5));
    let area: HtmlTextAreaElement = stage.shows("textarea").await;
    stage.act(Action::WriteReason("because".to_owned()));
    pause().await;
    assert_eq!(area.value(), "because");
    area.focus().expect("a focus");
    area.set_selection_range(2, 4).expect("a selection");
    stage.settings(|settings| settings.notice = "Something to say".into());
    stage.act(Action::WriteReason("because".to_owned()));
    stage.all::<HtmlInputElement>(RADIOS)[3].click();
    pause().await;
    assert!(stage.shows::<HtmlTextAreaElement>("textarea").await == area);
    assert_eq!(area.value(), "because");
    assert_eq!(area.selection_start(), Ok(Some(2)));
    assert_eq!(area.selection_end(), Ok(Some(4)));
}

#[wasm_bindgen_test]
async fn the_focus_is_asked_for_after_a_step_and_never_at_first() {
    let stage = Stage::new();
    stage.shows::<Element>("[part=next]").await;
    pause().await;
    assert!(stage.focused.borrow().is_empty(), "a page is not scrolled by a widget that loads");

    stage.press("[part=next]").await;
    let heading = stage.headed(heading_of(0)).await;
    let asked = stage.focused.take();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].cast::<HtmlElement>().as_ref() == Some(&heading));
    assert_eq!(heading.tab_index(), -1);

    stage.all::<HtmlInputElement>(RADIOS)[1].click();
    stage.settings(|settings| settings.heading_level = 3);
    pause().await;
    assert!(stage.focused.borrow().is_empty(), "neither a choice nor a setting moves the focus");
}

#[wasm_bindgen_test]
async fn a_missing_choice_asks_for_the_focus_of_the_first_radio() {
    let stage = Stage::new();
    stage.press("[part=next]").await;
    stage.headed(heading_of(0)).await;
    stage.focused.take();
    stage.press("[part=next]").await;
    let asked = stage.focused.take();
    assert_eq!(asked.len(), 1);
    let first = stage.all::<HtmlInputElement>(RADIOS).swap_remove(0);
    assert!(asked[0].cast::<HtmlInputElement>() == Some(first));
}

#[wasm_bindgen_test]
async fn the_picture_is_handed_over_once_and_again_where_another_one_stands() {
    let stage = Stage::new();
    let picture: Element = stage.shows(".picture").await;
    stage.press("[part=next]").await;
    stage.headed(heading_of(0)).await;
    stage.settings(|settings| settings.chart_width = 320);
    pause().await;
    assert!(stage.shows::<Element>(".picture").await == picture);
    stage.act(Action::Show(View::Ladder));
    let in_view: Element = stage.shows(".spread .picture").await;
    pause().await;
    let watched = stage.watched.take();
    let now: Vec<_> = watched.iter().map(|node| node.cast::<Element>()).collect();
    assert_eq!(now, [Some(in_view.clone()), Some(in_view)], "one reference, to what is there now");
}

/// Two ladders of so many rungs each, made of the lowest rung of ours.
fn long_ladders(rungs: usize) -> &'static LadderPack {
    let first = LADDERS.forms[0];
    let ladder = |track: &str| -> List<Rung> {
        let rung = |number: usize| Rung {
            id: format!("{track}-{number}").into(),
            title: format!("Rung {number}").into(),
            ..first.ladders.individual_contributor[0]
        };
        (1..=rungs).map(rung).collect()
    };
    let ladders = Ladders {
        individual_contributor: ladder("ic"),
        management: ladder("management"),
        equivalences: List(&[]),
        claims: List(&[]),
    };
    let forms = vec![LadderForm { ladders, ..first }].into();
    Box::leak(Box::new(LadderPack { forms, ..LADDERS.clone() }))
}

#[wasm_bindgen_test]
async fn ladders_of_five_hundred_rungs_can_be_pressed_and_walked() {
    let stage = Stage::with(long_ladders(500));
    stage.shows::<Element>("[part=rung]").await;
    let rungs: Vec<HtmlElement> = stage.all("[part=rung]");
    assert_eq!(rungs.len(), 1000);
    assert_eq!(stage.all::<Element>("[part=rung][tabindex='0']").len(), 1);
    assert_eq!(stage.all::<Element>("[part=table] tbody tr").len(), 500);
    let highest: HtmlElement = stage.shows("[data-rung='management-500']").await;
    highest.click();
    let title: Element = stage.shows(".rung-title").await;
    assert_eq!(title.text_content().as_deref(), Some("Rung 500"));
    assert_eq!(highest.get_attribute("aria-expanded").as_deref(), Some("true"));
    stage.act(Action::Ladders("key m500 Home".into()));
    pause().await;
    let lowest: HtmlElement = stage.shows("[data-rung='management-1']").await;
    assert_eq!(lowest.tab_index(), 0);
    assert_eq!(highest.tab_index(), -1);
}

#[wasm_bindgen_test]
async fn the_live_region_is_there_before_it_speaks() {
    let stage = Stage::new();
    let region: Element = stage.shows("[role=status]").await;
    assert_eq!(region.text_content().as_deref(), Some(""));
    stage.settings(|settings| settings.notice = "Something to say".into());
    pause().await;
    assert!(stage.shows::<Element>("[role=status]").await == region);
    assert_eq!(region.text_content().as_deref(), Some("Something to say"));
}

#[wasm_bindgen_test]
async fn a_widget_that_is_taken_down_leaves_its_root_empty() {
    let stage = Stage::new();
    stage.shows::<Element>("[part=root]").await;
    let app = stage.state.borrow_mut().app.take().expect("a running widget");
    app.destroy();
    pause().await;
    assert_eq!(stage.root.child_element_count(), 0);
}
