//! The JSON Schema that follows from a component of the document when its words are taken
//! strictly: objects are closed, inheritance is laid flat, a union's arms are told apart by their
//! tags, and integers keep to their width. Two readings of one schema are needed, because the
//! document means different things by it in a request and in an answer.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::schemas::{Kind, Object, Schemas, Union, is_marked, texts};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From a client: a required property may be left out when only the server sets it or it has a
    /// default, and what a request says of a property that only the server sets is ignored,
    /// whatever it says. Every spelling of a tag may be used.
    Request,
    /// From the server: the schema as it stands. A tag has its canonical spelling, and one that is
    /// accepted but never written is absent.
    Answer,
}

/// A validator for a named schema.
///
/// # Panics
/// When the schema is outside the profile.
#[must_use]
pub fn validator_for_component(
    schemas: Schemas<'_>,
    name: &str,
    direction: Direction,
) -> Validator {
    validator(
        schemas,
        &json!({"$ref": format!("#/components/schemas/{name}")}),
        direction,
    )
}

/// A validator for a schema of the document.
///
/// # Panics
/// When the schema is outside the profile.
#[must_use]
pub fn validator(schemas: Schemas<'_>, schema: &Value, direction: Direction) -> Validator {
    let strict = Strict { schemas, direction };
    let mut needed = vec![];
    crate::schemas::references(schema, &mut needed);
    let mut definitions = Map::new();
    for name in needed {
        for name in schemas.reachable(name) {
            if !definitions.contains_key(name) {
                definitions.insert(name.to_owned(), strict.schema(schemas.named(name)));
            }
        }
    }
    let mut root = Strict { schemas, direction }.schema(schema);
    if let Value::Object(root) = &mut root {
        root.insert("$defs".to_owned(), Value::Object(definitions));
    }
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&root)
        .unwrap_or_else(|error| panic!("no validator follows from {schema}: {error}"))
}

struct Strict<'d> {
    schemas: Schemas<'d>,
    direction: Direction,
}

impl Strict<'_> {
    fn schema(&self, schema: &Value) -> Value {
        let (kind, nullable) = self.schemas.read(schema);
        let strict = match kind {
            Kind::Any => json!({}),
            Kind::Boolean => json!({"type": "boolean"}),
            Kind::Integer => integer(schema),
            Kind::Number => {
                let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
                typed("number", schema, &bounds)
            }
            Kind::Text => self.text(schema),
            Kind::Array(items) => {
                let mut strict = typed("array", schema, &["minItems", "maxItems", "uniqueItems"]);
                strict["items"] = self.schema(items);
                strict
            }
            Kind::Map(values) => {
                json!({"type": "object", "additionalProperties": self.schema(values)})
            }
            Kind::Object(object) => self.object(&object),
            Kind::Union(union) => self.union(&union),
            Kind::Reference(name) => json!({"$ref": format!("#/$defs/{name}")}),
        };
        if nullable {
            json!({"anyOf": [strict, {"type": "null"}]})
        } else {
            strict
        }
    }

    fn text(&self, schema: &Value) -> Value {
        let mut strict = typed(
            "string",
            schema,
            &["minLength", "maxLength", "pattern", "format", "enum"],
        );
        if self.direction == Direction::Answer && is_marked(schema, "x-muster-tag") {
            strict["enum"] = texts(schema, "enum").take(1).collect();
        }
        strict
    }

    fn object(&self, object: &Object<'_>) -> Value {
        let is_request = self.direction == Direction::Request;
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (name, schema) in &object.properties {
            let is_accepted = schema.get("x-muster-tag").is_some_and(Value::is_string);
            if is_accepted && !is_request {
                continue;
            }
            let is_ignored = is_request && is_marked(schema, "readOnly");
            let value = if is_ignored {
                Value::Bool(true)
            } else {
                self.schema(schema)
            };
            properties.insert((*name).to_owned(), value);
            let may_be_left_out = is_ignored || is_request && schema.get("default").is_some();
            if object.required.contains(name) && !may_be_left_out {
                required.push(*name);
            }
        }
        // Control information is OData's and not the document's: a request may send back what
        // stood in an answer, and an answer begins with where it belongs.
        let control = if is_request {
            json!({
                "^[^@]*@odata\\.(context|count|nextLink|etag|editLink|readLink|associationLink|navigationLink)$": true,
                "^[^@]+@odata\\.type$": true,
                "^#[^@]*$": true,
            })
        } else {
            json!({"^[^@]*@odata\\.context$": {"type": "string"}})
        };
        json!({
            "type": "object",
            "properties": properties,
            "patternProperties": control,
            "required": required,
            "additionalProperties": object.open,
        })
    }

    fn union(&self, union: &Union<'_>) -> Value {
        let arms: Vec<Value> = union
            .arms
            .iter()
            .map(|(name, spellings)| {
                // In an answer the arm itself asks for the canonical spelling.
                json!({"allOf": [
                    {"properties": {union.property: {"enum": spellings}}},
                    {"$ref": format!("#/$defs/{name}")},
                ]})
            })
            .collect();
        json!({"type": "object", "required": [union.property], "oneOf": arms})
    }
}

fn integer(schema: &Value) -> Value {
    let mut strict = typed("integer", schema, &[]);
    let (least, greatest) = width(schema);
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    strict["minimum"] = bound("minimum")
        .map_or(least, |bound| bound.max(least))
        .into();
    strict["maximum"] = bound("maximum")
        .map_or(greatest, |bound| bound.min(greatest))
        .into();
    strict
}

/// The least and the greatest integer of a format.
#[must_use]
pub fn width(schema: &Value) -> (i64, i64) {
    match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    }
}

fn typed(name: &str, schema: &Value, keywords: &[&str]) -> Value {
    let mut strict = Map::new();
    strict.insert("type".to_owned(), name.into());
    for keyword in keywords {
        if let Some(value) = schema.get(*keyword) {
            strict.insert((*keyword).to_owned(), value.clone());
        }
    }
    Value::Object(strict)
}
