//! What happens when on a path.

use super::laid::Laid;
use super::words::{title, when};
use crate::chart::MarkKind;
use crate::domain::{LastCheap, RungAt};
use crate::ladders::page::Page;
use crate::text::LadderMessage;

/// A moment on the time line of a path.
pub struct Moment {
    /// The month, counted from today.
    pub month: u16,
    /// What it marks.
    pub kind: MarkKind,
    /// What to read there.
    pub text: String,
}

/// Every moment that lies on the path, the earliest first.
pub fn moments(page: &Page, laid: &Laid) -> Vec<Moment> {
    let plan = &laid.plan;
    let mut moments = Moments { page, most: plan.months(), found: Vec::new() };
    match plan.trial {
        Some(trial) if trial.tried_before => {
            let month = plan.legs.get(trial.leg).map_or(0, |leg| leg.start_month);
            moments.add(month, MarkKind::Trial, LadderMessage::PathMarkTrial, None);
        }
        // When a trial that goes on today is over, nobody can say who does not know its beginning.
        Some(trial) if !trial.in_it_today => {
            let month = trial.over_month.1;
            moments.add(month, MarkKind::Trial, LadderMessage::PathMarkTrialOver, None);
        }
        _ => {}
    }
    for stretch in &plan.stretches {
        if let LastCheap::Within(month) = stretch.last_cheap {
            moments.add(month, MarkKind::LastCheap, LadderMessage::PathMarkLastCheap, None);
        }
        for (month, kind, message) in [
            (stretch.rebuild_month, MarkKind::Rebuild, LadderMessage::PathMarkRebuild),
            (stretch.reinvest_month, MarkKind::Reinvest, LadderMessage::PathMarkReinvest),
        ] {
            if let Some(month) = month {
                moments.add(month, kind, message, None);
            }
        }
    }
    for leg in &plan.legs {
        if leg.is_return {
            let message = LadderMessage::PathMarkReturn;
            moments.add(leg.start_month, MarkKind::Return, message, Some(leg.rung));
        }
    }
    moments.found
}

struct Moments<'a, 'b> {
    page: &'a Page<'b>,
    most: u16,
    found: Vec<Moment>,
}

impl Moments<'_, '_> {
    fn add(&mut self, month: u16, kind: MarkKind, message: LadderMessage, rung: Option<RungAt>) {
        if month > self.most {
            return;
        }
        let rung = rung.map_or("", |at| title(self.page, at));
        let text = self.page.filled(message, &[("when", &when(self.page, month)), ("rung", rung)]);
        let mut place = self.found.len();
        while self.found.get(place.wrapping_sub(1)).is_some_and(|other| other.month > month) {
            place -= 1;
        }
        self.found.insert(place, Moment { month, kind, text });
    }
}
