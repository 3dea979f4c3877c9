//! What the answers fit, by rules in a fixed order.

use super::tally::Tally;
use super::{Role, Rules, Score, Track};

/// What a pattern of answers fits, before any stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Individual contributor, by the rule of three and the net lean together.
    ClearIndividual,
    /// Individual contributor, by one of the two.
    LeaningIndividual,
    /// The third outcome, between the tracks: leading through other people's technical work
    /// without headcount (the Staff level).
    TechnicalLeadership,
    /// None of the others.
    Mixed,
    /// Management, by the rule of three or the net lean.
    LeaningManagement,
    /// Management, by both.
    ClearManagement,
}

impl Fit {
    /// Every fit, from individual contributor to management.
    pub const ALL: [Fit; 6] = [
        Fit::ClearIndividual,
        Fit::LeaningIndividual,
        Fit::TechnicalLeadership,
        Fit::Mixed,
        Fit::LeaningManagement,
        Fit::ClearManagement,
    ];

    /// The public name: `clear-ic`, `leaning-ic`, `technical-leadership`, `mixed`,
    /// `leaning-management` or `clear-management`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Fit::ClearIndividual => "clear-ic",
            Fit::LeaningIndividual => "leaning-ic",
            Fit::TechnicalLeadership => "technical-leadership",
            Fit::Mixed => "mixed",
            Fit::LeaningManagement => "leaning-management",
            Fit::ClearManagement => "clear-management",
        }
    }

    /// The track it points to; none for the two outcomes in the middle.
    #[must_use]
    pub const fn track(self) -> Option<Track> {
        match self.group() {
            Group::Individual => Some(Track::IndividualContributor),
            Group::TechnicalLeadership | Group::Mixed => None,
            Group::Management => Some(Track::Management),
        }
    }

    /// The fit without the distinction between clear and leaning.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Fit::ClearIndividual | Fit::LeaningIndividual => Group::Individual,
            Fit::TechnicalLeadership => Group::TechnicalLeadership,
            Fit::Mixed => Group::Mixed,
            Fit::LeaningManagement | Fit::ClearManagement => Group::Management,
        }
    }

    /// Whether following it would be a change of track for somebody in this role: management for
    /// an engineer or a tech lead, individual contributor or technical leadership for a manager.
    #[must_use]
    pub const fn changes_track(self, now: Role) -> bool {
        match (self.group(), now.track()) {
            (Group::Mixed, _) => false,
            (Group::Management, present) => matches!(present, Track::IndividualContributor),
            (Group::Individual | Group::TechnicalLeadership, present) => {
                matches!(present, Track::Management)
            }
        }
    }
}

/// The four places that stability is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Clear or leaning individual contributor.
    Individual,
    /// Technical leadership.
    TechnicalLeadership,
    /// Mixed.
    Mixed,
    /// Leaning or clear management.
    Management,
}

/// The rule that a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidingRule {
    /// Too many questions were answered with "none of these fits".
    NotEnough,
    /// The rule of three and the net lean both point to this track.
    Clear(Track),
    /// The rule of three alone: enough strong leans to this track, and enough more of them than
    /// to the other. The net lean falls short.
    RuleOfThree(Track),
    /// The net lean to this track alone. The rule of three is not met.
    NetLean(Track),
    /// Neither, and enough answers mean technical leadership, one of them an anchor.
    TechnicalLeadership,
    /// None of the rules.
    Middle,
}

/// What a score fits. With P and M for the number of answers that lean +2 and −2, N for the sum
/// of all leans, and the values of the shipped rules, the first line that applies decides:
///
/// 1. P ≥ 3, P − M ≥ 2 and N ≥ 4: clear management.
/// 2. M ≥ 3, M − P ≥ 2 and N ≤ −4: clear individual contributor.
/// 3. P ≥ 3 with P − M ≥ 2, or N ≥ 4: leaning management.
/// 4. M ≥ 3 with M − P ≥ 2, or N ≤ −4: leaning individual contributor.
/// 5. At least two technical-leadership answers, one of them an anchor: technical leadership.
/// 6. Otherwise: mixed.
///
/// "P ≥ 3 with P − M ≥ 2" is the rule of three. Neither stops nor the present role nor the number
/// of skipped questions take part.
#[must_use]
pub fn fit(rules: &Rules, score: &Score) -> (Fit, DecidingRule) {
    fit_of(rules, &Tally::from(score))
}

/// The same for counts without their contributions.
pub(crate) fn fit_of(rules: &Rules, tally: &Tally) -> (Fit, DecidingRule) {
    use Track::{IndividualContributor, Management};

    let (individual, management) = (tally.strong_individual, tally.strong_management);
    let rule_of_three = |strong: u8, against: u8| {
        strong >= rules.strong_at
            && i16::from(strong) - i16::from(against) >= i16::from(rules.lead_at)
    };
    let management_by_three = rule_of_three(management, individual);
    let individual_by_three = rule_of_three(individual, management);
    let management_by_net = i16::from(tally.net) >= i16::from(rules.lean_at);
    let individual_by_net = i16::from(tally.net) <= -i16::from(rules.lean_at);

    if management_by_three && management_by_net {
        (Fit::ClearManagement, DecidingRule::Clear(Management))
    } else if individual_by_three && individual_by_net {
        (Fit::ClearIndividual, DecidingRule::Clear(IndividualContributor))
    } else if management_by_three {
        (Fit::LeaningManagement, DecidingRule::RuleOfThree(Management))
    } else if management_by_net {
        (Fit::LeaningManagement, DecidingRule::NetLean(Management))
    } else if individual_by_three {
        (Fit::LeaningIndividual, DecidingRule::RuleOfThree(IndividualContributor))
    } else if individual_by_net {
        (Fit::LeaningIndividual, DecidingRule::NetLean(IndividualContributor))
    } else if tally.leads_technically(rules) {
        (Fit::TechnicalLeadership, DecidingRule::TechnicalLeadership)
    } else {
        (Fit::Mixed, DecidingRule::Middle)
    }
}
