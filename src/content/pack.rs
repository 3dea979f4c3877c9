//! The checked pack: the questionnaire and every text that goes with it.
//!
//! A `Pack` is either compiled in (all borrowed) or, later, loaded (all owned); the types are the
//! same. Text lists that belong to the questionnaire have its order and length: `questions[1]`
//! holds the words of `questionnaire.questions[1]`. [`super::check`] guarantees it.

pub use super::ladder_pack::{
    CeilingText, ConstantText, LadderForm, LadderPack, LadderTexts, PlannerText,
};
pub use super::result_pack::{
    ContradictionText, Deciding, EmployerAdvice, Experiment, Honesty, ReadingText, RemarkTexts,
    ResultPack, Source, StabilityWords, StopText, VerdictText, WayBackText,
};
use crate::domain::{Answer, Headline, List, Questionnaire, Text, Track};

/// A whole pack file, in the parts that the browser loads one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The questions.
    pub pack: Pack,
    /// What a result says.
    pub result: ResultPack,
    /// The ladders and everything that is planned on them.
    pub ladders: LadderPack,
}

/// A questionnaire with the words of its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The model: leans, markers, stops, thresholds.
    pub questionnaire: Questionnaire,
    /// BCP 47 tag of the language the texts are written in.
    pub language: Text,
    /// `ltr` or `rtl`: belongs to the texts, not to the page around them.
    pub direction: Text,
    /// Name of the widget on the screen.
    pub title: Text,
    /// The two tracks.
    pub tracks: Tracks,
    /// The view before the first question.
    pub opening: Opening,
    /// One for each headline, in the order of [`Headline::ALL`].
    pub outcomes: List<OutcomeText>,
    /// The quiet way out under every question.
    pub none_fits: Text,
    /// One for each question, in the questionnaire's order.
    pub questions: List<QuestionText>,
    /// The optional step after the last question.
    pub context: ContextText,
}

records! {
    /// The words for the two tracks: those of the interface name no trade.
    pub struct Tracks {
        /// What one is away from on the second track, inside a sentence and without an article:
        /// 'code'.
        pub craft: Text,
        /// Negative leans.
        pub individual_contributor: TrackText,
        /// Positive leans.
        pub management: TrackText,
    }

    /// The words for one track.
    pub struct TrackText {
        /// As a heading: 'Management'.
        pub name: Text,
        /// Inside a sentence: 'the management track'.
        pub in_sentence: Text,
        /// As the heading of a column: 'Manager'.
        pub short: Text,
        /// Somebody on it, inside a sentence: 'the manager'.
        pub person: Text,
    }

    /// The view before the first question: the decision and every outcome are named there.
    pub struct Opening {
        /// The decision, as a heading.
        pub heading: Text,
        /// The decision, in paragraphs.
        pub lead: List<Text>,
        /// Stands over the list of outcomes.
        pub outcomes_label: Text,
        /// For whom this is made.
        pub for_whom: Text,
        /// What happens to the answers.
        pub privacy: Text,
        /// How long it takes.
        pub duration: Text,
    }

    /// What can come out, as the view before the first question tells it.
    pub struct OutcomeText {
        /// As the headline of the result.
        pub title: Text,
        /// What it means, in one line.
        pub outcome: Text,
    }

    /// The words of one question.
    pub struct QuestionText {
        /// One or two words that stand for the question in a list.
        pub topic: Text,
        /// The question.
        pub heading: Text,
        /// The question, for somebody who answers about another.
        pub about_another: Text,
        /// A line that helps to answer it, without a hint of a track.
        pub explanation: Text,
        /// A free-text box, never scored.
        pub reason_box: Option<ReasonBox>,
        /// Said with the question.
        pub notice: Option<Text>,
        /// One for each choice, in the questionnaire's order.
        pub choices: List<ChoiceText>,
    }

    /// The words of one choice.
    pub struct ChoiceText {
        /// What a person can say of themselves.
        pub text: Text,
    }

    /// The free-text box of a question.
    pub struct ReasonBox {
        /// Its label.
        pub label: Text,
        /// A line under the label.
        pub hint: Text,
        /// The label of the tick box that keeps the text.
        pub keep: Text,
    }

    /// The words of the optional step after the last question.
    pub struct ContextText {
        /// Its heading.
        pub heading: Text,
        /// Why it is asked, and that it may be skipped.
        pub explanation: Text,
        /// Engineer, tech lead, manager.
        pub now: Selection,
        /// Months away from code, for managers.
        pub months_away: NumberField,
        /// How far the employer's ladder goes.
        pub employer: Selection,
        /// Years of experience.
        pub years: NumberField,
    }

    /// A question with one answer out of a fixed list.
    pub struct Selection {
        /// What is asked.
        pub label: Text,
        /// The answers, in the order of the model's enum.
        pub choices: List<NamedText>,
    }

    /// A text that belongs to a fixed id.
    pub struct NamedText {
        /// The id, fixed by the model.
        pub id: Text,
        /// The words.
        pub text: Text,
    }

    /// A question with a whole number for an answer.
    pub struct NumberField {
        /// What is asked.
        pub label: Text,
        /// What counts.
        pub hint: Text,
    }
}

impl Tracks {
    /// The words for a track.
    #[must_use]
    pub const fn of(&self, track: Track) -> &TrackText {
        match track {
            Track::IndividualContributor => &self.individual_contributor,
            Track::Management => &self.management,
        }
    }

    /// A track inside a sentence.
    #[must_use]
    pub const fn in_sentence(&self, track: Track) -> Text {
        self.of(track).in_sentence
    }

    /// What the texts of the interface may say of the tracks: placeholders with their words.
    #[must_use]
    pub const fn words(&self) -> [(&'static str, &'static str); 3] {
        [
            ("craft", self.craft.0),
            ("individual", self.individual_contributor.in_sentence.0),
            ("management", self.management.in_sentence.0),
        ]
    }
}

impl Pack {
    /// What a headline is called.
    #[must_use]
    pub fn outcome(&self, headline: Headline) -> Option<&OutcomeText> {
        let place = Headline::ALL.iter().position(|known| *known == headline)?;
        self.outcomes.get(place)
    }

    /// The words of an answer, as the person saw them.
    #[must_use]
    pub fn answer(&self, question: usize, answer: Answer) -> Option<&Text> {
        match answer {
            Answer::Choice(choice) => {
                Some(&self.questions.get(question)?.choices.get(usize::from(choice))?.text)
            }
            Answer::NoneFits => Some(&self.none_fits),
        }
    }
}
