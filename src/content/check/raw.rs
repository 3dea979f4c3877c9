//! What stands in a pack file, before it is checked: model and words side by side, as an author
//! thinks of them. What has a value here may be left out.

use super::colors::RawColors;
use super::read::raw;
use super::reading::RawReading;
use crate::content::pack::{
    ContextText, Deciding, EmployerAdvice, Experiment, Honesty, Opening, ReasonBox, RemarkTexts,
    Source, StabilityWords, StopText, Tracks, WayBackText,
};
use crate::domain::{List, Text};

raw! {
    /// A pack file as it stands.
    pub struct RawPack {
        pub id: Text,
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub version: u16,
        pub earlier: Vec<RawEarlier> = Vec::new(),
        pub language: Text,
        #[cfg_attr(feature = "schema", schemars(extend("enum" = ["ltr", "rtl", null])))]
        pub direction: Option<Text>,
        pub title: Text,
        pub updated: Text,
        pub colors: RawColors = RawColors::default(),
        pub tracks: Tracks,
        pub opening: Opening,
        pub rules: RawRules = RawRules::default(),
        pub none_fits: Text,
        #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 12)))]
        pub questions: Vec<RawQuestion>,
        pub context: ContextText,
        pub verdicts: Vec<RawVerdict>,
        pub deciding: Deciding,
        pub stops: Vec<StopText>,
        pub pattern_so_far: Text,
        pub remarks: RemarkTexts,
        pub signals: Vec<RawSignal> = Vec::new(),
        pub contradictions: Vec<RawContradiction> = Vec::new(),
        pub employer_advice: Vec<EmployerAdvice>,
        pub way_back: WayBackText,
        pub stability: Text,
        pub stability_words: StabilityWords,
        pub stability_note: Text,
        pub intended_use: Text,
        pub honesty: Honesty,
        pub seed_questions: Vec<String> = Vec::new(),
        pub seed: Text,
        pub ladders: RawLadders,
        pub sources: Vec<Source> = Vec::new(),
        pub reading: RawReading,
    }

    /// The thresholds, with questions named by id; what is left out is scaled to their number.
    #[derive(Default)]
    pub struct RawRules {
        pub strong_at: Option<u8>,
        pub lead_at: Option<u8>,
        pub lean_at: Option<u8>,
        pub technical_leadership_at: Option<u8>,
        pub technical_leadership_anchors: Vec<String> = Vec::new(),
        pub skips_at_most: Option<u8>,
        pub firm_percent: Option<u8>,
        pub fair_percent: Option<u8>,
    }

    /// A version whose codes may still be opened: its answers have the same meaning.
    pub struct RawEarlier {
        pub version: u16,
        pub fingerprint: Text,
    }

    /// A question: model and words side by side, as an author thinks of it.
    pub struct RawQuestion {
        pub id: Text,
        pub topic: Text,
        pub heading: Text,
        pub about_another: Option<Text>,
        pub explanation: Option<Text>,
        pub reading: Text,
        pub prompt: Option<Text>,
        pub facts: Vec<String> = Vec::new(),
        pub reason_box: Option<ReasonBox>,
        pub notice: Option<Text>,
        #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 8)))]
        pub choices: Vec<RawChoice>,
    }

    /// A choice: model and words side by side.
    pub struct RawChoice {
        pub id: Text,
        pub text: Text,
        pub read_as: Text,
        #[cfg_attr(feature = "schema", schemars(range(min = -2, max = 2)))]
        pub lean: i64,
        pub technical_leadership: bool = false,
        #[cfg_attr(
            feature = "schema",
            schemars(extend("enum" = ["dread", "motive-ladder", "motive-others", "motive-escape", null]))
        )]
        pub stop: Option<String>,
    }

    /// A headline: what the opening says of it, and what the result says.
    pub struct RawVerdict {
        pub id: Text,
        pub title: Text,
        pub name: Text,
        pub outcome: Text,
        pub you: List<Text>,
        pub living_it: Text,
        pub alternative: Text,
        pub experiment: Experiment,
    }

    /// A real signal: any of these choices.
    pub struct RawSignal {
        pub any: Vec<String>,
    }

    /// A contradiction: any combination, in which all sets, of which one choice was taken.
    pub struct RawContradiction {
        pub id: Text,
        pub question: Text,
        pub text: Text,
        pub when: Vec<Vec<Vec<String>>>,
    }

    /// A text and the facts it rests on. The facts stay in the file.
    pub struct RawText {
        pub text: Text,
        pub facts: Vec<String> = Vec::new(),
    }

    /// The ladders, with rungs named by id.
    pub struct RawLadders {
        pub forms: Vec<RawForm>,
        /// About the rungs of the first form; every form shows those whose two jobs it has.
        pub claims: Vec<RawClaim> = Vec::new(),
        pub texts: RawLadderTexts,
        pub ceilings: Vec<RawCeiling>,
        pub constants: Vec<RawConstant>,
        pub planner: RawPlanner,
        /// Sources that nothing but the ladders names.
        pub sources: Vec<Source> = Vec::new(),
    }

    /// Two ladders as one source writes them.
    pub struct RawForm {
        pub id: Text,
        pub name: Text,
        pub note: Text,
        pub source: Text,
        pub facts: Vec<String> = Vec::new(),
        pub misconception: Option<RawText>,
        pub individual_contributor: Vec<RawRung>,
        pub management: Vec<RawRung>,
        pub equivalences: Vec<RawEquivalence> = Vec::new(),
    }

    /// A rung, from the bottom up. What a rung that is the same job as another does not say of itself
    /// is taken from there.
    pub struct RawRung {
        pub id: Text,
        pub title: Text,
        pub scope: Text,
        pub same_as: Option<Text>,
        pub detail: Option<Text>,
        pub week: Option<Text>,
        pub judged_on: Option<Text>,
        pub examples: Option<List<Text>>,
        pub away_from_code: Option<bool>,
        pub leads_without_reports: Option<bool>,
        pub facts: Vec<String> = Vec::new(),
    }

    /// Two rungs that are roughly level.
    pub struct RawEquivalence {
        pub individual_contributor: String,
        pub management: String,
        #[cfg_attr(feature = "schema", schemars(extend("enum" = ["stated", "inferred"])))]
        pub basis: String,
        pub note: Text,
        pub source: Option<Text>,
        pub facts: Vec<String> = Vec::new(),
    }

    /// What one source says two rungs are worth.
    pub struct RawClaim {
        pub individual_contributor: String,
        pub management: String,
        pub source: Text,
        pub text: Text,
    }

    /// The words around the ladders.
    pub struct RawLadderTexts {
        pub caption: RawText,
        pub no_partner: RawText,
        pub claims: RawText,
        pub where_it_holds: RawText,
        pub ceilings: RawText,
    }

    /// How far the ladder goes at an employer, and what follows.
    pub struct RawCeiling {
        pub id: Text,
        pub highest_rung: Option<Text>,
        pub meaning: Text,
        pub individual: Text,
        pub management: Text,
        pub middle: Text,
        pub ask: List<Text>,
        pub facts: Vec<String> = Vec::new(),
    }

    /// A number of the planner: value and words side by side.
    pub struct RawConstant {
        pub id: Text,
        pub value: u16,
        pub label: Text,
        pub source: Text,
        pub note: Text,
        pub facts: Vec<String> = Vec::new(),
    }

    /// The words of the planner.
    pub struct RawPlanner {
        pub lead: RawText,
        pub individual_years_1_2: Vec<RawText>,
        pub individual_years_3_5: Vec<RawText>,
        pub management_years_1_2: Vec<RawText>,
        pub management_years_3_5: Vec<RawText>,
        pub forecast_note: RawText,
        pub return_same_level: RawText,
        pub return_ramp: RawText,
        pub return_rebuild: RawText,
        pub return_reinvest: RawText,
        pub into_management: RawText,
        pub last_cheap_moment: RawText,
        pub trial: RawText,
        pub side_practice: RawText,
        pub frontier: RawText,
        pub usual_return: RawText,
        pub not_for_ever: RawText,
        pub frontier_employer: Option<Text>,
    }
}
