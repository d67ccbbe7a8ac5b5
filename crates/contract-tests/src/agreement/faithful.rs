//! Whether a value that was read and written again is still the same. It may have gained nulls,
//! what only the server sets, and the names of types; times and identifiers may be spelled another
//! way; and where anything at all may stand, null says the same as nothing. Nothing else may differ.

use muster_model_runtime::{DateTimeOffset, Uuid};
use serde_json::Value;

use crate::schemas::{Kind, Schemas, is_marked};

/// The first change, if there is any.
pub(super) fn change(
    schemas: Schemas<'_>,
    schema: &Value,
    before: &Value,
    after: &Value,
) -> Option<String> {
    let differ = || Some(format!("{before} became {after}"));
    if before.is_null() || after.is_null() {
        return if before == after { None } else { differ() };
    }
    match (schemas.read(schema).0, before, after) {
        (Kind::Reference(name), _, _) => change(schemas, schemas.named(name), before, after),
        (Kind::Text, Value::String(before), Value::String(after)) => {
            if is_same_text(schema, before, after) {
                None
            } else {
                differ()
            }
        }
        (Kind::Integer | Kind::Number, Value::Number(one), Value::Number(other)) => {
            if one.as_f64() == other.as_f64() {
                None
            } else {
                differ()
            }
        }
        (Kind::Array(items), Value::Array(before), Value::Array(after)) => {
            if before.len() != after.len() {
                return differ();
            }
            before
                .iter()
                .zip(after)
                .find_map(|(before, after)| change(schemas, items, before, after))
        }
        (Kind::Map(values), Value::Object(before), Value::Object(after)) => {
            if before.len() != after.len() {
                return differ();
            }
            before.iter().find_map(|(name, value)| {
                change(
                    schemas,
                    values,
                    value,
                    after.get(name).unwrap_or(&Value::Null),
                )
            })
        }
        (Kind::Union(union), Value::Object(members), _) => {
            let tag = members.get(union.property).and_then(Value::as_str);
            let arm = union
                .arms
                .iter()
                .find(|(_, spellings)| tag.is_some_and(|tag| spellings.contains(&tag)));
            match arm {
                Some((name, _)) => change(schemas, schemas.named(name), before, after),
                None => differ(),
            }
        }
        (Kind::Object(object), Value::Object(before), Value::Object(after)) => {
            let declared = |name: &str| {
                let found = object.properties.iter().find(|(other, _)| *other == name);
                found.map(|(_, schema)| *schema)
            };
            let is_anything = |schema| matches!(schemas.read(schema).0, Kind::Any);
            let lost = before.iter().find_map(|(name, value)| {
                let Some(kept) = after.get(name) else {
                    let says_nothing = value.is_null() && declared(name).is_some_and(is_anything);
                    return (!says_nothing).then(|| format!("`{name}` was lost"));
                };
                match declared(name) {
                    Some(schema) => change(schemas, schema, value, kept),
                    None if value == kept => None,
                    None => Some(format!("`{name}`: {value} became {kept}")),
                }
            });
            let gained = || {
                after.iter().find_map(|(name, value)| {
                    let may_appear = value.is_null()
                        || declared(name).is_some_and(|schema| {
                            is_marked(schema, "readOnly") || is_marked(schema, "x-muster-tag")
                        });
                    (!before.contains_key(name) && !may_appear)
                        .then(|| format!("`{name}` appeared: {value}"))
                })
            };
            lost.or_else(gained)
        }
        _ if before == after => None,
        _ => differ(),
    }
}

fn is_same_text(schema: &Value, before: &str, after: &str) -> bool {
    if before == after {
        return true;
    }
    if schema.get("x-muster-flags").is_some() {
        let sorted = |text: &str| {
            let mut flags: Vec<String> = text.split(',').map(str::to_owned).collect();
            flags.sort();
            flags
        };
        return sorted(before) == sorted(after);
    }
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => {
            let instant = |text: &str| text.parse::<DateTimeOffset>().ok();
            instant(before).is_some() && instant(before) == instant(after)
        }
        Some("uuid") => Uuid::parse_str(before).is_ok_and(|id| id.to_string() == after),
        _ => false,
    }
}
