//! The document as authored, and as the code emits it. It holds no expectation of its own.

use std::path::{Path, PathBuf};

use serde_json::Value;
use utoipa::OpenApi;

/// The workspace's folder.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The authored document, bundled, with its shorthands written out.
///
/// # Panics
/// When the document has a fault; the message is the diagnostics.
#[must_use]
pub fn authored() -> Value {
    let sources = muster_authored::read(&workspace().join("openapi"))
        .unwrap_or_else(|error| panic!("{error}"));
    muster_contract::bundle::bundle(&sources, "muster.yaml")
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
