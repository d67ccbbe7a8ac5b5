//! An independent judge of answers: it reads the document and the bytes, and shares no type with
//! the server or the client.

use std::collections::HashMap;

use jsonschema::Validator;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde_json::Value;

use crate::operations::Operation;
use crate::schemas::Schemas;
use crate::strict::{Direction, validator};

/// An answer as it came over the wire.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Judges answers by one version of the document.
#[derive(Debug)]
pub struct Judge<'d> {
    schemas: Schemas<'d>,
    validators: HashMap<String, Validator>,
}

impl<'d> Judge<'d> {
    /// A judge who knows a document.
    #[must_use]
    pub fn of(document: &'d Value) -> Self {
        Self {
            schemas: Schemas::of(document),
            validators: HashMap::new(),
        }
    }

    /// What is wrong with an answer of an operation.
    pub fn faults(&mut self, operation: &Operation<'_>, answer: &Answer) -> Vec<String> {
        let said = &operation.said["responses"][answer.status.to_string()];
        if said.is_null() {
            let body = String::from_utf8_lossy(&answer.body);
            return vec![format!(
                "the status {} is not documented: {body}",
                answer.status
            )];
        }
        let mut faults = Vec::new();
        for (name, header) in said["headers"].as_object().into_iter().flatten() {
            match answer.headers.get(name).map(|value| value.to_str()) {
                None => faults.push(format!("the header {name} is missing")),
                Some(Err(_)) => faults.push(format!("the header {name} is no text")),
                Some(Ok(value)) => {
                    let fault = self.text_fault(&header["schema"], value);
                    faults.extend(fault.map(|fault| format!("the header {name}: {fault}")));
                }
            }
        }
        faults.extend(self.body_fault(&said["content"], answer));
        faults
    }

    fn body_fault(&mut self, content: &Value, answer: &Answer) -> Option<String> {
        let found = answer
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .map(|value| {
                value
                    .split(';')
                    .next()
                    .unwrap_or_default()
                    .trim()
                    .to_lowercase()
            });
        let Some(content) = content.as_object() else {
            let count = answer.body.len();
            return (count > 0)
                .then(|| format!("a body of {count} bytes where none is documented"));
        };
        let Some(found) = found else {
            return Some("the content type is missing".to_owned());
        };
        let Some(media_type) = content.get(&found) else {
            return Some(format!("the content type {found} is not documented"));
        };
        let schema = &media_type["schema"];
        if found == "application/json" || found.ends_with("+json") {
            match serde_json::from_slice::<Value>(&answer.body) {
                Ok(body) => self.value_fault(schema, &body),
                Err(error) => Some(format!("the body is no JSON: {error}")),
            }
        } else {
            match std::str::from_utf8(&answer.body) {
                Ok(body) => self.text_fault(schema, body),
                Err(_) => Some("the body is no text".to_owned()),
            }
        }
    }

    /// A text stands for a number where the schema asks for one.
    fn text_fault(&mut self, schema: &Value, text: &str) -> Option<String> {
        let is_text = schema["type"] == "string" || schema.is_null();
        let value = match serde_json::from_str(text) {
            Ok(value) if !is_text => value,
            _ => Value::from(text),
        };
        self.value_fault(schema, &value)
    }

    fn value_fault(&mut self, schema: &Value, value: &Value) -> Option<String> {
        if schema.is_null() {
            return None;
        }
        let schemas = self.schemas;
        let validator = self
            .validators
            .entry(schema.to_string())
            .or_insert_with(|| validator(schemas, schema, Direction::Answer));
        let error = validator.validate(value).err()?;
        Some(format!(
            "the body does not fit: {error} at {}",
            error.instance_path()
        ))
    }
}
