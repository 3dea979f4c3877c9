//! Whether a pack says where its content comes from, and what it cannot tell.

use super::finding::{Finding, Rule, Severity};
use super::words::{item, listed};
use crate::content::pack::Book;
use crate::domain::Basis;

/// Sources, honesty, and the levels that no source states.
pub(super) fn findings(book: &Book) -> Vec<Finding> {
    let mut found = Vec::new();
    if book.result.sources.is_empty() && book.ladders.sources.is_empty() {
        found.push(Finding::new(
            Severity::Warning,
            Rule::Sources,
            "sources",
            &["The pack names no source at all."],
            "At least one: a reader wants to know whose view this is.",
            "Name what the questions and the ladders follow, be it your own experience.",
        ));
    }
    let honesty = &book.result.honesty;
    if honesty.limits.iter().all(|limit| limit.trim().is_empty()) {
        found.push(Finding::new(
            Severity::Warning,
            Rule::Sources,
            "honesty.limits",
            &["The pack says nothing about what it cannot tell."],
            "At least one limit: every method has some.",
            "Say what was not tested, whom it does not fit, and what it should not be used for.",
        ));
    }
    let empty: Vec<&str> = [
        ("honesty.not_validated", honesty.not_validated),
        ("honesty.random_answers", honesty.random_answers),
        ("honesty.made_by", honesty.made_by),
        ("honesty.funding", honesty.funding),
        ("honesty.updates", honesty.updates),
    ]
    .into_iter()
    .filter(|(_, text)| text.trim().is_empty())
    .map(|(path, _)| path)
    .collect();
    if let Some(first) = empty.first() {
        found.push(Finding::new(
            Severity::Warning,
            Rule::Sources,
            first,
            &["Nothing is said in ", &listed(&empty), "."],
            "Who made it, who pays, how it is kept up to date, and what has not been shown.",
            "A plain sentence each will do.",
        ));
    }
    found.extend(inferred(book));
    found
}

/// The rungs that are level by inference.
fn inferred(book: &Book) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, form) in book.ladders.forms.iter().enumerate() {
        for (place, link) in form.ladders.equivalences.iter().enumerate() {
            if link.basis != Basis::Inferred {
                continue;
            }
            let title = |rung: Option<&crate::domain::Rung>| rung.map_or("", |rung| rung.title.0);
            let ladders = &form.ladders;
            let individual =
                title(ladders.individual_contributor.get(usize::from(link.individual_contributor)));
            let management = title(ladders.management.get(usize::from(link.management)));
            found.push(Finding::note(
                Rule::InferredLevel,
                &[item("ladders.forms", at), item(".equivalences", place)].concat(),
                &[
                    "That ",
                    individual,
                    " is level with ",
                    management,
                    " is inferred: no source says so.",
                ],
                "Inferred links are drawn as such.",
            ));
        }
    }
    found
}
