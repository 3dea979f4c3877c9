//! What a person may tell about their situation. None of it is scored.

use super::Track;

/// What the person is today. The only piece of context a headline depends on: it tells which fit
/// would be a *change of track*, the one thing a reason has to be good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// An engineer; also what is assumed of somebody who does not say.
    #[default]
    Engineer,
    /// A tech lead. Leads, but on the individual-contributor track: counts like an engineer.
    TechLead,
    /// A manager.
    Manager,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 3] = [Role::Engineer, Role::TechLead, Role::Manager];

    /// The public name: `engineer`, `tech-lead` or `manager`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Role::Engineer => "engineer",
            Role::TechLead => "tech-lead",
            Role::Manager => "manager",
        }
    }

    /// The role of this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.id() == id)
    }

    /// The ladder this role stands on.
    #[must_use]
    pub const fn track(self) -> Track {
        match self {
            Role::Engineer | Role::TechLead => Track::IndividualContributor,
            Role::Manager => Track::Management,
        }
    }
}

/// How far the employer's individual-contributor ladder goes. It never touches the fit, only the
/// advice: the same person fits the same track anywhere, but not every place has a rung for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Employer {
    /// The ladder goes past Staff: the tracks are equals here.
    PastStaff,
    /// It stops at Staff: the individual-contributor ceiling is lower here.
    StopsAtStaff,
    /// It stops at Senior, or the company is very small: staying on the track may mean changing
    /// company, and the way back from management is hard to find here.
    StopsAtSenior,
    /// There are "architect" titles, but without decisions.
    TitlesOnly,
    /// The person does not know, or does not say.
    #[default]
    Unknown,
}

impl Employer {
    /// Every kind of employer.
    pub const ALL: [Employer; 5] = [
        Employer::PastStaff,
        Employer::StopsAtStaff,
        Employer::StopsAtSenior,
        Employer::TitlesOnly,
        Employer::Unknown,
    ];

    /// The public name: `past-staff`, `stops-at-staff`, `stops-at-senior`, `titles-only` or
    /// `unknown`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Employer::PastStaff => "past-staff",
            Employer::StopsAtStaff => "stops-at-staff",
            Employer::StopsAtSenior => "stops-at-senior",
            Employer::TitlesOnly => "titles-only",
            Employer::Unknown => "unknown",
        }
    }

    /// The kind of employer of this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Employer> {
        Employer::ALL.into_iter().find(|employer| employer.id() == id)
    }
}

/// The optional, unscored context of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// The present role.
    pub now: Role,
    /// For a manager, the months since they last wrote code for a living, up to
    /// [`Context::MONTHS_AWAY_AT_MOST`].
    pub months_away: Option<u16>,
    /// The employer's ladder.
    pub employer: Employer,
    /// Years of experience, up to [`Context::YEARS_AT_MOST`].
    pub years: Option<u8>,
}

impl Context {
    /// Fifty years: nobody types more by anything but a slip.
    pub const MONTHS_AWAY_AT_MOST: u16 = 600;

    /// Sixty years, for the same reason.
    pub const YEARS_AT_MOST: u8 = 60;

    /// Whether both numbers are within their limits.
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        self.months_away.is_none_or(|months| months <= Context::MONTHS_AWAY_AT_MOST)
            && self.years.is_none_or(|years| years <= Context::YEARS_AT_MOST)
    }
}
