//! The check of a calendar: the hours of a week beside those of the two tracks.

use super::blocks::{begin_table, end_table};
use crate::domain::{CalendarFault, CalendarReport, Shares, Track, week};
use crate::page::{Node, On, digits};
use crate::reading::hours::Part;
use crate::reading::mark::marked;
use crate::reading::page::Page;
use crate::text::ReadingMessage;

/// The fields, the file, and the comparison.
pub fn calendar(page: &mut Page) {
    page.open("div class='calendar'");
    page.open("fieldset");
    page.say("legend", ReadingMessage::CalendarHours);
    page.open("div class='actions'");
    for part in Part::ALL {
        field(page, part);
    }
    page.close();
    page.say("p class='hint'", ReadingMessage::CalendarHint);
    file(page);
    page.close();
    compared(page);
    page.close();
}

fn field(page: &mut Page, part: Part) {
    let label = match part {
        Part::Meetings => ReadingMessage::CalendarMeetings,
        Part::Async => ReadingMessage::CalendarAsync,
        Part::Focus => ReadingMessage::CalendarFocus,
    };
    let wrong = page.hours.is_wrong(part);
    let error = ["wrong-", part.id()].concat();
    page.open("div class='field'");
    page.open("label");
    page.say("span", label);
    page.open("input type='text' inputmode='decimal' autocomplete='off'");
    page.set("name", part.id());
    if part == Part::Meetings {
        page.node(Node::Field);
    }
    if wrong {
        page.set("aria-invalid", "true");
        page.set("aria-describedby", &error);
    }
    let typed = page.hours.typed(part).to_owned();
    page.value(&typed);
    page.hear_told(On::Change, &[part.id(), " "].concat());
    page.close();
    page.close();
    if wrong {
        page.open("p class='missing' role='alert'");
        page.set("id", &error);
        let values = [("found", &*typed)];
        page.text(&page.filled(ReadingMessage::CalendarWrong, &values));
        page.close();
    } else {
        page.nothing();
    }
    page.close();
}

fn file(page: &mut Page) {
    page.open("div class='load'");
    page.open("label");
    page.say("span", ReadingMessage::CalendarFile);
    page.open("input type='file' name='calendar-file' accept='.ics,text/calendar'");
    page.set("aria-describedby", "calendar-file-hint");
    page.close();
    page.close();
    page.close();
    page.say("p class='hint' id='calendar-file-hint'", ReadingMessage::CalendarFileHint);
    page.open("div class='found' role='status'");
    match &page.hours.report {
        None => page.nothing(),
        Some(Err(fault)) => {
            let reason = page.words(match fault {
                CalendarFault::NotACalendar => ReadingMessage::CalendarFaultNot,
                CalendarFault::NoEvents => ReadingMessage::CalendarFaultEmpty,
            });
            let values = [("reason", reason)];
            page.say_filled("p class='missing'", ReadingMessage::CalendarFault, &values);
        }
        Some(Ok(report)) => {
            let report = report.clone();
            found(page, &report);
        }
    }
    page.close();
}

/// The weeks that were found, and what was counted in the one that was taken.
fn found(page: &mut Page, report: &CalendarReport) {
    page.open("label class='field'");
    page.say("span", ReadingMessage::CalendarWeek);
    page.open("select name='calendar-week'");
    page.hear_told(On::Change, "week ");
    let chosen = page.hours.chosen;
    page.choice(&digits(chosen));
    for (at, week) in report.weeks.iter().enumerate() {
        let (number, day) = (digits(at), marked(&week.monday.write()));
        page.open("option");
        page.key(&number);
        page.set("value", &number);
        if at == chosen {
            page.set("selected", "");
        }
        page.text(&page.filled(ReadingMessage::CalendarWeekOf, &[("day", &day)]));
        page.close();
    }
    page.close();
    page.close();
    if let Some(week) = report.weeks.get(chosen) {
        let number = |number: u32| crate::domain::decimal::write(number);
        let (meetings, focus) = (number(week.meetings), number(week.focus_blocks));
        let (all_day, free) = (number(week.all_day), number(week.free));
        let values =
            [("meetings", &*meetings), ("focus", &focus), ("all_day", &all_day), ("free", &free)];
        page.say_filled("p", ReadingMessage::CalendarRead, &values);
    }
    page.say("p class='hint'", ReadingMessage::CalendarRest);
    if report.unread > 0 {
        let count = crate::domain::decimal::write(report.unread);
        page.say_filled("p class='missing'", ReadingMessage::CalendarUnread, &[("count", &count)]);
    }
}

/// The week beside the two of the framework.
fn compared(page: &mut Page) {
    let week = page.hours.week();
    page.open("div class='compared'");
    let Some((week, yours)) = week.and_then(|week| Some((week, week.shares()?))) else {
        page.open("p class='lead' role='status'");
        page.text(page.words(ReadingMessage::CalendarNothing));
        page.close();
        return page.close();
    };
    let weeks = &page.book.reading.weeks;
    let (individual, management) = (weeks.individual_contributor, weeks.management);
    let (to_individual, to_management) = (yours.apart(individual), yours.apart(management));
    let message = if to_individual == to_management {
        ReadingMessage::CalendarNeither
    } else {
        ReadingMessage::CalendarNear
    };
    let nearest = if to_individual < to_management {
        Track::IndividualContributor
    } else {
        Track::Management
    };
    let near = digits(to_individual.min(to_management).into());
    let far = digits(to_individual.max(to_management).into());
    let hours = week::hours(week.meetings + week.asynchronous + week.focus);
    page.open("p class='lead' role='status'");
    let values = [
        ("hours", &*hours),
        ("nearest", page.person(nearest)),
        ("near", &near),
        ("other", page.person(nearest.other())),
        ("far", &far),
    ];
    page.text(&page.filled(message, &values));
    page.close();
    bars(page, yours, individual, management);
    let label = page.words(ReadingMessage::CalendarClear);
    page.button("button class='link forget'", label, "forget-hours");
    page.close();
}

/// The three weeks as a table, each number with a bar that says the same.
fn bars(page: &mut Page, yours: Shares, individual: Shares, management: Shares) {
    let tracks = &page.book.reading.tracks;
    let head = [
        page.words(ReadingMessage::CalendarPart),
        page.words(ReadingMessage::CalendarYours),
        &tracks.individual_contributor.short,
        &tracks.management.short,
    ];
    let caption = page.words(ReadingMessage::CalendarCaption);
    begin_table(page, "week", caption, &head);
    let parts = [
        ReadingMessage::CalendarPartMeetings,
        ReadingMessage::CalendarPartAsync,
        ReadingMessage::CalendarPartFocus,
    ];
    for (part, name) in parts.into_iter().enumerate() {
        page.open("tr role='row'");
        page.say("th role='rowheader' scope='row'", name);
        for (label, shares) in head.into_iter().skip(1).zip([yours, individual, management]) {
            let percent = shares.0.get(part).copied().unwrap_or_default();
            page.open("td role='cell'");
            page.set("data-label", label);
            page.open("svg viewBox='0 0 100 8' preserveAspectRatio='none' aria-hidden='true'");
            page.set("xmlns", "http://www.w3.org/2000/svg");
            page.open("rect class='share' x='0' y='0' height='8'");
            page.number("width", percent.into());
            page.close();
            page.close();
            let values = [("percent", &*digits(percent.into()))];
            page.say_filled("span", ReadingMessage::CalendarPercent, &values);
            page.close();
        }
        page.close();
    }
    end_table(page);
}
