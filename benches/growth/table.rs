//! What each step takes at each size, and whether that grows faster than the size.

use crate::support::harness::{QUICK, time};

/// What is put down to noise: 30 %.
pub const NOISE: f64 = 1.3;

/// What is counted of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Nanoseconds,
    Bytes,
}

/// One step at each size.
#[derive(Debug)]
pub struct Step {
    pub name: &'static str,
    pub unit: Unit,
    /// One for each size.
    pub values: Vec<f64>,
    /// Why it has to grow faster than linearly, where it has to.
    pub reason: Option<&'static str>,
}

/// The steps that depend on one size.
#[derive(Debug)]
pub struct Table {
    /// What is counted: "rungs a side".
    pub of: &'static str,
    pub sizes: Vec<usize>,
    pub steps: Vec<Step>,
}

impl Table {
    pub fn new(of: &'static str) -> Table {
        Table { of, sizes: Vec::new(), steps: Vec::new() }
    }

    /// Begins the next size. All sizes measure the same steps.
    pub fn begin(&mut self, size: usize) {
        eprintln!("{size} {}", self.of);
        self.sizes.push(size);
    }

    /// The time of one call of `work` at the size that was begun last.
    pub fn time(&mut self, name: &'static str, work: impl FnMut()) {
        self.note(name, Unit::Nanoseconds, time(QUICK, work).fastest_ns);
    }

    /// A length in bytes at the size that was begun last.
    pub fn bytes(&mut self, name: &'static str, bytes: usize) {
        self.note(name, Unit::Bytes, bytes as f64);
    }

    /// Says why a step has to grow faster than linearly.
    pub fn explain(&mut self, name: &str, reason: &'static str) {
        let step = self.steps.iter_mut().find(|step| step.name == name);
        step.expect("a step of this name").reason = Some(reason);
    }

    fn note(&mut self, name: &'static str, unit: Unit, value: f64) {
        match self.steps.iter_mut().find(|step| step.name == name) {
            Some(step) => step.values.push(value),
            None => self.steps.push(Step { name, unit, values: vec![value], reason: None }),
        }
    }

    /// By which factor each size is larger than the one before.
    pub fn factors(&self) -> Vec<f64> {
        let pair = |pair: &[usize]| pair[1] as f64 / pair[0] as f64;
        self.sizes.windows(2).map(pair).collect()
    }
}

/// How a step grew from size to size.
#[derive(Debug)]
pub struct Growth {
    /// By which factor it grew from each size to the next.
    pub factors: Vec<f64>,
    /// What one more takes between the last two sizes, as a multiple of what it takes between the
    /// two before. What a step takes at any size is no part of it and hides nothing. None with
    /// fewer than three sizes, and where the first two differ by less than noise.
    pub one_more: Option<f64>,
    /// Whether any of this is more than linear growth and noise.
    pub is_fast: bool,
}

impl Growth {
    pub fn of(table: &Table, step: &Step) -> Growth {
        let factors: Vec<f64> = step.values.windows(2).map(|pair| pair[1] / pair[0]).collect();
        let one_more = one_more(&table.sizes, &step.values);
        let is_fast = factors.iter().zip(table.factors()).any(|(own, size)| *own > size * NOISE)
            || one_more.is_some_and(|times| times > NOISE);
        Growth { factors, one_more, is_fast }
    }
}

fn one_more(sizes: &[usize], values: &[f64]) -> Option<f64> {
    let (&[.., first, second, third], &[.., low, middle, high]) = (sizes, values) else {
        return None;
    };
    let each = |from: usize, to: usize, least: f64, most: f64| (most - least) / (to - from) as f64;
    let (before, after) = (each(first, second, low, middle), each(second, third, middle, high));
    // Less than this could be noise of what does not depend on the size.
    (middle > low * NOISE).then_some(after / before)
}
