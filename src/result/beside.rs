//! What the person marked while reading, beside their verdict. It is never a part of it.

use super::page::Known;
use crate::domain::{
    Agreement, Fit, Headline, Reading, SecondOpinion, Track, outcome, second_opinion,
};
use crate::page::digits;
use crate::text::ResultMessage;

/// What the marks and the sliders say, a line for each; nothing where nothing was marked.
pub fn beside(known: &Known) -> Vec<String> {
    let found = outcome(&known.book.pack.questionnaire, &known.answers, known.context.now);
    let Some(verdict) = found.map(|found| found.verdict) else { return Vec::new() };
    let mut lines = marks(known);
    let fit = Some(verdict.fit).filter(|_| verdict.headline != Headline::NotEnoughAnswers);
    lines.extend(sliders(known, fit, known.name(verdict.headline)));
    lines
}

fn marks(known: &Known) -> Vec<String> {
    let rows = known.book.margins.rows;
    let mut lines = Vec::new();
    for (reading, message) in
        Reading::ALL.into_iter().zip([ResultMessage::MarksEnergises, ResultMessage::MarksHardWeek])
    {
        let count = |track| known.margin.marked(reading, track, rows);
        let (one, other) = (count(Track::IndividualContributor), count(Track::Management));
        if one + other > 0 {
            let (one, other) = (digits(one), digits(other));
            let tracks = &known.book.pack.tracks;
            let values = [
                ("one", &*one),
                ("individual", &tracks.individual_contributor.person),
                ("other", &other),
                ("management", &tracks.management.person),
                ("rows", &digits(rows)),
            ];
            lines.push(known.filled(message, &values));
        }
    }
    lines
}

fn sliders(known: &Known, fit: Option<Fit>, headline: &str) -> Option<String> {
    let highs = known.book.margins.sliders.iter().enumerate();
    let told: Vec<(Option<u8>, Track)> =
        highs.map(|(at, high)| (known.margin.slider(at), *high)).collect();
    let opinion = second_opinion(&told);
    let said = match opinion {
        SecondOpinion::Open => return None,
        SecondOpinion::Leans(track) => {
            known.filled(ResultMessage::FactorsLean, &[("track", known.track(track))])
        }
        SecondOpinion::Between => known.words(ResultMessage::FactorsBetween).to_owned(),
    };
    let Some(agreement) = fit.and_then(|fit| opinion.beside(fit)) else { return Some(said) };
    let message = match agreement {
        Agreement::Agree => ResultMessage::FactorsAgree,
        Agreement::Differ => ResultMessage::FactorsDiffer,
        Agreement::Partly => ResultMessage::FactorsPartly,
    };
    Some([&*said, " ", &known.filled(message, &[("headline", headline)])].concat())
}
