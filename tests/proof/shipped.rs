//! Our own pack: nothing to mend, and the figures that are published.

use two_ladders::domain::{Fit, Group, Headline, Role};
use two_ladders::proof::{Counts, Influence, Moves, Rule, Severity, axis, prove, step, steps};

use crate::{of, own, says};

/// One row for every headline: an engineer, a manager.
const PUBLISHED: [(&str, u64, u64); 9] = [
    ("clear-ic", 1_668, 1_110),
    ("leaning-ic", 2_481, 1_233),
    ("technical-leadership", 3_312, 2_436),
    ("mixed", 6_378, 6_378),
    ("leaning-management", 995, 2_027),
    ("clear-management", 958, 1_459),
    ("management-not-yet", 663, 663),
    ("motive-not-found", 10_545, 11_694),
    ("not-enough-answers", 0, 0),
];

#[test]
fn our_own_pack_has_no_error_and_no_warning() {
    let heavy: Vec<_> =
        prove(&own()).into_iter().filter(|one| one.severity != Severity::Note).collect();
    assert!(heavy.is_empty(), "{heavy:#?}");
}

#[test]
fn the_counts_are_those_published() {
    let counts = Counts::of(&own().pack.questionnaire);
    assert_eq!(counts.sheets, 27_000);
    assert_eq!(counts.fits, [1_668, 2_481, 3_312, 15_390, 2_481, 1_668]);
    for (headline, (id, engineer, manager)) in Headline::ALL.into_iter().zip(PUBLISHED) {
        assert_eq!(headline.id(), id);
        assert_eq!(counts.headline(headline, Role::Engineer), engineer, "{id}");
        assert_eq!(counts.headline(headline, Role::TechLead), engineer, "{id}");
        assert_eq!(counts.headline(headline, Role::Manager), manager, "{id}");
    }
    assert_eq!(counts.fit(Fit::ClearIndividual), 1_668);
    assert_eq!(counts.group(Group::Management), 4_149);
}

#[test]
fn the_moves_are_those_published_and_none_leads_back() {
    let moves: Vec<Moves> =
        (0..6).map(|question| Moves::of(&own().pack.questionnaire, question, axis)).collect();
    assert_eq!(moves.iter().map(|one| one.free).sum::<u64>(), 120_600);
    assert_eq!(moves.iter().map(|one| one.stopped).sum::<u64>(), 159_300);
    assert!(moves.iter().all(|one| one.back.is_none()));
}

#[test]
fn the_influence_of_the_questions_is_that_published() {
    let per_cent = |question| {
        let Influence { altered, pairs } = Influence::of(&own().pack.questionnaire, question);
        (altered * 200 + pairs) / (pairs * 2)
    };
    assert_eq!([0, 1, 2, 3, 4, 5].map(per_cent), [38, 33, 40, 38, 34, 35]);
}

#[test]
fn the_figures_are_told_in_words() {
    let book = own();
    let note = |rule, path, found| says(&book, Severity::Note, rule, path, found);
    note(
        Rule::TracksMirror,
        "questions",
        "The tracks are an exact mirror: 1,668 clear and 2,481 leaning answer sheets on each side, \
         out of 27,000.",
    );
    note(
        Rule::RandomAnswers,
        "honesty.random_answers",
        "Answers picked at random get a clear verdict in 12.4% of cases and any track in 30.7%. In \
         full: clear-ic 6.2%, leaning-ic 9.2%, technical-leadership 12.3%, mixed 57.0%, \
         leaning-management 9.2% and clear-management 6.2%.",
    );
    note(
        Rule::StraightLine,
        "questions",
        "Whoever always takes the same place of a fair shuffle gets individual contributor in 15.4% \
         of orders, management in 15.4% and the middle in 69.3%, as at random. In the order of the \
         file, which is never shown: always the first gives clear-ic, always the second gives \
         leaning-ic, always the third gives technical-leadership, always the fourth gives mixed, \
         always the fifth gives leaning-management, always the sixth gives clear-management and \
         always the last gives clear-management.",
    );
    note(
        Rule::TwinChoices,
        "questions[5].choices[4]",
        "The choices '6d', '6e' and '6f' count the same and differ in advice: motive-ladder, \
         motive-others and motive-escape.",
    );
    note(Rule::ReadingEase, "questions", "The LIX of the questions is between 21.1 and 30.4.");
    note(
        Rule::QuestionInfluence,
        "questions",
        "A change of one answer changes the fit in so many cases: q1 38.5%, q2 33.4%, q3 40.2%, q4 \
         38.5%, q5 33.9% and q6 35.1%.",
    );
    note(
        Rule::MovesOneWay,
        "questions[0]",
        "21,600 moves of this answer towards management without a stop, and 32,400 with the stops as they \
         were: none leads back, for an engineer or a manager.",
    );
    assert_eq!(of(&book, Rule::RulesOfThree), []);
    assert_eq!(of(&book, Rule::VerdictUnreachable), []);
}

#[test]
fn the_steps_together_are_the_proof_and_beyond_them_there_is_nothing() {
    let book = own();
    assert_eq!(steps(&book), 9);
    let count: usize = (0..steps(&book)).map(|at| step(&book, at).len()).sum();
    assert_eq!(prove(&book).len(), count);
    assert_eq!(step(&book, 9), []);
    assert_eq!(step(&book, usize::MAX), []);
}

#[test]
fn errors_come_first_and_every_rule_has_a_name_of_its_own() {
    let mut book = own();
    book.pack.questionnaire.rules.lean_at = 2;
    book.result.honesty.limits = Vec::new().into();
    let found = prove(&book);
    assert!(found.is_sorted_by_key(|one| one.severity));
    assert_eq!(found[0].severity, Severity::Error);
    let mut ids: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Rule::ALL.len());
    assert!(ids.iter().all(|id| id.chars().all(|each| each.is_ascii_lowercase() || each == '-')));
}
