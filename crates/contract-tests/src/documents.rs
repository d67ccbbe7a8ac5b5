//! The document as authored, and as the code emits it. It holds no expectation of its own.

use std::path::{Path, PathBuf};

use muster_contract::bundle::Sources;
use serde_json::Value;
use utoipa::OpenApi;

/// The workspace's folder.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every authored file of a folder, by its name relative to it.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn sources(folder: &Path) -> Sources {
    let mut sources = Sources::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        let entries = std::fs::read_dir(&current)
            .unwrap_or_else(|error| panic!("{}: {error}", current.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path
                .strip_prefix(folder)
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            if path.is_dir() && name != "generated" && name != "released" {
                folders.push(path);
            } else if name.ends_with(".yaml") {
                let text = std::fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                sources.insert(name, text);
            }
        }
    }
    sources
}

/// The authored document, bundled, with its shorthands written out.
///
/// # Panics
/// When the document has a fault; the message is the diagnostics.
#[must_use]
pub fn authored() -> Value {
    muster_contract::bundle::bundle(&sources(&workspace().join("openapi")), "muster.yaml")
        .and_then(muster_contract::shorthand::expand)
        .unwrap_or_else(|faults| panic!("{faults}"))
        .to_json()
}

/// The document as utoipa emits it from the generated code.
///
/// # Panics
/// When it cannot be written as JSON.
#[must_use]
pub fn emitted() -> Value {
    serde_json::to_value(muster_api::Document::openapi())
        .unwrap_or_else(|error| panic!("the emitted document is no JSON: {error}"))
}
