//! A document in parts that the canonical form treats alone: each answer, each
//! operation without its answers, each named schema, and the rest. A mutant then costs as much as its part, not as much
//! as the document. That the parts make up the whole is checked and not assumed.

use std::collections::HashMap;

use muster_contract::bundle::is_method;
use muster_contract::canon::canonical;
use serde_json::{Map, Value, json};

use super::edit::{Edit, below};
use crate::equality::in_canonical_form;

const SCHEMAS: &str = "/components/schemas";

/// The parts of a document, by the pointer of each.
#[derive(Debug)]
pub(super) struct Units(HashMap<String, Unit>);

/// A part of a document, with every fact at the pointer it has in the whole.
#[derive(Debug)]
struct Unit {
    /// The part as it was given.
    document: Value,
    /// The canonical form of the same part of the other document.
    expected: Value,
}

impl Units {
    /// Splits a document, and the canonical form it is to be compared with.
    ///
    /// # Panics
    /// When the parts do not make up the whole.
    pub(super) fn of(document: &Value, expected: &Value) -> Self {
        let parts = parts(document);
        let mut joined = json!({});
        for part in parts.values() {
            join(&mut joined, in_canonical_form(part));
        }
        joined.sort_all_objects();
        let mut whole = in_canonical_form(document);
        whole.sort_all_objects();
        assert!(
            joined == whole,
            "the canonical form of the parts is not that of the whole"
        );
        let mut expected: HashMap<String, Value> = self::parts(expected);
        let units = parts.into_iter().map(|(pointer, document)| {
            // The canonical form leaves out some of what is empty.
            let expected = expected.remove(&pointer).as_ref().map(in_canonical_form);
            let expected = expected.unwrap_or_default();
            (pointer, Unit { document, expected })
        });
        Self(units.collect())
    }

    /// Whether a change makes a difference; one that has no canonical form does.
    pub(super) fn notices(&self, edit: &Edit) -> bool {
        let unit = self.unit(edit.pointer());
        !canonical(&edit.apply(&unit.document)).is_ok_and(|changed| changed == unit.expected)
    }

    /// The smallest part that a pointer leads into.
    fn unit(&self, pointer: &str) -> &Unit {
        let mut prefix = pointer;
        loop {
            if let Some(unit) = self.0.get(prefix) {
                return unit;
            }
            prefix = match prefix.rsplit_once('/') {
                Some((shorter, _)) => shorter,
                None => panic!("no part of the document holds {pointer}"),
            };
        }
    }
}

/// The parts of a document by pointer; the rest has the empty one.
fn parts(document: &Value) -> HashMap<String, Value> {
    let mut parts = HashMap::new();
    let mut rest = document.clone();
    for (path, mut item) in emptied(&mut rest, "/paths") {
        let at = below("/paths", &path);
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            for (status, response) in emptied(operation, "/responses") {
                let at = below(&below(&below(&at, method), "responses"), &status);
                let part = json!({"paths": {&path: {method: {"responses": {status: response}}}}});
                parts.insert(at, part);
            }
        }
        // Parameters of the whole path belong to each of its operations, which then stay together.
        if item.get("parameters").is_none() {
            let members = item.as_object_mut().into_iter().flatten();
            for (method, operation) in members.filter(|(key, _)| is_method(key)) {
                let part = json!({"paths": {&path: {method: operation.take()}}});
                *operation = json!({});
                parts.insert(below(&at, method), part);
            }
        }
        parts.insert(at, json!({"paths": {path: item}}));
    }
    for (name, schema) in emptied(&mut rest, SCHEMAS) {
        let part = json!({"components": {"schemas": {&name: schema}}});
        parts.insert(below(SCHEMAS, &name), part);
    }
    parts.insert(String::new(), rest);
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

/// Whether two documents differ in canonical form, when `expected` is the canonical form of what
/// `original` says; only what `changed` says otherwise is looked at.
pub(super) fn differs(changed: &Value, original: &Value, expected: &Value) -> bool {
    for pointer in ["/paths", SCHEMAS] {
        let [changed, original, expected] = [changed, original, expected]
            .map(|document| document.pointer(pointer).and_then(Value::as_object));
        let (Some(changed), Some(expected)) = (changed, expected) else {
            return changed.is_some() != expected.is_some();
        };
        if changed.len() != expected.len() {
            return true;
        }
        for (name, value) in changed {
            if original.and_then(|original| original.get(name)) == Some(value) {
                continue;
            }
            let part = match pointer {
                SCHEMAS => json!({"components": {"schemas": {name: value}}}),
                _ => json!({"paths": {name: value}}),
            };
            let part = in_canonical_form(&part);
            let found = part.pointer(pointer).and_then(|named| named.get(name));
            if found != expected.get(name) {
                return true;
            }
        }
    }
    let head = |document: &Value| {
        let members = document.as_object().into_iter().flatten();
        let members = members.filter(|(key, _)| *key != "paths" && *key != "components");
        let members = members.map(|(key, value)| (key.clone(), value.clone()));
        in_canonical_form(&Value::Object(members.collect()))
    };
    head(changed) != head(expected)
}
