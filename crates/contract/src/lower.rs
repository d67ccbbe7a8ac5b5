//! Lowers a bundled OpenAPI 3.1 document to the 3.0.3 one that the client generator reads, and
//! lifts it back. Everything it rewrites is recorded, so that lifting gives the bundle again: what
//! is not in the record was not touched. It refuses what 3.0 cannot say, and judges nothing else.

mod record;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Value, json};

use crate::node::pointer_token;
pub use record::{Loss, LossKind, OriginalMember, lift};
use record::{Object, Record};

/// The version the client generator reads.
const LOWERED_VERSION: &str = "3.0.3";

/// A lowered document and the record of the way down.
#[derive(Clone, Debug, PartialEq)]
pub struct Lowered {
    /// The OpenAPI 3.0 document.
    pub document: Value,
    /// Every rewriting, in the order in which it was made.
    pub losses: Vec<Loss>,
}

/// Something that OpenAPI 3.0 has no words for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot be lowered to OpenAPI 3.0: {what} (at {pointer})")]
pub struct Unlowerable {
    /// The JSON pointer of the place.
    pub pointer: String,
    /// What stands there.
    pub what: String,
}

/// Lowers a bundled document for the client generator.
///
/// # Errors
/// The first construct that 3.0 cannot express.
pub fn client_view(bundle: &Value) -> Result<Lowered, Unlowerable> {
    let mut document = bundle.clone();
    let mut lowering = Lowering::default();
    let Value::Object(root) = &mut document else {
        return Err(unlowerable("", "the document is not an object"));
    };
    match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.1.") => {}
        _ => return Err(unlowerable("/openapi", "the version is not 3.1")),
    }
    lowering.record.rewrite(
        root,
        "",
        LossKind::Version,
        &[],
        vec![("openapi", json!(LOWERED_VERSION))],
    );
    if let Some(key) = root
        .keys()
        .find(|key| matches!(key.as_str(), "webhooks" | "jsonSchemaDialect"))
    {
        return Err(unlowerable(&below("", key), "3.0 has no such member"));
    }
    if let Some(Value::Object(information)) = root.get_mut("info") {
        lowering
            .record
            .remove(information, "/info", LossKind::Information, &["summary"]);
        if let Some(Value::Object(license)) = information.get_mut("license") {
            lowering.record.remove(
                license,
                "/info/license",
                LossKind::Information,
                &["identifier"],
            );
        }
    }
    lowering.object(root, "")?;
    Ok(Lowered {
        document,
        losses: lowering.record.losses,
    })
}

fn unlowerable(pointer: &str, what: impl Into<String>) -> Unlowerable {
    Unlowerable {
        pointer: pointer.to_owned(),
        what: what.into(),
    }
}

fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", pointer_token(key))
}

/// Objects outside schemas whose keys are names, not keywords.
fn holds_names(key: &str) -> bool {
    matches!(key, "content" | "headers" | "securitySchemes" | "scopes")
}

/// The keywords of a 3.1 schema that 3.0 has too, or that are lowered to what it has.
fn is_schema_keyword(key: &str) -> bool {
    matches!(
        key,
        "$ref"
            | "type"
            | "format"
            | "enum"
            | "default"
            | "title"
            | "description"
            | "deprecated"
            | "readOnly"
            | "writeOnly"
            | "externalDocs"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "minLength"
            | "maxLength"
            | "pattern"
            | "items"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "properties"
            | "required"
            | "additionalProperties"
            | "minProperties"
            | "maxProperties"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "not"
            | "discriminator"
    )
}

#[derive(Default)]
struct Lowering {
    record: Record,
}

impl Lowering {
    fn remove_extensions(&mut self, object: &mut Object, pointer: &str) {
        let extensions: Vec<String> = object
            .keys()
            .filter(|key| key.starts_with("x-"))
            .cloned()
            .collect();
        let extensions: Vec<&str> = extensions.iter().map(String::as_str).collect();
        self.record
            .remove(object, pointer, LossKind::Extension, &extensions);
    }

    /// Lowers an object outside schemas.
    fn object(&mut self, object: &mut Object, pointer: &str) -> Result<(), Unlowerable> {
        self.remove_extensions(object, pointer);
        for (key, value) in object.iter_mut() {
            let below = below(pointer, key);
            match (key.as_str(), value) {
                ("schema", schema) => self.schema(schema, &below)?,
                ("schemas", Value::Object(schemas)) => self.schemas(schemas, &below)?,
                // Keys here are data, or the names of schemes.
                ("security" | "example" | "examples", _) => {}
                (key, Value::Object(named)) if holds_names(key) => {
                    for (name, value) in named.iter_mut() {
                        self.value(value, &self::below(&below, name))?;
                    }
                }
                (_, value) => self.value(value, &below)?,
            }
        }
        Ok(())
    }

    fn value(&mut self, value: &mut Value, pointer: &str) -> Result<(), Unlowerable> {
        match value {
            Value::Object(object) => self.object(object, pointer),
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.value(item, &format!("{pointer}/{index}"))?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn schemas(&mut self, schemas: &mut Object, pointer: &str) -> Result<(), Unlowerable> {
        for (name, schema) in schemas.iter_mut() {
            self.schema(schema, &below(pointer, name))?;
        }
        Ok(())
    }

    fn schema(&mut self, schema: &mut Value, pointer: &str) -> Result<(), Unlowerable> {
        let Value::Object(schema) = schema else {
            return Err(unlowerable(pointer, "a schema is an object in 3.0"));
        };
        self.loosen_required(schema, pointer);
        self.lower_tag(schema, pointer);
        self.loosen_text(schema, pointer);
        self.remove_homonyms(schema, pointer);
        self.remove_extensions(schema, pointer);
        if let Some(keyword) = schema.keys().find(|keyword| !is_schema_keyword(keyword)) {
            return Err(unlowerable(
                &below(pointer, keyword),
                "3.0 has no such keyword",
            ));
        }
        self.lower_nullable_reference(schema, pointer);
        self.lower_types(schema, pointer)?;
        self.lower_exclusive_bounds(schema, pointer)?;
        if schema.len() > 1
            && let Some(reference) = schema.get("$ref").cloned()
        {
            let arm = json!([{"$ref": reference}]);
            self.record.rewrite(
                schema,
                pointer,
                LossKind::ReferenceSiblings,
                &["$ref"],
                vec![("allOf", arm)],
            );
        }
        for (keyword, value) in schema.iter_mut() {
            let below = below(pointer, keyword);
            match (keyword.as_str(), value) {
                ("properties", Value::Object(properties)) => self.schemas(properties, &below)?,
                ("additionalProperties", Value::Bool(_)) => {}
                ("discriminator", Value::Object(discriminator)) => {
                    self.remove_extensions(discriminator, &below);
                }
                ("items" | "additionalProperties" | "not", schema) => {
                    self.schema(schema, &below)?
                }
                ("allOf" | "oneOf" | "anyOf", Value::Array(arms)) => {
                    for (index, arm) in arms.iter_mut().enumerate() {
                        self.schema(arm, &format!("{below}/{index}"))?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// A client need send neither what only the server sets nor what its types already say.
    fn loosen_required(&mut self, schema: &mut Object, pointer: &str) {
        for (kind, mark) in [
            (LossKind::TagRequired, "x-muster-tag"),
            (LossKind::ReadOnlyRequired, "readOnly"),
        ] {
            let Some(Value::Array(required)) = schema.get("required") else {
                return;
            };
            let is_marked = |name: &Value| {
                let property = name
                    .as_str()
                    .and_then(|name| schema.get("properties")?.get(name));
                property.is_some_and(|property| property.get(mark) == Some(&Value::Bool(true)))
            };
            let kept: Vec<Value> = required
                .iter()
                .filter(|name| !is_marked(name))
                .cloned()
                .collect();
            if kept.is_empty() && !required.is_empty() {
                // 3.0 wants at least one name.
                self.record
                    .rewrite(schema, pointer, kind, &["required"], Vec::new());
            } else if kept.len() < required.len() {
                self.record.rewrite(
                    schema,
                    pointer,
                    kind,
                    &[],
                    vec![("required", Value::Array(kept))],
                );
            }
        }
    }

    /// A client's types cannot have both of two properties that differ in how their words are
    /// joined. The later one is another way to write the first, and nothing that a client needs.
    fn remove_homonyms(&mut self, schema: &mut Object, pointer: &str) {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else {
            return;
        };
        let mut seen = BTreeSet::new();
        let homonyms: Vec<String> = properties
            .keys()
            .filter(|name| !seen.insert(name.to_snake_case()))
            .cloned()
            .collect();
        let homonyms: Vec<&str> = homonyms.iter().map(String::as_str).collect();
        let pointer = below(pointer, "properties");
        self.record
            .remove(properties, &pointer, LossKind::Homonym, &homonyms);
    }

    fn lower_tag(&mut self, schema: &mut Object, pointer: &str) {
        let default = match schema.get("x-muster-tag") {
            Some(Value::Bool(true)) => schema
                .get("enum")
                .and_then(|spellings| spellings.get(0))
                .cloned(),
            Some(_) => None,
            None => return,
        };
        self.record.rewrite(
            schema,
            pointer,
            LossKind::Tag,
            &["enum", "x-muster-tag"],
            default.map(|name| ("default", name)).into_iter().collect(),
        );
    }

    /// What a text may say is the server's to judge. A client that judged it too would refuse an
    /// answer that a later server gives, and would wrap every such text in a type of its own.
    fn loosen_text(&mut self, schema: &mut Object, pointer: &str) {
        let constraints = ["pattern", "minLength", "maxLength"];
        self.record
            .remove(schema, pointer, LossKind::Constraint, &constraints);
    }

    /// `oneOf: [{$ref}, {type: null}]`: the generator makes an `Option` of a nullable `allOf` of
    /// one arm. An arm whose siblings cannot move out stays, and its null is refused.
    fn lower_nullable_reference(&mut self, schema: &mut Object, pointer: &str) {
        let Some(Value::Array(arms)) = schema.get("oneOf") else {
            return;
        };
        let is_null = |arm: &&Value| **arm == json!({"type": "null"});
        let (nulls, others): (Vec<&Value>, Vec<&Value>) = arms.iter().partition(is_null);
        let ([_], [Value::Object(arm)]) = (nulls.as_slice(), others.as_slice()) else {
            return;
        };
        let mut siblings = arm.clone();
        let Some(reference) = siblings.shift_remove("$ref") else {
            return;
        };
        if siblings
            .keys()
            .any(|key| key.starts_with("x-") || schema.contains_key(key))
        {
            return;
        }
        let mut set = vec![
            ("allOf", json!([{"$ref": reference}])),
            ("nullable", json!(true)),
        ];
        set.extend(
            siblings
                .iter()
                .map(|(key, value)| (key.as_str(), value.clone())),
        );
        self.record
            .rewrite(schema, pointer, LossKind::Nullability, &["oneOf"], set);
    }

    fn lower_types(&mut self, schema: &mut Object, pointer: &str) -> Result<(), Unlowerable> {
        let names = match schema.get("type") {
            None => return Ok(()),
            Some(Value::Array(names)) => names.clone(),
            Some(name) if name == "null" => vec![name.clone()],
            Some(_) => return Ok(()),
        };
        let nullable = names.iter().any(|name| name == "null");
        let mut others = names.into_iter().filter(|name| name != "null");
        let (Some(name), None) = (others.next(), others.next()) else {
            return Err(unlowerable(
                &below(pointer, "type"),
                "3.0 has exactly one type, and null is none",
            ));
        };
        let mut set = vec![("type", name)];
        if nullable {
            set.push(("nullable", json!(true)));
        }
        self.record
            .rewrite(schema, pointer, LossKind::Nullability, &[], set);
        Ok(())
    }

    fn lower_exclusive_bounds(
        &mut self,
        schema: &mut Object,
        pointer: &str,
    ) -> Result<(), Unlowerable> {
        for (exclusive, inclusive) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            let Some(bound) = schema.get(exclusive).cloned() else {
                continue;
            };
            if schema.contains_key(inclusive) {
                return Err(unlowerable(
                    &below(pointer, exclusive),
                    "3.0 has one bound, exclusive or not",
                ));
            }
            let set = vec![(inclusive, bound), (exclusive, json!(true))];
            self.record
                .rewrite(schema, pointer, LossKind::ExclusiveBound, &[], set);
        }
        Ok(())
    }
}
