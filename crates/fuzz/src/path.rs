//! The reader of paths.

use std::sync::LazyLock;

use muster_odata::path::normalize;
use serde_json::Value;

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
            assert_eq!(
                normalize(&path, &templates).as_ref(),
                Ok(&path),
                "read again"
            );
        }
        Err(fault) => assert!(!fault.to_string().is_empty()),
    }
}
