//! The verdict on every combination of answers to six questions, computed once and looked up.

use two_ladders::domain::{
    Answer, Answers, Choice, Fit, Headline, Lean, Questionnaire, Role, Stop, Track, verdict,
};

/// How many questions a [`Table`] is for.
pub const QUESTIONS: usize = 6;

/// One answer for every question: the place of a choice, or the number of choices for "none of
/// these fits".
pub type Combination = [u8; QUESTIONS];

/// What a combination gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    pub fit: Fit,
    pub engineer: Headline,
    pub manager: Headline,
}

impl Cell {
    pub fn headline(&self, now: Role) -> Headline {
        if now.track() == Track::Management { self.manager } else { self.engineer }
    }
}

/// All combinations of a questionnaire, those with "none of these fits" included.
pub struct Table {
    pub questionnaire: Questionnaire,
    counts: [usize; QUESTIONS],
    cells: Vec<Cell>,
}

impl Table {
    pub fn of(questionnaire: &Questionnaire) -> Table {
        let counts = counts(questionnaire);
        // Two threads: each takes half of the answers to the first question.
        let half = counts[0].div_ceil(2) as u8;
        let cells = std::thread::scope(|scope| {
            let first = scope.spawn(|| rows(questionnaire, counts, 0..half));
            let mut cells = rows(questionnaire, counts, half..counts[0] as u8 + 1);
            let mut all = first.join().expect("the first half");
            all.append(&mut cells);
            all
        });
        Table { questionnaire: questionnaire.clone(), counts, cells }
    }

    /// The combinations without any "none of these fits".
    pub fn combinations(&self) -> impl Iterator<Item = Combination> + use<> {
        combinations(self.counts.map(|count| 0..count as u8))
    }

    pub fn at(&self, combination: &Combination) -> &Cell {
        let place = combination
            .iter()
            .zip(self.counts)
            .fold(0, |place, (choice, count)| place * (count + 1) + *choice as usize);
        &self.cells[place]
    }

    pub fn fit(&self, combination: &Combination) -> Fit {
        self.at(combination).fit
    }

    /// Every way to change one answer to another choice: the question, and what comes out.
    pub fn changes(
        &self,
        combination: &Combination,
    ) -> impl Iterator<Item = (usize, Combination)> + use<> {
        let (counts, combination) = (self.counts, *combination);
        (0..QUESTIONS).flat_map(move |question| {
            (0..counts[question] as u8)
                .filter(move |choice| *choice != combination[question])
                .map(move |choice| (question, with(combination, question, choice)))
        })
    }

    /// The same combination with "none of these fits" as the answer to this question.
    pub fn skipping(&self, combination: &Combination, question: usize) -> Combination {
        with(*combination, question, self.counts[question] as u8)
    }

    /// "None of these fits" everywhere.
    pub fn empty(&self) -> Combination {
        self.counts.map(|count| count as u8)
    }

    pub fn choice(&self, combination: &Combination, question: usize) -> Option<&Choice> {
        self.questionnaire.questions[question].choices.get(combination[question] as usize)
    }

    pub fn lean(&self, combination: &Combination, question: usize) -> i8 {
        self.choice(combination, question).map_or(0, |choice| choice.lean.value())
    }

    pub fn leans(&self, combination: &Combination) -> [i8; QUESTIONS] {
        std::array::from_fn(|question| self.lean(combination, question))
    }

    pub fn marks(&self, combination: &Combination) -> usize {
        (0..QUESTIONS)
            .filter_map(|question| self.choice(combination, question))
            .filter(|choice| choice.technical_leadership)
            .count()
    }

    pub fn dreads(&self, combination: &Combination) -> bool {
        self.stops(combination).any(|stop| stop == Stop::Dread)
    }

    pub fn has_motive(&self, combination: &Combination) -> bool {
        self.stops(combination).any(|stop| stop != Stop::Dread)
    }

    fn stops(&self, combination: &Combination) -> impl Iterator<Item = Stop> {
        (0..QUESTIONS).filter_map(|question| self.choice(combination, question)?.stop)
    }

    pub fn answers(&self, combination: &Combination) -> Answers {
        to_answers(self.counts, combination)
    }

    /// The combination of these choice ids.
    #[track_caller]
    pub fn combination(&self, ids: &str) -> Combination {
        let answers = super::answers(&self.questionnaire, ids);
        std::array::from_fn(|question| match answers.get(question) {
            Some(Answer::Choice(choice)) => choice,
            _ => self.counts[question] as u8,
        })
    }
}

/// The same combination with another answer to one question.
pub fn with(mut combination: Combination, question: usize, choice: u8) -> Combination {
    combination[question] = choice;
    combination
}

/// The questionnaire with another lean of one choice.
#[track_caller]
pub fn with_lean(questionnaire: &Questionnaire, id: &str, lean: Lean) -> Questionnaire {
    let mut found = false;
    let changed = super::with_choices(questionnaire, |_, _, choice| {
        if choice.id == id {
            choice.lean = lean;
            found = true;
        }
    });
    assert!(found, "no choice is called {id}");
    changed
}

/// The questionnaire with every lean flipped.
pub fn mirrored(questionnaire: &Questionnaire) -> Questionnaire {
    super::with_choices(questionnaire, |_, _, choice| choice.lean = choice.lean.mirrored())
}

fn counts(questionnaire: &Questionnaire) -> [usize; QUESTIONS] {
    assert_eq!(questionnaire.questions.len(), QUESTIONS);
    std::array::from_fn(|question| questionnaire.questions[question].choices.len())
}

fn rows(
    questionnaire: &Questionnaire,
    counts: [usize; QUESTIONS],
    first: std::ops::Range<u8>,
) -> Vec<Cell> {
    let mut ranges = counts.map(|count| 0..count as u8 + 1);
    ranges[0] = first;
    combinations(ranges)
        .map(|combination| {
            let answers = to_answers(counts, &combination);
            let engineer = verdict(questionnaire, &answers, Role::Engineer);
            let manager = verdict(questionnaire, &answers, Role::Manager);
            assert_eq!(engineer.fit, manager.fit, "the present role never touches the fit");
            Cell { fit: engineer.fit, engineer: engineer.headline, manager: manager.headline }
        })
        .collect()
}

fn to_answers(counts: [usize; QUESTIONS], combination: &Combination) -> Answers {
    (0..QUESTIONS).fold(Answers::none(QUESTIONS), |answers, question| {
        let choice = combination[question];
        let skipped = usize::from(choice) == counts[question];
        let answer = if skipped { Answer::NoneFits } else { Answer::Choice(choice) };
        answers.with(question, Some(answer))
    })
}

/// All combinations of these choices, the last question changing fastest.
fn combinations(
    ranges: [std::ops::Range<u8>; QUESTIONS],
) -> impl Iterator<Item = Combination> + use<> {
    let count = ranges.iter().map(|range| range.len()).product();
    (0..count).map(move |number: usize| {
        let mut rest = number;
        let mut combination = [0; QUESTIONS];
        for question in (0..QUESTIONS).rev() {
            let range = &ranges[question];
            combination[question] = range.start + (rest % range.len()) as u8;
            rest /= range.len();
        }
        combination
    })
}
