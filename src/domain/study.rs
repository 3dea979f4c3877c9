//! What a person sets on the ladders beside the quiz, as one value.

pub use super::study_notation::{is_plausible, paths_of, with_paths};

use super::study_action::StudyAction;
use super::{Constant, Constants, Ladders, Leg, Path, Paths, RUNGS_AT_MOST, RungAt, same_rung};

/// The most characters a study is written in.
pub const STUDY_LENGTH_AT_MOST: usize = 256;

/// Everything that somebody chose on the ladders. The default is what a first visit shows.
///
/// Rungs are those of the form that is shown, but [`Study::here`], [`Study::highest_title`] and the
/// paths, which always belong to the first form: what somebody said of themselves must not change
/// with a look at another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Study {
    /// Which form of the ladders is shown, counted from 0.
    pub form: u8,
    /// The rung whose detail is open.
    pub selected: Option<RungAt>,
    /// The rung that the Tab key reaches; arrow keys move it.
    pub reach: RungAt,
    /// The rung of the first form that the person stands on today.
    pub here: Option<RungAt>,
    /// The rung that the selected one is compared with: never that one, and none without it.
    pub against: Option<RungAt>,
    /// Whether the sources that disagree are drawn.
    pub claims_shown: bool,
    /// The highest rung of the IC ladder in the first form, from 0, whose title somebody at the
    /// employer holds.
    pub highest_title: Option<u16>,
    /// The employer is near the frontier or heavy in infrastructure.
    pub frontier: bool,
    /// The paths that were laid.
    pub paths: Paths,
    /// The numbers of the planner that the person changed, in the order of [`Constant::ALL`].
    pub overrides: [Option<u16>; Constant::ALL.len()],
}

impl Default for Study {
    fn default() -> Self {
        Self {
            form: 0,
            selected: None,
            reach: RungAt::individual_contributor(0),
            here: None,
            against: None,
            claims_shown: false,
            highest_title: None,
            frontier: false,
            paths: Paths::default(),
            overrides: [None; Constant::ALL.len()],
        }
    }
}

/// The months of a leg that is added.
const MONTHS_OF_NEW_LEG: u16 = 12;

impl Study {
    /// The study after an action, or `None` when the action changes nothing: one that names a
    /// form, a rung or a leg that does not exist, or that would break a limit. Months and numbers
    /// beyond their range are brought into it.
    #[must_use]
    pub fn apply(&self, forms: &[&Ladders], action: StudyAction) -> Option<Study> {
        let mut next = self.clone();
        next.act(forms, action)?;
        (next != *self).then_some(next)
    }

    /// The numbers to plan with: those of the pack, and those the person changed.
    #[must_use]
    pub fn constants(&self, of_the_pack: &Constants) -> Constants {
        let mut constants = *of_the_pack;
        for (constant, value) in Constant::ALL.into_iter().zip(self.overrides) {
            if let Some(value) = value {
                constants = constants.with(constant, value);
            }
        }
        constants
    }

    /// The study without what these forms have not got: for one that was read, and may come from
    /// another pack. A path with an unknown rung goes as a whole.
    #[must_use]
    pub fn known_to(mut self, forms: &[&Ladders]) -> Study {
        if usize::from(self.form) >= forms.len() {
            self.show_form(forms, 0);
        }
        self.carry(forms, self.form, self.form);
        let main = |at| is_known(forms, 0, at);
        self.here = self.here.filter(|at| main(*at));
        self.highest_title =
            self.highest_title.filter(|index| main(RungAt::individual_contributor(*index)));
        for second in [false, true] {
            if !self.paths.get(second).legs().iter().all(|leg| main(leg.rung)) {
                self.paths = self.paths.with(second, Path::default());
            }
        }
        self
    }

    /// The rung of the form that is shown that the person stands on today, if told and there.
    #[must_use]
    pub fn here_in_shown_form(&self, forms: &[&Ladders]) -> Option<RungAt> {
        same_rung(forms, 0, self.here?, self.form.into())
    }

    /// `None` when the action names what does not exist.
    fn act(&mut self, forms: &[&Ladders], action: StudyAction) -> Option<()> {
        let shown = usize::from(self.form);
        match action {
            StudyAction::Form(form) => {
                forms.get(usize::from(form))?;
                self.show_form(forms, form);
            }
            StudyAction::Rung(rung) => {
                self.selected = known(forms, shown, rung)?;
                self.reach = rung.unwrap_or(self.reach);
                self.tidy();
            }
            StudyAction::Reach(rung) => {
                known(forms, shown, Some(rung))?;
                self.reach = rung;
            }
            StudyAction::Here(rung) => {
                let rung = known(forms, shown, rung)?;
                // A rung that the first form has not got cannot be said.
                self.here = match rung {
                    Some(at) => Some(same_rung(forms, shown, at, 0)?),
                    None => None,
                };
            }
            StudyAction::Against(rung) => {
                self.against = known(forms, shown, rung)?;
                self.tidy();
            }
            StudyAction::Claims(shown) => self.claims_shown = shown,
            StudyAction::HighestTitle(index) => {
                known(forms, 0, index.map(RungAt::individual_contributor))?;
                self.highest_title = index;
            }
            StudyAction::Frontier(frontier) => self.frontier = frontier,
            StudyAction::LayPath { second, preset } => {
                let path = preset.path(forms.first()?, self.path_start(forms)?);
                self.paths = self.paths.clone().with(second, path);
            }
            StudyAction::AddLeg { second } => {
                let rung = self.paths.get(second).legs().last().map(|leg| leg.rung);
                let rung = rung.or_else(|| self.path_start(forms))?;
                let left = Path::MONTHS_AT_MOST - self.paths.get(second).months();
                let months = MONTHS_OF_NEW_LEG.min(left);
                return self.lay(second, |legs| legs.push(Leg { rung, months }));
            }
            StudyAction::RemoveLeg { second, leg } => {
                let leg = self.leg(second, leg)?;
                return self.lay(second, |legs| {
                    legs.remove(leg);
                });
            }
            StudyAction::LegRung { second, leg, rung } => {
                let leg = self.leg(second, leg)?;
                known(forms, 0, Some(rung))?;
                return self.change(second, leg, |leg| leg.rung = rung);
            }
            StudyAction::LegMonths { second, leg, months } => {
                let leg = self.leg(second, leg)?;
                let path = self.paths.get(second);
                let others = path.months() - path.legs().get(leg)?.months;
                let most = Leg::MONTHS_MOST.min(Path::MONTHS_AT_MOST - others);
                let months = months.max(Leg::MONTHS_LEAST).min(most);
                return self.change(second, leg, |leg| leg.months = months);
            }
            StudyAction::ClearPath { second } => {
                self.paths = self.paths.clone().with(second, Path::default());
            }
            StudyAction::Constant { constant, value } => {
                let (least, most) = constant.range();
                *self.overrides.get_mut(constant as usize)? =
                    value.map(|value| value.clamp(least, most));
            }
            StudyAction::ResetConstants => self.overrides = Study::default().overrides,
            StudyAction::Forget => *self = Study::default(),
        }
        Some(())
    }

    /// Goes to another form and takes along what has a rung for the same job there.
    fn show_form(&mut self, forms: &[&Ladders], form: u8) {
        let from = self.form;
        self.form = form;
        self.carry(forms, from, form);
    }

    fn carry(&mut self, forms: &[&Ladders], from: u8, to: u8) {
        let (from, to) = (usize::from(from), usize::from(to));
        let carried = |at| same_rung(forms, from, at, to).filter(|at| is_known(forms, to, *at));
        self.selected = self.selected.and_then(carried);
        self.against = self.against.and_then(carried);
        self.reach = carried(self.reach).unwrap_or(Study::default().reach);
        self.tidy();
    }

    /// Keeps the promise of [`Study::against`].
    fn tidy(&mut self) {
        if self.selected.is_none() || self.against == self.selected {
            self.against = None;
        }
    }

    /// Where a new path begins, in the first form: where the person stands, else the rung that is
    /// open, else the lowest there is.
    fn path_start(&self, forms: &[&Ladders]) -> Option<RungAt> {
        let lowest = [RungAt::individual_contributor(0), RungAt::management(0)];
        let open = self.selected.and_then(|at| same_rung(forms, self.form.into(), at, 0));
        let told = [self.here, open].into_iter().flatten();
        told.chain(lowest).find(|at| is_known(forms, 0, *at))
    }

    /// The place of a leg, if the path has it.
    fn leg(&self, second: bool, leg: u8) -> Option<usize> {
        let leg = usize::from(leg);
        (leg < self.paths.get(second).legs().len()).then_some(leg)
    }

    fn change(&mut self, second: bool, leg: usize, change: impl FnOnce(&mut Leg)) -> Option<()> {
        self.lay(second, |legs| {
            if let Some(leg) = legs.get_mut(leg) {
                change(leg);
            }
        })
    }

    /// Changes the legs of a path within its limits, or not at all.
    fn lay(&mut self, second: bool, change: impl FnOnce(&mut Vec<Leg>)) -> Option<()> {
        let mut legs = self.paths.get(second).legs().to_vec();
        change(&mut legs);
        self.paths = self.paths.clone().with(second, Path::of(&legs)?);
        Some(())
    }
}

/// The rung, if there is one, or nothing to choose; `None` for one that the form has not got.
fn known(forms: &[&Ladders], form: usize, rung: Option<RungAt>) -> Option<Option<RungAt>> {
    rung.is_none_or(|at| is_known(forms, form, at)).then_some(rung)
}

/// Whether the form has this rung, among those that can be written down.
fn is_known(forms: &[&Ladders], form: usize, at: RungAt) -> bool {
    at.index < RUNGS_AT_MOST && forms.get(form).is_some_and(|form| form.rung(at).is_some())
}
