//! From one form of the ladders to another: which rung is the same job.

use super::{Ladders, RungAt, Text, Track};

/// The rung of form `to` that is the same job as a rung of form `from`, if there is one. Forms are
/// numbered from 0; the first is the one that the others name in [`super::Rung::same_as`].
#[must_use]
pub fn same_rung(forms: &[&Ladders], from: usize, at: RungAt, to: usize) -> Option<RungAt> {
    let rung = forms.get(from)?.rung(at)?;
    if from == to {
        return Some(at);
    }
    let main = if from == 0 { rung.id } else { rung.same_as? };
    if to == 0 { forms.first()?.find(&main) } else { named(forms.get(to)?, main) }
}

/// The rung that names a rung of the first form.
fn named(ladders: &Ladders, main: Text) -> Option<RungAt> {
    for track in [Track::IndividualContributor, Track::Management] {
        for (index, rung) in (0..).zip(ladders.rungs(track)) {
            if rung.same_as == Some(main) {
                return Some(RungAt { track, index });
            }
        }
    }
    None
}
