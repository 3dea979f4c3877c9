//! What holds for every path.

use proptest::prelude::*;
use two_ladders::domain::{
    Circumstances, Constant, Constants, LastCheap, Leg, Path, RungAt, Track, WayBack, plan,
};

use crate::ladders;

fn any_rung() -> impl Strategy<Value = RungAt> {
    // One more than there are on each ladder.
    let track = prop::sample::select(vec![Track::IndividualContributor, Track::Management]);
    (track, prop_oneof![9 => 0_u16..7, 1 => 0_u16..500])
        .prop_map(|(track, index)| RungAt { track, index })
}

fn any_path() -> impl Strategy<Value = Path> {
    let leg = (any_rung(), 6_u16..=60).prop_map(|(rung, months)| Leg { rung, months });
    proptest::collection::vec(leg, 0..=8).prop_map(|legs| {
        legs.into_iter().fold(Path::default(), |path, leg| {
            Path::of(&[path.legs(), &[leg]].concat()).unwrap_or(path)
        })
    })
}

fn any_circumstances() -> impl Strategy<Value = Circumstances> {
    let numbers = proptest::array::uniform12(prop_oneof![0_u16..=100, any::<u16>()]);
    let months = prop::option::of(0_u16..=600);
    (numbers, any::<bool>(), any::<bool>(), any::<bool>(), months, prop::option::of(any_rung()))
        .prop_map(|(numbers, shipped, frontier, manages_today, months_away_at_start, here)| {
            let mut constants = Constants(numbers);
            if shipped {
                constants = two_ladders::builtin::LADDERS.constants;
            }
            Circumstances { constants, frontier, manages_today, months_away_at_start, here }
        })
}

/// Numbers within their ranges, as they always are in the program.
fn in_range(circumstances: Circumstances) -> Circumstances {
    let mut constants = circumstances.constants;
    for constant in Constant::ALL {
        constants = constants.with(constant, constants.get(constant));
    }
    Circumstances { constants, ..circumstances }
}

fn step(way_back: WayBack) -> usize {
    WayBack::ALL.iter().position(|step| *step == way_back).expect("a step")
}

proptest! {
    #[test]
    fn no_path_and_no_numbers_make_the_planner_panic(
        path in any_path(),
        circumstances in any_circumstances(),
        month in any::<u16>(),
    ) {
        let plan = plan(ladders(), &path, &circumstances);
        let _ = plan.cost_of_return_at(month);
        prop_assert_eq!(plan.legs.len(), path.legs().len());
        prop_assert_eq!(plan.months(), path.months());
    }

    #[test]
    fn legs_follow_each_other_and_hand_the_clock_on(
        path in any_path(),
        circumstances in any_circumstances(),
    ) {
        let plan = plan(ladders(), &path, &circumstances);
        for (before, leg) in plan.legs.iter().zip(plan.legs.iter().skip(1)) {
            prop_assert_eq!(before.end_month, leg.start_month);
            prop_assert_eq!(before.months_away_at_end, leg.months_away_at_start);
        }
    }

    #[test]
    fn the_cost_at_a_month_is_that_of_the_return_that_begins_there(
        path in any_path(),
        circumstances in any_circumstances(),
    ) {
        let plan = plan(ladders(), &path, &circumstances);
        for leg in &plan.legs {
            let there = plan.cost_of_return_at(leg.start_month);
            let untold = leg.counts_from_today_at_start && leg.months_away_at_start == 0;
            prop_assert_eq!(there.is_none(), untold);
            if let Some(there) = there {
                prop_assert_eq!(there.months_away, leg.months_away_at_start);
                prop_assert_eq!(there.felt_months_away, leg.felt_months_away_at_start);
            }
            prop_assert_eq!(leg.return_cost, there.filter(|_| leg.is_return));
        }
    }

    #[test]
    fn away_from_code_a_return_never_gets_easier(
        path in any_path(),
        circumstances in any_circumstances(),
    ) {
        let plan = plan(ladders(), &path, &in_range(circumstances));
        for stretch in &plan.stretches {
            for month in stretch.start_month..stretch.end_month {
                let now = plan.cost_of_return_at(month);
                let next = plan.cost_of_return_at(month + 1).expect("a month at the least");
                let Some(now) = now else {
                    prop_assert!(stretch.counts_from_today && next.months_away == 1);
                    continue;
                };
                prop_assert_eq!(next.months_away, now.months_away + 1);
                prop_assert!(step(next.way_back) >= step(now.way_back));
            }
        }
    }

    #[test]
    fn near_the_frontier_no_return_is_easier(
        path in any_path(),
        circumstances in any_circumstances(),
        month in 0_u16..=300,
    ) {
        let elsewhere = Circumstances { frontier: false, ..in_range(circumstances) };
        let there = Circumstances { frontier: true, ..elsewhere };
        let elsewhere = plan(ladders(), &path, &elsewhere).cost_of_return_at(month);
        let there = plan(ladders(), &path, &there).cost_of_return_at(month);
        prop_assert_eq!(there.is_some(), elsewhere.is_some());
        if let (Some(there), Some(elsewhere)) = (there, elsewhere) {
            prop_assert_eq!(there.months_away, elsewhere.months_away);
            prop_assert!(step(there.way_back) >= step(elsewhere.way_back));
        }
    }

    /// The marks against a search of every month.
    #[test]
    fn the_marks_of_a_stretch_stand_where_the_cost_changes(
        path in any_path(),
        circumstances in any_circumstances(),
    ) {
        let circumstances = in_range(circumstances);
        let plan = plan(ladders(), &path, &circumstances);
        for stretch in &plan.stretches {
            let months_away = |month: u16| {
                let start = plan.legs[stretch.first_leg].months_away_at_start;
                start + (month - stretch.start_month)
            };
            let way_back = |month: u16| circumstances.way_back(months_away(month));
            match stretch.last_cheap {
                LastCheap::Gone => {
                    prop_assert!(way_back(stretch.start_month) != WayBack::SameLevel);
                }
                LastCheap::Within(month) | LastCheap::Ahead(month) => {
                    prop_assert_eq!(way_back(month), WayBack::SameLevel);
                    prop_assert!(way_back(month + 1) != WayBack::SameLevel);
                    let within = stretch.last_cheap == LastCheap::Within(month);
                    prop_assert_eq!(within, month < stretch.end_month);
                }
            }
            let first = |least: WayBack| {
                let mut months = stretch.start_month..=stretch.end_month;
                months.find(|month| step(way_back(*month)) >= step(least))
            };
            for (mark, least) in [
                (stretch.rebuild_month, WayBack::Rebuild),
                (stretch.reinvest_month, WayBack::Reinvest),
            ] {
                match mark {
                    Some(month) => prop_assert_eq!(Some(month), first(least)),
                    // Not within the stretch, or long before it.
                    None => prop_assert!(
                        first(least).is_none_or(|month| month == stretch.start_month)
                    ),
                }
            }
        }
    }
}
