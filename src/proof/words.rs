//! Numbers, places and lists as text, without the formatting machinery of the standard library.

use crate::domain::{Contribution, Headline, Questionnaire, Role};

/// A number with its thousands set off: `27,000`.
pub(super) fn number(mut number: u64) -> String {
    let mut groups: Vec<String> = Vec::new();
    while number >= 1000 {
        let group = plain(number % 1000);
        groups.push(["0".repeat(3_usize.saturating_sub(group.len())), group].concat());
        number /= 1000;
    }
    groups.push(plain(number));
    groups.reverse();
    groups.join(",")
}

/// A number in digits alone.
pub(super) fn plain(number: u64) -> String {
    number.to_string()
}

/// A number that is a place or a length.
pub(super) fn count(number: usize) -> String {
    self::number(wide(number))
}

/// A place or a length, wide enough to count with.
pub(super) fn wide(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// A part in thousandths of the whole, rounded; none of nothing.
pub(super) fn per_mille(part: u64, whole: u64) -> u64 {
    part.saturating_mul(2000)
        .saturating_add(whole)
        .checked_div(whole.saturating_mul(2))
        .unwrap_or(0)
}

/// A part in per cent of the whole: `12.4%`.
pub(super) fn percent(part: u64, whole: u64) -> String {
    [tenths(per_mille(part, whole)), "%".to_owned()].concat()
}

/// So many tenths: `12.4`.
pub(super) fn tenths(tenths: u64) -> String {
    [number(tenths / 10), ".".to_owned(), plain(tenths % 10)].concat()
}

/// How many times one is the other, in tenths, rounded: `1.2`.
pub(super) fn times(more: u64, less: u64) -> String {
    let tenth = more.saturating_mul(20).saturating_add(less).checked_div(less.saturating_mul(2));
    tenth.map_or_else(|| "any number of".to_owned(), tenths)
}

/// An item of a list in the pack: `questions[2]`.
pub(super) fn item(list: &str, place: usize) -> String {
    [list, "[", &plain(wide(place)), "]"].concat()
}

/// A choice in the pack: `questions[2].choices[1]`.
pub(super) fn choice_item(question: usize, choice: usize) -> String {
    [item("questions", question), item(".choices", choice)].concat()
}

/// A list in words: `a, b and c`.
pub(super) fn listed<T: AsRef<str>>(items: &[T]) -> String {
    let mut text = String::new();
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            text.push_str(if place + 1 == items.len() { " and " } else { ", " });
        }
        text.push_str(item.as_ref());
    }
    text
}

/// The place of a choice in words, counted from 0.
pub(super) fn ordinal(place: usize) -> &'static str {
    match place {
        0 => "first",
        1 => "second",
        2 => "third",
        3 => "fourth",
        4 => "fifth",
        5 => "sixth",
        6 => "seventh",
        _ => "eighth",
    }
}

/// A role in words.
pub(super) const fn role(role: Role) -> &'static str {
    match role {
        Role::Engineer => "an engineer",
        Role::TechLead => "a tech lead",
        Role::Manager => "a manager",
    }
}

/// Where the texts of a headline stand in the pack: `verdicts[3]`.
pub(super) fn verdict_item(headline: Headline) -> String {
    let place = Headline::ALL.iter().position(|known| *known == headline);
    item("verdicts", place.unwrap_or_default())
}

/// The id of an answer, `none` for one that was passed over.
pub(super) fn answer_id<'a>(questionnaire: &'a Questionnaire, read: &Contribution) -> &'a str {
    questionnaire.answer_id(usize::from(read.question), read.answer).unwrap_or_default()
}
