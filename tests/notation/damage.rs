//! Whatever is not a share code is refused, quietly and wholly.

use proptest::prelude::*;
use two_ladders::domain::{decode, encode, encode_about};

use crate::fixtures::{all_lines, first_pack};
use crate::{CHARACTERS, any_answers, any_context, any_paths};

/// Characters that must not appear in a code, of every length in bytes and with cases that a
/// careless comparison would let through.
const STRANGERS: &str = "AZ _~#%/\0\u{7f}\u{a0}é–ß·０ａ\u{301}日𝟏🪜";

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in any::<String>()) {
        let _ = decode(&first_pack(), &text);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        let _ = decode(&first_pack(), &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn nothing_that_looks_like_a_code_makes_it_panic(
        text in "1?\\.?(p9b)?1?[a-g0é-]{0,8}\\.?[etmpsnuy0-9é]{0,12}\\.?[0-9a-z]{0,4}",
    ) {
        let _ = decode(&first_pack(), &text);
        let _ = decode(&first_pack(), &crate::checked(&text));
    }

    #[test]
    fn nothing_that_looks_like_a_code_with_a_path_makes_it_panic(
        text in "[12]?\\.?(p9b)?1?\\.[a-g0-]{6}(\\.[etm][psntu])?\\.p?([im]?[0-9é]{0,4}x?[0-9]{0,4}){0,9}-?",
    ) {
        let _ = decode(&first_pack(), &text);
        let _ = decode(&first_pack(), &crate::checked(&text));
    }

    #[test]
    fn any_swap_of_neighbours_is_refused(
        (questionnaire, answers) in any_answers(),
        paths in any_paths(),
        place in any::<prop::sample::Index>(),
    ) {
        let code = encode(&questionnaire, &answers, None, &paths);
        let place = place.index(code.len() - 1);
        let mut characters: Vec<char> = code.chars().collect();
        characters.swap(place, place + 1);
        let changed: String = characters.into_iter().collect();
        prop_assert!(changed == code || decode(&questionnaire, &changed).is_err(), "{changed}");
    }

    #[test]
    fn any_single_changed_character_is_refused(
        (questionnaire, answers) in any_answers(),
        context in proptest::option::of(any_context()),
        paths in any_paths(),
        place in any::<prop::sample::Index>(),
        other in any::<char>(),
        known in prop::sample::select(CHARACTERS.chars().collect::<Vec<_>>()),
    ) {
        let own = encode(&questionnaire, &answers, context.as_ref(), &paths);
        for code in [own, encode_about(&questionnaire, &answers)] {
            let place = place.index(code.len());
            for other in [other, known] {
                let changed = with_character(&code, place, other);
                let refused = decode(&questionnaire, &changed).is_err();
                prop_assert!(changed == code || refused, "{changed}");
            }
        }
    }
}

/// The text with another character at this place.
fn with_character(text: &str, place: usize, other: char) -> String {
    let put = |(at, character)| if at == place { other } else { character };
    text.chars().enumerate().map(put).collect()
}

#[test]
fn every_single_changed_character_in_every_fixture_is_refused() {
    let questionnaire = first_pack();
    for line in all_lines() {
        for place in 0..line.code.len() {
            for other in CHARACTERS.chars().chain(STRANGERS.chars()) {
                let changed = with_character(line.code, place, other);
                let refused = decode(&questionnaire, &changed).is_err();
                assert_eq!(refused, changed != line.code, "{changed}");
            }
        }
    }
}

#[test]
fn every_swap_of_neighbours_in_every_fixture_is_refused() {
    let questionnaire = first_pack();
    for line in all_lines() {
        for place in 1..line.code.len() {
            let mut characters: Vec<char> = line.code.chars().collect();
            characters.swap(place - 1, place);
            let changed: String = characters.into_iter().collect();
            let refused = decode(&questionnaire, &changed).is_err();
            assert_eq!(refused, changed != line.code, "{changed}");
        }
    }
}

#[test]
fn every_lost_character_in_every_fixture_is_refused() {
    let questionnaire = first_pack();
    for line in all_lines() {
        for place in 0..line.code.len() {
            let mut changed = line.code.to_owned();
            changed.remove(place);
            assert!(decode(&questionnaire, &changed).is_err(), "{changed}");
            assert!(
                decode(&questionnaire, &line.code[..place]).is_err(),
                "{}",
                &line.code[..place]
            );
        }
    }
}

#[test]
fn nothing_may_stand_before_or_after_a_code() {
    let questionnaire = first_pack();
    for line in all_lines() {
        for stranger in CHARACTERS.chars().chain(STRANGERS.chars()) {
            for changed in [format!("{stranger}{}", line.code), format!("{}{stranger}", line.code)]
            {
                assert!(decode(&questionnaire, &changed).is_err(), "{changed}");
            }
        }
    }
}
