//! The reader of paths.

use std::sync::LazyLock;

use muster_odata::path::{Template, read};
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
    let template = |path: &'static String| Template {
        path,
        is_call: path.ends_with("()") || path.ends_with("/assign"),
        is_served: !path.ends_with("/hasPayloadLinks"),
    };
    let templates: Vec<_> = TEMPLATES.iter().map(template).collect();
    match read(text, &templates) {
        Ok(reading) => {
            let path = &reading.path;
            let is_served = |template: &&Template<'_>| template.is_served;
            let routed = |template: &Template<'_>| is_routed(path, template.path);
            assert!(
                templates.iter().filter(is_served).any(routed),
                "{path} is no path that is served"
            );
        }
        Err(fault) => assert!(!fault.to_string().is_empty()),
    }
}

/// Whether a router takes a path for one of a template: its words as they stand, its keys encoded.
fn is_routed(path: &str, template: &str) -> bool {
    let segments = path.split('/').zip(template.split('/'));
    path.split('/').count() == template.split('/').count()
        && segments.into_iter().all(|(segment, wanted)| {
            if wanted.starts_with('{') {
                !segment.is_empty() && segment.is_ascii()
            } else {
                segment == wanted
            }
        })
}
