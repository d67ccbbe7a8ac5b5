//! The operations of the authored document, for tests that visit them all, and the prefixes under
//! which a server has them. It reads the document alone.

use muster_contract::project::{VERSIONS, versions};
use serde_json::Value;

/// The methods an operation can have.
pub const METHODS: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/// One operation of a document.
#[derive(Clone, Debug)]
pub struct Operation<'d> {
    /// Its `operationId`.
    pub id: &'d str,
    /// Its method, in capitals.
    pub method: &'static str,
    /// Its path template.
    pub path: &'d str,
    /// What the document says of it.
    pub said: &'d Value,
}

impl<'d> Operation<'d> {
    /// The schema of its JSON body, if it has one.
    #[must_use]
    pub fn body(&self) -> Option<&'d Value> {
        let content = self.said.get("requestBody")?.get("content")?;
        content.get("application/json")?.get("schema")
    }

    /// Its documented statuses that say it succeeded.
    pub fn successes(&self) -> impl Iterator<Item = u16> + use<'d> {
        let responses = self.said.get("responses").and_then(Value::as_object);
        responses
            .into_iter()
            .flatten()
            .filter_map(|(status, _)| status.parse().ok())
            .filter(|status| (200..300).contains(status))
    }
}

/// The operations that one version of a document has, in the document's order.
#[must_use]
pub fn operations<'d>(document: &'d Value, version: &str) -> Vec<Operation<'d>> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            let Some(said) = item.get(method.to_lowercase()) else {
                continue;
            };
            let marked = said.get(VERSIONS).and_then(Value::as_array);
            if marked.is_none_or(|marked| marked.iter().any(|other| other == version)) {
                found.push(Operation {
                    id: said["operationId"].as_str().unwrap_or_default(),
                    method,
                    path,
                    said,
                });
            }
        }
    }
    found
}

/// The prefixes the document's servers have, each with the version it speaks: its own name when
/// that is a version, otherwise the newest.
#[must_use]
pub fn prefixes(document: &Value) -> Vec<(String, String)> {
    let versions = versions(document);
    let newest = versions.last().cloned().unwrap_or_default();
    let servers = document.get("servers").and_then(Value::as_array);
    let addresses = servers
        .into_iter()
        .flatten()
        .filter_map(|server| server["url"].as_str());
    addresses
        .map(|address| {
            let name = address.rsplit('/').next().unwrap_or_default();
            let version = versions.iter().find(|version| *version == name);
            (address.to_owned(), version.unwrap_or(&newest).clone())
        })
        .collect()
}

/// A path with a placeholder for every parameter.
#[must_use]
pub fn with_placeholders(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "placeholder"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}
