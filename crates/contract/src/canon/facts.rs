//! How much a canonical document says, for the sentence a report ends with. It counts and compares
//! nothing.

use std::fmt;

use serde_json::{Map, Value};

use crate::bundle::is_method;

/// How much a document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Parameters of all operations.
    pub parameters: usize,
    /// Responses of all operations.
    pub responses: usize,
    /// Named schemas.
    pub schemas: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operations,
            parameters,
            responses,
            schemas,
        } = self;
        write!(
            formatter,
            "{operations} operations, {parameters} parameters, {responses} responses, {schemas} schemas"
        )
    }
}

/// Counts what a canonical document says.
#[must_use]
pub fn facts(canonical: &Value) -> Counts {
    let named = |key: &str| {
        canonical
            .get(key)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
    };
    let is_keyword = |key: &String| !key.starts_with("x-");
    let mut counts = Counts::default();
    for (_, item) in named("paths").filter(|(path, _)| is_keyword(path)) {
        let methods = item
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| is_method(key));
        for (_, operation) in methods {
            counts.operations += 1;
            counts.parameters += operation
                .get("parameters")
                .and_then(Value::as_array)
                .map_or(0, Vec::len);
            let responses = operation.get("responses").and_then(Value::as_object);
            counts.responses += responses.map_or(0, |responses| {
                responses.keys().filter(|key| is_keyword(key)).count()
            });
        }
    }
    let schemas = canonical
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    counts.schemas = schemas.map_or(0, Map::len);
    counts
}
