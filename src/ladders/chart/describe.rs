//! The picture in words.

use crate::chart::{Balance, Highlights, Sentence, describe};
use crate::domain::{Basis, RungAt, Track};
use crate::ladders::page::Page;
use crate::page::digits;
use crate::text::LadderMessage;

/// Everything the picture says: what stands level with what, what it points out, and what the
/// answers do to the beam.
pub fn description(page: &Page, highlights: &Highlights) -> String {
    let mut words = String::new();
    for sentence in describe(page.ladders(), highlights) {
        words.push_str(&say(page, &sentence));
        words.push(' ');
    }
    let answers = &page.asked.answers;
    if !answers.is_empty() {
        words.push_str(page.words(LadderMessage::ChartWeights));
    }
    for answer in answers {
        let values = [
            ("number", &*digits(answer.weight.number.into())),
            ("topic", &answer.topic),
            ("lean", &page.lean(answer)),
        ];
        words.push(' ');
        words.push_str(&page.filled(LadderMessage::ChartWeight, &values));
    }
    if let Some(balance) = page.asked.balance {
        words.push(' ');
        words.push_str(&rest(page, balance));
    }
    words
}

fn say(page: &Page, sentence: &Sentence) -> String {
    match sentence {
        Sentence::Level { individual_contributor, management, basis } => page.filled(
            LadderMessage::ChartLevel,
            &[
                ("individual", page.title(*individual_contributor)),
                ("management", page.title(*management)),
                ("basis", page.words(basis_text(*basis))),
            ],
        ),
        Sentence::Alone { rung } => {
            page.filled(LadderMessage::ChartAlone, &[("rung", page.title(*rung))])
        }
        Sentence::You { rung } => {
            page.filled(LadderMessage::ChartYou, &[("rung", page.title(*rung))])
        }
        Sentence::NotHere { rungs } => {
            page.filled(LadderMessage::ChartNotHere, &[("rungs", &titles(page, rungs))])
        }
        Sentence::Compared { selected, compared } => page.filled(
            LadderMessage::ChartCompared,
            &[("selected", page.title(*selected)), ("compared", page.title(*compared))],
        ),
        Sentence::Claimed { individual_contributor, management, claim } => {
            let claim = page.ladders().claims.get(*claim);
            page.filled(
                LadderMessage::ChartClaimed,
                &[
                    ("source", claim.map_or("", |claim| page.source(&claim.source))),
                    ("individual", page.title(*individual_contributor)),
                    ("management", page.title(*management)),
                ],
            )
        }
        Sentence::Path { second, stops } => {
            let message =
                if *second { LadderMessage::ChartSecondPath } else { LadderMessage::ChartPath };
            page.filled(message, &[("rungs", &titles(page, stops))])
        }
    }
}

fn titles(page: &Page, rungs: &[RungAt]) -> String {
    let titles: Vec<&str> = rungs.iter().map(|at| page.title(*at)).collect();
    titles.join(", ")
}

/// The answers on the beam, for the caption; with a space before it, or nothing at all.
pub fn weights(page: &Page) -> String {
    if page.asked.answers.is_empty() {
        return String::new();
    }
    let weights = page.words(LadderMessage::ChartWeights);
    let rest = page.asked.balance.map_or(String::new(), |balance| rest(page, balance));
    [" ", weights, " ", &rest].concat()
}

/// Where the answers come to rest, told by the distance to the marks.
fn rest(page: &Page, balance: Balance) -> String {
    let net = balance.net.unsigned_abs();
    let distance = digits(net.abs_diff(balance.cut_off).into());
    let track = match balance.net {
        ..0 => Track::IndividualContributor,
        0 => {
            return page.filled(
                LadderMessage::BalanceMiddle,
                &[("steps", &digits(balance.cut_off.into()))],
            );
        }
        1.. => Track::Management,
    };
    let message = if net > balance.cut_off {
        LadderMessage::BalanceBeyond
    } else if net == balance.cut_off {
        LadderMessage::BalanceAt
    } else {
        LadderMessage::BalanceShort
    };
    let track = page.pack.tracks.in_sentence(track);
    page.filled(message, &[("steps", &distance), ("track", &track)])
}

/// How a link is known, in words.
pub fn basis_text(basis: Basis) -> LadderMessage {
    match basis {
        Basis::Stated => LadderMessage::BasisStated,
        Basis::Inferred => LadderMessage::BasisInferred,
    }
}
