//! The checked pack: the questionnaire and every text that goes with it.
//!
//! A `Pack` is either compiled in (all borrowed) or, later, loaded (all owned); the types are the
//! same. Text lists that belong to the questionnaire have its order and length: `questions[1]`
//! holds the words of `questionnaire.questions[1]`. [`super::check`] guarantees it.

pub use super::ladder_pack::{
    CeilingText, ConstantText, LadderForm, LadderPack, LadderTexts, PlannerText,
};
use crate::domain::{Answer, Headline, List, Motive, Questionnaire, Stop, Text, Track};

/// A whole pack file, in the two halves that the browser loads one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The questions and everything a result says.
    pub pack: Pack,
    /// The ladders and everything that is planned on them.
    pub ladders: LadderPack,
}

/// A questionnaire with all of its words and its sources.
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
    /// Day of the last change of content, `YYYY-MM-DD`.
    pub updated: Text,
    /// The two tracks.
    pub tracks: Tracks,
    /// The view before the first question.
    pub opening: Opening,
    /// The quiet way out under every question.
    pub none_fits: Text,
    /// One for each question, in the questionnaire's order.
    pub questions: List<QuestionText>,
    /// The optional step after the last question.
    pub context: ContextText,
    /// One for each headline, in the order of [`Headline::ALL`].
    pub verdicts: List<VerdictText>,
    /// The rule that decided, in words.
    pub deciding: Deciding,
    /// One for each stop: dread, then the motives ladder, others, escape.
    pub stops: List<StopText>,
    /// `{fit}`: shown under a headline that is held back.
    pub pattern_so_far: Text,
    /// Notes that never change the headline.
    pub remarks: RemarkTexts,
    /// One for each contradiction, in the questionnaire's order.
    pub contradictions: List<ContradictionText>,
    /// One for each employer, in the order of the context step.
    pub employer_advice: List<EmployerAdvice>,
    /// What a return to technical work costs, by months away.
    pub way_back: WayBackText,
    /// `{kept}` and `{changes}`.
    pub stability: Text,
    /// The words for how much one answer moves.
    pub stability_words: StabilityWords,
    /// What the count is not.
    pub stability_note: Text,
    /// Who this is for, and what it is not for.
    pub intended_use: Text,
    /// What has not been shown.
    pub not_validated: Text,
    /// What random answers would get.
    pub random_answers: Text,
    /// Where the content comes from.
    pub sources: List<Source>,
}

records! {
    /// The words for the two tracks.
    pub struct Tracks {
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

    /// The words of one question.
    pub struct QuestionText {
        /// One or two words that stand for the question in a list.
        pub topic: Text,
        /// The question.
        pub heading: Text,
        /// A line that helps to answer it, without a hint of a track.
        pub explanation: Text,
        /// How the answers are read; shown with the result only.
        pub reading: Text,
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
        /// How it is read, as a clause.
        pub read_as: Text,
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

    /// The words of one headline.
    pub struct VerdictText {
        /// The headline's id.
        pub id: Text,
        /// As the headline of the result.
        pub title: Text,
        /// Inside a sentence.
        pub name: Text,
        /// One line for the opening view.
        pub outcome: Text,
        /// What the pattern says about the person; each sentence can be rejected.
        pub you: List<Text>,
        /// What living it is like, the worst week included.
        pub living_it: Text,
        /// The respectable alternative.
        pub alternative: Text,
        /// What to try next.
        pub experiment: Experiment,
    }

    /// Something to try that can be undone.
    pub struct Experiment {
        /// What to do.
        pub what: Text,
        /// For how long.
        pub how_long: Text,
        /// What should change your mind.
        pub changes_your_mind: Text,
        /// Weeks until the answers are worth another look, 1 to 104.
        pub review_in_weeks: u16,
    }

    /// The rule that decided, in words; the placeholders are listed in [`super::check`].
    pub struct Deciding {
        /// Rule of three and net lean agree.
        pub clear: Text,
        /// The rule of three alone.
        pub rule_of_three: Text,
        /// The net lean alone.
        pub net_lean: Text,
        /// The middle, with technical leadership marked.
        pub technical_leadership: Text,
        /// The middle.
        pub middle: Text,
        /// Too many questions passed over.
        pub not_enough: Text,
    }

    /// The words of one stop.
    pub struct StopText {
        /// The stop's id.
        pub id: Text,
        /// Its name.
        pub title: Text,
        /// What it means and what to do with it.
        pub text: Text,
    }

    /// Notes that never change the headline.
    pub struct RemarkTexts {
        /// IC fit with technical-leadership answers.
        pub via_staff: Text,
        /// Management fit with technical-leadership answers.
        pub staff_is_nearest: Text,
        /// Dread, with a fit it does not stop.
        pub dread_noted: Text,
        /// A void reason, with a fit that needs none.
        pub reason_struck_out: Text,
        /// `{count}` and `{of}`.
        pub real_signals: Text,
    }

    /// The words of one contradiction.
    pub struct ContradictionText {
        /// The contradiction as a question worth an hour.
        pub question: Text,
        /// What it often means.
        pub text: Text,
    }

    /// What an employer changes about the advice; it never changes the fit.
    pub struct EmployerAdvice {
        /// The employer's id.
        pub id: Text,
        /// For an IC or technical-leadership fit.
        pub individual: Text,
        /// For a management fit.
        pub management: Text,
        /// For a mixed fit.
        pub middle: Text,
    }

    /// What a return to technical work costs.
    pub struct WayBackText {
        /// Under 18 months away.
        pub same_level: Text,
        /// From 18 months to 3 years.
        pub ramp: Text,
        /// From 3 to 5 years.
        pub rebuild: Text,
        /// More than 5 years.
        pub reinvest: Text,
        /// Where it is harder.
        pub frontier: Text,
    }

    /// The words for how much one answer moves.
    pub struct StabilityWords {
        /// Hardly any single answer moves it.
        pub firm: Text,
        /// Some do.
        pub fair: Text,
        /// Many do.
        pub fragile: Text,
    }

    /// Where content comes from.
    pub struct Source {
        /// Its id, as it is shown.
        pub id: Text,
        /// Its name.
        pub name: Text,
        /// What to know about it.
        pub note: Text,
    }
}

impl Tracks {
    /// A track inside a sentence.
    #[must_use]
    pub const fn in_sentence(&self, track: Track) -> Text {
        match track {
            Track::IndividualContributor => self.individual_contributor.in_sentence,
            Track::Management => self.management.in_sentence,
        }
    }
}

impl Pack {
    /// The words of a headline.
    #[must_use]
    pub fn verdict(&self, headline: Headline) -> Option<&VerdictText> {
        let place = Headline::ALL.iter().position(|known| *known == headline)?;
        self.verdicts.get(place)
    }

    /// The words of a stop.
    #[must_use]
    pub fn stop(&self, stop: Stop) -> Option<&StopText> {
        self.stops.get(match stop {
            Stop::Dread => 0,
            Stop::Motive(Motive::Ladder) => 1,
            Stop::Motive(Motive::Others) => 2,
            Stop::Motive(Motive::Escape) => 3,
        })
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
