//! The quiz on paper: somebody who has nothing but the printed page counts what the model counts.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use two_ladders::builtin::{FALLBACK_CATALOG, LADDERS, PACK};
use two_ladders::content::check::book_from_json;
use two_ladders::content::{LadderPack, Pack};
use two_ladders::domain::{Answer, Answers, Questionnaire, Role, verdict};
use two_ladders::fallback::{Book, write};

fn paper() -> String {
    paper_of(&PACK, &LADDERS)
}

fn paper_of(pack: &'static Pack, ladders: &'static LadderPack) -> String {
    write(&Book { pack, ladders, texts: &FALLBACK_CATALOG })
}

/// What stands between two texts, for each place where they do.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0)).collect()
}

/// The words of a piece of HTML.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for each in html.chars() {
        match each {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(each),
            _ => {}
        }
    }
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").trim().to_owned()
}

/// The numbers in a sentence, with their signs.
fn numbers(text: &str) -> Vec<i32> {
    let text = text.replace('−', "-");
    text.split(|each: char| !each.is_ascii_digit() && each != '-' && each != '+')
        .filter_map(|number| number.parse().ok())
        .collect()
}

/// What a reader takes from the page: nothing is known here of the model.
struct Sheet {
    /// For each question the letter of each option.
    letters: Vec<BTreeMap<String, String>>,
    /// For each question what stands under each letter.
    key: Vec<BTreeMap<String, String>>,
    /// The sentences of the count, from the outside in.
    skips: String,
    fits: Vec<String>,
    dread: String,
    motive: String,
}

impl Sheet {
    fn read(paper: &str) -> Self {
        let letters = between(paper, "<fieldset>", "</fieldset>").into_iter().map(|question| {
            let options = between(question, "<label>", "</label>").into_iter();
            let lettered = options.filter_map(|option| {
                let id = between(option, "value='", "'").first()?.to_string();
                Some((id, between(option, "<b>", "</b>").first()?.to_string()))
            });
            lettered.collect()
        });
        let table = between(paper, "<table>", "</table>")[0];
        let rows = between(table, "<tr>", "</tr>");
        let columns: Vec<String> =
            between(rows[0], "<th scope='col'>", "</th>").into_iter().map(words).collect();
        let key = rows[1..].iter().map(|row| {
            let cells = between(row, "<td>", "</td>").into_iter().map(words);
            columns[1..].iter().cloned().zip(cells).collect()
        });
        let (fits, others) = {
            let (before, rest) = paper.split_once("<ol>").expect("a count");
            assert!(!before.contains("<ol>"));
            let (outer, rest) = rest.split_once("<ol>").expect("the lines of the pattern");
            let (inner, after) = rest.split_once("</ol>").expect("their end");
            (inner, [outer, after].concat())
        };
        let sentences =
            |html: &str| -> Vec<String> { html.split("<li>").skip(1).map(words).collect() };
        let others = sentences(&others);
        Self {
            letters: letters.collect(),
            key: key.collect(),
            skips: others[0].clone(),
            fits: sentences(fits),
            dread: others[3].clone(),
            motive: others[4].clone(),
        }
    }

    /// Counts as the page says, and gives the title of the result.
    fn count(&self, chosen: &[Option<&str>], manager: bool) -> String {
        let title = |sentence: &str| {
            sentence.rsplit_once(": ").expect("a title").1.trim_end_matches('.').to_owned()
        };
        let skipped = chosen.iter().filter(|one| one.is_none()).count();
        if skipped as i32 > numbers(&self.skips)[0] {
            return title(&self.skips);
        }
        let cells: Vec<(i32, &str)> = chosen
            .iter()
            .enumerate()
            .filter_map(|(question, id)| {
                let cell = &self.key[question][&self.letters[question][(*id)?]];
                let (points, mark) = cell.split_once('\u{a0}').unwrap_or((cell, ""));
                Some((numbers(points)[0], mark))
            })
            .collect();
        let sum: i32 = cells.iter().map(|(points, _)| points).sum();
        let times = |points: i32| cells.iter().filter(|cell| cell.0 == points).count() as i32;
        // "3 or more times +2, at least 2 more of them than of −2, and a sum of +4 or more"
        let [strong, of, lead, against, at] = numbers(&self.fits[0])[..] else { panic!("a line") };
        let three =
            |of: i32, against: i32| times(of) >= strong && times(of) - times(against) >= lead;
        let marked = |letter: &str| cells.iter().filter(|cell| cell.1 == letter).count() as i32;
        let leads = numbers(&self.fits[4]);
        let anchored = leads.len() == 1
            || leads[1..].iter().any(|question| {
                chosen[*question as usize - 1].is_some_and(|id| {
                    let place = *question as usize - 1;
                    self.key[place][&self.letters[place][id]].ends_with('T')
                })
            });
        let (up, down) = (sum >= at, sum <= -at);
        let holds = [
            three(of, against) && up,
            three(against, of) && down,
            three(of, against) || up,
            three(against, of) || down,
            marked("T") >= leads[0] && anchored,
            true,
        ];
        let line = holds.iter().position(|holds| *holds).expect("the last always holds");
        let (management, mixed) = (line == 0 || line == 2, line == 5);
        let changes = if manager { !management && !mixed } else { management };
        if marked("D") > 0 && management {
            title(&self.dread)
        } else if marked("R") > 0 && (mixed || changes) {
            between(&self.motive, "“", "”")[0].to_owned()
        } else {
            title(&self.fits[line])
        }
    }
}

/// Every way to answer, by the number of the way.
fn answers(questionnaire: &Questionnaire, mut way: usize) -> Vec<Option<u8>> {
    let mut chosen = Vec::new();
    for question in &questionnaire.questions {
        let ways = question.choices.len() + 1;
        let at = way % ways;
        way /= ways;
        chosen.push(u8::try_from(at).ok().filter(|at| usize::from(*at) < question.choices.len()));
    }
    chosen
}

/// Counts many ways to answer by the key alone, and gives how often each title came out.
fn counted(pack: &'static Pack, ladders: &'static LadderPack) -> BTreeMap<&'static str, u32> {
    let questionnaire = &pack.questionnaire;
    let sheet = Sheet::read(&paper_of(pack, ladders));
    let ways: usize = questionnaire.questions.iter().map(|one| one.choices.len() + 1).product();
    let mut seen = BTreeMap::new();
    // A prime step visits all kinds of ways.
    for way in (0..ways).step_by(7) {
        let chosen = answers(questionnaire, way);
        let ids: Vec<Option<&str>> = chosen
            .iter()
            .zip(&questionnaire.questions)
            .map(|(at, question)| Some(question.choices[usize::from((*at)?)].id.0))
            .collect();
        let mut given = Answers::none(questionnaire.questions.len());
        for (place, at) in chosen.iter().enumerate() {
            given = given.with(place, Some(at.map_or(Answer::NoneFits, Answer::Choice)));
        }
        for role in [Role::Engineer, Role::TechLead, Role::Manager] {
            let headline = verdict(questionnaire, &given, role).headline;
            let wanted = pack.outcome(headline).expect("a title").title.0;
            let counted = sheet.count(&ids, role == Role::Manager);
            assert_eq!(counted, wanted, "{ids:?} as {role:?}");
            *seen.entry(wanted).or_insert(0) += 1;
        }
    }
    seen
}

#[test]
fn the_key_gives_the_result_of_the_model() {
    let seen = counted(&PACK, &LADDERS);
    assert_eq!(seen.len(), 9, "every headline comes out: {seen:?}");
}

#[test]
fn so_does_the_key_of_another_pack() {
    for text in [
        include_str!("../assets/packs/nursing.json"),
        include_str!("../assets/packs/product-leadership.json"),
    ] {
        let book = Box::leak(Box::new(book_from_json(text).expect("sound").book));
        let seen = counted(&book.pack, &book.ladders);
        assert_eq!(seen.len(), 9, "every headline comes out: {seen:?}");
        let questionnaire = &book.pack.questionnaire;
        let of = format!(" data-pack='{} 1 {}'", questionnaire.id, questionnaire.content);
        assert!(paper_of(&book.pack, &book.ladders).contains(&of), "{of}");
    }
    assert!(!paper().contains("data-pack"));
}

#[test]
fn all_questions_are_there_with_native_radios() {
    let paper = paper();
    let questions = between(&paper, "<fieldset>", "</fieldset>");
    assert_eq!(questions.len(), PACK.questions.len());
    for (html, (model, text)) in
        questions.iter().zip(PACK.questionnaire.questions.iter().zip(&PACK.questions))
    {
        let heading = words(&html[..html.find("</legend>").expect("a legend")]);
        assert!(heading.ends_with(text.heading.0), "{heading}");
        let values = between(html, "value='", "'");
        assert_eq!(values.len(), model.choices.len() + 1);
        assert_eq!(values.last(), Some(&"none"));
        assert_eq!(between(html, "name='", "'"), vec![model.id.0; values.len()]);
        assert_eq!(html.matches("type='radio'").count(), values.len());
        let said = words(html);
        for choice in &text.choices {
            assert!(said.contains(choice.text.0), "{}", choice.text.0);
        }
    }
}

#[test]
fn no_order_stands_for_a_track() {
    // From +2 to −2 or the other way would tell what an answer is for.
    for (question, model) in PACK.questionnaire.questions.iter().enumerate() {
        let html = paper();
        let html = between(&html, "<fieldset>", "</fieldset>")[question].to_owned();
        let leans: Vec<i8> = between(&html, "value='", "'")
            .iter()
            .filter_map(|id| model.choices.iter().find(|choice| choice.id.0 == *id))
            .map(|choice| choice.lean.value())
            .collect();
        assert!(!leans.is_sorted() && !leans.iter().rev().is_sorted(), "{leans:?}");
    }
}

#[test]
fn the_ladders_are_a_table_with_every_rung() {
    let paper = paper();
    let table = words(between(&paper, "<table>", "</table>")[1]);
    let ladders = &LADDERS.forms[0].ladders;
    for rung in ladders.individual_contributor.iter().chain(&ladders.management) {
        assert!(table.contains(rung.title.0), "{}", rung.title.0);
    }
}

#[test]
fn a_page_with_any_policy_can_hold_it() {
    let paper = paper();
    for forbidden in ["style", "<script", " on", " id=", "http"] {
        assert!(!paper.contains(&[" ", forbidden.trim(), "="].concat()), "{forbidden}");
    }
    assert!(!paper.contains("<script") && !paper.contains("<style"));
    assert!(paper.starts_with("<form ") && paper.ends_with("</form>\n"));
    assert!(!paper.contains('{'), "a placeholder was not filled");
}
