//! The shape of a pack file, nothing clever: what serde reads before anything is checked.

use serde::{Deserialize, Deserializer};

use super::pack::{
    ContextText, Deciding, EmployerAdvice, Opening, ReasonBox, RemarkTexts, Source, StabilityWords,
    StopText, Tracks, VerdictText, WayBackText,
};
use crate::domain::{List, Text};

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        String::deserialize(reader).map(Text::from)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        Vec::deserialize(reader).map(List::from)
    }
}

/// A pack file as it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the fields are those of `Pack`
pub struct RawPack {
    pub id: Text,
    pub version: u16,
    pub language: Text,
    pub direction: Text,
    pub title: Text,
    pub updated: Text,
    pub tracks: Tracks,
    pub opening: Opening,
    pub rules: RawRules,
    pub none_fits: Text,
    pub questions: Vec<RawQuestion>,
    pub context: ContextText,
    pub verdicts: Vec<VerdictText>,
    pub deciding: Deciding,
    pub stops: Vec<StopText>,
    pub pattern_so_far: Text,
    pub remarks: RemarkTexts,
    pub signals: Vec<RawSignal>,
    pub contradictions: Vec<RawContradiction>,
    pub employer_advice: Vec<EmployerAdvice>,
    pub way_back: WayBackText,
    pub stability: Text,
    pub stability_words: StabilityWords,
    pub stability_note: Text,
    pub intended_use: Text,
    pub not_validated: Text,
    pub random_answers: Text,
    pub ladders: RawLadders,
    pub sources: Vec<Source>,
}

/// The thresholds, with questions named by id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the fields are those of `Rules`
pub struct RawRules {
    pub strong_at: u8,
    pub lead_at: u8,
    pub lean_at: u8,
    pub technical_leadership_at: u8,
    pub technical_leadership_anchors: Vec<String>,
    pub skips_at_most: u8,
    pub firm_percent: u8,
    pub fair_percent: u8,
}

/// A question: model and words side by side, as an author thinks of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the fields are those of `Question` and `QuestionText`
pub struct RawQuestion {
    pub id: Text,
    pub topic: Text,
    pub heading: Text,
    pub explanation: Text,
    pub reading: Text,
    pub facts: Vec<String>,
    pub reason_box: Option<ReasonBox>,
    pub notice: Option<Text>,
    pub choices: Vec<RawChoice>,
}

/// A choice: model and words side by side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the fields are those of `Choice` and `ChoiceText`
pub struct RawChoice {
    pub id: Text,
    pub text: Text,
    pub read_as: Text,
    pub lean: i64,
    pub technical_leadership: bool,
    pub stop: Option<String>,
}

/// A real signal: any of these choices.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawSignal {
    pub any: Vec<String>,
}

/// A contradiction: any combination, in which all sets, of which one choice was taken.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawContradiction {
    pub id: Text,
    pub question: Text,
    pub text: Text,
    pub when: Vec<Vec<Vec<String>>>,
}

/// The ladders, with rungs named by id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawLadders {
    pub individual_contributor: Vec<RawRung>,
    pub management: Vec<RawRung>,
    pub equivalences: Vec<RawEquivalence>,
    pub caption: Text,
    pub misconception: Text,
    pub no_partner: Text,
}

/// A rung, from the bottom up.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawRung {
    pub id: Text,
    pub title: Text,
    pub scope: Text,
    pub detail: Text,
    pub facts: Vec<String>,
}

/// Two rungs that are roughly level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RawEquivalence {
    pub individual_contributor: String,
    pub management: String,
    pub basis: String,
    pub note: Text,
    pub source: Option<Text>,
    pub facts: Vec<String>,
}
