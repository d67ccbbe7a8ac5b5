//! Schemas where they stand: what kind of value each is, whether null is one, and the keywords that
//! describe without restricting. What a kind's own keywords say, `object`, `union` and `values`
//! judge. References are never followed from here: every named schema is compared once, by itself.

use serde_json::{Map, Value};

use super::Rule;
use super::comparison::{Comparison, Pair, Position, is_true, shown};
use super::values::{Effect, Facet};

/// What a schema is, as far as two of them can be compared keyword by keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind<'s> {
    Reference(&'s str),
    Union,
    Object,
    Map,
    List,
    /// One of JSON's own types.
    Scalar(&'s str),
    /// Any value.
    Any,
    /// Nothing of the profile.
    Other,
}

/// How the kinds of two schemas relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Same,
    Narrowed,
    Widened,
    /// Neither contains the other; comparing their keywords says nothing.
    Different,
}

impl Comparison<'_> {
    pub(super) fn schema(
        &mut self,
        pointer: &str,
        left: &Value,
        right: &Value,
        position: Position,
    ) {
        let (Value::Object(left), Value::Object(right)) = (left, right) else {
            if left != right {
                self.record(
                    pointer,
                    Rule::Unclassified,
                    "a schema became a boolean, or was one",
                );
            }
            return;
        };
        let ((left, was_nullable), (right, is_nullable)) =
            (without_null(left), without_null(right));
        let pair = Pair {
            pointer,
            left: &left,
            right: &right,
        };
        if was_nullable != is_nullable {
            let (effect, what) = if is_nullable {
                (Effect::Widened, "null became a value")
            } else {
                (Effect::Narrowed, "null is no longer a value")
            };
            self.value(pointer, position, Facet::Null, effect, what);
        }
        let (released, current) = (kind(&left), kind(&right));
        let relation = relation(released, current);
        self.kinds(&pair, relation, position);
        for key in pair.differing() {
            match key {
                "title" | "description" => self.words(&pair, key),
                "deprecated" => self.keyword(&pair, key, Rule::DeprecationChanged),
                "default" => self.default_value(&pair, position),
                "readOnly" if position.directions.request => {
                    self.keyword(&pair, key, Rule::ReadOnlyFlipped);
                }
                // In answers alone it says what is the case anyway.
                "readOnly" => self.words(&pair, key),
                "x-muster-versions" => self.versions(&pair, key),
                "x-muster-patch" => self.keyword(&pair, key, Rule::PatchSourceChanged),
                _ if is_structural(key) && relation == Relation::Different => {}
                // What has a kind has been compared by it.
                "type" | "$ref" if !matches!(released, Kind::Union | Kind::Other) => {}
                "properties" | "required" | "allOf" | "additionalProperties"
                    if released == Kind::Object && current == Kind::Object => {}
                "items" | "additionalProperties"
                    if matches!(released, Kind::List | Kind::Map) && released == current =>
                {
                    self.inner(&pair, key, position);
                }
                "oneOf" | "discriminator" if released == Kind::Union && current == Kind::Union => {}
                _ => self.restriction(&pair, key, position),
            }
        }
        if released == Kind::Object && current == Kind::Object {
            self.object(&pair, position);
        }
        if released == Kind::Union && current == Kind::Union {
            self.union(&pair, position);
        }
    }

    /// Compares what a schema is.
    fn kinds(&mut self, pair: &Pair<'_>, relation: Relation, position: Position) {
        let keys = ["$ref", "type", "allOf", "oneOf", "anyOf"];
        let said = |schema: &Map<String, Value>| match keys.iter().find_map(|key| schema.get(*key))
        {
            Some(value) => shown(Some(value)),
            None => "any value".to_owned(),
        };
        let what = format!(
            "the type went from {} to {}",
            said(pair.left),
            said(pair.right)
        );
        match relation {
            Relation::Same => {}
            Relation::Narrowed => {
                self.value(pair.pointer, position, Facet::Type, Effect::Narrowed, &what);
            }
            Relation::Widened => {
                self.value(pair.pointer, position, Facet::Type, Effect::Widened, &what);
            }
            Relation::Different if position.parameter => {
                self.record(pair.pointer, Rule::ParameterTypeChanged, what);
            }
            Relation::Different => self.record(pair.pointer, Rule::PropertyTypeChanged, what),
        }
    }

    /// The schema of what a list or a map holds.
    fn inner(&mut self, pair: &Pair<'_>, key: &str, position: Position) {
        match pair.get(key) {
            (Some(left), Some(right)) => {
                let position = Position {
                    was_needed: false,
                    ..position
                };
                self.schema(&pair.below(key), left, right, position);
            }
            _ => self.unclassified(pair, key),
        }
    }

    fn default_value(&mut self, pair: &Pair<'_>, position: Position) {
        let added = !pair.left.contains_key("default");
        if !position.directions.request {
            self.keyword(pair, "default", Rule::ResponseDefaultChanged);
        } else if !(added && position.was_needed) {
            self.keyword(pair, "default", Rule::RequestDefaultChanged);
        } else if position.parameter {
            // Without meaning as long as the parameter is required; otherwise reported as such.
            self.words(pair, "default");
        }
    }
}

/// The schema without null, and whether null was one of its values.
fn without_null(schema: &Map<String, Value>) -> (Map<String, Value>, bool) {
    let mut schema = schema.clone();
    let is_null = |name: &Value| name.as_str() == Some("null");
    if let Some(Value::Array(names)) = schema.get_mut("type") {
        let before = names.len();
        names.retain(|name| !is_null(name));
        let nullable = names.len() < before;
        if let [name] = names.as_slice() {
            let name = name.clone();
            schema.insert("type".to_owned(), name);
        }
        return (schema, nullable);
    }
    let Some(Value::Array(arms)) = schema.get("oneOf") else {
        return (schema, false);
    };
    let rest: Vec<Value> = arms
        .iter()
        .filter(|arm| !arm.get("type").is_some_and(is_null))
        .cloned()
        .collect();
    let nullable = rest.len() < arms.len();
    match rest.as_slice() {
        [Value::Object(arm)] if nullable && arm.keys().all(|key| !schema.contains_key(key)) => {
            let arm = arm.clone();
            schema.remove("oneOf");
            schema.extend(arm);
        }
        _ => {
            schema.insert("oneOf".to_owned(), Value::Array(rest));
        }
    }
    (schema, nullable)
}

fn kind(schema: &Map<String, Value>) -> Kind<'_> {
    if let Some(Value::String(reference)) = schema.get("$ref") {
        return Kind::Reference(reference);
    }
    if schema.contains_key("anyOf") {
        return Kind::Other;
    }
    if schema.contains_key("allOf") {
        return Kind::Object;
    }
    if schema.contains_key("oneOf") {
        return Kind::Union;
    }
    match schema.get("type") {
        Some(Value::String(name)) => match name.as_str() {
            "object" if matches!(schema.get("additionalProperties"), Some(Value::Object(_))) => {
                Kind::Map
            }
            "object" => Kind::Object,
            "array" => Kind::List,
            name => Kind::Scalar(name),
        },
        Some(_) => Kind::Other,
        None if schema.keys().any(|key| is_structural(key)) => Kind::Other,
        None => Kind::Any,
    }
}

fn relation(released: Kind<'_>, current: Kind<'_>) -> Relation {
    match (released, current) {
        // Left to the keywords, each of which is unclassified.
        (Kind::Other, Kind::Other) => Relation::Same,
        (left, right) if left == right => Relation::Same,
        // Code holds the name of what is referred to, whatever values there are.
        (Kind::Any, Kind::Reference(_)) | (Kind::Reference(_), Kind::Any) => Relation::Different,
        (Kind::Any, _) => Relation::Narrowed,
        (_, Kind::Any) => Relation::Widened,
        (Kind::Scalar("integer"), Kind::Scalar("number")) => Relation::Widened,
        (Kind::Scalar("number"), Kind::Scalar("integer")) => Relation::Narrowed,
        _ => Relation::Different,
    }
}

/// The keywords that belong to one kind of schema.
fn is_structural(key: &str) -> bool {
    matches!(
        key,
        "$ref"
            | "type"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "discriminator"
            | "properties"
            | "required"
            | "additionalProperties"
            | "items"
            | "enum"
            | "format"
            | "pattern"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "minLength"
            | "maxLength"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "minProperties"
            | "maxProperties"
            | "x-muster-flags"
            | "x-muster-tag"
            | "x-muster-member-versions"
    )
}

/// Whether only the server sets it.
pub(super) fn is_read_only(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|schema| is_true(schema, "readOnly"))
}
