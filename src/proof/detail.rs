//! Whether both tracks are told in equal detail. More words look like more worth.

use super::finding::{Finding, Rule, Severity};
use super::words::{item, number, times, wide};
use crate::content::pack::{Book, VerdictText};
use crate::domain::{Fit, Headline, Lean, Rung, Track};

/// Texts of one track: how many there are, and their length in characters.
#[derive(Clone, Copy, Default)]
struct Told {
    texts: u64,
    characters: u64,
}

/// What is compared, and how much longer either may be, in tenths.
struct Comparison<'a> {
    path: &'a str,
    what: &'a str,
    individual: Told,
    management: Told,
    at_most: u64,
}

/// The choices of every question, the verdicts, the rungs.
pub(super) fn findings(book: &Book) -> Vec<Finding> {
    let mut found = Vec::new();
    let questions = book.pack.questionnaire.questions.iter().zip(&book.pack.questions);
    for (place, (question, words)) in questions.enumerate() {
        let (mut individual, mut management) = (Told::default(), Told::default());
        for (choice, words) in question.choices.iter().zip(&words.choices) {
            match Lean::track(choice.lean) {
                Some(Track::IndividualContributor) => individual.add([words.text.as_ref()]),
                Some(Track::Management) => management.add([words.text.as_ref()]),
                None => {}
            }
        }
        let path = [&item("questions", place), ".choices"].concat();
        let what = "choice texts";
        found.extend(
            Comparison { path: &path, what, individual, management, at_most: 16 }.finding(),
        );
    }
    let verdict = |fit: Fit| book.result.verdict(Headline::Fit(fit)).map(verdict_told);
    for (path, what, individual, management) in [
        ("verdicts", "texts of the clear verdicts", Fit::ClearIndividual, Fit::ClearManagement),
        (
            "verdicts",
            "texts of the leaning verdicts",
            Fit::LeaningIndividual,
            Fit::LeaningManagement,
        ),
    ] {
        if let (Some(individual), Some(management)) = (verdict(individual), verdict(management)) {
            found.extend(Comparison { path, what, individual, management, at_most: 14 }.finding());
        }
    }
    for (place, form) in book.ladders.forms.iter().enumerate() {
        let path = item("ladders.forms", place);
        let [individual, management] =
            [Track::IndividualContributor, Track::Management].map(|track| {
                let mut told = Told::default();
                form.ladders.rungs(track).iter().for_each(|rung| told.add(rung_texts(rung)));
                told
            });
        let what = "texts of a rung";
        found.extend(
            Comparison { path: &path, what, individual, management, at_most: 15 }.finding(),
        );
    }
    found
}

impl Told {
    /// Adds one thing that is told, by all of its texts.
    fn add<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) {
        self.texts += 1;
        for text in texts {
            self.characters = self.characters.saturating_add(wide(text.chars().count()));
        }
    }

    fn mean(self) -> u64 {
        let twice = self.characters.saturating_mul(2).saturating_add(self.texts);
        twice.checked_div(self.texts.saturating_mul(2)).unwrap_or_default()
    }
}

impl Comparison<'_> {
    /// A warning where one side is much longer. One that is not there at all is not compared: the
    /// rules about leans name it.
    fn finding(&self) -> Option<Finding> {
        let (one, other) = (self.individual, self.management);
        if one.texts == 0 || other.texts == 0 {
            return None;
        }
        // Means, compared by multiplying out, so that nothing is rounded.
        let (ours, theirs) = (
            one.characters.saturating_mul(other.texts),
            other.characters.saturating_mul(one.texts),
        );
        let (less, more) = (ours.min(theirs), ours.max(theirs));
        if more.saturating_mul(10) <= less.saturating_mul(self.at_most) {
            return None;
        }
        let at_most = super::words::tenths(self.at_most);
        Some(Finding::new(
            Severity::Warning,
            Rule::EqualDetail,
            self.path,
            &[
                "The ",
                self.what,
                " have ",
                &number(one.mean()),
                " characters on average for individual contributor and ",
                &number(other.mean()),
                " for management: one side is ",
                &times(more, less),
                " times as long.",
            ],
            &["At most ", &at_most, " times either way."].concat(),
            "Tell the shorter side in as much detail, or the longer one in fewer words.",
        ))
    }
}

fn verdict_told(verdict: &VerdictText) -> Told {
    let experiment = &verdict.experiment;
    let mut told = Told::default();
    let rest = [
        verdict.living_it,
        verdict.alternative,
        experiment.what,
        experiment.how_long,
        experiment.changes_your_mind,
    ];
    told.add(verdict.you.iter().chain(&rest).map(AsRef::as_ref));
    told
}

fn rung_texts(rung: &Rung) -> impl Iterator<Item = &str> {
    [rung.detail.as_ref(), &rung.week, &rung.judged_on]
        .into_iter()
        .chain(rung.examples.iter().map(AsRef::as_ref))
}
