//! How many answer sheets get which fit and which headline: the figures of a pack.

use super::kind::{Look, all_kinds};
use super::sheets::Sheets;
use crate::domain::{Fit, Group, Headline, Questionnaire, Role, fit_of, headline_of};

/// The two roles that a headline tells apart: a tech lead counts like an engineer.
pub const ROLES: [Role; 2] = [Role::Engineer, Role::Manager];

/// The complete answer sheets of a questionnaire, none of its questions passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// How many there are.
    pub sheets: u64,
    /// How many fit what, in the order of [`Fit::ALL`].
    pub fits: [u64; 6],
    /// How many get which headline, for each of [`ROLES`], in the order of [`Headline::ALL`].
    pub headlines: [[u64; 9]; 2],
}

impl Counts {
    /// Counts all of them.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire) -> Counts {
        let rules = &questionnaire.rules;
        let sheets = Sheets::of(rules, &all_kinds(questionnaire, Look::Headline));
        let mut counts = Counts { sheets: sheets.total(), fits: [0; 6], headlines: [[0; 9]; 2] };
        for (tally, count) in sheets.iter() {
            add(&mut counts.fits, &Fit::ALL, fit_of(rules, &tally).0, count);
            for (role, headlines) in ROLES.into_iter().zip(&mut counts.headlines) {
                add(headlines, &Headline::ALL, headline_of(rules, &tally, role), count);
            }
        }
        counts
    }

    /// How many fit this.
    #[must_use]
    pub fn fit(&self, fit: Fit) -> u64 {
        Fit::ALL.iter().zip(self.fits).filter(|(one, _)| **one == fit).map(|(_, count)| count).sum()
    }

    /// How many fit something of this group.
    #[must_use]
    pub fn group(&self, group: Group) -> u64 {
        let of = Fit::ALL.iter().zip(self.fits).filter(|(one, _)| one.group() == group);
        of.map(|(_, count)| count).sum()
    }

    /// How many get this headline in this role.
    #[must_use]
    pub fn headline(&self, headline: Headline, role: Role) -> u64 {
        let place = usize::from(role.track() == Role::Manager.track());
        let row = self.headlines.get(place).copied().unwrap_or_default();
        let of = Headline::ALL.iter().zip(row).filter(|(one, _)| **one == headline);
        of.map(|(_, count)| count).sum()
    }
}

fn add<T: PartialEq>(counts: &mut [u64], all: &[T], one: T, more: u64) {
    if let Some((_, count)) = all.iter().zip(counts).find(|(known, _)| **known == one) {
        *count = count.saturating_add(more);
    }
}
