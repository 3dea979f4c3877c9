//! The view of a path: what it says, and that everything that can be done on it is understood.
#![cfg(not(target_arch = "wasm32"))]

use two_ladders::builtin::{LADDER_CATALOG, LADDERS};
use two_ladders::domain::{
    Constant, Context, Employer, Leg, Path, Paths, Preset, Role, RungAt, Study, StudyAction, View,
};
use two_ladders::ladders::{Answered, Asked, BETWEEN, Book, act, draw};
use two_ladders::page::{END, Node};

const BOOK: Book = Book { pack: &LADDERS, texts: &LADDER_CATALOG };
const SENIOR: RungAt = RungAt::individual_contributor(1);

/// The study of somebody who stands on this rung, after these actions.
fn study(here: RungAt, actions: &[StudyAction]) -> Study {
    let forms = BOOK.forms();
    let start = Study { here: Some(here), ..Study::default() };
    actions.iter().fold(start, |study, action| {
        study.apply(&forms, *action).unwrap_or_else(|| panic!("{action:?} changes nothing"))
    })
}

fn lay(preset: Preset) -> StudyAction {
    StudyAction::LayPath { second: false, preset }
}

fn beside(preset: Preset) -> StudyAction {
    StudyAction::LayPath { second: true, preset }
}

fn asked(study: &Study) -> Asked {
    Asked { study: study.write(), view: View::Path, ..Asked::default() }
}

fn asked_by_manager(study: &Study, months_away: Option<u16>) -> Asked {
    let context = Context { now: Role::Manager, months_away, ..Context::default() };
    Asked { context, ..asked(study) }
}

/// The page of the view, order by order.
fn orders(asked: &Asked) -> Vec<(char, String)> {
    let pages = draw(&BOOK, &asked.write());
    let (_, page) = pages.split_once(BETWEEN).expect("two pages");
    let order = |order: &str| Some((order.chars().next()?, order.get(1..)?.to_owned()));
    page.split(END).filter_map(order).collect()
}

/// Every text of the page.
fn texts(asked: &Asked) -> Vec<String> {
    orders(asked).into_iter().filter(|(sign, _)| *sign == '"').map(|(_, text)| text).collect()
}

#[track_caller]
fn says(asked: &Asked, wanted: &str) {
    let texts = texts(asked);
    assert!(texts.iter().any(|text| text.contains(wanted)), "no {wanted:?} in {texts:#?}");
}

#[track_caller]
fn does_not_say(asked: &Asked, unwanted: &str) {
    let found = texts(asked).into_iter().find(|text| text.contains(unwanted));
    assert_eq!(found, None, "{unwanted:?} is said");
}

/// What is said wherever months count from today only.
const UNTOLD: &str = "so this is counted from today";

/// The field for the months away from code, where it is asked for.
fn months_field(asked: &Asked) -> Option<Control> {
    controls(asked).into_iter().find(|control| control.told == "months-away ")
}

/// Something that can be done on the page.
#[derive(Debug)]
struct Control {
    /// What it tells, without a value.
    told: String,
    /// The values that can be chosen, where there is a choice of them.
    values: Vec<String>,
    /// The value it has.
    value: Option<String>,
    /// Its element, its attributes, and whether it stands inside a label.
    element: String,
    attributes: Vec<String>,
    in_label: bool,
}

impl Control {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|known| known == attribute)
    }

    /// What it tells for each thing that can be done to it.
    fn tellings(&self) -> Vec<String> {
        if self.values.is_empty() {
            return vec![self.told.clone()];
        }
        self.values.iter().map(|value| [&*self.told, value].concat()).collect()
    }
}

fn controls(asked: &Asked) -> Vec<Control> {
    let mut open: Vec<(String, Vec<String>, Option<usize>)> = Vec::new();
    let mut controls: Vec<Control> = Vec::new();
    for (sign, text) in orders(asked) {
        match sign {
            '<' => {
                let (name, rest) = text.split_once(' ').unwrap_or((&text, ""));
                let attributes = rest.split("' ").map(|one| one.replace('\'', "")).collect();
                open.push((name.to_owned(), attributes, None));
            }
            '>' => {
                let (_, attributes, control) = open.pop().expect("an open element");
                if let Some(control) = control {
                    controls[control].attributes = attributes;
                }
            }
            '=' => {
                let (name, attributes, _) = open.last_mut().expect("an open element");
                attributes.push(text.clone());
                if let (true, Some(value)) = (name == "option", text.strip_prefix("value=")) {
                    controls.last_mut().expect("a list").values.push(value.to_owned());
                }
            }
            ':' | '~' => {
                let (_, attributes, _) = open.last_mut().expect("an open element");
                attributes.push(format!("now={text}"));
            }
            '*' => {
                let in_label = open.iter().any(|(name, ..)| name == "label");
                let (name, _, control) = open.last_mut().expect("an open element");
                *control = Some(controls.len());
                controls.push(Control {
                    told: text[1..].to_owned(),
                    values: Vec::new(),
                    value: None,
                    element: name.clone(),
                    attributes: Vec::new(),
                    in_label,
                });
            }
            _ => {}
        }
    }
    for control in &mut controls {
        let now = control.attributes.iter().find_map(|known| known.strip_prefix("now="));
        control.value = now.map(str::to_owned);
        if control.element == "input" && control.value.is_some() {
            control.values.push("13".to_owned());
            control.values.push("130".to_owned());
        }
    }
    controls
}

fn done(asked: &Asked, told: &str) -> Answered {
    Answered::read(&act(&BOOK, &format!("{}{BETWEEN}{told}", asked.write())))
}

/// Typical studies: nothing laid, each ready path, two paths, a full one, a changed number.
fn studies() -> Vec<Study> {
    let mut studies = vec![Study::default()];
    let tops = [RungAt::individual_contributor(5), RungAt::management(5)];
    for here in [SENIOR, RungAt::individual_contributor(0), RungAt::management(1), tops[0], tops[1]]
    {
        for preset in Preset::ALL {
            studies.push(study(here, &[lay(preset)]));
            studies.push(study(here, &[StudyAction::Frontier(true), lay(preset)]));
            studies.push(study(here, &[lay(preset), beside(Preset::Switch)]));
        }
    }
    let add = StudyAction::AddLeg { second: false };
    studies.push(study(SENIOR, &[add; Path::LEGS_AT_MOST]));
    let constant = Constant::IntactMonths;
    let change = StudyAction::Constant { constant, value: Some(12) };
    studies.push(study(SENIOR, &[lay(Preset::SwitchAndBack), change]));
    studies.push(study(SENIOR, &[StudyAction::Form(1), beside(Preset::Stay)]));
    studies
}

#[test]
fn who_switches_from_senior_and_comes_back_reads_when_the_last_cheap_moment_is() {
    let asked = asked(&study(SENIOR, &[lay(Preset::SwitchAndBack)]));
    says(&asked, "It comes after 29 months on this path: 17 months into the time away from code");
    says(&asked, "that begins as Manager");
    says(&asked, "Last cheap moment to switch back, month 29. Back as Staff Engineer, month 36.");
    says(&asked, "This path has one: 1 year as Tech Lead");
    says(&asked, "From year 1 to year 3: Manager");
    says(&asked, "After 24 months away from code, you are past the easy return");
}

#[test]
fn a_number_that_was_changed_changes_the_words_and_says_whose_it_is() {
    let constant = Constant::IntactMonths;
    let change = StudyAction::Constant { constant, value: Some(12) };
    let study = study(SENIOR, &[lay(Preset::SwitchAndBack), change]);
    says(&asked(&study), "It comes after 23 months on this path: 11 months into");
    says(&asked(&study), "with numbers you changed");
    says(&asked(&study), "The source says 18.");
    let before = Study { overrides: Study::default().overrides, ..study };
    does_not_say(&asked(&before), "with numbers you changed");
    does_not_say(&asked(&before), "The source says");
}

#[test]
fn near_the_frontier_months_feel_like_more() {
    let near = study(SENIOR, &[StudyAction::Frontier(true), lay(Preset::SwitchAndBack)]);
    says(&asked(&near), "2 years (here it feels like 8 years) when this step ends");
    says(&asked(&near), "each month away counts 4 times here");
    says(
        &asked(&near),
        "After 24 months away from code, a return is possible with real investment",
    );
    let constant = Constant::FrontierPercent;
    let slower = StudyAction::Constant { constant, value: Some(250) };
    let slower = near.apply(&BOOK.forms(), slower).expect("another study");
    says(&asked(&slower), "counts 2.5 times here");
    let elsewhere = Study { frontier: false, ..near };
    does_not_say(&asked(&elsewhere), "feels like");
    does_not_say(&asked(&elsewhere), "times here");
}

#[test]
fn who_stays_in_the_code_reads_of_no_clock() {
    let asked = asked(&study(SENIOR, &[lay(Preset::Stay)]));
    says(&asked, "there is no clock to mark");
    does_not_say(&asked, "The last cheap moment to switch back");
    does_not_say(&asked, "What it costs");
    does_not_say(&asked, "A trial first");
}

#[test]
fn a_manager_starts_with_the_months_already_away() {
    let study = study(RungAt::management(1), &[lay(Preset::Switch)]);
    let told = asked_by_manager(&study, Some(40));
    says(&told, "Months since code was your daily work");
    says(&told, "You are on the management track today, so the clock starts there.");
    says(&told, "After 40 months away from code, pace and standing");
    does_not_say(&told, UNTOLD);
    let field = months_field(&told).expect("a field");
    assert_eq!(field.value.as_deref(), Some("40"));
    assert!(field.has("min=0") && field.has("max=600"), "{field:?}");
}

#[test]
fn no_cost_is_made_up_for_a_manager_who_did_not_tell_how_long() {
    let back_today = study(RungAt::management(1), &[lay(Preset::Switch)]);
    let untold = asked_by_manager(&back_today, None);
    assert_eq!(months_field(&untold).expect("a field").value.as_deref(), Some(""));
    says(&untold, "You have not said how long you have been away from code");
    says(&untold, "so what it costs cannot be counted.");
    does_not_say(&untold, "After 0 months");
    let times = texts(&untold).iter().filter(|text| text.contains(UNTOLD)).count();
    assert_eq!(times, 1, "nothing is counted from today but in the field itself");
    does_not_say(&untold, "your skills are as good as intact");
    does_not_say(&untold, "You are never away from code on this path");
    let leg = [Leg { rung: RungAt::individual_contributor(2), months: 6 }];
    let paths = Paths { first: Path::of(&leg).expect("a path"), ..Paths::default() };
    let brief = asked_by_manager(&Study { paths, ..back_today }, None);
    says(&brief, "What you have not said still counts");
    does_not_say(&brief, "Not at all");
}

#[test]
fn a_manager_who_did_not_tell_reads_that_the_months_count_from_today() {
    let stays = study(RungAt::management(1), &[lay(Preset::Stay), beside(Preset::Switch)]);
    let untold = asked_by_manager(&stays, None);
    let times = texts(&untold).iter().filter(|text| text.contains(UNTOLD)).count();
    assert!(times > 3, "{times}");
    says(&untold, "Last cheap moment to switch back, month 17");
    does_not_say(&asked_by_manager(&stays, Some(0)), UNTOLD);
}

#[test]
fn a_rung_away_from_code_makes_a_manager_of_somebody_who_said_no_role() {
    for form in 0..3 {
        let on_rung = study(SENIOR, &[]);
        let on_rung = on_rung.apply(&BOOK.forms(), StudyAction::Form(form)).unwrap_or(on_rung);
        assert!(months_field(&asked(&on_rung)).is_none());
        let manages = Study { here: Some(RungAt::management(1)), ..on_rung };
        assert!(months_field(&asked(&manages)).is_some(), "form {form}");
    }
    let back = study(RungAt::management(1), &[lay(Preset::Switch)]);
    let context = Context { months_away: Some(40), ..Context::default() };
    says(&Asked { context, ..asked(&back) }, "After 40 months away from code, pace and standing");
    let engineer = study(SENIOR, &[lay(Preset::SwitchAndBack)]);
    says(&Asked { context, ..asked(&engineer) }, "It comes after 29 months on this path");
}

#[test]
fn the_months_away_are_asked_for_and_not_kept_here() {
    let manages = asked(&study(RungAt::management(1), &[]));
    for (told, expected) in [
        ("months-away 30", Some(Some(30))),
        ("months-away 0", Some(Some(0))),
        ("months-away 601", Some(Some(600))),
        ("months-away 70000", Some(Some(600))),
        ("months-away ", Some(None)),
        ("months-away x", None),
        ("months-away -3", None),
        ("rung i2", None),
    ] {
        let answered = done(&manages, told);
        assert_eq!(answered.months_away, expected, "{told:?}");
        assert_eq!(answered.study == manages.study, told != "rung i2", "{told:?}");
    }
}

#[test]
fn what_is_today_is_called_today() {
    let stays = study(RungAt::management(1), &[lay(Preset::Stay)]);
    let last_day = asked_by_manager(&stays, Some(17));
    says(&last_day, "It is today. The way back is straightforward until today, and no longer.");
    says(&last_day, "Last cheap moment to switch back, today.");
    let back = study(RungAt::management(1), &[lay(Preset::Switch)]);
    says(&asked_by_manager(&back, Some(17)), "Back as Staff Engineer, today.");
    for asked in [last_day, asked_by_manager(&back, Some(17))] {
        does_not_say(&asked, "onth 0");
        does_not_say(&asked, "after 0 months");
    }
    let constant = Constant::IntactMonths;
    let at_once = StudyAction::Constant { constant, value: Some(1) };
    let over = study(SENIOR, &[lay(Preset::Switch), at_once]);
    says(&asked(&over), "It comes after 1 year on this path, as the time away from code begins");
}

#[test]
fn who_was_never_away_from_code_reads_of_no_return() {
    let back = asked(&study(RungAt::management(0), &[lay(Preset::Switch)]));
    says(&back, "Back to the individual-contributor track.");
    does_not_say(&back, "After 0 months away from code");
    does_not_say(&back, "This return");
    says(&back, "You are never away from code on this path");
}

#[test]
fn a_path_without_marks_that_leaves_the_code_does_not_claim_to_stay() {
    let legs = [Leg { rung: RungAt::management(1), months: 6 }];
    let paths = Paths { first: Path::of(&legs).expect("a path"), ..Paths::default() };
    let study = Study { here: Some(RungAt::management(1)), paths, ..Study::default() };
    for months_away in [None, Some(0), Some(20)] {
        let asked = asked_by_manager(&study, months_away);
        says(&asked, "No mark falls into the time of this path.");
        does_not_say(&asked, "You are never away from code");
    }
}

#[test]
fn the_clock_goes_back_by_a_rule_that_is_called_ours() {
    let back = study(SENIOR, &[lay(Preset::SwitchAndBack)]);
    says(&asked(&back), "Our own rule: after 1 year back in code");
    let constant = Constant::PaceMonthsMost;
    let slower = StudyAction::Constant { constant, value: Some(9) };
    let slower = back.apply(&BOOK.forms(), slower).expect("another study");
    says(&asked(&slower), "after 15 months back in code");
    does_not_say(&asked(&study(SENIOR, &[lay(Preset::Switch)])), "Our rule");
}

#[test]
fn the_easy_return_ends_where_the_numbers_in_force_say() {
    let switch = study(SENIOR, &[lay(Preset::Switch)]);
    says(&asked(&switch), "the return is easy after less than 18 months");
    let constant = Constant::IntactMonths;
    let change = StudyAction::Constant { constant, value: Some(12) };
    let changed = switch.apply(&BOOK.forms(), change).expect("another study");
    says(&asked(&changed), "the return is easy after less than 12 months");
}

#[test]
fn a_number_that_is_set_to_that_of_the_source_counts_as_unchanged() {
    let constant = Constant::IntactMonths;
    let same = StudyAction::Constant { constant, value: Some(18) };
    let asked = asked(&study(SENIOR, &[lay(Preset::SwitchAndBack), same]));
    does_not_say(&asked, "with numbers you changed");
    does_not_say(&asked, "The source says");
    let controls = controls(&asked);
    let reset = controls.iter().find(|control| control.told == "reset-constants");
    assert!(reset.expect("a button").has("aria-disabled=true"));
}

#[test]
fn a_step_above_the_ladder_of_the_employer_says_so_in_every_form() {
    let not_here = "This rung is not there at your employer";
    let stops_at_senior = Context { employer: Employer::StopsAtSenior, ..Context::default() };
    for form in 0..3 {
        let stays = Study { form, ..study(SENIOR, &[lay(Preset::Stay)]) };
        does_not_say(&asked(&stays), not_here);
        says(&Asked { context: stops_at_senior, ..asked(&stays) }, not_here);
        let title = StudyAction::HighestTitle(Some(2));
        let told = stays.apply(&BOOK.forms(), title).expect("another study");
        does_not_say(&Asked { context: stops_at_senior, ..asked(&told) }, not_here);
    }
}

#[test]
fn a_trial_is_missed_where_a_path_goes_over_at_once() {
    let with = |months| {
        let legs = [
            Leg { rung: SENIOR, months: 12 },
            Leg { rung: RungAt::management(1), months },
            Leg { rung: SENIOR, months: 12 },
        ];
        let first = Path::of(&legs).expect("a path");
        let paths = Paths { first, ..Paths::default() };
        asked(&Study { here: Some(SENIOR), paths, ..Study::default() })
    };
    says(&with(36), "This path has none: it takes you away from code for 3 years at once.");
    says(&with(12), "This path is one: 1 year away from code is as long as a trial.");
    says(&with(12), "You are back before it.");
}

#[test]
fn somebody_on_the_rung_of_a_trial_is_told_to_be_in_one() {
    let legs = [Leg { rung: RungAt::management(1), months: 36 }];
    let paths = Paths { first: Path::of(&legs).expect("a path"), ..Paths::default() };
    let study = Study { here: Some(RungAt::management(0)), paths, ..Study::default() };
    says(&asked(&study), "You are in one today, as Tech Lead.");
    does_not_say(&asked(&study), "This path has none");
    does_not_say(&asked(&study), "A trial would be over");
    does_not_say(&asked_by_manager(&study, None), "A trial first");
    does_not_say(&asked_by_manager(&study, Some(0)), "A trial first");
}

#[test]
fn the_return_is_costed_for_each_of_five_years() {
    let asked = asked(&study(SENIOR, &[lay(Preset::Switch)]));
    let texts = texts(&asked);
    let start = texts.iter().position(|text| text == "What it costs").expect("a table") + 1;
    let expected = [
        ("1 year", "The same level, straight away"),
        ("2 years", "A ramp; no figure is given"),
        ("3 years", "3–6 months for your pace, 3–6 more for your standing"),
        ("4 years", "3–6 months for your pace, 3–6 more for your standing"),
        ("5 years", "3–6 months for your pace, 3–6 more for your standing"),
    ];
    for (row, (after, cost)) in expected.into_iter().enumerate() {
        assert_eq!(texts[start + row * 2], after);
        assert_eq!(texts[start + row * 2 + 1], cost);
    }
}

#[test]
fn a_second_path_is_offered_once_the_first_is_laid_and_then_compared_with_it() {
    does_not_say(&asked(&Study::default()), "Lay a second path beside it");
    let one = study(SENIOR, &[lay(Preset::SwitchAndBack)]);
    says(&asked(&one), "Lay a second path beside it");
    says(&asked(&one), "Your path");
    let two = one.apply(&BOOK.forms(), beside(Preset::Switch)).expect("another study");
    says(&asked(&two), "First path: after 5 years you are Staff Engineer, and code is your work.");
    says(
        &asked(&two),
        "Second path: after 5 years you are Manager, and away from code for 4 years.",
    );
    does_not_say(&asked(&two), "Your path");
}

#[test]
fn every_control_is_understood_and_changes_the_study() {
    for study in studies() {
        let asked = asked(&study);
        for control in controls(&asked) {
            for told in control.tellings() {
                let answered = done(&asked, &told);
                if let Some(section) = answered.read {
                    assert_eq!(told, format!("read {section}"));
                    continue;
                }
                if answered.months_away.is_some() {
                    assert_eq!(control.told, "months-away ");
                    continue;
                }
                let next = answered.study;
                let is_set = control.value.as_ref().is_some_and(|value| {
                    told == [&*control.told, value].concat() && control.element == "select"
                });
                let idle =
                    is_set || control.has("aria-pressed=true") || control.has("aria-disabled=true");
                assert_eq!(next == asked.study, idle, "{told:?} on {:?}", asked.study);
            }
        }
    }
}

#[test]
fn every_length_that_is_offered_is_taken_as_it_is() {
    let legs = [Leg { rung: SENIOR, months: 33 }; 7];
    let first = Path::of(&legs).expect("a path");
    let study = Study { paths: Paths { first, ..Paths::default() }, ..Study::default() };
    let controls = controls(&asked(&study));
    let first = controls.iter().find(|control| control.told == "leg-months 0 0 ");
    let first = first.expect("the length of the first step");
    assert_eq!(first.value.as_deref(), Some("33"));
    assert_eq!(first.values, ["6", "12", "18", "24", "30", "33", "36"]);
}

#[test]
fn every_list_and_field_has_a_name() {
    for study in studies() {
        for control in controls(&asked(&study)) {
            let named = control.in_label || control.element == "button";
            assert!(named, "{control:?}");
        }
    }
}

#[test]
fn the_focus_goes_to_an_element_that_every_page_has_once() {
    for study in studies() {
        let named = |node: Node| {
            let is_it = |(sign, text): &(char, String)| *sign == '@' && text == node.sign();
            orders(&asked(&study)).iter().filter(|order| is_it(order)).count()
        };
        assert_eq!((named(Node::Panel), named(Node::Heading)), (1, 1));
        let has_second = usize::from(!study.paths.are_empty());
        assert_eq!(named(Node::SecondPanel), has_second);
    }
    let two = study(SENIOR, &[lay(Preset::Switch), beside(Preset::Stay)]);
    for (told, focus) in [
        ("remove-leg 0 0", Node::Panel),
        ("clear-path 0", Node::Panel),
        ("remove-leg 1 1", Node::SecondPanel),
        ("clear-path 1", Node::SecondPanel),
    ] {
        assert_eq!(done(&asked(&two), told).focus, Some(focus), "{told}");
    }
    let only_second = study(SENIOR, &[beside(Preset::Stay)]);
    assert_eq!(done(&asked(&only_second), "clear-path 1").focus, Some(Node::Panel));
}

#[test]
fn beside_a_second_path_every_control_names_the_path_it_belongs_to() {
    let of_a_path = |control: &Control| {
        let of_it = ["lay ", "leg-rung ", "leg-months ", "remove-leg ", "add-leg ", "clear-path "];
        let word = of_it.into_iter().find(|word| control.told.starts_with(word))?;
        let second = control.told.get(word.len()..)?.starts_with('1');
        Some(if second { "Second path" } else { "First path" })
    };
    let two = study(SENIOR, &[lay(Preset::SwitchAndBack), beside(Preset::Switch)]);
    let mut names = Vec::new();
    for control in controls(&asked(&two)) {
        let Some(path) = of_a_path(&control) else { continue };
        let name = control.attributes.iter().find_map(|known| known.strip_prefix("aria-label="));
        let name = name.unwrap_or_else(|| panic!("{control:?} has no name"));
        assert!(name.starts_with(path), "{name:?} of {:?}", control.told);
        names.push(name.to_owned());
    }
    assert!(names.contains(&"First path, step 1: Rung".to_owned()), "{names:#?}");
    assert!(names.contains(&"First path: Remove step 2".to_owned()), "{names:#?}");
    assert!(names.iter().any(|name| name.starts_with("Second path: Switch.")), "{names:#?}");
    assert!(names.contains(&"Second path: Take this path away".to_owned()), "{names:#?}");
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count, "{names:#?}");
    for legend in ["First path, step 3", "Second path, step 1", "Second path: Begin with"] {
        says(&asked(&two), legend);
    }
    let one = asked(&study(SENIOR, &[lay(Preset::Switch)]));
    says(&one, "Step 1");
    says(&one, "Second path: Begin with");
    does_not_say(&one, "First path");
}

#[test]
fn no_placeholder_is_left_and_no_id_is_there_twice() {
    for study in studies() {
        let tech_lead = Study { here: Some(RungAt::management(0)), ..study.clone() };
        for asked in [
            asked(&study),
            asked(&tech_lead),
            asked_by_manager(&study, Some(17)),
            asked_by_manager(&study, Some(40)),
            asked_by_manager(&study, None),
        ] {
            does_not_say(&asked, "{");
            does_not_say(&asked, "}");
            let orders = orders(&asked);
            let ids = orders.iter().filter(|(sign, text)| *sign == '=' && text.starts_with("id="));
            let mut ids: Vec<_> = ids.map(|(_, text)| text).collect();
            let count = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), count);
        }
    }
}

#[test]
fn a_full_path_says_how_much_it_has_room_for() {
    let add = StudyAction::AddLeg { second: false };
    let full = study(SENIOR, &[add; Path::LEGS_AT_MOST]);
    says(&asked(&full), "A path has room for 8 steps and 20 years.");
    does_not_say(&asked(&study(SENIOR, &[add])), "A path has room for");
}

#[test]
fn every_number_of_the_planner_can_be_changed_with_its_source_in_sight() {
    let controls = controls(&asked(&Study::default()));
    for (constant, text) in Constant::ALL.into_iter().zip(LADDERS.constant_texts.iter()) {
        let told = ["constant ", constant.id(), " "].concat();
        assert!(controls.iter().any(|control| control.told == told), "{told}");
        says(&asked(&Study::default()), &text.label);
        says(&asked(&Study::default()), &text.note);
    }
}
