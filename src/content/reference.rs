//! Turns the ids an author writes into the positions the model works with.

use super::error::PackError;
use super::raw::RawQuestion;
use crate::domain::ChoiceSet;

/// The faults found so far, and a short way to add one.
#[derive(Default)]
pub(super) struct Faults(pub Vec<PackError>);

impl Faults {
    pub fn add(&mut self, path: &str, found: impl Into<String>, allowed: &str) {
        let (path, allowed) = (path.to_owned(), allowed.to_owned());
        self.0.push(PackError { path, found: found.into(), allowed });
    }

    /// Adds a fault unless `holds`.
    pub fn require(&mut self, holds: bool, path: &str, found: impl Into<String>, allowed: &str) {
        if !holds {
            self.add(path, found, allowed);
        }
    }

    /// Every id once, none empty, only letters, digits and hyphens.
    pub fn ids<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen: Vec<&str> = Vec::new();
        for (place, id) in ids.enumerate() {
            let path = format!("{path}[{place}].id");
            let plain = id.chars().all(|each| each.is_ascii_alphanumeric() || each == '-');
            self.require(
                plain && !id.is_empty() && id.len() <= 40,
                &path,
                format!("{id:?}"),
                "1 to 40 letters, digits and hyphens",
            );
            self.require(!seen.contains(&id), &path, format!("{id:?} again"), "an id used once");
            seen.push(id);
        }
    }

    /// A template names only what will be filled in.
    pub fn template(&mut self, path: &str, template: &str, allowed: &[&str]) {
        let known = match allowed {
            [] => "no placeholder".to_owned(),
            names => format!("the placeholders {}", names.join(", ")),
        };
        for rest in template.split('{').skip(1) {
            let name = rest.split('}').next().unwrap_or(rest);
            self.require(allowed.contains(&name), path, format!("{{{name}}}"), &known);
        }
    }

    /// Fact numbers of the default pack: `F1` to `F214`.
    pub fn facts(&mut self, found: &[String], path: &str) {
        for (place, fact) in found.iter().enumerate() {
            let number = fact.strip_prefix('F').and_then(|digits| digits.parse::<u16>().ok());
            self.require(
                number.is_some_and(|number| (1..=214).contains(&number)),
                &format!("{path}.facts[{place}]"),
                format!("{fact:?}"),
                "F1 to F214",
            );
        }
    }
}

/// The position of the question with this id.
pub(super) fn question(questions: &[RawQuestion], id: &str) -> Option<u8> {
    u8::try_from(questions.iter().position(|known| known.id == id)?).ok()
}

/// Choices of one question, written as their ids.
pub(super) fn choice_set(
    questions: &[RawQuestion],
    ids: &[String],
    path: &str,
    faults: &mut Faults,
) -> Option<ChoiceSet> {
    let mut set: Option<ChoiceSet> = None;
    for (place, id) in ids.iter().enumerate() {
        let path = format!("{path}[{place}]");
        let found = questions.iter().enumerate().find_map(|(question, known)| {
            let choice = known.choices.iter().position(|choice| choice.id == *id)?;
            Some((u8::try_from(question).ok()?, u8::try_from(choice).ok().filter(|at| *at < 8)?))
        });
        let Some((question, choice)) = found else {
            faults.add(&path, format!("{id:?}"), "the id of a choice");
            continue;
        };
        match &mut set {
            None => set = Some(ChoiceSet { question, choices: 1 << choice }),
            Some(set) if set.question == question => set.choices |= 1 << choice,
            Some(_) => {
                faults.add(&path, format!("{id:?} of another question"), "choices of one question");
            }
        }
    }
    if ids.is_empty() {
        faults.add(path, "an empty list", "one choice or more");
    }
    set
}

/// Choices of several questions: one set for each question named.
pub(super) fn choice_sets(
    questions: &[RawQuestion],
    ids: &[String],
    path: &str,
    faults: &mut Faults,
) -> Vec<ChoiceSet> {
    let mut sets: Vec<ChoiceSet> = Vec::new();
    for id in ids {
        let Some(one) = choice_set(questions, std::slice::from_ref(id), path, faults) else {
            continue;
        };
        match sets.iter_mut().find(|set| set.question == one.question) {
            Some(set) => set.choices |= one.choices,
            None => sets.push(one),
        }
    }
    sets
}
