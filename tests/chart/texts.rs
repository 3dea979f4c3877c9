//! Measuring texts and breaking them into lines.

use proptest::prelude::*;
use two_ladders::chart::{Font, LabelKind, width_of, wrap};

use crate::examples::{full_form, ladders, picture};

const FONT: Font = Font { size: 15, bold: true };

#[track_caller]
fn breaks(text: &str, width: i32, expected: &[&str]) {
    assert_eq!(wrap(text, FONT, width, 3).lines, expected);
}

#[test]
fn wide_letters_count_more_than_narrow_ones_and_bold_more_than_regular() {
    let regular = Font { size: 15, bold: false };
    assert!(width_of("MMMMMM", FONT) > width_of("nnnnnn", FONT));
    assert!(width_of("nnnnnn", FONT) > width_of("llllll", FONT));
    assert!(width_of("Manager", FONT) > width_of("Manager", regular));
    assert_eq!(width_of("", FONT), 0);
}

#[test]
fn chinese_japanese_and_korean_count_a_full_width_each() {
    assert_eq!(width_of("研究開発", FONT), 60);
    assert_eq!(width_of("개발자", FONT), 45);
}

#[test]
fn soft_hyphens_and_accents_take_no_room() {
    assert_eq!(width_of("Ab\u{ad}teilung", FONT), width_of("Abteilung", FONT));
    assert_eq!(width_of("e\u{301}", FONT), width_of("e", FONT));
}

#[test]
fn what_fits_stays_on_one_line() {
    breaks("Senior Engineer", 200, &["Senior Engineer"]);
}

#[test]
fn lines_break_at_words_and_come_out_even() {
    breaks("Senior Engineer", 100, &["Senior", "Engineer"]);
    breaks("VP of Engineering", 140, &["VP of", "Engineering"]);
    breaks(
        "Senior Director of Engineering Operations",
        300,
        &["Senior Director of", "Engineering Operations"],
    );
}

#[test]
fn lines_break_after_hyphens_and_slashes() {
    breaks("Principal/Distinguished", 150, &["Principal/", "Distinguished"]);
    breaks("Co-Lead", 50, &["Co-", "Lead"]);
    breaks("team 4–8", 50, &["team", "4–8"]);
}

#[test]
fn a_soft_hyphen_shows_only_where_the_line_breaks() {
    breaks("Abteilungs\u{ad}leiterin", 120, &["Abteilungs-", "leiterin"]);
    breaks("Abteilungs\u{ad}leiterin", 400, &["Abteilungsleiterin"]);
}

#[test]
fn the_hyphen_of_a_soft_break_fits_on_its_line() {
    let text =
        "Ab\u{ad}tei\u{ad}lungs\u{ad}lei\u{ad}te\u{ad}rin für Ma\u{ad}schi\u{ad}nen\u{ad}bau";
    for width in 60..300 {
        for line in wrap(text, FONT, width, 9).lines {
            assert!(width_of(&line, FONT) <= width, "{line:?} at {width} px");
        }
    }
}

#[test]
fn a_space_that_must_not_break_does_not() {
    breaks("0–3\u{a0}reports here", 120, &["0–3\u{a0}reports", "here"]);
}

#[test]
fn full_width_text_breaks_anywhere() {
    breaks("研究開発部門", 50, &["研究開", "発部門"]);
}

#[test]
fn a_word_too_wide_for_a_line_is_broken_evenly() {
    let wrapped = wrap("Donaudampfschifffahrtsgesellschaftskapitän", FONT, 200, 3);
    assert!(!wrapped.cut);
    assert_eq!(wrapped.lines.len(), 3);
    assert!(wrapped.lines[0].ends_with('-'));
}

#[test]
fn only_what_is_left_over_ends_in_an_ellipsis() {
    let wrapped = wrap("Senior Director of Engineering Operations and Tools", FONT, 110, 2);
    assert!(wrapped.cut);
    assert_eq!(wrapped.lines.len(), 2);
    assert!(wrapped.lines[1].ends_with('…'));
}

#[test]
fn a_cut_label_keeps_its_full_text() {
    let title = "Leiterin der Abteilung für Softwarewerkzeuge, Bauwesen und Auslieferung";
    let ladders = ladders(&[(title, "")], &[(title, "")], &[]);
    let scene = picture(&ladders, 280);
    let titles = scene.labels.iter().filter(|label| label.kind == LabelKind::Title);
    for label in titles {
        assert!(label.cut);
        assert_eq!(label.full_text, title);
    }
}

#[test]
fn the_default_ladders_are_never_cut_and_break_no_word() {
    for width in 280..=720 {
        for label in picture(&full_form(), width).labels {
            let shown: Vec<_> = label.lines.iter().map(|line| line.text.as_str()).collect();
            assert_eq!(shown.join(" "), label.full_text, "at {width} px");
        }
    }
}

#[test]
fn texts_without_words_leave_no_label() {
    let scene = picture(&ladders(&[(" ", "")], &[("\u{ad}", "\n")], &[]), 320);
    assert!(scene.labels.iter().all(|label| label.kind == LabelKind::TrackName));
}

proptest! {
    #[test]
    fn no_line_is_wider_than_its_room_and_no_letter_is_lost(
        text in "(\\PC|[a-zäß-]{1,40}|\u{ad}| ){0,12}",
        width in 60_i32..400,
        bold in any::<bool>(),
    ) {
        let font = Font { size: 14, bold };
        let wrapped = wrap(&text, font, width, 3);
        prop_assert!(wrapped.lines.len() <= 3);
        // Signs that sit on a letter are never parted from it, so a heap of them can overflow.
        for line in &wrapped.lines {
            prop_assert!(width_of(line, font) <= width, "{line:?}");
        }
        let letters = |text: &str| {
            text.chars().filter(|sign| !sign.is_whitespace() && !"-\u{ad}".contains(*sign)).collect::<String>()
        };
        let shown: String = wrapped.lines.iter().map(|line| letters(line)).collect();
        if wrapped.cut {
            let shown = shown.strip_suffix('…').expect("cut texts end in an ellipsis");
            prop_assert!(letters(&text).starts_with(shown));
        } else {
            prop_assert_eq!(shown, letters(&text));
        }
    }

    #[test]
    fn any_text_at_all_can_be_broken(text in any::<String>(), width in any::<i32>(), size in any::<i32>()) {
        let wrapped = wrap(&text, Font { size, bold: true }, width, 0);
        prop_assert!(wrapped.lines.len() <= 1);
    }
}
