//! The context as the page sees it:
//! `{now, monthsAway, employer, years}`; a field that is left out takes its default.

use super::fields::{fields, string, wrong};
use super::json::Json;
use crate::domain::{Context, Employer, Role, decimal};

/// All four fields.
pub fn write(context: &Context) -> String {
    let mut json = Json::default();
    json.open("", '{');
    json.id("now", context.now.id());
    number(&mut json, "monthsAway", context.months_away);
    json.id("employer", context.employer.id());
    number(&mut json, "years", context.years.map(u16::from));
    json.close('}');
    json.finish()
}

fn number(json: &mut Json, name: &str, number: Option<u16>) {
    match number {
        Some(number) => json.number(name, number.into()),
        None => json.bare(name, "null"),
    }
}

/// Reads a context.
///
/// # Errors
/// A text that names the first wrong field.
pub fn read(text: &str) -> Result<Context, String> {
    let mut context = Context::default();
    for (name, value) in fields(text) {
        match string(name).unwrap_or_default() {
            "now" => {
                if let Some(id) = one_of("now", value, &Role::ALL.map(Role::id))? {
                    context.now = Role::from_id(id).unwrap_or_default();
                }
            }
            "employer" => {
                if let Some(id) = one_of("employer", value, &Employer::ALL.map(Employer::id))? {
                    context.employer = Employer::from_id(id).unwrap_or_default();
                }
            }
            "monthsAway" => {
                context.months_away =
                    whole_number("monthsAway", value, Context::MONTHS_AWAY_AT_MOST)?;
            }
            "years" => {
                let years = whole_number("years", value, Context::YEARS_AT_MOST.into())?;
                context.years = years.and_then(|years| u8::try_from(years).ok());
            }
            _ => return Err(wrong(&["context"], name, "now, monthsAway, employer, years")),
        }
    }
    Ok(context)
}

/// What stands for a field that is there without a value.
const LEFT_OUT: &str = "undefined";

fn one_of<'value>(
    name: &str,
    value: &'value str,
    allowed: &[&str],
) -> Result<Option<&'value str>, String> {
    match string(value) {
        Some(id) if allowed.contains(&id) => Ok(Some(id)),
        None if value == LEFT_OUT => Ok(None),
        _ => Err(wrong(&["context.", name], value, &allowed.join(", "))),
    }
}

fn whole_number(name: &str, value: &str, at_most: u16) -> Result<Option<u16>, String> {
    if value == LEFT_OUT || value == "null" {
        return Ok(None);
    }
    match decimal::read(value).and_then(|number| u16::try_from(number).ok()) {
        Some(number) if number <= at_most => Ok(Some(number)),
        _ => {
            let at_most = decimal::write(at_most.into());
            let allowed = ["null or a whole number from 0 to ", &at_most].concat();
            Err(wrong(&["context.", name], value, &allowed))
        }
    }
}
