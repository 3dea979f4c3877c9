//! A pack of any shape that the door lets through.

use proptest::prelude::*;
use serde_json::{Value, json};

const PACKS: [&str; 3] = [
    include_str!("../../assets/packs/en.json"),
    include_str!("../../assets/packs/nursing.json"),
    include_str!("../../assets/packs/product-leadership.json"),
];

/// Texts as people of any place may write them.
const TEXTS: [&str; 8] = [
    "x",
    "A sentence as any other, with an end.",
    "אדם שעובד לבד, ואחר כך עם אחרים",
    "👩‍👩‍👧‍👦 🇺🇳 👍🏽 and so on",
    "e\u{301}\u{302}\u{303} a\u{308}\u{20dd} ขอบคุณ",
    "<script>alert(1)</script> & \"quotes\" 'more'",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    "一个人独自工作的时间",
];

/// A lean, a mark, and a stop.
type Choice = (i8, bool, Option<u8>);

#[derive(Debug, Clone)]
pub struct Recipe {
    pack: usize,
    questions: Vec<Vec<Choice>>,
    rungs: [usize; 2],
    links: Vec<(bool, bool)>,
    texts: usize,
    rules: Option<[u8; 5]>,
    language: Option<bool>,
    at_its_limits: bool,
}

pub fn recipe() -> impl Strategy<Value = Recipe> {
    let stop = prop_oneof![8 => Just(None), 1 => (0_u8..4).prop_map(Some)];
    let choice = (-2_i8..=2, any::<bool>(), stop);
    let question = proptest::collection::vec(choice, 2..=8);
    let rungs = || prop_oneof![12 => 1_usize..=9, 1 => Just(60_usize), 1 => Just(500_usize)];
    (
        0..PACKS.len(),
        proptest::collection::vec(question, 2..=12),
        [rungs(), rungs()],
        proptest::collection::vec(any::<(bool, bool)>(), 0..6),
        0..TEXTS.len(),
        proptest::option::of(proptest::array::uniform5(any::<u8>())),
        proptest::option::of(any::<bool>()),
        proptest::bool::weighted(0.2),
    )
        .prop_map(|(pack, questions, rungs, links, texts, rules, language, at_its_limits)| {
            Recipe { pack, questions, rungs, links, texts, rules, language, at_its_limits }
        })
}

const STOPS: [&str; 4] = ["dread", "motive-ladder", "motive-others", "motive-escape"];

impl Recipe {
    /// A text with a number that tells it from the others, or one that is as long as it may be.
    fn text(&self, number: usize, most: usize) -> String {
        let kind = TEXTS[(self.texts + number) % TEXTS.len()];
        let text = format!("{kind} {number}");
        let length = if self.at_its_limits { most } else { most.min(text.chars().count()) };
        let text: String = text.chars().cycle().take(length).collect();
        // What is cut behind a space has fewer characters than it seems.
        text.trim_end().to_owned()
    }

    pub fn pack(&self) -> Value {
        let mut pack: Value = serde_json::from_str(PACKS[self.pack]).expect("JSON");
        pack["id"] = json!("any");
        pack["title"] = json!(self.text(1, 60));
        for (number, track) in ["individual_contributor", "management"].iter().enumerate() {
            pack["tracks"][track]["name"] = json!(self.text(2 + number, 40));
            pack["tracks"][track]["in_sentence"] = json!(self.text(4 + number, 60));
        }
        if let Some(right_to_left) = self.language {
            // The words stay those of the pack: only where they stand is another matter.
            pack["direction"] = json!(if right_to_left { "rtl" } else { "ltr" });
        }
        pack["questions"] = self.asked().into();
        let count = self.questions.len() as u64;
        let at = |most: u64, number: u8, least: u64| {
            json!(least + u64::from(number) % (most + 1 - least))
        };
        pack["rules"] = match self.rules {
            None => json!({}),
            Some([strong, lead, lean, marks, skips]) => json!({
                "strong_at": at(count, strong, 1),
                "lead_at": at(count, lead, 1),
                "lean_at": at(2 * count, lean, 1),
                "technical_leadership_at": at(count, marks, 1),
                "technical_leadership_anchors": [format!("q{}", u64::from(marks) % count)],
                "skips_at_most": at(count, skips, 0),
            }),
        };
        // Conditions on the first questions, which are always there.
        pack["signals"] = json!([{ "any": ["q0-0", "q1-1"] }]);
        pack["seed_questions"] = json!(["q1"]);
        pack["contradictions"] = json!([
            { "id": "c1", "question": self.text(7, 200), "text": self.text(8, 200),
              "when": [[["q0-0"], ["q1-0", "q1-1"]]] },
        ]);
        self.lay_ladders(&mut pack);
        pack
    }

    fn asked(&self) -> Vec<Value> {
        let question = |(at, choices): (usize, &Vec<Choice>)| {
            let choice = |(place, (lean, mark, stop)): (usize, &Choice)| {
                let number = 100 * at + place;
                json!({
                    "id": format!("q{at}-{place}"),
                    "text": self.text(number, 240),
                    "read_as": self.text(number + 1, 300),
                    "lean": if stop.is_some() { 0 } else { *lean },
                    "technical_leadership": *mark && stop.is_none(),
                    "stop": stop.map(|stop| STOPS[usize::from(stop)]),
                })
            };
            json!({
                "id": format!("q{at}"),
                "topic": self.text(at, 30),
                "heading": self.text(at + 3, 240),
                "reading": self.text(at + 5, 600),
                "choices": choices.iter().enumerate().map(choice).collect::<Vec<_>>(),
            })
        };
        self.questions.iter().enumerate().map(question).collect()
    }

    /// Ladders of the wanted length in place of the first form, which is then the only one.
    fn lay_ladders(&self, pack: &mut Value) {
        let source = pack["ladders"]["forms"][0]["source"].clone();
        let ladder = |letter: &str, count: usize| -> Vec<Value> {
            let rung = |place: usize| {
                json!({
                    "id": format!("{letter}{place}"),
                    "title": self.text(place + 11, 60),
                    "scope": self.text(place + 13, 80),
                    "detail": self.text(place + 17, if count > 60 { 40 } else { 400 }),
                })
            };
            (0..count).map(rung).collect()
        };
        // Each link is one or two rungs above the one before, on one ladder or on both.
        let (mut on_the_left, mut on_the_right) = (0_usize, 0_usize);
        let mut links = Vec::new();
        for (place, (stated, both)) in self.links.iter().enumerate() {
            if place > 0 {
                on_the_left += 1;
                on_the_right += usize::from(*both);
            }
            if on_the_left >= self.rungs[0] || on_the_right >= self.rungs[1] {
                break;
            }
            links.push(json!({
                "individual_contributor": format!("i{on_the_left}"),
                "management": format!("m{on_the_right}"),
                "basis": if *stated { "stated" } else { "inferred" },
                "note": self.text(place + 19, 300),
                "source": stated.then(|| source.clone()),
            }));
        }
        let claim = json!({
            "individual_contributor": "i0", "management": "m0",
            "source": source, "text": self.text(23, 300),
        });
        let ladders = &mut pack["ladders"];
        ladders["forms"] = json!([{
            "id": "any", "name": self.text(29, 40), "note": self.text(31, 400), "source": source,
            "individual_contributor": ladder("i", self.rungs[0]),
            "management": ladder("m", self.rungs[1]),
            "equivalences": links,
        }]);
        ladders["claims"] = json!([claim]);
        if let Some(ceilings) = ladders.get_mut("ceilings").and_then(Value::as_array_mut) {
            for (place, ceiling) in ceilings.iter_mut().enumerate() {
                let there = place % 2 == 0;
                ceiling["highest_rung"] = if there { json!("i0") } else { Value::Null };
            }
        }
    }
}
