//! How long the texts may be that have little room on the screen.

use super::error::FaultKind;
use super::raw::RawPack;
use super::reference::Faults;
use crate::domain::Text;

/// Notes every text that is longer than its place.
pub(super) fn check(raw: &RawPack, faults: &mut Faults) {
    let mut short = |path: &str, text: &Text, most: usize| {
        let length = text.chars().count();
        if length > most {
            let (found, allowed) =
                (format!("{length} characters"), format!("1 to {most} characters"));
            faults.add(FaultKind::Length, path, found, &allowed);
            faults.fix("Make it shorter.");
        }
    };
    short("title", &raw.title, 60);
    short("opening.heading", &raw.opening.heading, 160);
    for (name, track) in [
        ("individual_contributor", &raw.tracks.individual_contributor),
        ("management", &raw.tracks.management),
    ] {
        short(&format!("tracks.{name}.name"), &track.name, 40);
        short(&format!("tracks.{name}.in_sentence"), &track.in_sentence, 60);
    }
    for (place, question) in raw.questions.iter().enumerate() {
        let path = format!("questions[{place}]");
        short(&format!("{path}.topic"), &question.topic, 30);
        short(&format!("{path}.heading"), &question.heading, 240);
        for (at, choice) in question.choices.iter().enumerate() {
            short(&format!("{path}.choices[{at}].text"), &choice.text, 240);
        }
    }
    for (place, verdict) in raw.verdicts.iter().enumerate() {
        short(&format!("verdicts[{place}].title"), &verdict.title, 80);
        short(&format!("verdicts[{place}].name"), &verdict.name, 80);
    }
    for (place, form) in raw.ladders.forms.iter().enumerate() {
        let path = format!("ladders.forms[{place}]");
        short(&format!("{path}.name"), &form.name, 40);
        for (name, ladder) in [
            ("individual_contributor", &form.individual_contributor),
            ("management", &form.management),
        ] {
            for (at, rung) in ladder.iter().enumerate() {
                short(&format!("{path}.{name}[{at}].title"), &rung.title, 60);
                short(&format!("{path}.{name}[{at}].scope"), &rung.scope, 80);
            }
        }
    }
}
