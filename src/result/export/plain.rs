//! A result as a few lines of text, to be pasted into a message.

use crate::result::record::{Record, spoken};
use crate::text::{ResultCatalog, ResultMessage, fill};

/// The lines.
#[must_use]
pub fn plain(record: &Record, words: &ResultCatalog) -> String {
    let mut text = [&*record.title, ": ", &record.headline_title, "\n"].concat();
    let mut paragraph = |paragraph: &str| {
        text.push('\n');
        text.push_str(paragraph);
        text.push('\n');
    };
    if let Some(pattern) = &record.pattern {
        paragraph(pattern);
    }
    paragraph(&record.decided);
    for answer in &record.answers {
        paragraph(&[&*answer.topic, ": “", &answer.said, "” (", &answer.strength, ")"].concat());
    }
    let review = spoken(&record.experiment.review);
    let review = fill(words.get(ResultMessage::ReviewOn), &[("day", &review)]);
    let label = words.get(ResultMessage::Experiment);
    paragraph(
        &[label, ": ", &record.experiment.what, " ", &record.experiment.how_long, " ", &review]
            .concat(),
    );
    paragraph(&[words.get(ResultMessage::ShareHeading), ": ", &record.code].concat());
    paragraph(&record.intended_use);
    text
}
