//! The ladders: equal detail, a source for every statement, and no fact left out.

use serde_json::Value;
use two_ladders::builtin::LADDERS;
use two_ladders::content::pack::LadderForm;
use two_ladders::domain::{Basis, List, Rung, RungAt, Text, Track};

use crate::{equal_detail, words};

const TRACKS: [Track; 2] = [Track::IndividualContributor, Track::Management];

/// The ladders as they stand in the pack file.
fn file() -> Value {
    let pack: Value =
        serde_json::from_str(include_str!("../../assets/packs/en.json")).expect("JSON");
    pack["ladders"].clone()
}

fn form(id: &str) -> &'static LadderForm {
    LADDERS.forms.iter().find(|form| form.id == id).expect("a form of this id")
}

/// Every value under one of these keys, however deep.
fn under(value: &Value, key: &str, found: &mut Vec<Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| under(item, key, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == key {
                    found.push(field.clone());
                }
                under(field, key, found);
            }
        }
        _ => {}
    }
}

#[test]
fn both_ladders_are_told_in_equal_detail() {
    let equal = |name, count: fn(&Rung) -> usize| {
        let [one, other] = TRACKS.map(|track| LADDERS.main().rungs(track).iter().map(count).sum());
        equal_detail(name, one, other);
    };
    equal("detail", |rung| words([rung.detail]));
    equal("week", |rung| words([rung.week]));
    equal("judged on", |rung| words([rung.judged_on]));
    equal("examples", |rung| words(rung.examples.iter().copied()));
    let examples = TRACKS.map(|track| {
        LADDERS.main().rungs(track).iter().map(|rung| rung.examples.len()).sum::<usize>()
    });
    assert_eq!(examples[0], examples[1], "as many examples on both ladders");
}

#[test]
fn both_forecasts_and_the_advice_for_both_are_of_equal_detail() {
    let planner = &LADDERS.planner;
    let count = |texts: List<Text>| words(texts.iter().copied());
    equal_detail(
        "years 1 and 2",
        count(planner.individual_years_1_2),
        count(planner.management_years_1_2),
    );
    equal_detail(
        "years 3 to 5",
        count(planner.individual_years_3_5),
        count(planner.management_years_3_5),
    );
    for ceiling in LADDERS.ceilings.iter() {
        equal_detail(&ceiling.id, words([ceiling.individual]), words([ceiling.management]));
    }
}

#[test]
fn levels_and_their_basis_are_those_of_the_sources() {
    let levels = |id: &str, links: &[(u16, u16, Basis)]| {
        let ladders = &form(id).ladders;
        assert_eq!(ladders.equivalences.len(), links.len(), "{id}");
        for (individual, management, basis) in links {
            let at = RungAt::individual_contributor(*individual);
            let (partner, link) = ladders.partner(at).expect("a partner");
            assert_eq!(partner, RungAt::management(*management), "{id}");
            assert_eq!(link.basis, *basis, "{id}");
        }
    };
    use Basis::{Inferred, Stated};
    levels(
        "main",
        &[(1, 0, Inferred), (2, 1, Stated), (3, 2, Stated), (4, 3, Stated), (5, 4, Inferred)],
    );
    levels("short", &[(1, 0, Stated), (2, 1, Stated), (3, 2, Stated), (4, 3, Inferred)]);
    levels("other", &[(0, 0, Inferred), (1, 1, Inferred), (2, 2, Inferred)]);
    assert!(LADDERS.main().partner(RungAt::individual_contributor(0)).is_none());
    assert!(LADDERS.main().partner(RungAt::management(5)).is_none());
    assert!(form("other").ladders.partner(RungAt::management(4)).is_none(), "no equal for a CTO");
}

#[test]
fn every_link_and_claim_names_its_source_or_says_that_it_is_ours() {
    let known = |id: Text| LADDERS.sources.iter().any(|source| source.id == id);
    for form in LADDERS.forms.iter() {
        assert!(known(form.source), "{}", form.id);
        for link in form.ladders.equivalences.iter() {
            match link.source {
                Some(source) => assert!(known(source), "{source}"),
                None => assert!(
                    ["ours", "Our own", "source 004"].iter().any(|say| link.note.contains(say)),
                    "{}",
                    link.note
                ),
            }
        }
        for claim in form.ladders.claims.iter() {
            assert!(known(claim.source), "{}", claim.source);
        }
    }
}

#[test]
fn a_title_of_their_own_is_named_and_its_place_here_called_our_reading() {
    for claim in LADDERS.main().claims.iter() {
        let rung = &LADDERS.main().management[usize::from(claim.management)];
        let own_title = ["Group Lead", "Engineering Manager", "people"];
        if own_title.iter().any(|title| claim.text.contains(title)) {
            assert!(claim.text.contains("our") || claim.text.contains("We draw"), "{}", claim.text);
            assert!(claim.text.contains(rung.title.0), "{}", claim.text);
        }
    }
}

#[test]
fn the_disagreement_about_staff_and_senior_is_there_in_every_form_that_has_both_jobs() {
    let said_of = |form: &str, individual: &str| -> Vec<&str> {
        let ladders = &self::form(form).ladders;
        let at = ladders.find(individual).expect("a rung").index;
        let mut partners: Vec<&str> = ladders
            .claims
            .iter()
            .filter(|claim| claim.individual_contributor == at)
            .map(|claim| ladders.management[usize::from(claim.management)].title.0)
            .collect();
        partners.sort_unstable();
        partners.dedup();
        partners
    };
    assert_eq!(said_of("main", "ic-3"), ["Director", "Manager", "Senior Manager"]);
    assert_eq!(said_of("main", "ic-2"), ["Manager"]);
    assert_eq!(said_of("short", "ic-2"), ["Director", "Manager", "Senior Manager"]);
    assert_eq!(said_of("other", "ic-2"), ["Director", "Engineering Manager"]);
}

#[test]
fn only_sources_that_the_ladders_name_are_shown_with_them() {
    let ids: Vec<&str> = LADDERS.sources.iter().map(|source| source.id.0).collect();
    assert_eq!(ids, ["002", "004", "snowflake", "staff-story", "google-forum", "google-levels"]);
}

#[test]
fn a_rung_of_a_later_form_has_the_words_of_the_same_job() {
    let staff = &form("short").ladders.individual_contributor[1];
    let same = &LADDERS.main().individual_contributor[2];
    assert_eq!((staff.title.0, staff.same_as), ("Staff", Some(same.id)));
    assert_eq!(
        (staff.detail, staff.week, staff.judged_on, staff.examples),
        (same.detail, same.week, same.judged_on, same.examples)
    );
    let top = form("other").ladders.management.last().expect("a rung");
    assert_eq!((top.title.0, top.same_as), ("CTO", None));
    assert!(top.detail.contains("ours"));
}

#[test]
fn away_from_code_begins_with_manager_and_leading_without_reports_with_staff() {
    let away: Vec<&str> = LADDERS
        .main()
        .individual_contributor
        .iter()
        .chain(LADDERS.main().management.iter())
        .filter(|rung| rung.away_from_code)
        .map(|rung| rung.title.0)
        .collect();
    let above_tech_lead =
        ["Manager", "Senior Manager", "Director", "Senior Director", "VP Engineering"];
    assert_eq!(away, above_tech_lead);
    let leads = LADDERS.main().individual_contributor.iter().map(|rung| rung.leads_without_reports);
    assert_eq!(leads.collect::<Vec<_>>(), [false, false, true, true, true, true]);
    assert!(LADDERS.main().management.iter().all(|rung| !rung.leads_without_reports));
}

#[test]
fn every_fact_about_ladders_forecasts_and_the_way_back_is_told_somewhere() {
    let mut lists = Vec::new();
    under(&file(), "facts", &mut lists);
    let told: Vec<&str> =
        lists.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
    for number in (12..=48).chain(110..=143).chain([150, 159, 160]) {
        let fact = format!("F{number}");
        assert!(told.contains(&fact.as_str()), "{fact} is told nowhere");
    }
}

#[test]
fn where_the_source_differs_from_itself_both_numbers_are_said() {
    // T4: one passage counts a quarter or two, another months of pace and then quarters.
    let pace = LADDERS.constant_texts.iter().find(|one| one.id == "pace-months-least");
    let note = pace.expect("the words of a number").note;
    assert!(note.contains("a quarter or two") && note.contains("3–6 months"), "{note}");
    // T8: when people return, and until when a return is easy.
    let usual = LADDERS.planner.usual_return;
    assert!(usual.contains("{least}") && usual.contains("{intact} months"), "{usual}");
    assert!(usual.contains("Common does not mean easy"), "{usual}");
}

#[test]
fn the_planner_names_every_number_that_is_filled_in() {
    let planner = &LADDERS.planner;
    let rows: [(Text, &[&str]); 8] = [
        (planner.return_same_level, &["{months}"]),
        (planner.return_ramp, &["{months}"]),
        (planner.return_rebuild, &["{months}", "{pace}", "{credibility}"]),
        (planner.return_reinvest, &["{months}", "{pace}", "{credibility}"]),
        (planner.last_cheap_moment, &["{when}"]),
        (planner.trial, &["{least}", "{most}"]),
        (planner.usual_return, &["{least}", "{most}", "{intact}"]),
        (planner.frontier, &["{factor}"]),
    ];
    for (text, names) in rows {
        assert!(names.iter().all(|name| text.contains(name)), "{text}");
    }
}

#[test]
fn the_employer_never_changes_the_fit_and_a_short_ladder_asks_for_another_employer() {
    assert!(LADDERS.texts.ceilings.contains("never changes the fit"));
    for id in ["stops-at-senior", "titles-only"] {
        let ceiling = LADDERS.ceilings.iter().find(|one| one.id == id).expect("a ceiling");
        assert!(ceiling.individual.starts_with("The track fits, the employer does not."), "{id}");
    }
    let unknown = LADDERS.ceilings.last().expect("a ceiling");
    assert_eq!((unknown.id.0, unknown.ask.len()), ("unknown", 3));
    for ceiling in LADDERS.ceilings.iter() {
        assert!(ceiling.ask.iter().all(|text| text.starts_with("Ask ")), "whom: {}", ceiling.id);
    }
}

#[test]
fn every_text_is_written_and_none_shouts() {
    let text = file().to_string();
    assert!(!text.contains("to be written"));
    assert!(!text.contains('!'));
}
