//! The context as the page sees it:
//! `{now, monthsAway, employer, years}`; a field that is left out takes its default.

use wasm_bindgen::JsValue;

use super::object::{describe, field, field_names, object, wrong};
use crate::domain::{Context, Employer, Role};

const FIELDS: [&str; 4] = ["now", "monthsAway", "employer", "years"];

/// All four fields.
pub fn write(context: &Context) -> JsValue {
    let number = |number: Option<u16>| number.map_or(JsValue::NULL, JsValue::from);
    object(&[
        ("now", JsValue::from_str(context.now.id())),
        ("monthsAway", number(context.months_away)),
        ("employer", JsValue::from_str(context.employer.id())),
        ("years", number(context.years.map(u16::from))),
    ])
}

/// Reads a context.
///
/// # Errors
/// A `TypeError` that names the first wrong field.
pub fn read(value: &JsValue) -> Result<Context, JsValue> {
    for name in field_names(value, "context")? {
        if !FIELDS.contains(&name.as_str()) {
            return Err(wrong("context", &["\"", &name, "\""].concat(), &FIELDS.join(", ")));
        }
    }
    Ok(Context {
        now: one_of(value, "now", &Role::ALL.map(Role::id))?
            .and_then(|id| Role::from_id(&id))
            .unwrap_or_default(),
        months_away: whole_number(value, "monthsAway", Context::MONTHS_AWAY_AT_MOST)?,
        employer: one_of(value, "employer", &Employer::ALL.map(Employer::id))?
            .and_then(|id| Employer::from_id(&id))
            .unwrap_or_default(),
        years: whole_number(value, "years", Context::YEARS_AT_MOST.into())?
            .and_then(|years| u8::try_from(years).ok()),
    })
}

fn one_of(value: &JsValue, name: &str, allowed: &[&str]) -> Result<Option<String>, JsValue> {
    let found = field(value, name);
    if found.is_undefined() {
        return Ok(None);
    }
    match found.as_string().filter(|id| allowed.contains(&id.as_str())) {
        Some(id) => Ok(Some(id)),
        None => Err(wrong(&["context.", name].concat(), &describe(&found), &allowed.join(", "))),
    }
}

fn whole_number(value: &JsValue, name: &str, at_most: u16) -> Result<Option<u16>, JsValue> {
    let found = field(value, name);
    if found.is_undefined() || found.is_null() {
        return Ok(None);
    }
    let number = found.as_f64().filter(|number| {
        *number >= 0.0 && *number <= f64::from(at_most) && *number == f64::from(*number as u16)
    });
    match number {
        Some(number) => Ok(Some(number as u16)),
        None => {
            let allowed = ["null or a whole number from 0 to ", &at_most.to_string()].concat();
            Err(wrong(&["context.", name].concat(), &describe(&found), &allowed))
        }
    }
}
