//! A pack of any shape that the door lets through.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::ladders::{self, Ladders};
use crate::reading::{self, Reading};
use crate::texts::Texts;

const PACKS: [&str; 3] = [
    include_str!("../../assets/packs/en.json"),
    include_str!("../../assets/packs/nursing.json"),
    include_str!("../../assets/packs/product-leadership.json"),
];

/// Languages with what they are written in. Only the first pack says everything in its own words.
const LANGUAGES: [&str; 4] = ["en", "he", "fa-AF", "zh-Hant-TW"];

/// A lean, a mark, and a stop.
type Choice = (i8, bool, Option<u8>);

/// Which choices of which questions, by their places in the pack.
type Condition = Vec<Vec<Index>>;

#[derive(Debug, Clone)]
pub struct Recipe {
    pack: usize,
    questions: Vec<Vec<Choice>>,
    rules: Option<[u8; 7]>,
    signals: Vec<Vec<Index>>,
    contradictions: Vec<Vec<Condition>>,
    ladders: Ladders,
    reading: Reading,
    texts: Option<Texts>,
    language: usize,
    direction: Option<bool>,
}

pub fn recipe() -> impl Strategy<Value = Recipe> {
    let stop = prop_oneof![8 => Just(None), 1 => (0_u8..4).prop_map(Some)];
    let choice = (-2_i8..=2, any::<bool>(), stop);
    let questions = proptest::collection::vec(proptest::collection::vec(choice, 2..=8), 2..=12);
    let some = || proptest::collection::vec(any::<Index>(), 1..4);
    let condition = proptest::collection::vec(some(), 0..3);
    let texts = proptest::option::weighted(0.8, (0_usize..100, proptest::bool::weighted(0.3)));
    (
        (0..PACKS.len(), 0..LANGUAGES.len(), proptest::option::of(any::<bool>())),
        (questions, proptest::option::of(any::<[u8; 7]>())),
        proptest::collection::vec(some(), 0..4),
        proptest::collection::vec(proptest::collection::vec(condition, 0..3), 0..4),
        (ladders::ladders(), reading::reading(), texts),
    )
        .prop_map(|(kind, asked, signals, contradictions, (ladders, reading, texts))| {
            let ((pack, language, direction), (questions, rules)) = (kind, asked);
            let texts = texts.map(|(first, at_their_limits)| Texts { first, at_their_limits });
            Recipe {
                pack,
                questions,
                rules,
                signals,
                contradictions,
                ladders,
                reading,
                texts,
                language,
                direction,
            }
        })
}

const STOPS: [&str; 4] = ["dread", "motive-ladder", "motive-others", "motive-escape"];

impl Recipe {
    pub fn pack(&self) -> Value {
        let texts = self.texts.unwrap_or(Texts { first: 1, at_their_limits: false });
        let mut pack: Value = serde_json::from_str(PACKS[self.pack]).expect("JSON");
        pack["id"] = json!("any");
        if let Some(right_to_left) = self.direction {
            pack["direction"] = json!(if right_to_left { "rtl" } else { "ltr" });
        }
        pack["questions"] = self.asked(texts).into();
        pack["rules"] = self.rules();
        self.conditions(texts, &mut pack);
        // Another language than English has no words but its own, which only the first pack brings.
        let whole = self.pack == 0;
        self.ladders.lay(texts, whole, &mut pack);
        self.reading.put(texts, whole && self.language > 0, &mut pack);
        if whole {
            pack["language"] = json!(LANGUAGES[self.language]);
            pack.as_object_mut().expect("an object").remove("direction");
        }
        if self.texts.is_some() {
            texts.replace(&mut pack);
        }
        pack
    }

    fn asked(&self, texts: Texts) -> Vec<Value> {
        let question = |(at, choices): (usize, &Vec<Choice>)| {
            let choice = |(place, (lean, mark, stop)): (usize, &Choice)| {
                let number = 100 * at + place;
                json!({
                    "id": format!("q{at}-{place}"),
                    "text": texts.text(number, 240),
                    "read_as": texts.text(number + 1, 300),
                    "lean": if stop.is_some() { 0 } else { *lean },
                    "technical_leadership": *mark && stop.is_none(),
                    "stop": stop.map(|stop| STOPS[usize::from(stop)]),
                })
            };
            let mut asked = json!({
                "id": format!("q{at}"),
                "topic": texts.text(at, 30),
                "heading": texts.text(at + 3, 240),
                "reading": texts.text(at + 5, 600),
                "choices": choices.iter().enumerate().map(choice).collect::<Vec<_>>(),
            });
            // Every other question says what may be left out.
            if at % 2 == 0 {
                for name in ["about_another", "explanation", "prompt", "notice"] {
                    asked[name] = json!(texts.text(at + name.len(), 300));
                }
                asked["reason_box"] = json!({
                    "label": texts.text(at + 1, 100), "hint": texts.text(at + 2, 300),
                    "keep": texts.text(at + 3, 100),
                });
            }
            asked
        };
        self.questions.iter().enumerate().map(question).collect()
    }

    fn rules(&self) -> Value {
        let count = self.questions.len() as u64;
        let at = |most: u64, number: u8, least: u64| {
            json!(least + u64::from(number) % (most + 1 - least))
        };
        let Some([strong, lead, lean, marks, skips, firm, fair]) = self.rules else {
            return json!({});
        };
        json!({
            "strong_at": at(count, strong, 1),
            "lead_at": at(count, lead, 1),
            "lean_at": at(2 * count, lean, 1),
            "technical_leadership_at": at(count, marks, 1),
            "technical_leadership_anchors": [format!("q{}", u64::from(marks) % count)],
            "skips_at_most": at(count, skips, 0),
            "firm_percent": at(100, firm.max(fair), 0),
            "fair_percent": u64::from(fair.min(firm)) % 101 % (1 + u64::from(firm.max(fair)) % 101),
        })
    }

    /// What is seen in answers: signals, and answers that contradict each other.
    fn conditions(&self, texts: Texts, pack: &mut Value) {
        let choice = |question: usize, at: &Index| {
            format!("q{question}-{}", at.index(self.questions[question].len()))
        };
        let count = self.questions.len();
        let any = |signal: &Vec<Index>| -> Value {
            let choices = signal.iter().map(|at| choice(at.index(count), at));
            json!({ "any": choices.collect::<Vec<_>>() })
        };
        pack["signals"] = self.signals.iter().map(any).collect();
        pack["seed_questions"] =
            self.signals.iter().map(|signal| format!("q{}", signal[0].index(count))).collect();
        let set = |choices: &Vec<Index>| -> Value {
            let question = choices[0].index(count);
            choices.iter().map(|at| choice(question, at)).collect()
        };
        let combination = |sets: &Condition| -> Value { sets.iter().map(set).collect() };
        let contradiction = |(at, when): (usize, &Vec<Condition>)| {
            json!({
                "id": format!("c{at}"),
                "question": texts.text(at + 7, 200),
                "text": texts.text(at + 8, 200),
                "when": when.iter().map(combination).collect::<Vec<_>>(),
            })
        };
        pack["contradictions"] =
            self.contradictions.iter().enumerate().map(contradiction).collect();
    }
}
