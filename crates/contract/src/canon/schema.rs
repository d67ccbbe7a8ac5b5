//! Schemas that say the same in different words: null, inheritance that adds nothing, references
//! with siblings. It moves keywords within one schema and never looks into another one.

use serde_json::{Value, json};

use super::Object;
use super::keywords::is_annotation;

/// Brings the several spellings of one schema together; its members are canonical already.
pub(super) fn tidy_schema(schema: &mut Object) {
    // The name of a member is a text whatever a schema says.
    if schema
        .get("propertyNames")
        .is_some_and(|names| says_only_type(names, "string"))
    {
        schema.shift_remove("propertyNames");
    }
    if let Some(Value::Array(arms)) = schema.get_mut("allOf")
        && arms.iter().any(|arm| arm.get("$ref").is_some())
    {
        // An object that adds nothing to its base.
        arms.retain(|arm| !says_only_type(arm, "object"));
    }
    let Some(Value::Array(arms)) = schema.get("oneOf") else {
        return;
    };
    let [Value::Object(arm), null] = arms.as_slice() else {
        return;
    };
    if !says_only_type(null, "null") {
        return;
    }
    let arm = arm.clone();
    if arm.contains_key("$ref") {
        move_siblings_out(schema, arm);
    } else {
        write_null_as_a_type(schema, arm);
    }
}

pub(super) fn says_only_type(schema: &Value, name: &str) -> bool {
    schema.as_object().is_some_and(|schema| {
        schema.len() == 1 && schema.get("type").is_some_and(|found| found == name)
    })
}

/// `oneOf: [{$ref, description}, {type: null}]` is `oneOf: [{$ref}, {type: null}]` with the
/// description outside. Words that contradict each other stay where they are.
fn move_siblings_out(schema: &mut Object, mut arm: Object) {
    arm.retain(|key, value| {
        let moves = is_annotation(key) && schema.get(key).is_none_or(|outside| outside == value);
        if moves {
            schema.insert(key.clone(), value.clone());
        }
        !moves
    });
    if let Some(Value::Array(arms)) = schema.get_mut("oneOf")
        && let Some(first) = arms.first_mut()
    {
        *first = Value::Object(arm);
    }
}

/// `oneOf: [{type: T, ...}, {type: null}]` is `{type: [T, null], ...}`, as long as nothing in it
/// would apply to null.
fn write_null_as_a_type(schema: &mut Object, mut arm: Object) {
    let Some(Value::String(name)) = arm.get("type") else {
        return;
    };
    let binds_null =
        |key: &str| matches!(key, "enum" | "allOf" | "oneOf" | "anyOf" | "discriminator");
    let collides = |key: &String| key != "oneOf" && schema.contains_key(key);
    if name == "null" || arm.keys().any(|key| binds_null(key) || collides(key)) {
        return;
    }
    arm.insert("type".to_owned(), json!([name, "null"]));
    schema.remove("oneOf");
    schema.extend(arm);
}

/// Inside a schema `allOf: [{$ref}]` is the reference itself.
pub(super) fn flatten_single_reference(schema: &mut Object) {
    let Some(Value::Array(arms)) = schema.get("allOf") else {
        return;
    };
    let [Value::Object(arm)] = arms.as_slice() else {
        return;
    };
    let agrees = |(key, value): (&String, &Value)| {
        key == "$ref"
            || (is_annotation(key) && schema.get(key).is_none_or(|outside| outside == value))
    };
    if arm.contains_key("$ref") && !schema.contains_key("$ref") && arm.iter().all(agrees) {
        let arm = arm.clone();
        schema.remove("allOf");
        schema.extend(arm);
    }
}
