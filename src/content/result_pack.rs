//! What a result says: a part of a pack of its own, because the browser loads it after the first
//! answer.

use crate::domain::{Constants, Headline, List, Motive, Stop, Text};

/// Every text of a result. Lists that belong to the questionnaire have its order and length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultPack {
    /// Day of the last change of content, `YYYY-MM-DD`.
    pub updated: Text,
    /// One for each question, in the questionnaire's order.
    pub readings: List<ReadingText>,
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
    /// The numbers it goes by.
    pub constants: Constants,
    /// `{kept}` and `{changes}`.
    pub stability: Text,
    /// The words for how much one answer moves.
    pub stability_words: StabilityWords,
    /// What the count is not.
    pub stability_note: Text,
    /// Who this is for, and what it is not for.
    pub intended_use: Text,
    /// How it was made, who made it, and what it has not shown.
    pub honesty: Honesty,
    /// The questions whose answers say first that a switch may be due, counted from 0.
    pub seed_questions: List<u8>,
    /// Said when the answer to one of them has changed: `{question}`.
    pub seed: Text,
    /// Where the content comes from.
    pub sources: List<Source>,
    /// The ids of what there is to read, so that nothing leads to what is not there.
    pub sections: List<Text>,
}

records! {
    /// How the answers to a question are read, and what two people can ask each other about it.
    pub struct ReadingText {
        /// What the question is read for.
        pub reading: Text,
        /// A question for two people who answered it differently.
        pub prompt: Text,
        /// How each choice is read, as a clause, in the questionnaire's order.
        pub read_as: List<Text>,
    }

    /// How this was made.
    pub struct Honesty {
        /// What has not been shown.
        pub not_validated: Text,
        /// What random answers would get.
        pub random_answers: Text,
        /// Who made it.
        pub made_by: Text,
        /// What is sold with it, and who pays.
        pub funding: Text,
        /// How the content is kept up to date.
        pub updates: Text,
        /// What it cannot tell.
        pub limits: List<Text>,
    }

    /// The words of one headline.
    pub struct VerdictText {
        /// The headline's id.
        pub id: Text,
        /// As the headline of the result.
        pub title: Text,
        /// Inside a sentence.
        pub name: Text,
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
        /// Away for less than the first of three numbers; in ours under 18 months.
        pub same_level: Text,
        /// Up to the second; in ours 3 years.
        pub ramp: Text,
        /// Up to the third; in ours 5 years.
        pub rebuild: Text,
        /// Longer.
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
        /// Where it can be read: an address that begins with `https://` or `mailto:`.
        pub link: Option<Text>,
    }
}

impl ResultPack {
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
}
