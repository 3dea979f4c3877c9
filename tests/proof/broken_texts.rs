//! Packs whose words break a rule, and what is said of them.

use two_ladders::content::pack::{Book, ChoiceText};
use two_ladders::domain::{Basis, List, Text};
use two_ladders::proof::{Rule, Severity};

use crate::{of, own, says};

/// The list with one item changed.
fn with<T: Copy>(list: &List<T>, place: usize, change: impl FnOnce(&mut T)) -> List<T> {
    let mut items = list.to_vec();
    change(&mut items[place]);
    items.into()
}

/// Our own pack with the text of one choice.
fn with_choice_text(question: usize, choice: usize, text: &str) -> Book {
    let mut book = own();
    let text: Text = text.to_owned().into();
    book.pack.questions = with(&book.pack.questions, question, |question| {
        question.choices =
            with(&question.choices, choice, |choice: &mut ChoiceText| choice.text = text);
    });
    book
}

#[test]
fn choices_that_tell_one_track_in_far_more_words_are_a_warning() {
    let book = with_choice_text(0, 4, &"Shaping a team and its people. ".repeat(8));
    says(
        &book,
        Severity::Warning,
        Rule::EqualDetail,
        "questions[0].choices",
        "The choice texts have 60 characters on average for individual contributor and 154 for \
         management: one side is 2.6 times as long.",
    );
}

#[test]
fn verdicts_and_rungs_of_unequal_detail_are_a_warning() {
    let long: Text = "A week there holds more than anybody can say. ".repeat(60).into();
    let mut book = own();
    book.result.verdicts = with(&book.result.verdicts, 5, |verdict| verdict.living_it = long);
    book.ladders.forms = with(&book.ladders.forms, 1, |form| {
        form.ladders.management = with(&form.ladders.management, 0, |rung| rung.week = long);
    });
    let rule = Rule::EqualDetail;
    says(
        &book,
        Severity::Warning,
        rule,
        "verdicts",
        "The texts of the clear verdicts have 759 characters on average for individual contributor \
         and 3,300 for management: one side is 4.3 times as long.",
    );
    says(
        &book,
        Severity::Warning,
        rule,
        "ladders.forms[1]",
        "The texts of a rung have 537 characters on average for individual contributor and 1,052 \
         for management: one side is 2.0 times as long.",
    );
    assert_eq!(of(&book, rule).len(), 2);
}

#[test]
fn hard_language_is_a_warning_and_a_long_text_a_note() {
    let hard = "Organisational responsibilities necessitate considerable deliberation concerning \
                interdepartmental coordination, notwithstanding countervailing architectural \
                considerations, alternatively individual contributions, whichever predominates \
                throughout quarterly accountability procedures regarding deliverables, milestones, \
                retrospectives, compensation, promotion committees, calibration, succession and governance";
    let book = with_choice_text(3, 1, hard);
    let rule = Rule::ReadingEase;
    says(
        &book,
        Severity::Warning,
        rule,
        "questions[3]",
        "This question and its choices have a LIX of 57.5.",
    );
    says(&book, Severity::Note, rule, "questions[3].choices[1].text", "This text has 32 words.");
}

#[test]
fn the_measure_is_words_for_each_sentence_and_long_words_in_per_cent() {
    let mut book = own();
    book.pack.questions = with(&book.pack.questions, 0, |question| {
        // 8 words in 3 sentences, then 2 words in 1, of which 1 is long: 10 / 4 + 100 / 10.
        question.heading = "One two. (Three four?) Five six 7 eight".into();
        question.explanation = "Planning: –".into();
        question.choices = vec![ChoiceText { text: "On-call".into() }].into();
    });
    book.pack.questions = vec![book.pack.questions[0]].into();
    says(
        &book,
        Severity::Note,
        Rule::ReadingEase,
        "questions",
        "The LIX of the questions is between 12.0 and 12.0.",
    );
}

#[test]
fn a_language_without_spaces_is_not_measured() {
    for language in ["ja", "zh-Hant", "TH"] {
        let mut book = own();
        book.pack.language = language.into();
        let [only] = &of(&book, Rule::ReadingEase)[..] else { panic!("one note: {language}") };
        assert_eq!((only.severity, only.path.as_str()), (Severity::Note, "language"));
        let found = format!("Texts in '{language}' have no spaces between words to count by.");
        assert_eq!(only.found, found);
    }
}

#[test]
fn a_pack_without_sources_or_limits_is_a_warning() {
    let mut book = own();
    book.result.sources = Vec::new().into();
    assert_eq!(of(&book, Rule::Sources), [], "the ladders name some");
    book.ladders.sources = Vec::new().into();
    book.result.honesty.limits = Vec::new().into();
    (book.result.honesty.funding, book.result.honesty.made_by) = (" ".into(), "".into());
    let warning = |path, found| says(&book, Severity::Warning, Rule::Sources, path, found);
    warning("sources", "The pack names no source at all.");
    warning("honesty.limits", "The pack says nothing about what it cannot tell.");
    warning("honesty.made_by", "Nothing is said in honesty.made_by and honesty.funding.");
}

#[test]
fn levels_that_are_inferred_are_told_one_by_one() {
    let mut book = own();
    says(
        &book,
        Severity::Note,
        Rule::InferredLevel,
        "ladders.forms[0].equivalences[0]",
        "That Senior Engineer is level with Tech Lead is inferred: no source says so.",
    );
    let before = of(&book, Rule::InferredLevel).len();
    book.ladders.forms = with(&book.ladders.forms, 0, |form| {
        form.ladders.equivalences =
            with(&form.ladders.equivalences, 1, |link| link.basis = Basis::Inferred);
    });
    assert_eq!(of(&book, Rule::InferredLevel).len(), before + 1);
}
