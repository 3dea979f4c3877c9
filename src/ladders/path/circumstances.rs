//! What a plan depends on, out of what the person told here and in the quiz.

use crate::domain::{Circumstances, Constant, Role};
use crate::ladders::page::Page;

/// The circumstances of every path. Somebody manages today who says so, or who stands on a rung
/// away from code.
pub fn circumstances(page: &Page) -> Circumstances {
    let context = page.asked.context;
    let here = page.study.here;
    let rung = here.and_then(|here| page.pack.main().rung(here));
    let manages_today =
        context.now == Role::Manager || rung.is_some_and(|rung| rung.away_from_code);
    Circumstances {
        constants: page.study.constants(&page.pack.constants),
        frontier: page.study.frontier,
        manages_today,
        months_away_at_start: context.months_away.filter(|_| manages_today),
        here,
    }
}

/// Whether the person counts with a number of their own here.
pub fn is_changed(page: &Page, constant: Constant) -> bool {
    let told = page.study.overrides.get(constant as usize).copied().flatten();
    told.is_some_and(|value| value != page.pack.constants.get(constant))
}
