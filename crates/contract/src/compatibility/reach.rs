//! In which directions a document carries its named schemas. It follows references and judges
//! nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::bundle::is_method;
use crate::read::SCHEMA_PREFIX;

/// Which ways a value travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Directions {
    /// To the server.
    pub request: bool,
    /// To the client.
    pub response: bool,
}

impl Directions {
    pub(super) const REQUEST: Self = Self {
        request: true,
        response: false,
    };
    pub(super) const RESPONSE: Self = Self {
        request: false,
        response: true,
    };

    pub(super) fn any(self) -> bool {
        self.request || self.response
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            request: self.request && other.request,
            response: self.response && other.response,
        }
    }

    fn add(&mut self, other: Self) {
        self.request |= other.request;
        self.response |= other.response;
    }
}

/// How a named schema is reached.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reach {
    /// As the type of a value.
    pub direct: Directions,
    /// As the base of such a type, by itself or not.
    pub at_all: Directions,
}

/// How each named schema is reached; a schema that is not in the map is not reached.
pub(super) fn reach(document: &Value) -> BTreeMap<String, Reach> {
    let mut walk = Walk {
        document,
        visited: BTreeSet::new(),
        reached: BTreeMap::new(),
    };
    let items = document.get("paths").and_then(Value::as_object);
    for item in items.into_iter().flatten().map(|(_, item)| item) {
        for (key, operation) in item.as_object().into_iter().flatten() {
            if is_method(key) {
                walk.parts(operation);
            }
        }
    }
    walk.reached
}

struct Walk<'d> {
    document: &'d Value,
    visited: BTreeSet<(String, Directions, bool)>,
    reached: BTreeMap<String, Reach>,
}

impl Walk<'_> {
    fn parts(&mut self, operation: &Value) {
        for (part, directions) in [
            ("parameters", Directions::REQUEST),
            ("requestBody", Directions::REQUEST),
            ("responses", Directions::RESPONSE),
        ] {
            if let Some(part) = operation.get(part) {
                self.visit(part, directions, false);
            }
        }
    }

    /// Finds every reference below; those in an `allOf` are bases.
    fn visit(&mut self, value: &Value, directions: Directions, base: bool) {
        match value {
            Value::Array(items) => items
                .iter()
                .for_each(|item| self.visit(item, directions, base)),
            Value::Object(members) => {
                for (key, value) in members {
                    match (key.as_str(), value) {
                        ("$ref", Value::String(reference)) => {
                            self.enter(reference, directions, base);
                        }
                        ("allOf", _) => self.visit(value, directions, true),
                        _ => self.visit(value, directions, false),
                    }
                }
            }
            _ => {}
        }
    }

    fn enter(&mut self, reference: &str, directions: Directions, base: bool) {
        let Some(name) = reference.strip_prefix(SCHEMA_PREFIX) else {
            return;
        };
        if !self.visited.insert((name.to_owned(), directions, base)) {
            return;
        }
        let reach = self.reached.entry(name.to_owned()).or_default();
        reach.at_all.add(directions);
        if !base {
            reach.direct.add(directions);
        }
        // The name is a token of a pointer already.
        let target = self
            .document
            .pointer(&format!("/components/schemas/{name}"));
        if let Some(target) = target {
            self.visit(target, directions, false);
        }
    }
}
