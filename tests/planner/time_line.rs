//! The marks on the time line of a path.

use two_ladders::domain::{Circumstances, Constant, LastCheap, Stretch, Trial, TrialLength};

use crate::{
    MANAGER, SENIOR, TECH_LEAD, frontier, manager_away, manager_untold, ordinary, planned, with,
};

#[track_caller]
fn only_stretch(text: &str, circumstances: &Circumstances) -> Stretch {
    let stretches = planned(text, circumstances).stretches;
    assert_eq!(stretches.len(), 1, "{text}");
    stretches[0]
}

#[track_caller]
fn trial(text: &str) -> Trial {
    planned(text, &ordinary()).trial.expect("a first time in management")
}

#[test]
fn legs_in_a_row_away_from_code_are_one_stretch() {
    let plan = planned("i2x12m2x24m3x12i4x12m3x6", &ordinary());
    let stretches: Vec<_> = plan
        .stretches
        .iter()
        .map(|stretch| {
            (stretch.first_leg, stretch.last_leg, stretch.start_month, stretch.end_month)
        })
        .collect();
    assert_eq!(stretches, [(1, 2, 12, 48), (4, 4, 60, 66)]);
}

// F135, F136: straightforward within 18 months.
#[test]
fn the_last_cheap_month_is_the_last_before_18_months_away_are_full() {
    let plan = planned("i2x12m2x36i3x12", &ordinary());
    assert_eq!(plan.stretches[0].last_cheap, LastCheap::Within(29));
    assert_eq!(plan.cost_of_return_at(29).map(|cost| cost.months_away), Some(17));
}

#[test]
fn a_stretch_that_ends_before_it_tells_when_the_last_cheap_month_would_have_been() {
    assert_eq!(only_stretch("m2x12i3x48", &ordinary()).last_cheap, LastCheap::Ahead(17));
    assert_eq!(only_stretch("m2x17i3x48", &ordinary()).last_cheap, LastCheap::Ahead(17));
    assert_eq!(only_stretch("m2x18i3x48", &ordinary()).last_cheap, LastCheap::Within(17));
    assert_eq!(only_stretch("i2x48m2x12", &ordinary()).last_cheap, LastCheap::Ahead(65));
}

#[test]
fn for_a_manager_the_last_cheap_month_counts_the_months_until_today() {
    assert_eq!(only_stretch("m2x24", &manager_away(10)).last_cheap, LastCheap::Within(7));
    assert_eq!(only_stretch("m2x24", &manager_away(17)).last_cheap, LastCheap::Within(0));
    assert_eq!(only_stretch("m2x24", &manager_away(18)).last_cheap, LastCheap::Gone);
}

// F141.
#[test]
fn near_the_frontier_the_last_cheap_month_comes_after_four() {
    let plan = planned("m2x36", &frontier());
    assert_eq!(plan.stretches[0].last_cheap, LastCheap::Within(4));
    let felt = |month| plan.cost_of_return_at(month).map(|cost| cost.felt_months_away);
    assert_eq!((felt(4), felt(5)), (Some(16), Some(20)));
}

#[test]
fn no_month_is_cheap_when_skills_are_said_to_be_lost_at_once() {
    let hopeless = with(ordinary(), &[(Constant::IntactMonths, 0)]);
    assert_eq!(only_stretch("m2x24", &hopeless).last_cheap, LastCheap::Gone);
}

// F137, F139.
#[test]
fn from_when_on_a_return_gets_hard_is_marked_within_the_stretch() {
    let stretch = only_stretch("i2x12m2x72", &ordinary());
    assert_eq!((stretch.rebuild_month, stretch.reinvest_month), (Some(48), Some(73)));
    let stretch = only_stretch("m2x36", &ordinary());
    assert_eq!((stretch.rebuild_month, stretch.reinvest_month), (Some(36), None));
    let stretch = only_stretch("m2x24", &manager_away(40));
    assert_eq!((stretch.rebuild_month, stretch.reinvest_month), (None, Some(21)), "already there");
    let stretch = only_stretch("m2x24", &frontier());
    assert_eq!((stretch.rebuild_month, stretch.reinvest_month), (Some(9), Some(16)));
}

// F133: two to four years in management; T8: common is not the same as easy.
#[test]
fn people_usually_come_back_two_to_four_years_after_they_went() {
    assert_eq!(only_stretch("i2x12m2x24", &ordinary()).usual_return, Some((36, 60)));
    assert_eq!(only_stretch("m2x24", &manager_away(30)).usual_return, Some((0, 18)));
    assert_eq!(only_stretch("m2x24", &manager_away(49)).usual_return, None);
    assert_eq!(only_stretch("m2x12", &frontier()).usual_return, Some((24, 48)), "by the calendar");
}

// F150: try it for 6 to 12 months before committing.
#[test]
fn the_first_time_in_management_is_measured_against_a_trial() {
    let changed = with(ordinary(), &[(Constant::TrialMonthsLeast, 9)]);
    let short = planned("m2x8i3x12", &changed).trial.expect("a trial");
    assert_eq!((short.months, short.length), (8, TrialLength::Shorter));
    assert_eq!(trial("m2x6i3x12").length, TrialLength::Trial);
    assert_eq!(trial("m2x12i3x12").length, TrialLength::Trial);
    assert_eq!(trial("m2x13i3x12").length, TrialLength::Longer);
    assert_eq!(trial("m2x6m3x12i3x12").months, 18, "the next rung goes on with it");
}

#[test]
fn the_trial_tells_when_it_would_be_over() {
    let trial = trial("i2x24m2x36");
    assert_eq!((trial.leg, trial.over_month), (1, (30, 36)));
}

// F150: as tech lead with reports.
#[test]
fn time_as_tech_lead_directly_before_is_a_trial() {
    let after_trial = trial("i2x12m1x12m2x24");
    assert_eq!((after_trial.months_before, after_trial.tried_before), (12, true));
    let interrupted = trial("m1x12i2x12m2x24");
    assert_eq!((interrupted.months_before, interrupted.tried_before), (0, false));
    assert!(!trial("i2x12m2x24").tried_before);
    let stricter = with(ordinary(), &[(Constant::TrialMonthsLeast, 9)]);
    let short = planned("m1x8m2x24", &stricter).trial.expect("a trial");
    assert_eq!((short.months_before, short.tried_before), (8, false));
}

#[test]
fn only_the_first_time_in_management_is_a_trial() {
    let plan = planned("m2x6i3x24m2x24", &Circumstances { here: Some(SENIOR), ..ordinary() });
    assert_eq!(plan.trial.map(|trial| trial.leg), Some(0));
}

#[test]
fn a_manager_has_nothing_to_try() {
    assert_eq!(planned("m2x24i3x24m2x12", &manager_away(0)).trial, None);
    let untold = Circumstances { here: None, ..manager_away(12) };
    assert_eq!(planned("m2x24", &untold).trial, None);
    for here in [None, Some(SENIOR), Some(TECH_LEAD), Some(MANAGER)] {
        let by_role = Circumstances { here, ..manager_untold() };
        assert_eq!(planned("i2x12m2x24", &by_role).trial, None, "told or not");
    }
}

#[test]
fn who_stands_on_the_rung_of_a_trial_is_in_one_today() {
    let trial =
        |text, here| planned(text, &Circumstances { here, ..ordinary() }).trial.expect("a trial");
    assert!(trial("m2x36", Some(TECH_LEAD)).in_it_today);
    assert!(trial("i2x12m2x36", Some(TECH_LEAD)).in_it_today);
    let goes_on = trial("m1x12m2x36", Some(TECH_LEAD));
    assert!(goes_on.in_it_today && goes_on.tried_before);
    assert!(!trial("m1x12m2x36", Some(SENIOR)).in_it_today);
    assert!(!trial("m1x12m2x36", None).in_it_today);
}

#[test]
fn for_a_manager_who_did_not_tell_the_marks_count_from_today() {
    let stretch = only_stretch("m2x48", &manager_untold());
    assert!(stretch.counts_from_today);
    assert_eq!(stretch.last_cheap, LastCheap::Within(17));
    assert!(!only_stretch("i3x12m2x48", &manager_untold()).counts_from_today);
    assert!(!only_stretch("m2x48", &manager_away(0)).counts_from_today);
}

#[test]
fn who_stays_with_code_has_neither_stretch_nor_trial() {
    let plan = planned("i2x24m1x12i3x24", &ordinary());
    assert_eq!((plan.stretches.len(), plan.trial), (0, None));
}
