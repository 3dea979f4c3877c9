//! How long one call takes.
//!
//! A few lines of its own: the benchmark libraries would be compiled for every run of the tests as
//! well, and their statistics are more than these questions need.

use std::time::{Duration, Instant};

/// How much time is spent on one number.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    samples: usize,
    sample: Duration,
}

/// For numbers that stand for themselves: about half a second each.
pub const THOROUGH: Effort = Effort { samples: 21, sample: Duration::from_millis(20) };

/// For numbers that stand beside others of the same step: about a tenth of a second each.
pub const QUICK: Effort = Effort { samples: 15, sample: Duration::from_millis(5) };

/// Where one call takes this long already, a few samples have to do.
const LONG: Duration = Duration::from_millis(100);
const FEW: usize = 5;

/// What one call took.
#[derive(Debug, Clone, Copy)]
pub struct Time {
    /// In the fastest sample: whatever else the machine does only adds to it.
    pub fastest_ns: f64,
    /// In the middle one.
    pub median_ns: f64,
    /// In the slowest one.
    pub slowest_ns: f64,
}

/// Measures one call of `work`.
pub fn time(effort: Effort, mut work: impl FnMut()) -> Time {
    let mut calls = 1;
    // Also the warm-up.
    let mut last = run(calls, &mut work);
    while last < effort.sample {
        calls *= 2;
        last = run(calls, &mut work);
    }
    let count = if last / calls > LONG { FEW } else { effort.samples };
    let mut samples: Vec<Duration> = (0..count).map(|_| run(calls, &mut work)).collect();
    samples.sort_unstable();
    let one_ns = |at: usize| samples[at].as_secs_f64() * 1e9 / f64::from(calls);
    Time { fastest_ns: one_ns(0), median_ns: one_ns(count / 2), slowest_ns: one_ns(count - 1) }
}

fn run(calls: u32, work: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    for _ in 0..calls {
        work();
    }
    started.elapsed()
}

/// The line above those of [`measure`].
pub fn headline() {
    println!("{:<66} {:>12}  {:>12}", "one call, in nanoseconds", "median", "slowest");
}

/// Measures one call of `work` thoroughly and prints it.
pub fn measure(name: &str, work: impl FnMut()) {
    let Time { median_ns, slowest_ns, .. } = time(THOROUGH, work);
    println!("{name:<66} {median_ns:>12.0}  {slowest_ns:>12.0}");
}
