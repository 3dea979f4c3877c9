//! Plain language, and written fresh.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{FACTS, pack_file, reading_file};

/// The school year in which an American child can read a text, by Flesch and Kincaid (1975):
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Syllables are counted by their
/// vowels, which is right to within a few percent over a whole section.
fn grade(text: &str) -> f64 {
    let sentences = text.split(['.', '!', '?']).filter(|one| one.contains(char::is_alphabetic));
    let words: Vec<&str> = text
        .split(|each: char| !each.is_alphanumeric() && each != '’')
        .filter(|word| !word.is_empty())
        .collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    #[allow(clippy::cast_precision_loss)] // no text is that long
    let (sentences, words, syllables) =
        (sentences.count().max(1) as f64, words.len().max(1) as f64, syllables as f64);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Groups of vowels; a silent e at the end does not count.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |each: char| "aeiouy".contains(each);
    let letters: Vec<char> = word.chars().collect();
    let groups = letters
        .iter()
        .enumerate()
        .filter(|(at, each)| vowel(**each) && (*at == 0 || !vowel(letters[at - 1])))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

#[test]
fn the_grade_is_that_of_the_formula() {
    // 6 words, 1 sentence, 6 syllables.
    assert!((grade("The cat sat on the mat.") - -1.45).abs() < 0.01);
    assert!(grade("Organisational responsibilities necessitate considerable deliberation.") > 20.0);
    for (word, count) in [("manager", 3), ("code", 1), ("table", 2), ("staff", 1), ("engineer", 3)]
    {
        assert_eq!(syllables(word), count, "{word}");
    }
}

/// Fields that hold no prose.
const NAMES: [&str; 23] = [
    "id",
    "from",
    "facts",
    "checked",
    "kind",
    "view",
    "label",
    "forms",
    "term",
    "high_is",
    "fit",
    "language",
    "short",
    "name",
    "head",
    "topic",
    "title",
    "direction",
    "updated",
    "when",
    "any",
    "source",
    "strength",
];

/// All prose below, each text as a sentence of its own.
fn prose(value: &Value, text: &mut String) {
    match value {
        Value::String(more) => {
            text.push_str(more);
            text.push_str(". ");
        }
        Value::Array(items) => items.iter().for_each(|item| prose(item, text)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if !NAMES.contains(&name.as_str()) || field.is_object() {
                    prose(field, text);
                }
            }
        }
        _ => {}
    }
}

fn prose_of(value: &Value) -> String {
    let mut text = String::new();
    prose(value, &mut text);
    text
}

const GRADE_AT_MOST: f64 = 9.0;

#[test]
fn every_section_can_be_read_in_ninth_grade() {
    let file = reading_file();
    let mut sections: Vec<(String, String)> = Vec::new();
    for list in ["sections", "roles"] {
        for section in file[list].as_array().expect("a list") {
            sections.push((section["id"].to_string(), prose_of(section)));
        }
    }
    for name in ["differences", "factors", "pairs", "glossary", "evidence"] {
        sections.push((name.to_owned(), prose_of(&file[name])));
    }
    let pack = pack_file();
    for name in ["opening", "questions", "verdicts", "employer_advice", "way_back", "honesty"] {
        sections.push((name.to_owned(), prose_of(&pack[name])));
    }
    for name in ["planner", "ceilings", "texts", "constants"] {
        sections.push((name.to_owned(), prose_of(&pack["ladders"][name])));
    }
    for (name, text) in sections {
        let grade = grade(&text);
        assert!(grade <= GRADE_AT_MOST, "{name}: grade {grade:.1}");
    }
}

/// Words without their case and signs.
fn plain(text: &str) -> Vec<String> {
    text.split(|each: char| !each.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

const RUN: usize = 7;

/// Lists of titles may stand as they are.
fn is_list_of_titles(run: &[String]) -> bool {
    const TITLES: [&str; 20] = [
        "senior",
        "staff",
        "principal",
        "distinguished",
        "engineer",
        "manager",
        "director",
        "vp",
        "team",
        "lead",
        "engineering",
        "cto",
        "developer",
        "of",
        "anthropic",
        "databricks",
        "google",
        "meta",
        "stripe",
        "and",
    ];
    run.iter().filter(|word| TITLES.contains(&word.as_str())).count() >= RUN - 1
}

#[test]
fn nothing_is_taken_word_for_word_from_the_list_of_facts() {
    let mut runs = BTreeSet::new();
    for line in FACTS.lines() {
        runs.extend(plain(line).windows(RUN).map(<[String]>::to_vec));
    }
    let mut taken = Vec::new();
    for file in [reading_file(), pack_file()] {
        for sentence in prose_of(&file).split(". ") {
            let words = plain(sentence);
            let same =
                words.windows(RUN).filter(|run| runs.contains(*run) && !is_list_of_titles(run));
            taken.extend(same.map(|run| run.join(" ")));
        }
    }
    assert!(taken.is_empty(), "{taken:#?}");
}
