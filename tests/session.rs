//! The state machine of the widget, and the line it is kept as.
#![cfg(not(target_arch = "wasm32"))]

use two_ladders::builtin::PACK;
use two_ladders::domain::{
    Action, Answer, Answers, Context, Decoded, Employer, Paths, Place, Questionnaire,
    REASON_CHARACTERS_AT_MOST, Role, Session, View, notation, saved, shuffle,
};

fn questionnaire() -> &'static Questionnaire {
    &PACK.questionnaire
}

fn fresh() -> Session {
    Session::new(questionnaire(), 7)
}

/// The session after these actions, of which each has to change something.
#[track_caller]
fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| {
        let named = format!("{action:?}");
        session.apply(questionnaire(), action).unwrap_or_else(|| panic!("{named} changed nothing"))
    })
}

fn choose(question: u8, choice: u8) -> Action {
    Action::Choose { question, answer: Answer::Choice(choice) }
}

/// All six answered, at the context step.
fn answered() -> Session {
    let steps = (0..6).flat_map(|question| [choose(question, 1), Action::Next]);
    after(fresh(), [Action::Begin].into_iter().chain(steps))
}

fn opens(answers: Answers) -> Action {
    Action::Open(Decoded { answers, context: None, paths: Paths::default(), about_another: false })
}

#[test]
fn a_quiz_goes_from_the_opening_over_the_questions_and_the_context_to_the_result() {
    let session = fresh();
    assert_eq!((session.view, session.place), (View::Quiz, Place::Opening));
    let session = after(session, [Action::Begin]);
    assert_eq!(session.place, Place::Question(0));
    let session = answered();
    assert_eq!((session.view, session.place), (View::Quiz, Place::Context));
    assert_eq!(after(session, [Action::Next]).view, View::Result);
}

#[test]
fn next_without_a_choice_says_so_and_stays() {
    let session = after(fresh(), [Action::Begin, Action::Next]);
    assert!(session.choice_missing);
    assert_eq!(session.place, Place::Question(0));
    let session = after(session, [choose(0, 2)]);
    assert!(!session.choice_missing, "an answer settles it");
}

#[test]
fn nothing_moves_on_by_itself() {
    let session = after(fresh(), [Action::Begin, choose(0, 0)]);
    assert_eq!(session.place, Place::Question(0));
}

#[test]
fn back_keeps_answers() {
    let session = after(fresh(), [Action::Begin, choose(0, 3), Action::Next, Action::Back]);
    assert_eq!(session.place, Place::Question(0));
    assert_eq!(session.answers.get(0), Some(Answer::Choice(3)));
    assert_eq!(after(session, [Action::Back]).place, Place::Opening);
}

#[test]
fn a_change_from_the_review_leads_back_to_the_review() {
    let session = after(answered(), [Action::Show(View::Review), Action::Change(4)]);
    assert_eq!((session.view, session.place), (View::Quiz, Place::Question(4)));
    let changed = after(session.clone(), [choose(4, 0), Action::Next]);
    assert_eq!(changed.view, View::Review);
    assert_eq!(after(session, [Action::Back]).view, View::Review);
    let context = after(answered(), [Action::Show(View::Review), Action::ChangeContext]);
    assert_eq!(after(context, [Action::Next]).view, View::Review);
}

#[test]
fn the_last_question_leads_to_an_earlier_one_that_is_still_open() {
    let answers = Answers::none(6).with(5, Some(Answer::NoneFits));
    let session = after(fresh(), [Action::Begin, Action::SetAnswers(answers)]);
    let session = Session { place: Place::Question(5), ..session };
    assert_eq!(after(session, [Action::Next]).place, Place::Question(0));
}

#[test]
fn what_the_questionnaire_does_not_know_changes_nothing() {
    let session = after(fresh(), [Action::Begin]);
    let unknown = [
        choose(0, 99),
        choose(99, 0),
        Action::Choose { question: 99, answer: Answer::NoneFits },
        Action::Change(99),
        Action::SetAnswers(Answers::none(3)),
        opens(Answers::none(7)),
    ];
    for action in unknown {
        assert_eq!(session.apply(questionnaire(), action.clone()), None, "{action:?}");
    }
}

#[test]
fn an_action_that_changes_nothing_says_so() {
    let session = after(fresh(), [Action::Begin, choose(0, 1)]);
    assert_eq!(session.apply(questionnaire(), choose(0, 1)), None);
    assert_eq!(session.apply(questionnaire(), Action::Show(View::Quiz)), None);
}

#[test]
fn to_start_again_is_asked_first_and_forgets_everything() {
    let asked = after(answered(), [Action::WriteReason("Because.".into()), Action::AskRestart]);
    assert!(asked.restart_asked);
    assert_eq!(asked.answers.answered(), 6);
    let kept = after(asked.clone(), [Action::CancelRestart]);
    assert!(!kept.restart_asked);
    let restarted = after(asked.clone(), [Action::Restart]);
    assert_eq!(restarted.answers.answered(), 0);
    assert_eq!(restarted.reason, "");
    assert_ne!(restarted.seed, asked.seed, "the choices get a new order");
}

#[test]
fn leaving_the_question_whether_to_start_again_is_a_no() {
    let session = after(answered(), [Action::AskRestart, Action::Show(View::Review)]);
    assert!(!session.restart_asked);
}

#[test]
fn a_share_code_opens_where_it_leads() {
    let all = (0..6).fold(Answers::none(6), |answers, question| {
        answers.with(question, Some(Answer::Choice(0)))
    });
    let opened = after(fresh(), [opens(all)]);
    assert_eq!(opened.view, View::Result);
    let some = Answers::none(6).with(0, Some(Answer::Choice(0)));
    let opened = after(fresh(), [opens(some)]);
    assert_eq!((opened.view, opened.place), (View::Quiz, Place::Question(1)));
}

#[test]
fn the_free_text_is_cut_at_a_length_that_storage_can_bear() {
    let long = "ä".repeat(REASON_CHARACTERS_AT_MOST + 5);
    let session = after(fresh(), [Action::WriteReason(long)]);
    assert_eq!(session.reason.chars().count(), REASON_CHARACTERS_AT_MOST);
}

#[test]
fn what_is_set_on_the_ladders_is_kept_as_it_was_written_unless_it_cannot_be_a_study() {
    let session = after(fresh(), [Action::Study("i2x12/si3".into())]);
    assert_eq!(session.study, "i2x12/si3");
    for broken in ["I2;", "a\nb", &"i".repeat(1000)] {
        assert_eq!(session.apply(questionnaire(), Action::Study(broken.into())), None);
    }
    assert_eq!(session.apply(questionnaire(), Action::Ladders("rung i3".into())), None);
}

#[test]
fn a_share_code_brings_its_paths_and_leaves_the_rest_of_the_ladders_alone() {
    let session = after(fresh(), [Action::Study("i2x12/si3".into())]);
    let paths = Paths::read("m2x24").expect("a path");
    let answers = Answers::none(6).with(0, Some(Answer::NoneFits));
    let code = notation::encode(questionnaire(), &answers, None, &paths);
    let decoded = notation::decode(questionnaire(), &code).expect("a code");
    let opened = after(session, [Action::Open(decoded)]);
    assert_eq!(opened.study, "m2x24/si3");
    assert_eq!(opened.code(questionnaire()), code);
    let without = notation::encode(questionnaire(), &answers, None, &Paths::default());
    let decoded = notation::decode(questionnaire(), &without).expect("a code");
    let opened = after(opened, [Action::Open(decoded)]);
    assert_eq!(opened.study, "/si3");
    assert_eq!(opened.code(questionnaire()), without, "what was opened is what is there");
}

#[test]
fn a_share_code_of_nothing_but_a_path_shows_the_path() {
    let paths = Paths::read("i2x12m2x24").expect("a path");
    let decoded = Decoded { answers: Answers::none(6), context: None, paths, about_another: false };
    let opened = after(fresh(), [Action::Open(decoded)]);
    assert_eq!((opened.view, opened.study.as_str()), (View::Path, "i2x12m2x24/"));
}

#[test]
fn a_session_of_an_older_form_can_still_be_read() {
    let session = answered();
    let now = saved::write(questionnaire(), &session);
    let third = now.strip_suffix(';').expect("an empty margin").replacen("4;", "3;", 1);
    assert_eq!(saved::read(questionnaire(), &third), Some(session.clone()));
    let now = third.strip_suffix(";;;").expect("nothing on the result, own answers, nobody else's");
    let second = now.replacen("3;", "2;", 1);
    assert_eq!(saved::read(questionnaire(), &second), Some(session.clone()));
    let first = second.replacen("2;", "1;", 1);
    let first = first.strip_suffix(';').expect("an empty study at the end");
    assert_eq!(saved::read(questionnaire(), first), Some(session.clone()));
    let with_study = after(session, [Action::Study("i2x12/si3".into())]);
    let line = saved::write(questionnaire(), &with_study);
    assert_eq!(saved::read(questionnaire(), &line), Some(with_study));
    assert_eq!(saved::read(questionnaire(), &format!("{line};")), None);
    assert_eq!(saved::read(questionnaire(), &line.replace("/si3", "/S")), None);
}

#[test]
fn what_was_marked_while_reading_is_kept_and_where_it_was_read_is_not() {
    let marked =
        after(answered(), [Action::Margin("i-m/b/4//".into()), Action::Read("faq".into())]);
    assert_eq!((marked.view, &*marked.section), (View::Read, "faq"));
    let line = saved::write(questionnaire(), &marked);
    let back = saved::read(questionnaire(), &line).expect("a session");
    assert_eq!((&*back.margin, &*back.section), ("i-m/b/4//", ""));
    assert_eq!(saved::read(questionnaire(), &line.replace("i-m/b", "i-m;b")), None);
    assert_eq!(saved::read(questionnaire(), &line.replace("i-m/b", "<b>")), None);
}

#[test]
fn a_margin_or_a_section_of_another_kind_changes_nothing() {
    let reading = after(answered(), [Action::Read("faq".into())]);
    assert_eq!(reading.apply(questionnaire(), Action::Margin("a;b".into())), None);
    assert_eq!(reading.apply(questionnaire(), Action::Margin("i".repeat(500))), None);
    let led = after(reading.clone(), [Action::Read("<script>".into())]);
    assert_eq!((led.view, &*led.section), (View::Read, ""));
    assert_eq!(after(reading, [Action::Show(View::Quiz)]).section, "");
}

#[test]
fn every_order_of_choices_is_a_permutation_and_stays_for_the_visit() {
    for seed in 0..500 {
        for question in 0..6 {
            let order = shuffle::order(seed, question, 6);
            assert_eq!(order, shuffle::order(seed, question, 6));
            let mut sorted = order;
            sorted.sort_unstable();
            assert_eq!(sorted, [0, 1, 2, 3, 4, 5]);
        }
    }
}

#[test]
fn no_choice_keeps_a_favourite_place() {
    // Over many visits every choice stands first about as often as any other.
    let mut first = [0_u32; 6];
    for seed in 0..6000_u32 {
        first[usize::from(shuffle::order(seed.wrapping_mul(2_654_435_761), 2, 6)[0])] += 1;
    }
    for count in first {
        assert!((850..=1150).contains(&count), "uneven: {first:?}");
    }
}

#[test]
fn a_session_is_kept_as_a_line_and_read_back() {
    let context = Context {
        now: Role::Manager,
        months_away: Some(30),
        employer: Employer::StopsAtStaff,
        years: Some(9),
    };
    let session = after(
        answered(),
        [
            Action::SetContext(context),
            Action::Next,
            Action::WriteReason("mine".into()),
            Action::Desk("3a5f/c//".into()),
            Action::AboutBegin,
            choose(0, 2),
        ],
    );
    let session = Session { borrowed: true, ..session };
    let line = saved::write(questionnaire(), &session);
    let read = saved::read(questionnaire(), &line).expect("our own line");
    assert_eq!(read, Session { reason: String::new(), ..session });
    assert!(!line.contains("mine"), "the free text is not in the line");
}

#[test]
fn a_line_that_is_damaged_is_refused_as_a_whole() {
    let line = saved::write(questionnaire(), &answered());
    assert!(saved::read(questionnaire(), &line).is_some());
    for end in 0..line.len() {
        let cut = &line[..end];
        // Only digits of the seed may be missing without a trace; the answers never.
        if let Some(read) = saved::read(questionnaire(), cut) {
            assert_eq!(read.answers, answered().answers, "half a session from {cut:?}");
        }
    }
    for damaged in ["", "2;", "1;x;quiz;o;7", "1;;;;", "1;1;1;1;1", "\u{0}", "1;1.p9b1"] {
        assert_eq!(saved::read(questionnaire(), damaged), None, "{damaged:?}");
    }
    assert_eq!(saved::read(questionnaire(), &format!("{line};more")), None);
    assert_eq!(saved::read(questionnaire(), &line.replace(";quiz;", ";nope;")), None);
    assert_eq!(saved::read(questionnaire(), &line.replace(";c;", ";6;")), None);
}

fn codes_answers(letter: u8) -> Answers {
    (0..6).fold(Answers::none(6), |all, at| all.with(at, Some(Answer::Choice(letter))))
}

fn decoded(answers: Answers) -> Decoded {
    Decoded { answers, context: None, paths: Paths::default(), about_another: false }
}

#[test]
fn answers_that_came_with_a_code_are_borrowed_until_they_are_claimed() {
    let borrowed = after(fresh(), [Action::Borrow(decoded(codes_answers(1)))]);
    assert_eq!((borrowed.view, borrowed.borrowed), (View::Result, true));
    assert!(!after(borrowed.clone(), [Action::Claim]).borrowed);
    assert!(!after(borrowed.clone(), [Action::Open(decoded(codes_answers(0)))]).borrowed);
    let context = Context { now: Role::Manager, ..Context::default() };
    let with_context = after(borrowed, [Action::SetContext(context)]);
    let own = after(with_context, [Action::Retake]);
    assert_eq!((own.answers.answered(), own.borrowed), (0, false));
    assert_eq!(own.context, Context::default(), "the situation was somebody else's too");
}

#[test]
fn an_offered_code_waits_and_replaces_nothing() {
    let session = after(answered(), [Action::Offer("1.p9b1.aaaaaa.xyz".into())]);
    assert_eq!(session.answers, answered().answers);
    assert!(after(session.clone(), [Action::Decline]).offered.is_empty());
    assert!(after(session.clone(), [Action::Show(View::Compare)]).offered.is_empty());
    let still = after(session.clone(), [Action::Show(View::Review)]);
    assert!(!still.offered.is_empty(), "another view is no answer to the question");
    let opened = after(session, [Action::Open(decoded(codes_answers(0)))]);
    assert_eq!((opened.answers, opened.offered.as_str()), (codes_answers(0), ""));
}

#[test]
fn answering_again_keeps_the_situation_and_the_path() {
    let context = Context { now: Role::Manager, ..Context::default() };
    let session =
        after(answered(), [Action::SetContext(context), Action::Study("i2x12/si3".into())]);
    let again = after(session.clone(), [Action::Show(View::Result), Action::Retake]);
    assert_eq!((again.view, again.place), (View::Quiz, Place::Question(0)));
    assert_eq!((again.answers.answered(), again.context), (0, context));
    assert_eq!(again.study, session.study);
    assert_ne!(again.seed, session.seed, "the choices get a new order");
}

#[test]
fn what_is_answered_about_somebody_else_never_touches_the_own_answers() {
    let own = answered();
    let about = after(own.clone(), [Action::Show(View::Compare), Action::AboutBegin]);
    assert_eq!((about.view, about.place), (View::Quiz, Place::Question(0)));
    assert_eq!(about.shown().answered(), 0);
    let steps = (0..6).flat_map(|question| [choose(question, 0), Action::Next]);
    let about = after(about, steps);
    assert_eq!(about.view, View::Result, "nobody can say where somebody else stands");
    assert_eq!(*about.shown(), codes_answers(0));
    assert_eq!(about.answers, own.answers);
    assert_eq!(about.code(questionnaire()), own.code(questionnaire()));
    let back = after(about, [Action::AboutEnd]);
    assert_eq!((back.view, back.about), (View::Compare, None));
    assert_eq!(*back.shown(), own.answers);
}

#[test]
fn back_at_the_first_question_about_somebody_else_leads_to_where_it_began() {
    let about = after(answered(), [Action::Show(View::Compare), Action::AboutBegin, Action::Back]);
    assert_eq!(about.view, View::Compare);
    assert!(about.about.is_some(), "nothing is lost by looking back");
}

#[test]
fn a_code_about_somebody_is_never_taken_for_own_answers() {
    let about = Decoded { about_another: true, ..decoded(codes_answers(0)) };
    for action in [Action::Open(about.clone()), Action::Borrow(about)] {
        assert_eq!(answered().apply(questionnaire(), action), None);
    }
}

#[test]
fn a_script_that_sets_answers_speaks_of_the_reader() {
    let about = after(answered(), [Action::AboutBegin, choose(0, 0)]);
    let set = after(about, [Action::SetAnswers(codes_answers(0))]);
    assert_eq!((set.about, set.answers), (None, codes_answers(0)));
}

#[test]
fn only_a_plausible_desk_is_kept() {
    let session = after(answered(), [Action::Desk("3a/c/1.p9b1.aaaadb.987/".into())]);
    assert_eq!(session.desk, "3a/c/1.p9b1.aaaadb.987/");
    for broken in ["a;b".to_owned(), "a\n".to_owned(), "x".repeat(1601)] {
        assert_eq!(session.apply(questionnaire(), Action::Desk(broken)), None);
    }
    assert_eq!(session.apply(questionnaire(), Action::Result("undo".into())), None);
}
