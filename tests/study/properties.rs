//! What always holds.

use proptest::prelude::*;
use two_ladders::builtin::LADDERS;
use two_ladders::domain::study::{is_plausible, paths_of, with_paths};
use two_ladders::domain::{Constant, Path, Preset, RungAt, Study, StudyAction, Track};

use crate::short_form;

fn any_rung() -> impl Strategy<Value = RungAt> {
    let track = prop::sample::select(vec![Track::IndividualContributor, Track::Management]);
    (track, prop_oneof![9 => 0_u16..8, 1 => 0_u16..500])
        .prop_map(|(track, index)| RungAt { track, index })
}

fn any_action() -> impl Strategy<Value = StudyAction> {
    let rung = || prop::option::of(any_rung());
    let constant = prop::sample::select(Constant::ALL.to_vec());
    let preset = prop::sample::select(Preset::ALL.to_vec());
    let leg = || 0_u8..10;
    let second = any::<bool>;
    prop_oneof![
        (0_u8..4).prop_map(StudyAction::Form),
        rung().prop_map(StudyAction::Rung),
        any_rung().prop_map(StudyAction::Reach),
        rung().prop_map(StudyAction::Here),
        rung().prop_map(StudyAction::Against),
        second().prop_map(StudyAction::Claims),
        prop::option::of(0_u16..10).prop_map(StudyAction::HighestTitle),
        second().prop_map(StudyAction::Frontier),
        (second(), preset).prop_map(|(second, preset)| StudyAction::LayPath { second, preset }),
        second().prop_map(|second| StudyAction::AddLeg { second }),
        second().prop_map(|second| StudyAction::AddLeg { second }),
        (second(), leg()).prop_map(|(second, leg)| StudyAction::RemoveLeg { second, leg }),
        (second(), leg(), any_rung()).prop_map(|(second, leg, rung)| StudyAction::LegRung {
            second,
            leg,
            rung
        }),
        (second(), leg(), prop_oneof![0_u16..150, any::<u16>()])
            .prop_map(|(second, leg, months)| StudyAction::LegMonths { second, leg, months }),
        second().prop_map(|second| StudyAction::ClearPath { second }),
        (constant, prop::option::of(prop_oneof![0_u16..250, any::<u16>()]))
            .prop_map(|(constant, value)| StudyAction::Constant { constant, value }),
        Just(StudyAction::ResetConstants),
    ]
}

proptest! {
    #[test]
    fn every_action_keeps_every_limit_and_every_study_is_read_as_it_was_written(
        actions in proptest::collection::vec(any_action(), 0..60),
    ) {
        let short = short_form();
        let forms = [LADDERS.main(), &short];
        let mut study = Study::default();
        for action in actions {
            let Some(next) = study.apply(&forms, action) else { continue };
            prop_assert_ne!(&next, &study);
            study = next;
            let shown = forms[usize::from(study.form)];
            let known = |at: Option<RungAt>| at.is_none_or(|at| shown.rung(at).is_some());
            prop_assert!(known(study.selected) && known(study.against));
            prop_assert!(known(Some(study.reach)));
            prop_assert!(study.here.is_none_or(|at| LADDERS.main().rung(at).is_some()));
            prop_assert!(study.against.is_none() || study.selected.is_some());
            prop_assert!(study.against.is_none() || study.against != study.selected);
            for path in [&study.paths.first, &study.paths.second] {
                prop_assert_eq!(Path::of(path.legs()), Some(path.clone()));
                prop_assert!(path.legs().iter().all(|leg| LADDERS.main().rung(leg.rung).is_some()));
            }
            for (constant, value) in Constant::ALL.into_iter().zip(study.overrides) {
                let (least, most) = constant.range();
                prop_assert!(value.is_none_or(|value| (least..=most).contains(&value)));
            }
            let text = study.write();
            prop_assert!(is_plausible(&text), "{}", text);
            prop_assert_eq!(paths_of(&text), study.paths.write());
            prop_assert_eq!(with_paths(&text, paths_of(&text)), text.clone());
            let read = Study::read(&text);
            prop_assert_eq!(read.as_ref(), Some(&study));
            prop_assert_eq!(study.clone().known_to(&forms), study.clone());
        }
    }

    #[test]
    fn every_action_is_read_as_it_was_written(action in any_action()) {
        prop_assert_eq!(StudyAction::read(&action.write()), Some(action));
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = (Study::read(&text), StudyAction::read(&text));
        let _ = (paths_of(&text), with_paths(&text, "i1x12"), is_plausible(&text));
    }

    #[test]
    fn nothing_that_looks_like_a_study_makes_it_panic(
        text in "([im][0-9]{0,3}x?[0-9]{0,3}){0,4}-?/?(\\.?[fsrhactxo][im]?[0-9a-l,é]{0,5}){0,8}",
    ) {
        if let Some(study) = Study::read(&text) {
            prop_assert_eq!(study.write(), text);
            let short = short_form();
            let _ = study.clone().known_to(&[]);
            let known = study.known_to(&[LADDERS.main(), &short]);
            prop_assert_eq!(known.clone().known_to(&[LADDERS.main(), &short]), known);
        }
    }

    #[test]
    fn nothing_that_looks_like_an_action_makes_it_panic(
        text in "(rung|here|leg-rung|leg-months|constant intact-months|lay|form)( [01]?[im-]?[0-9é]{0,6}){0,4}",
    ) {
        let _ = StudyAction::read(&text);
    }

    #[test]
    fn actions_without_any_form_do_not_panic(actions in proptest::collection::vec(any_action(), 0..9)) {
        let mut study = Study::default();
        for action in actions {
            study = study.apply(&[], action).unwrap_or(study);
        }
        prop_assert!(study.paths.are_empty());
    }
}
