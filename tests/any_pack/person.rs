//! Who answers, and how.

use proptest::prelude::*;
use proptest::sample::Index;
use two_ladders::content::{LadderPack, Pack};
use two_ladders::domain::{
    Answer, Answers, Context, Employer, Leg, Path, Paths, Role, RungAt, Study, Track,
};

#[derive(Debug, Clone)]
pub struct Person {
    /// 9 is none of them, 10 no answer yet.
    answers: Vec<u8>,
    /// Answers about somebody else, taken from the others.
    pub about: bool,
    role: usize,
    employer: usize,
    months_away: Option<u16>,
    pub seed: u32,
    pub width_px: i32,
    /// Rungs that are stood on, looked at, compared, and gone to.
    rungs: Vec<(bool, Index)>,
    months: u16,
    form: Index,
    /// What is pressed, one after the other.
    pub presses: Vec<Index>,
}

pub fn person() -> impl Strategy<Value = Person> {
    let answers = prop_oneof![
        6 => proptest::collection::vec(0_u8..=8, 12),
        2 => proptest::collection::vec(0_u8..=9, 12),
        1 => proptest::collection::vec(0_u8..=10, 12),
    ];
    (
        (answers, proptest::bool::weighted(0.2)),
        (0..Role::ALL.len(), 0..Employer::ALL.len(), proptest::option::of(0_u16..=600)),
        any::<u32>(),
        prop_oneof![Just(280), Just(320), Just(560), Just(720), 0..2000_i32],
        (proptest::collection::vec(any::<(bool, Index)>(), 8), 6_u16..=60, any::<Index>()),
        proptest::collection::vec(any::<Index>(), 12),
    )
        .prop_map(|((answers, about), said, seed, width_px, study, presses)| {
            let ((role, employer, months_away), (rungs, months, form)) = (said, study);
            Person {
                answers,
                about,
                role,
                employer,
                months_away,
                seed,
                width_px,
                rungs,
                months,
                form,
                presses,
            }
        })
}

impl Person {
    pub fn answers(&self, pack: &Pack) -> Answers {
        self.answered(pack, self.answers.iter())
    }

    /// The same the other way round, for somebody else.
    pub fn others(&self, pack: &Pack) -> Answers {
        self.answered(pack, self.answers.iter().rev())
    }

    fn answered<'a>(&self, pack: &Pack, given: impl Iterator<Item = &'a u8>) -> Answers {
        let questions = &pack.questionnaire.questions;
        let mut answers = Answers::none(questions.len());
        for (place, (question, given)) in questions.iter().zip(given).enumerate() {
            let count = u8::try_from(question.choices.len()).expect("eight at the most");
            answers = match given {
                10 => answers,
                9 => answers.with(place, Some(Answer::NoneFits)),
                choice => answers.with(place, Some(Answer::Choice(choice % count))),
            };
        }
        answers
    }

    pub fn context(&self) -> Context {
        Context {
            now: Role::ALL[self.role],
            months_away: self.months_away,
            employer: Employer::ALL[self.employer],
            years: Some(u8::try_from(self.months).unwrap_or(0)),
        }
    }

    /// Two paths over the ladders, where the person stands, and two rungs that are looked at.
    pub fn study(&self, pack: &LadderPack) -> Study {
        let form = self.form.index(pack.forms.len());
        let rung = |place: usize, form: usize| {
            let (left, index) = &self.rungs[place];
            let track = if *left { Track::IndividualContributor } else { Track::Management };
            let count = pack.forms[form].ladders.rungs(track).len();
            let index = u16::try_from(index.index(count)).expect("500 at the most");
            RungAt { track, index }
        };
        let leg = |place: usize| Leg { rung: rung(place, 0), months: self.months };
        let path = |places: std::ops::Range<usize>| {
            Path::of(&places.map(leg).collect::<Vec<_>>()).unwrap_or_default()
        };
        let selected = rung(1, form);
        Study {
            form: u8::try_from(form).expect("a few"),
            selected: Some(selected),
            reach: rung(4, form),
            here: Some(rung(0, 0)),
            against: Some(rung(2, form)).filter(|other| *other != selected),
            claims_shown: self.seed.is_multiple_of(2),
            highest_title: Some(rung(3, 0))
                .filter(|at| at.track == Track::IndividualContributor)
                .map(|at| at.index),
            frontier: self.seed.is_multiple_of(5),
            paths: Paths { first: path(3..6), second: path(6..8) },
            ..Study::default()
        }
    }
}
