//! What the sliders say beside the six questions.

use two_ladders::domain::{Agreement, Fit, SecondOpinion, Track, second_opinion};

const M: Track = Track::Management;
const I: Track = Track::IndividualContributor;

#[test]
fn too_few_sliders_say_nothing() {
    let open = [(Some(4), M), (Some(4), M), (None, M), (None, I)];
    assert_eq!(second_opinion(&open), SecondOpinion::Open);
    assert_eq!(SecondOpinion::Open.beside(Fit::Mixed), None);
}

#[test]
fn the_end_of_a_slider_counts_for_its_track() {
    let all = |positions: [u8; 4]| {
        second_opinion(&[
            (Some(positions[0]), M),
            (Some(positions[1]), I),
            (Some(positions[2]), M),
            (Some(positions[3]), I),
        ])
    };
    assert_eq!(all([4, 0, 4, 0]), SecondOpinion::Leans(M));
    assert_eq!(all([0, 4, 0, 4]), SecondOpinion::Leans(I));
    assert_eq!(all([2, 2, 2, 2]), SecondOpinion::Between);
    assert_eq!(all([3, 2, 3, 2]), SecondOpinion::Between);
    assert_eq!(all([3, 1, 3, 2]), SecondOpinion::Leans(M));
}

#[test]
fn turning_every_slider_round_turns_the_opinion_round() {
    for code in 0..5_u32.pow(4) {
        let at = |place: u32| u8::try_from(code / 5_u32.pow(place) % 5).expect("0 to 4");
        let highs = [M, I, M, I];
        let told = [0, 1, 2, 3].map(|place| (Some(at(place)), highs[place as usize]));
        let turned = told.map(|(position, high)| (position.map(|at| 4 - at), high));
        let expected = match second_opinion(&told) {
            SecondOpinion::Leans(track) => SecondOpinion::Leans(track.other()),
            other => other,
        };
        assert_eq!(second_opinion(&turned), expected);
    }
}

#[test]
fn it_stands_beside_a_fit() {
    let leans = SecondOpinion::Leans(M);
    assert_eq!(leans.beside(Fit::ClearManagement), Some(Agreement::Agree));
    assert_eq!(leans.beside(Fit::LeaningIndividual), Some(Agreement::Differ));
    assert_eq!(leans.beside(Fit::TechnicalLeadership), Some(Agreement::Partly));
    assert_eq!(SecondOpinion::Between.beside(Fit::Mixed), Some(Agreement::Agree));
    assert_eq!(SecondOpinion::Between.beside(Fit::ClearIndividual), Some(Agreement::Partly));
}
