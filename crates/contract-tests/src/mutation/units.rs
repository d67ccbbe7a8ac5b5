//! A document in parts that the canonical form treats alone: each path, each named schema, and
//! the rest. A mutant then costs as much as its part, not as much as the document. That the parts
//! make up the whole is checked and not assumed.

use serde_json::{Map, Value, json};

use crate::equality::in_canonical_form;

const SCHEMAS: &str = "/components/schemas";

/// A part of a document, with every fact at the pointer it has in the whole.
#[derive(Debug)]
pub(super) struct Unit {
    /// The part as it was given.
    pub(super) document: Value,
    /// The canonical form of the same part of the other document.
    pub(super) expected: Value,
}

/// Splits a document, and the canonical form it is to be compared with.
///
/// # Panics
/// When the parts do not make up the whole.
pub(super) fn split(document: &Value, expected: &Value) -> Vec<Unit> {
    let parts = parts(document);
    let mut joined = json!({});
    for part in &parts {
        join(&mut joined, in_canonical_form(part));
    }
    joined.sort_all_objects();
    let mut whole = in_canonical_form(document);
    whole.sort_all_objects();
    assert!(
        joined == whole,
        "the canonical form of the parts is not that of the whole"
    );
    parts
        .into_iter()
        .map(|document| Unit {
            expected: same_part(&document, expected),
            document,
        })
        .collect()
}

fn parts(document: &Value) -> Vec<Value> {
    let mut rest = document.clone();
    let paths = emptied(&mut rest, "/paths");
    let schemas = emptied(&mut rest, SCHEMAS);
    let mut parts = vec![rest];
    parts.extend(
        paths
            .into_iter()
            .map(|(path, item)| json!({"paths": {path: item}})),
    );
    parts.extend(
        schemas
            .into_iter()
            .map(|(name, schema)| json!({"components": {"schemas": {name: schema}}})),
    );
    parts
}

fn emptied(document: &mut Value, pointer: &str) -> Map<String, Value> {
    match document.pointer_mut(pointer) {
        Some(Value::Object(members)) => std::mem::take(members),
        _ => Map::new(),
    }
}

fn join(whole: &mut Value, part: Value) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (key, value) in part {
                match whole.get_mut(&key) {
                    Some(known) => join(known, value),
                    None => {
                        whole.insert(key, value);
                    }
                }
            }
        }
        (whole, part) => *whole = part,
    }
}

/// The part of a canonical document that a part of another document stands for.
fn same_part(part: &Value, canonical: &Value) -> Value {
    if part.get("openapi").is_some() {
        let mut rest = canonical.clone();
        emptied(&mut rest, "/paths");
        emptied(&mut rest, SCHEMAS);
        // The canonical form has no empty components.
        return in_canonical_form(&rest);
    }
    for pointer in ["/paths", SCHEMAS] {
        let Some(Value::Object(named)) = part.pointer(pointer) else {
            continue;
        };
        let found: Map<String, Value> = named
            .keys()
            .filter_map(|name| {
                let found = canonical.pointer(pointer)?.get(name)?;
                Some((name.clone(), found.clone()))
            })
            .collect();
        return match pointer {
            SCHEMAS => json!({"components": {"schemas": found}}),
            _ => json!({"paths": found}),
        };
    }
    Value::Null
}
