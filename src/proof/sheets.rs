//! All answer sheets at once: how many of them have each tally.

use super::kind::Kind;
use crate::domain::{Contribution, Rules, Tally};

/// For every tally, the number of answer sheets that have it.
///
/// Sheets are counted by adding one question after the other: what a sheet of `n` questions counts
/// is what the sheet of the first `n − 1` counts, plus one answer, and that sum is the model's own
/// ([`Tally::plus`]). So eight choices in each of twelve questions, 68 billion sheets, are counted
/// in some hundred thousand cells, and none of them is left to chance.
pub(super) struct Sheets {
    shape: Shape,
    counts: Vec<u64>,
}

/// How the cells are laid out: one digit for each field of a tally, and what each can reach.
struct Shape {
    strong_individual: usize,
    strong_management: usize,
    /// The lowest net lean; the digit is counted from it.
    least: i8,
    net: usize,
    /// Marks above the threshold make no difference: they are counted up to it.
    technical_leadership: usize,
    anchored: usize,
    /// One more than the rules allow stands for any larger number.
    skips: usize,
    dread: usize,
    motive: usize,
}

impl Sheets {
    /// Counts the sheets in which each question is answered with one of its kinds.
    pub fn of(rules: &Rules, questions: &[Vec<Kind>]) -> Sheets {
        let shape = Shape::of(rules, questions);
        let mut counts = shape.empty();
        if let Some(cell) = counts.get_mut(shape.cell(&Tally::default())) {
            *cell = 1;
        }
        for kinds in questions {
            let mut next = shape.empty();
            for (tally, count) in shape.filled(&counts) {
                for kind in kinds {
                    let cell = shape.cell(&tally.plus(rules, &kind.read));
                    if let Some(cell) = next.get_mut(cell) {
                        *cell = cell.saturating_add(count.saturating_mul(kind.times()));
                    }
                }
            }
            counts = next;
        }
        Sheets { shape, counts }
    }

    /// Every tally that occurs, with the number of sheets that have it.
    pub fn iter(&self) -> impl Iterator<Item = (Tally, u64)> + '_ {
        self.shape.filled(&self.counts)
    }

    /// How many sheets there are.
    pub fn total(&self) -> u64 {
        self.counts.iter().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// One sheet with this tally, its answers in the order of the questions. Works backwards from
    /// the last question, and counts anew for each: it is only asked for where something is wrong.
    pub fn example(&self, rules: &Rules, questions: &[Vec<Kind>], of: Tally) -> Vec<Contribution> {
        let mut wanted = self.shape.cell(&of);
        let mut found = Vec::new();
        let mut left = questions;
        while let Some((kinds, before)) = left.split_last() {
            let sheets = Sheets::of(rules, before);
            let step = sheets.iter().find_map(|(tally, _)| {
                let kind = kinds
                    .iter()
                    .find(|kind| self.shape.cell(&tally.plus(rules, &kind.read)) == wanted)?;
                Some((self.shape.cell(&tally), kind.read))
            });
            let Some((cell, read)) = step else { break };
            wanted = cell;
            found.push(read);
            left = before;
        }
        found.reverse();
        found
    }
}

impl Shape {
    fn of(rules: &Rules, questions: &[Vec<Kind>]) -> Shape {
        let with = |is_so: fn(&Tally) -> bool| {
            let has = |kind: &Kind| is_so(&Tally::default().plus(rules, &kind.read));
            questions.iter().filter(|kinds| kinds.iter().any(has)).count()
        };
        let leans = |kinds: &Vec<Kind>| {
            let leans = || kinds.iter().map(|kind| kind.read.lean.value());
            (leans().min().unwrap_or_default(), leans().max().unwrap_or_default())
        };
        let (mut least, mut most) = (0_i8, 0_i8);
        for (low, high) in questions.iter().map(leans) {
            least = least.saturating_add(low.min(0));
            most = most.saturating_add(high.max(0));
        }
        let marks = usize::from(rules.technical_leadership_at);
        let skips = usize::from(rules.skips_at_most) + 1;
        Shape {
            strong_individual: with(|one| one.strong_individual > 0),
            strong_management: with(|one| one.strong_management > 0),
            least,
            net: usize::from(most.abs_diff(least)),
            technical_leadership: with(|one| one.technical_leadership > 0).min(marks),
            anchored: with(|one| one.anchored).min(1),
            skips: with(|one| one.skips > 0).min(skips),
            dread: with(|one| one.dread).min(1),
            motive: with(|one| one.motive).min(1),
        }
    }

    /// The largest digit in each place.
    const fn largest(&self) -> [usize; 8] {
        [
            self.strong_individual,
            self.strong_management,
            self.net,
            self.technical_leadership,
            self.anchored,
            self.skips,
            self.dread,
            self.motive,
        ]
    }

    fn empty(&self) -> Vec<u64> {
        vec![0; self.largest().iter().map(|largest| largest + 1).product()]
    }

    fn cell(&self, tally: &Tally) -> usize {
        let digits = [
            tally.strong_individual.into(),
            tally.strong_management.into(),
            usize::from(tally.net.abs_diff(self.least)),
            tally.technical_leadership.into(),
            tally.anchored.into(),
            tally.skips.into(),
            tally.dread.into(),
            tally.motive.into(),
        ];
        digits.into_iter().zip(self.largest()).fold(0, |cell, (digit, largest): (usize, usize)| {
            cell * (largest + 1) + digit.min(largest)
        })
    }

    fn tally(&self, mut cell: usize) -> Tally {
        let mut digit = |largest: usize| {
            let digit = cell % (largest + 1);
            cell /= largest + 1;
            u8::try_from(digit).unwrap_or(u8::MAX)
        };
        let [individual, management, net, marks, anchored, skips, dread, motive] = self.largest();
        // From the last place to the first, as they are written.
        Tally {
            motive: digit(motive) > 0,
            dread: digit(dread) > 0,
            skips: digit(skips),
            anchored: digit(anchored) > 0,
            technical_leadership: digit(marks),
            net: self.least.saturating_add_unsigned(digit(net)),
            strong_management: digit(management),
            strong_individual: digit(individual),
        }
    }

    fn filled<'a>(&'a self, counts: &'a [u64]) -> impl Iterator<Item = (Tally, u64)> + 'a {
        let filled = counts.iter().enumerate().filter(|(_, count)| **count > 0);
        filled.map(|(cell, count)| (self.tally(cell), *count))
    }
}
