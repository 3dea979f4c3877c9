//! The view of the ladders: what the picture raises, and what a person can ask of it.

use super::asked::Fits;
use super::chart::claim;
use super::page::Page;
use super::stand::stand;
use crate::domain::path_notation::write_rung;
use crate::domain::{Employer, RungAt, StudyAction, View};
use crate::page::{On, digits};
use crate::text::LadderMessage;

/// The panel beside the chart.
pub fn view(page: &mut Page) {
    let pack = page.pack;
    let form = pack.forms.get(usize::from(page.study.form));
    page.open("section class='panel'");
    page.key("ladder");
    page.open("div class='head'");
    page.view_heading(page.words(LadderMessage::ChartName));
    page.line_if_any("p", form.map_or("", |form| form.misconception.0));
    page.close();
    page.open("div class='side'");
    page.part(0);
    page.close();
    page.open("div class='rest'");
    // Said by the source of the first form.
    if form.map(|form| form.source) == pack.forms.first().map(|first| first.source) {
        page.line("p", &pack.texts.where_it_holds);
    } else {
        page.nothing();
    }
    forms(page);
    stand(page);
    employer(page);
    disagreement(page);
    page.open("div class='actions'");
    let told = ["view ", View::Path.id()].concat();
    page.button("button class='primary'", LadderMessage::PlanPath, &told);
    page.read_on(LadderMessage::ReadLadders, "ladders");
    page.close();
    page.close();
    page.close();
}

/// The same ladders as different sources write them.
fn forms(page: &mut Page) {
    page.open("section");
    begin_choice(page, LadderMessage::FormLegend);
    page.open("div class='options'");
    let mut note = "";
    for (number, form) in (0..).zip(&page.pack.forms) {
        let chosen = number == page.study.form;
        if chosen {
            note = form.note.0;
        }
        radio(page, "form", &form.id, chosen, &StudyAction::Form(number).write(), &form.name);
    }
    page.close();
    page.line("p class='quiet'", note);
    page.close();
    page.close();
}

/// Begins a group of radios under a heading.
fn begin_choice(page: &mut Page, heading: LadderMessage) {
    page.open("fieldset class='selection'");
    page.open("legend");
    page.heading(page.words(heading));
    page.close();
}

fn radio(page: &mut Page, name: &str, value: &str, chosen: bool, told: &str, words: &str) {
    page.open("label class='option'");
    page.key(value);
    page.open("input type='radio'");
    page.set("name", name);
    page.value(value);
    page.checked(chosen);
    page.hear_told(On::Choice, told);
    page.close();
    page.line("span", words);
    page.close();
}

/// How far the employer's ladder goes: what that means, and what to ask when it is not known. It
/// changes the advice, never the fit.
fn employer(page: &mut Page) {
    let pack = page.pack;
    page.open("section class='employer'");
    begin_choice(page, LadderMessage::EmployerHeading);
    page.open("div class='options'");
    for ceiling in &pack.ceilings {
        let chosen = page.asked.context.employer.id() == ceiling.id.0;
        let told = ["employer ", &ceiling.id].concat();
        radio(page, "ladder-employer", &ceiling.id, chosen, &told, &ceiling.name);
    }
    page.close();
    page.close();
    highest_title(page);
    if let Some(ceiling) = page.ceiling_by_title() {
        let advice = match page.asked.fits {
            Some(Fits::Individual) => ceiling.individual,
            Some(Fits::Management) => ceiling.management,
            Some(Fits::Middle) | None => ceiling.middle,
        };
        page.open("div class='ceiling'");
        page.line("p", &ceiling.meaning);
        page.line("p class='lead'", &advice);
        page.line("p class='quiet'", &pack.texts.ceilings);
        page.heading(page.words(LadderMessage::Ask));
        page.open("ul");
        for question in &ceiling.ask {
            page.line("li", question);
        }
        page.close();
        page.close();
    }
    page.close();
}

fn highest_title(page: &mut Page) {
    let main = page.pack.main();
    page.open("label class='choose'");
    page.say("span", LadderMessage::HighestLabel);
    let mut options = vec![("-".to_owned(), page.words(LadderMessage::HighestUnknown))];
    for (index, rung) in (0..).zip(&main.individual_contributor) {
        options.push((write_rung(RungAt::individual_contributor(index)), rung.title.0));
    }
    let chosen = page.study.highest_title.map(RungAt::individual_contributor);
    let chosen = chosen.map_or("-".to_owned(), write_rung);
    page.choose("select name='highest-title'", "highest-title", &options, &chosen, "");
    page.close();
    let highest = page.rungs_here.and_then(|rungs| rungs.checked_sub(1));
    match highest.map(RungAt::individual_contributor) {
        Some(at) => {
            page.say_filled(
                "p class='quiet'",
                LadderMessage::HighestHere,
                &[("title", page.title(at))],
            );
        }
        None => page.nothing(),
    }
    let told = page.asked.context.employer != Employer::Unknown;
    if told && page.ceiling() != page.ceiling_by_title() {
        page.say("p class='quiet'", LadderMessage::HighestDecides);
    } else {
        page.nothing();
    }
}

/// What each source says where they disagree: beside each other, never averaged.
fn disagreement(page: &mut Page) {
    let claims = &page.ladders().claims;
    if claims.is_empty() {
        return page.nothing();
    }
    let shown = page.study.claims_shown;
    page.open("section class='claims'");
    page.heading(page.words(LadderMessage::ClaimsHeading));
    page.line("p", &page.pack.texts.claims);
    page.open("label class='option'");
    page.open("input type='checkbox' name='claims'");
    page.checked(shown);
    page.hear_told(On::Choice, &StudyAction::Claims(!shown).write());
    page.close();
    page.say("span", LadderMessage::ClaimsShow);
    page.close();
    page.open("details");
    page.say_filled("summary", LadderMessage::ClaimsList, &[("count", &digits(claims.len()))]);
    page.open("ul");
    for one in claims {
        page.line("li", &claim(page, one));
    }
    page.close();
    page.close();
    page.close();
}
