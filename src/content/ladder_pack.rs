//! The checked ladders of a pack: forms, rungs, ceilings, and the words and numbers of the planner.

use super::pack::{Source, Tracks};
use crate::domain::{Constants, Ladders, List, Text};

/// The ladders with all of their words. It stands for itself: what draws the ladders has no need
/// of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderPack {
    /// BCP 47 tag of the language the texts are written in.
    pub language: Text,
    /// `ltr` or `rtl`.
    pub direction: Text,
    /// The two tracks.
    pub tracks: Tracks,
    /// The headline of leading between them, for the answers that count for it.
    pub technical_leadership: Text,
    /// The same two ladders as different sources write them; the first is the one that paths are
    /// laid on.
    pub forms: List<LadderForm>,
    /// The words around the ladders.
    pub texts: LadderTexts,
    /// One for each employer, in the order of the context step.
    pub ceilings: List<CeilingText>,
    /// What the planner counts with.
    pub constants: Constants,
    /// The words for each constant, in the order of `Constant::ALL`.
    pub constant_texts: List<ConstantText>,
    /// The words of the planner.
    pub planner: PlannerText,
    /// The sources that the ladders and the planner name.
    pub sources: List<Source>,
    /// The ids of what there is to read, so that nothing leads to what is not there.
    pub sections: List<Text>,
}

/// Two ladders as one source writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderForm {
    /// Its id: `main`, `short`, `other`.
    pub id: Text,
    /// Its name on the switch.
    pub name: Text,
    /// Where it comes from and how it differs.
    pub note: Text,
    /// The id of its source.
    pub source: Text,
    /// Is management ahead at every level?
    pub misconception: Text,
    /// The ladders.
    pub ladders: Ladders,
}

records! {
    /// The words around the ladders.
    pub struct LadderTexts {
        /// What the picture shows.
        pub caption: Text,
        /// For a rung without a stated partner.
        pub no_partner: Text,
        /// Stands over what sources that disagree say.
        pub claims: Text,
        /// Where the equivalence holds, and where it shows.
        pub where_it_holds: Text,
        /// Stands over the ceilings: what an employer changes, and what it does not.
        pub ceilings: Text,
    }

    /// How far the ladder goes at an employer, and what follows.
    pub struct CeilingText {
        /// The employer's id.
        pub id: Text,
        /// What it is called, as in the context step.
        pub name: Text,
        /// The id of the highest IC rung that is really there; none where the ladder has no such
        /// end or nobody knows.
        pub highest_rung: Option<Text>,
        /// What that means for the ladders.
        pub meaning: Text,
        /// For somebody whom the IC track or technical leadership fits.
        pub individual: Text,
        /// For somebody whom management fits.
        pub management: Text,
        /// For somebody without a result, or whom neither fits more.
        pub middle: Text,
        /// What to ask, and whom.
        pub ask: List<Text>,
    }

    /// The words of one number that the planner counts with.
    pub struct ConstantText {
        /// Its id.
        pub id: Text,
        /// What it is, as the label of a field.
        pub label: Text,
        /// The id of its source.
        pub source: Text,
        /// What to know about it.
        pub note: Text,
    }

    /// The words of the planner. What is filled in are bare numbers, but for `{when}`; the units
    /// stand in the texts.
    pub struct PlannerText {
        /// What the planner is for.
        pub lead: Text,
        /// What years 1 and 2 of an IC leg look like.
        pub individual_years_1_2: List<Text>,
        /// What years 3 to 5 of an IC leg look like.
        pub individual_years_3_5: List<Text>,
        /// What years 1 and 2 of a management leg look like.
        pub management_years_1_2: List<Text>,
        /// What years 3 to 5 of a management leg look like.
        pub management_years_3_5: List<Text>,
        /// It is a forecast, not a guarantee.
        pub forecast_note: Text,
        /// A return within the time in which skills are intact. `{months}` is the time away from
        /// code, in months.
        pub return_same_level: Text,
        /// A return after that, before the pace is lost. `{months}`.
        pub return_ramp: Text,
        /// A return for which pace and credibility have to be rebuilt: `{months}`, and `{pace}` and
        /// `{credibility}`, two ranges in months, such as `3–6`.
        pub return_rebuild: Text,
        /// A return that is a real investment: `{months}`, `{pace}` and `{credibility}`.
        pub return_reinvest: Text,
        /// A move to management from the IC track.
        pub into_management: Text,
        /// The last moment in which a return is straightforward. `{when}` is that moment in words:
        /// today, or a month counted from the start of the path.
        pub last_cheap_moment: Text,
        /// The trial before a switch: `{least}` and `{most}` months.
        pub trial: Text,
        /// The practice that keeps the door open.
        pub side_practice: Text,
        /// The tick box for an employer where the clock runs faster; none where the words of the
        /// interface do.
        pub frontier_employer: Option<Text>,
        /// Where the clock runs faster: `{factor}` times as fast, such as `4` or `2.5`.
        pub frontier: Text,
        /// When people usually come back: after `{least}` to `{most}` months, beside the `{intact}`
        /// months before which a return is straightforward.
        pub usual_return: Text,
        /// How often people switch, and for how long one chooses.
        pub not_for_ever: Text,
    }
}

impl LadderPack {
    /// The ladders that paths are laid on: those of the first form.
    #[must_use]
    pub fn main(&self) -> &Ladders {
        static NONE: Ladders = Ladders {
            individual_contributor: List(&[]),
            management: List(&[]),
            equivalences: List(&[]),
            claims: List(&[]),
        };
        self.forms.first().map_or(&NONE, |form| &form.ladders)
    }
}
