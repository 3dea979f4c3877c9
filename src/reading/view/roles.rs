//! Two roles side by side.

use super::blocks::{begin_table, end_table};
use crate::content::reading_pack::{RoleText, Statement};
use crate::domain::{Fit, Track};
use crate::page::{On, digits};
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// The choice, what is said of the pair, and the two in a table.
pub fn roles(page: &mut Page) {
    let roles = &page.book.reading.roles;
    let [one, other] = page.margin.roles.map(|at| roles.get(usize::from(at)));
    let (Some(one), Some(other)) = (one, other) else { return page.nothing() };
    page.open("div class='roles'");
    page.open("div class='actions'");
    let [first, second] = page.margin.roles;
    choice(page, ReadingMessage::RoleOne, "role", first);
    choice(page, ReadingMessage::RoleOther, "beside", second);
    page.close();
    pair(page, one, other);
    which_fits(page, one, other);
    table(page, one, other);
    page.close();
}

fn choice(page: &mut Page, label: ReadingMessage, told: &str, chosen: u8) {
    page.open("label class='field'");
    page.say("span", label);
    page.open("select");
    page.set("name", told);
    page.hear_told(On::Change, &[told, " "].concat());
    let chosen = digits(chosen.into());
    page.choice(&chosen);
    for (at, role) in page.book.reading.roles.iter().enumerate() {
        let at = digits(at);
        page.open("option");
        page.key(&at);
        page.set("value", &at);
        if at == chosen {
            page.set("selected", "");
        }
        page.text(&role.name);
        page.close();
    }
    page.close();
    page.close();
}

/// What the sources say of the two together; a winner only as somebody's opinion.
fn pair(page: &mut Page, one: &RoleText, other: &RoleText) {
    let Some(pair) = page.book.reading.pair(&one.id, &other.id) else { return page.nothing() };
    page.open("div class='both'");
    page.statements(&pair.said);
    match &pair.opinion {
        Some(opinion) => {
            page.open("p class='evidence opinion'");
            page.say("strong", ReadingMessage::RolesOpinion);
            page.text(": ");
            page.stated(opinion);
            page.close();
        }
        None => page.nothing(),
    }
    page.close();
}

/// Our answer to 'which': the person's own result.
fn which_fits(page: &mut Page, one: &RoleText, other: &RoleText) {
    let Some(fit) = page.asked.fit else {
        if !page.asked.headline.is_empty() {
            let values = [("headline", &*page.asked.headline)];
            return page.say_filled("p class='own'", ReadingMessage::RolesFitNeither, &values);
        }
        page.open("p class='own'");
        page.text(page.words(ReadingMessage::RolesFitNone));
        page.text(" ");
        page.button("button class='link'", page.words(ReadingMessage::OwnGo), "show quiz");
        return page.close();
    };
    let nearest = [one, other].into_iter().find(|role| {
        let fitting = role.fit.as_ref().map_or("", |fit| fit.0);
        fitting == kind(fit)
    });
    let headline = &*page.asked.headline;
    match nearest {
        Some(role) => {
            let values = [("headline", headline), ("role", role.name.0)];
            page.say_filled("p class='own'", ReadingMessage::RolesFit, &values);
        }
        None => {
            let values = [("headline", headline)];
            page.say_filled("p class='own'", ReadingMessage::RolesFitNeither, &values);
        }
    }
}

/// What a role has to say of itself to be nearest to a fit.
const fn kind(fit: Fit) -> &'static str {
    match fit.track() {
        Some(Track::IndividualContributor) => crate::content::reading_pack::INDIVIDUAL_CONTRIBUTOR,
        Some(Track::Management) => crate::content::reading_pack::MANAGEMENT,
        None if matches!(fit, Fit::TechnicalLeadership) => "technical-leadership",
        None => "none",
    }
}

fn table(page: &mut Page, one: &RoleText, other: &RoleText) {
    let names = [("one", one.name.0), ("other", other.name.0)];
    let caption = page.filled(ReadingMessage::RolesCaption, &names);
    let aspect = page.words(ReadingMessage::RolesAspect);
    begin_table(page, "role-table", &caption, &[aspect, &one.name, &other.name]);
    type Aspect = fn(&RoleText) -> &[Statement];
    let aspects: [(ReadingMessage, Aspect); 9] = [
        (ReadingMessage::RolePurpose, |role| &role.purpose),
        (ReadingMessage::RoleWeek, |role| &role.week),
        (ReadingMessage::RoleResponsibilities, |role| &role.responsibilities),
        (ReadingMessage::RoleSkills, |role| &role.skills),
        (ReadingMessage::RoleProgression, |role| &role.progression),
        (ReadingMessage::RolePros, |role| &role.pros),
        (ReadingMessage::RoleCons, |role| &role.cons),
        (ReadingMessage::RoleWhen, |role| &role.when),
        (ReadingMessage::RoleRelated, |role| &role.related),
    ];
    for (title, said) in aspects {
        page.open("tr role='row'");
        page.say("th role='rowheader' scope='row'", title);
        for role in [one, other] {
            page.open("td role='cell'");
            page.key(&role.id);
            page.set("data-label", &role.name);
            page.statements(said(role));
            page.close();
        }
        page.close();
    }
    end_table(page);
}
