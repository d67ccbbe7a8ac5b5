//! The reader of paths.

use std::sync::LazyLock;

use muster_odata::path::{PathFault, normalize};
use serde_json::Value;

/// The namespace of the document's types.
const NAMESPACE: &str = "microsoft.graph.";

/// The document's own paths.
static TEMPLATES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let document = include_str!("../../../openapi/generated/beta.json");
    let document: Value = serde_json::from_str(document).unwrap_or_default();
    let paths = document.get("paths").and_then(Value::as_object);
    paths
        .into_iter()
        .flatten()
        .map(|(path, _)| path.clone())
        .collect()
});

pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let templates: Vec<&str> = TEMPLATES.iter().map(String::as_str).collect();
    match normalize(text, &templates) {
        Ok(path) => {
            assert!(path.starts_with('/'), "{path}");
            match normalize(&path, &templates) {
                Ok(again) => assert_eq!(again, path, "read again"),
                Err(PathFault::UnknownSegment { segment }) => {
                    assert!(is_key_in_parentheses_only(&segment), "{path}: {segment}");
                }
                Err(fault) => panic!("{path}: {fault}"),
            }
        }
        Err(fault) => assert!(!fault.to_string().is_empty()),
    }
}

/// Whether it is a key only where it is written in parentheses, as in `/users('$count')`: on its own
/// it would be a segment of OData's or the name of a type.
fn is_key_in_parentheses_only(segment: &str) -> bool {
    let name = segment.get(..NAMESPACE.len());
    segment.starts_with('$') || name.is_some_and(|name| name.eq_ignore_ascii_case(NAMESPACE))
}
