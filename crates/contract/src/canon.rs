//! The canonical form of an OpenAPI 3.1 document: two documents that say the same have the same
//! one. The world is closed: a keyword that is not known where it stands is an error, so nothing
//! can hide from a comparison. It works on JSON alone, never through a typed model, and adds
//! nothing that a document does not say.

mod facts;
mod keywords;
#[cfg(test)]
mod property_tests;
mod schema;
#[cfg(test)]
pub(crate) mod tests;

use serde_json::{Map, Number, Value};

use crate::bundle::is_method;
use crate::node::pointer_token;
pub use facts::{Counts, facts};
use keywords::{Content, Shape, content, is_nothing_when_empty};
use schema::{flatten_single_reference, says_only_type, tidy_schema};

type Object = Map<String, Value>;

/// An extension that only the toolchain reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuthoringOnly {
    /// The keyword.
    pub keyword: &'static str,
    /// Why the canonical form can do without it.
    pub reason: &'static str,
}

/// All that the canonical form leaves out although a document says it.
pub const AUTHORING_ONLY: [AuthoringOnly; 9] = [
    AuthoringOnly {
        keyword: "x-muster-mount",
        reason: "tells the bundler where a shared path item goes; the bundled path says it",
    },
    AuthoringOnly {
        keyword: "x-muster-shared",
        reason: "tells the generator which operations are one method; each is written out by itself",
    },
    AuthoringOnly {
        keyword: "x-muster-tag",
        reason: "tells the generator which property names the type; its enum says what may stand there",
    },
    AuthoringOnly {
        keyword: "x-muster-versions",
        reason: "tells which versions have it; the projections to every version are compared instead",
    },
    AuthoringOnly {
        keyword: "x-muster-member-versions",
        reason: "tells which versions have an enum member; the projections are compared instead",
    },
    AuthoringOnly {
        keyword: "x-muster-member-values",
        reason: "tells the numbers of an enum's members; JSON has names only, and the model says them",
    },
    AuthoringOnly {
        keyword: "x-muster-patch",
        reason: "tells what a schema of changes belongs to; the schema itself is written out",
    },
    AuthoringOnly {
        keyword: "x-muster-flags",
        reason: "tells the generator the flags of a set; its pattern says what may stand there",
    },
    AuthoringOnly {
        keyword: "x-muster-base",
        reason: "tells which arm another one extends in the model; what it has of that is written out",
    },
];

/// A keyword that has no canonical form where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no canonical form is known for the keyword at {pointer}")]
pub struct UnknownKeyword {
    /// The JSON pointer of the keyword.
    pub pointer: String,
}

/// Brings a document into canonical form.
///
/// # Errors
/// The first keyword that is not known where it stands.
pub fn canonical(document: &Value) -> Result<Value, UnknownKeyword> {
    shaped(document, Shape::Document, "")
}

fn shaped(value: &Value, shape: Shape, pointer: &str) -> Result<Value, UnknownKeyword> {
    let Value::Object(members) = value else {
        // Not an object where one belongs: whatever it is, it is compared as it stands.
        return Ok(data(value));
    };
    let mut canonical = Object::new();
    for (keyword, value) in members {
        if AUTHORING_ONLY
            .iter()
            .any(|dropped| dropped.keyword == keyword)
        {
            continue;
        }
        let below = format!("{pointer}/{}", pointer_token(keyword));
        // OpenAPI 3.1 has no `nullable`; saying that it does not apply is harmless, using it is not.
        let is_schema = matches!(shape, Shape::Schema | Shape::NestedSchema);
        if is_schema && keyword == "nullable" && *value == Value::Bool(false) {
            continue;
        }
        let Some(content) = content(shape, keyword) else {
            return Err(UnknownKeyword { pointer: below });
        };
        let value = contained(value, content, &below)?;
        let absent = match content {
            Content::Flag | Content::Additional => value == Value::Bool(false),
            Content::Prose => value.as_str() == Some(""),
            _ => is_empty(&value) && is_nothing_when_empty(shape, keyword),
        };
        if !absent {
            canonical.insert(keyword.clone(), value);
        }
    }
    match shape {
        Shape::PathItem => merge_shared_parameters(&mut canonical),
        Shape::Parameter => tidy_parameter(&mut canonical),
        Shape::Header => remove_style_defaults(&mut canonical, "simple"),
        Shape::Schema => tidy_schema(&mut canonical),
        Shape::NestedSchema => {
            tidy_schema(&mut canonical);
            flatten_single_reference(&mut canonical);
        }
        _ => {}
    }
    canonical.sort_keys();
    Ok(Value::Object(canonical))
}

fn contained(value: &Value, content: Content, pointer: &str) -> Result<Value, UnknownKeyword> {
    let canonical = match (content, value) {
        (Content::One(shape), _) => shaped(value, shape, pointer)?,
        (Content::Additional, Value::Object(_)) => {
            match shaped(value, Shape::NestedSchema, pointer)? {
                // Both say "anything".
                Value::Object(schema) if schema.is_empty() => Value::Bool(true),
                schema => schema,
            }
        }
        (Content::List(shape), Value::Array(items)) => {
            Value::Array(elements(items, shape, pointer)?)
        }
        (Content::Bag(shape), Value::Array(items)) => {
            let mut items = elements(items, shape, pointer)?;
            items.sort_by_cached_key(rank);
            Value::Array(items)
        }
        (Content::Named(shape), Value::Object(members)) => {
            let mut named = Object::new();
            for (name, value) in members {
                let below = format!("{pointer}/{}", pointer_token(name));
                named.insert(name.clone(), shaped(value, shape, &below)?);
            }
            named.sort_keys();
            Value::Object(named)
        }
        (Content::Set, Value::Array(items)) => set(items.iter().map(data)),
        (Content::Types, Value::Array(items)) => match set(items.iter().map(data)) {
            Value::Array(mut names) if names.len() == 1 => names.remove(0),
            names => names,
        },
        (Content::Security, Value::Array(alternatives)) => {
            set(alternatives.iter().map(requirement))
        }
        (Content::Prose, Value::String(text)) => Value::String(prose(text)),
        _ => data(value),
    };
    Ok(canonical)
}

fn elements(items: &[Value], shape: Shape, pointer: &str) -> Result<Vec<Value>, UnknownKeyword> {
    items
        .iter()
        .enumerate()
        .map(|(index, item)| shaped(item, shape, &format!("{pointer}/{index}")))
        .collect()
}

/// One alternative of `security`: for each scheme a set of scopes.
fn requirement(alternative: &Value) -> Value {
    let Value::Object(schemes) = alternative else {
        return data(alternative);
    };
    let mut requirement = Object::new();
    for (scheme, scopes) in schemes {
        let scopes = scopes
            .as_array()
            .map_or_else(|| data(scopes), |scopes| set(scopes.iter().map(data)));
        requirement.insert(scheme.clone(), scopes);
    }
    requirement.sort_keys();
    Value::Object(requirement)
}

fn set(items: impl Iterator<Item = Value>) -> Value {
    let mut items: Vec<Value> = items.collect();
    items.sort_by_cached_key(rank);
    items.dedup();
    Value::Array(items)
}

/// The order of sets: by location, name or url where there is one, otherwise by the text; null and
/// the schema of null come last.
fn rank(value: &Value) -> (bool, [String; 3], String) {
    let named = ["in", "name", "url"].map(|key| {
        value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    });
    let is_null =
        value.is_null() || value.as_str() == Some("null") || says_only_type(value, "null");
    (is_null, named, value.to_string())
}

fn data(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(number)),
        Value::Array(items) => items.iter().map(data).collect(),
        Value::Object(members) => {
            let mut members: Object = members
                .iter()
                .map(|(key, value)| (key.clone(), data(value)))
                .collect();
            members.sort_keys();
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// Writes a whole number as one: `1.0` is `1`.
fn whole(number: &Number) -> Number {
    /// From here on a float does not determine the whole number that was meant.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < EXACT => {
            (float as i64).into()
        }
        _ => number.clone(),
    }
}

fn prose(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Gives every operation the parameters of its path item, unless it has one of that name itself.
fn merge_shared_parameters(item: &mut Object) {
    item.remove("summary");
    item.remove("description");
    let Some(Value::Array(shared)) = item.remove("parameters") else {
        return;
    };
    let operations = item.iter_mut().filter(|(key, _)| is_method(key));
    for operation in operations.filter_map(|(_, operation)| operation.as_object_mut()) {
        let own = operation
            .entry("parameters")
            .or_insert_with(|| Value::Array(Vec::new()));
        let Value::Array(own) = own else {
            continue;
        };
        let key =
            |parameter: &Value| (parameter.get("in").cloned(), parameter.get("name").cloned());
        let replaced: Vec<_> = own.iter().map(key).collect();
        own.extend(
            shared
                .iter()
                .filter(|parameter| !replaced.contains(&key(parameter)))
                .cloned(),
        );
        own.sort_by_cached_key(rank);
        operation.sort_keys();
    }
}

fn tidy_parameter(parameter: &mut Object) {
    let location = parameter
        .get("in")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let style = if matches!(location, "query" | "cookie") {
        "form"
    } else {
        "simple"
    };
    if location == "header"
        && let Some(Value::String(name)) = parameter.get_mut("name")
    {
        name.make_ascii_lowercase();
    }
    remove_style_defaults(parameter, style);
}

fn remove_style_defaults(parameter: &mut Object, default: &str) {
    let style = parameter
        .get("style")
        .and_then(Value::as_str)
        .unwrap_or(default);
    let explodes = Value::Bool(style == "form");
    let is_default = style == default;
    if parameter.get("explode") == Some(&explodes) {
        parameter.remove("explode");
    }
    if is_default {
        parameter.remove("style");
    }
}
