//! Plain JavaScript objects, made and read without a parser.

use js_sys::{Array, JSON, Object, Reflect, TypeError};
use wasm_bindgen::{JsCast, JsValue};

/// A plain object with these fields.
pub fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// An array of these values.
pub fn array(values: impl Iterator<Item = JsValue>) -> JsValue {
    values.collect::<Array>().into()
}

/// A field of a value; `undefined` where there is none.
pub fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// The field names of a plain object, or a `TypeError` that says what was found instead.
pub fn field_names(value: &JsValue, what: &str) -> Result<Vec<String>, JsValue> {
    let object = value.dyn_ref::<Object>().filter(|_| !Array::is_array(value));
    let Some(object) = object else {
        return Err(wrong(what, &describe(value), "a plain object"));
    };
    Ok(Object::keys(object).iter().filter_map(|name| name.as_string()).collect())
}

/// What a wrong value is called in an error: as it would stand in JSON, cut to a line.
pub fn describe(value: &JsValue) -> String {
    match JSON::stringify(value).ok().and_then(|text| text.as_string()) {
        Some(text) => text.chars().take(60).collect(),
        None => value.js_typeof().as_string().unwrap_or_default(),
    }
}

/// A `TypeError` that says where, what was found and what is allowed.
pub fn wrong(path: &str, found: &str, allowed: &str) -> JsValue {
    let message = [path, ": found ", found, "; allowed is ", allowed].concat();
    TypeError::new(&message).into()
}
