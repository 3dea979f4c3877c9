//! Whether more lean towards management ever moves a headline the other way.

use super::choices::others;
use super::counts::ROLES;
use super::finding::{Finding, Rule, Severity};
use super::kind::{Kind, Look, kinds, kinds_without};
use super::sheets::Sheets;
use super::words::{answer_id, choice_item, item, number, role};
use crate::domain::{
    Contribution, Fit, Headline, Questionnaire, Role, Rules, Tally, fit_of, headline_of,
};

const RULE: Rule = Rule::MovesOneWay;

/// A place for a headline and its fit between individual contributor, below, and management.
pub type Axis = fn(Headline, Fit) -> i8;

/// The axis of the method: clear individual contributor, leaning, the held-back change of a manager,
/// the two outcomes in the middle, held-back management, leaning management, clear management.
/// Dread and void reasons are no places on it.
#[must_use]
pub fn axis(headline: Headline, fit: Fit) -> i8 {
    let place = match fit {
        Fit::ClearIndividual => -4,
        Fit::LeaningIndividual => -2,
        Fit::TechnicalLeadership | Fit::Mixed => 0,
        Fit::LeaningManagement => 2,
        Fit::ClearManagement => 4,
    };
    match headline {
        Headline::Fit(_) | Headline::NotEnoughAnswers => place,
        Headline::ManagementNotYet | Headline::MotiveNotFound => place.signum(),
    }
}

/// The changes of one answer to a choice that leans more towards management, with the stops of the
/// sheet as they were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moves {
    /// How many are between sheets without any stop, for each role.
    pub free: u64,
    /// How many are between sheets with the same stops.
    pub stopped: u64,
    /// The first that leads back, if any does: in words, with its place.
    pub back: Option<(String, String)>,
}

impl Moves {
    /// Goes through all of them for one question.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire, question: usize, axis: Axis) -> Moves {
        Moves::among(questionnaire, question, &others(questionnaire, question), axis)
    }

    /// The same, with the other questions' answers already counted.
    pub(super) fn among(
        questionnaire: &Questionnaire,
        question: usize,
        others: &Sheets,
        axis: Axis,
    ) -> Moves {
        let rules = &questionnaire.rules;
        let kinds = kinds(questionnaire, question, Look::Headline);
        let mut moves = Moves::default();
        for (tally, count) in others.iter() {
            let stands = |kind| Stand::of(rules, kind, &tally, axis);
            let stands: Vec<Stand> = kinds.iter().map(stands).collect();
            for (before, after) in pairs(&stands) {
                let ways = before.kind.times().saturating_mul(after.kind.times());
                let counter = match before.stops {
                    (false, false) => &mut moves.free,
                    _ => &mut moves.stopped,
                };
                *counter = counter.saturating_add(count.saturating_mul(ways));
                if moves.back.is_none()
                    && let Some(now) = before.role_moved_back(after)
                {
                    let example = Example { questionnaire, question, others, tally };
                    moves.back = Some(example.words(before.kind, after.kind, now));
                }
            }
        }
        moves
    }
}

/// Where one kind of choice leads, on top of the other answers.
struct Stand<'a> {
    kind: &'a Kind,
    /// Whether the sheet has dread in it, and a motive.
    stops: (bool, bool),
    /// The place on the axis, for each role.
    places: [i8; ROLES.len()],
}

impl<'a> Stand<'a> {
    fn of(rules: &Rules, kind: &'a Kind, others: &Tally, axis: Axis) -> Stand<'a> {
        let tally = others.plus(rules, &kind.read);
        let (fit, _) = fit_of(rules, &tally);
        let places = ROLES.map(|now| axis(headline_of(rules, &tally, now), fit));
        Stand { kind, stops: (tally.dread, tally.motive), places }
    }

    fn role_moved_back(&self, to: &Stand) -> Option<Role> {
        let mut places = ROLES.into_iter().zip(self.places.into_iter().zip(to.places));
        places.find(|(_, (before, after))| after < before).map(|(now, _)| now)
    }
}

/// From a lower lean to a higher one, with the same stops.
fn pairs<'a>(stands: &'a [Stand<'a>]) -> impl Iterator<Item = (&'a Stand<'a>, &'a Stand<'a>)> {
    let higher = |from: &'a Stand<'a>| {
        stands
            .iter()
            .filter(move |to| to.kind.read.lean > from.kind.read.lean && to.stops == from.stops)
    };
    stands.iter().flat_map(move |from| higher(from).map(move |to| (from, to)))
}

/// A sheet for which something does not hold.
struct Example<'a> {
    questionnaire: &'a Questionnaire,
    question: usize,
    others: &'a Sheets,
    tally: Tally,
}

impl Example<'_> {
    fn words(&self, from: &Kind, to: &Kind, now: Role) -> (String, String) {
        let rules = &self.questionnaire.rules;
        let headline = |kind: &Kind| headline_of(rules, &self.tally.plus(rules, &kind.read), now);
        let kinds = kinds_without(self.questionnaire, self.question, Look::Headline);
        let sheet = self.others.example(rules, &kinds, self.tally);
        let found = [
            "A change from '",
            answer_id(self.questionnaire, &from.read),
            "' to '",
            answer_id(self.questionnaire, &to.read),
            "' leans more towards management and moves the headline of ",
            role(now),
            " back from '",
            headline(from).id(),
            "' to '",
            headline(to).id(),
            "'",
            &beside(self.questionnaire, &sheet),
        ];
        (example_path(to), found.concat())
    }
}

/// The other answers of an example, to end a sentence with.
pub(super) fn beside(questionnaire: &Questionnaire, sheet: &[Contribution]) -> String {
    let ids: Vec<&str> = sheet.iter().map(|read| answer_id(questionnaire, read)).collect();
    [", where the other answers are ", &ids.join(" "), "."].concat()
}

/// Where the choice of an example stands.
pub(super) fn example_path(kind: &Kind) -> String {
    let question = usize::from(kind.read.question);
    match kind.choices.first() {
        Some(choice) => choice_item(question, *choice),
        None => item("questions", question),
    }
}

/// What is said of the moves of one question.
pub(super) fn findings(question: usize, moves: &Moves) -> Vec<Finding> {
    let allowed = "More lean towards management never moves a headline towards individual \
                   contributor: clear-ic, leaning-ic, the middle, held-back management, \
                   leaning-management, clear-management.";
    vec![match &moves.back {
        Some((path, found)) => Finding::new(
            Severity::Error,
            RULE,
            path,
            &[found],
            allowed,
            "Look at the thresholds: one of them is met by less of a lean.",
        ),
        None => Finding::note(
            RULE,
            &item("questions", question),
            &[
                &number(moves.free),
                " moves of this answer towards management without a stop, and ",
                &number(moves.stopped),
                " with the stops as they were: none leads back, for an engineer or a manager.",
            ],
            allowed,
        ),
    }]
}
