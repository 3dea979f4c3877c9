//! Turns the ids an author writes into the positions the model works with.

use std::ops::RangeInclusive;

use super::error::{FaultKind, PackError};
use super::names::Names;
use super::raw::RawQuestion;
use super::read::{nearest, quoted};
use crate::domain::ChoiceSet;

/// The faults found so far, and short ways to add one.
#[derive(Default)]
pub struct Faults(pub Vec<PackError>);

impl Faults {
    pub fn add(&mut self, kind: FaultKind, path: &str, found: impl Into<String>, allowed: &str) {
        self.0.push(PackError::new(kind, path, found, allowed));
    }

    /// Says how the last fault is mended.
    pub fn fix(&mut self, fix: impl Into<String>) {
        if let Some(fault) = self.0.last_mut() {
            fault.fix = fix.into();
        }
    }

    /// A value has to hold.
    pub fn require(&mut self, holds: bool, path: &str, found: impl Into<String>, allowed: &str) {
        if !holds {
            self.add(FaultKind::Value, path, found, allowed);
        }
    }

    /// There have to be so many.
    pub fn count(&mut self, path: &str, count: usize, range: RangeInclusive<usize>, what: &str) {
        if !range.contains(&count) {
            let (least, most) = (range.start(), range.end());
            self.add(
                FaultKind::Count,
                path,
                count.to_string(),
                &format!("{least} to {most} {what}"),
            );
        }
    }

    /// A name that is none of those known; `what` they are names of.
    pub fn unknown(&mut self, path: &str, found: &str, known: &[&str], what: &str) {
        self.add(FaultKind::Reference, path, quoted(found), what);
        if what.starts_with("one of ") || what.contains(" or ") && known.len() == 2 {
            self.fix("Choose one of these.");
        }
        if let Some(near) = nearest(found, known) {
            self.fix(format!("Did you mean \"{near}\"?"));
        }
    }

    /// Every id once, none empty, only letters, digits and hyphens. `path` leads to one of them, with
    /// its place in the list for `{}`.
    pub fn ids<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = Names::default();
        for (place, id) in ids.enumerate() {
            self.id(&format!("{path}[{place}].id"), id, &mut seen);
        }
    }

    /// An id among those seen before.
    pub fn id<'a>(&mut self, path: &str, id: &'a str, seen: &mut Names<'a>) {
        let plain = id.chars().all(|each| each.is_ascii_alphanumeric() || each == '-');
        let allowed = "1 to 40 letters, digits and hyphens";
        self.require(plain && !id.is_empty() && id.len() <= 40, path, quoted(id), allowed);
        if seen.add(id) {
            self.add(
                FaultKind::Duplicate,
                path,
                format!("{} again", quoted(id)),
                "an id used once",
            );
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
            if !allowed.contains(&name) {
                let name: String = name.chars().take(40).collect();
                self.add(FaultKind::Placeholder, path, format!("{{{name}}}"), &known);
            }
        }
    }

    /// An address that a link may have: nothing runs, and nothing is fetched unasked.
    pub fn link(&mut self, path: &str, link: &str) {
        let starts = |start: &str| {
            link.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start))
        };
        // Who a link leads to stands behind the two strokes, and no name or password before it.
        let host = link.get(8..).and_then(|rest| rest.split(['/', '?', '#']).next());
        let leads =
            !starts("https://") || host.is_some_and(|host| !host.is_empty() && !host.contains('@'));
        let plain =
            link.chars().all(|each| each.is_ascii_graphic() && !"\"'<>\\^`{|}".contains(each));
        if !plain || !leads || !(starts("https://") || starts("mailto:")) || link.len() > 500 {
            let allowed =
                "an address that begins with https:// or mailto:, without spaces or a password";
            self.add(FaultKind::Link, path, quoted(link), allowed);
        }
    }

    /// Numbers of facts: what the texts rest on, for whoever keeps a list of them as we do.
    pub fn facts(&mut self, found: &[String], path: &str) {
        for (place, fact) in found.iter().enumerate() {
            let number = fact.strip_prefix('F').and_then(|digits| digits.parse::<u16>().ok());
            self.require(
                number.is_some_and(|number| (1..=999).contains(&number)),
                &format!("{path}.facts[{place}]"),
                quoted(fact),
                "F1 to F999",
            );
        }
    }
}

/// The position of the question with this id.
pub(super) fn question(questions: &[RawQuestion], id: &str) -> Option<u8> {
    u8::try_from(questions.iter().position(|known| known.id == id)?).ok()
}

/// The ids of all choices.
fn all_choices(questions: &[RawQuestion]) -> impl Iterator<Item = &str> {
    questions.iter().flat_map(|question| &question.choices).map(|choice| choice.id.as_ref())
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
            let known: Vec<&str> = all_choices(questions).collect();
            faults.unknown(&path, id, &known, "the id of a choice");
            continue;
        };
        match &mut set {
            None => set = Some(ChoiceSet { question, choices: 1 << choice }),
            Some(set) if set.question == question => set.choices |= 1 << choice,
            Some(_) => {
                let found = format!("{} of another question", quoted(id));
                faults.add(FaultKind::Reference, &path, found, "choices of one question");
            }
        }
    }
    if ids.is_empty() {
        faults.add(FaultKind::Count, path, "an empty list", "one choice or more");
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

/// The items with the ids that the model knows, in its order; what is missing, unknown or there twice
/// is noted.
pub(super) fn in_order<'a, T>(
    path: &str,
    items: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
    known: &[&'static str],
    faults: &mut Faults,
) -> Vec<&'a T> {
    for (place, item) in items.iter().enumerate() {
        let (path, own) = (format!("{path}[{place}].id"), id(item));
        if !known.contains(&own) {
            faults.unknown(&path, own, known, &format!("one of {}", known.join(", ")));
        } else if items.iter().take(place).any(|other| id(other) == own) {
            let found = format!("{} again", quoted(own));
            faults.add(FaultKind::Duplicate, &path, found, "an id used once");
        }
    }
    let mut found = Vec::new();
    for one in known {
        match items.iter().find(|item| id(item) == *one) {
            Some(item) => found.push(item),
            None => {
                let nothing = format!("none with the id {}", quoted(one));
                let allowed = format!("one for each of {}", known.join(", "));
                faults.add(FaultKind::Missing, path, nothing, &allowed);
            }
        }
    }
    found
}
