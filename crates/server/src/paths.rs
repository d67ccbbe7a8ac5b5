//! The prefixes Graph is served under, and what no operation answers: unknown paths and methods,
//! in Graph's words.

use std::sync::LazyLock;

use axum::Json;
use axum::extract::OriginalUri;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use muster_api::{OPERATIONS, VERSIONS};

use crate::fault;

/// The prefixes the operations are served under, each with the version it speaks. `localtest` is
/// the reference page's own.
pub(crate) const PREFIXES: [(&str, &str); 3] =
    [("/v1.0", "v1.0"), ("/beta", "beta"), ("/localtest", "beta")];

/// The prefix of a path, in any case, and the version it speaks, when it has one.
pub(crate) fn version_of(path: &str) -> Option<(&'static str, &'static str)> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    let names = |prefix: &str| prefix.trim_start_matches('/').eq_ignore_ascii_case(first);
    PREFIXES.into_iter().find(|(prefix, _)| names(prefix))
}

/// The paths a version documents.
pub(crate) fn templates(version: &str) -> &'static [&'static str] {
    static TEMPLATES: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
        let of = |version: &'static str| {
            let documented = OPERATIONS
                .iter()
                .filter(|operation| operation.versions.include(version));
            (
                version,
                documented.map(|operation| operation.path).collect(),
            )
        };
        VERSIONS.iter().copied().map(of).collect()
    });
    let found = TEMPLATES.iter().find(|(name, _)| *name == version);
    found.map_or(&[], |(_, templates)| templates)
}

/// A path outside every version: 400, naming its first segment.
pub(crate) async fn not_found(OriginalUri(uri): OriginalUri) -> Response {
    let segment = uri.path().split('/').nth(1).unwrap_or_default();
    unknown(&format!("Resource not found for the segment '{segment}'."))
}

/// The answer to a path that is none of the document's.
pub(crate) fn unknown(message: &str) -> Response {
    (
        StatusCode::BAD_REQUEST,
        Json(fault::error("BadRequest", message)),
    )
        .into_response()
}

/// A method the path does not have: 405; axum adds `Allow`.
pub(crate) async fn method_not_allowed(method: Method, OriginalUri(uri): OriginalUri) -> Response {
    let message = format!(
        "The method {method} is not allowed for '{}'; the header Allow lists those that are.",
        uri.path()
    );
    (
        StatusCode::METHOD_NOT_ALLOWED,
        Json(fault::error("Request_BadRequest", message)),
    )
        .into_response()
}
