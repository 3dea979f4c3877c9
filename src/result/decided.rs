//! The rule that decided and the count behind its firmness, in words.

use super::page::{Book, Known};
use crate::domain::{DecidingRule, Firmness, Outcome, Track};
use crate::page::digits;
use crate::text::fill;

/// The rule that decided, with its numbers.
pub fn sentence(known: &Known, outcome: &Outcome) -> String {
    let (score, texts) = (&outcome.score, &known.book.result.deciding);
    let number = |number: u8| digits(number.into());
    let net = number(score.net.unsigned_abs());
    let one_sided = |template: &str, track: Track| {
        let (strong, against) = match track {
            Track::IndividualContributor => (score.strong_individual, score.strong_management),
            Track::Management => (score.strong_management, score.strong_individual),
        };
        let values = [
            ("strong", &*number(strong)),
            ("against", &number(against)),
            ("ahead", &number(strong.saturating_sub(against))),
            ("track", known.track(track)),
            ("net", &net),
        ];
        fill(template, &values)
    };
    match outcome.verdict.rule {
        DecidingRule::Clear(track) => one_sided(&texts.clear, track),
        DecidingRule::RuleOfThree(track) => one_sided(&texts.rule_of_three, track),
        DecidingRule::NetLean(track) => one_sided(&texts.net_lean, track),
        DecidingRule::TechnicalLeadership => {
            fill(&texts.technical_leadership, &[("marks", &number(score.technical_leadership))])
        }
        DecidingRule::Middle => {
            let values = [
                ("strong_individual", &*number(score.strong_individual)),
                ("strong_management", &number(score.strong_management)),
                ("net", &net),
            ];
            fill(&texts.middle, &values)
        }
        DecidingRule::NotEnough => {
            let allowed = known.book.pack.questionnaire.rules.skips_at_most;
            let values = [("skips", &*number(score.skips)), ("allowed", &number(allowed))];
            fill(&texts.not_enough, &values)
        }
    }
}

/// How many one-answer changes keep the track, and the word for it.
pub fn stability(book: &Book, outcome: &Outcome) -> String {
    let stability = &outcome.stability;
    let words = &book.result.stability_words;
    let word = match stability.firmness {
        Firmness::Firm => words.firm,
        Firmness::Fair => words.fair,
        Firmness::Fragile => words.fragile,
    };
    let values =
        [("kept", &*digits(stability.kept.into())), ("changes", &digits(stability.changes.into()))];
    let mut sentence = fill(&book.result.stability, &values);
    sentence.push(' ');
    sentence.push_str(&word);
    sentence
}
