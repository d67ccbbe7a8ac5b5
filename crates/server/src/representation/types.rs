//! The types of values, as the full metadata level names them beside what JSON does not tell.

use muster_model_runtime::schema::{Format, Rule, Schema, Shape, Width};
use muster_odata::qualified;
use serde_json::Value;

use super::control::complex;

/// The name of the type of a property's value; none where JSON tells it or the value carries it.
pub(super) fn annotation(rule: &Rule) -> Option<String> {
    match rule {
        Rule::Schema(Schema {
            shape: Shape::Object(_) | Shape::Union(_),
            ..
        }) => None,
        Rule::Array { items, .. } => {
            element(&items.rule, None).map(|name| format!("#Collection({name})"))
        }
        Rule::Schema(Schema {
            shape: Shape::Value(inner),
            ..
        }) if matches!(inner, Rule::Array { .. }) => annotation(inner),
        rule => {
            let name = element(rule, None)?;
            let told = ["String", "Boolean", "Int32", "Double"];
            (!told.contains(&name.as_str())).then(|| format!("#{name}"))
        }
    }
}

/// The name of a type as it stands in `Collection(...)`.
fn element(rule: &Rule, named: Option<&str>) -> Option<String> {
    let name = match rule {
        Rule::Boolean => "Boolean",
        Rule::Integer {
            width: Width::Int32,
            ..
        } => "Int32",
        Rule::Integer {
            width: Width::Int64,
            ..
        } => "Int64",
        Rule::Number { .. } => "Double",
        Rule::String { format, .. } => match format {
            Format::None => "String",
            Format::DateTime => "DateTimeOffset",
            Format::Uuid => "Guid",
        },
        Rule::Enum { .. } | Rule::Flags { .. } => return named.map(qualified),
        Rule::Schema(schema) => {
            return match &schema.shape {
                Shape::Object(_) | Shape::Union(_) => Some(qualified(schema.type_name())),
                Shape::Value(inner) => element(inner, Some(schema.type_name())),
            };
        }
        Rule::Any | Rule::Tag { .. } | Rule::Array { .. } | Rule::Map { .. } => return None,
    };
    Some(name.to_owned())
}

/// A property's value with the types of what it consists of.
pub(super) fn value(rule: &Rule, value: Value) -> Value {
    match (rule, value) {
        (Rule::Schema(schema), value) => match &schema.shape {
            Shape::Object(_) | Shape::Union(_) => complex(schema, value),
            Shape::Value(inner) => self::value(inner, value),
        },
        (Rule::Array { items, .. }, Value::Array(elements)) => {
            let elements = elements
                .into_iter()
                .map(|element| self::value(&items.rule, element));
            Value::Array(elements.collect())
        }
        (_, value) => value,
    }
}
