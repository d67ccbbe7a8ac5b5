//! What no operation answers: unknown paths and methods, in Graph's words.

use axum::Json;
use axum::extract::OriginalUri;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use muster_api::OPERATIONS;

use crate::fault;

/// The prefixes the operations are served under, each with the version it speaks. `localtest` is
/// the reference page's own.
pub(crate) const PREFIXES: [(&str, &str); 3] =
    [("/v1.0", "v1.0"), ("/beta", "beta"), ("/localtest", "beta")];

/// An unknown path: 400, naming the first segment that leads nowhere, which Graph decides before
/// anything else.
pub(crate) async fn not_found(OriginalUri(uri): OriginalUri) -> Response {
    let mut segments = uri.path().split('/').skip(1);
    let version = segments.next().unwrap_or_default();
    let speaks = PREFIXES
        .iter()
        .find(|(prefix, _)| prefix.trim_start_matches('/') == version);
    let unknown = match speaks {
        Some((_, version)) => unknown_segment(segments, version),
        None => version,
    };
    let message = format!("Resource not found for the segment '{unknown}'.");
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

/// The first segment at which no path that the version documents goes on.
fn unknown_segment<'u>(segments: impl Iterator<Item = &'u str>, version: &str) -> &'u str {
    let mut templates: Vec<Vec<&str>> = OPERATIONS
        .iter()
        .filter(|operation| operation.versions.include(version))
        .map(|operation| operation.path.split('/').skip(1).collect())
        .collect();
    let mut last = "";
    for (index, segment) in segments.enumerate() {
        last = segment;
        templates.retain(|template| {
            template
                .get(index)
                .is_some_and(|wanted| wanted.starts_with('{') || *wanted == segment)
        });
        if templates.is_empty() {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_segment_that_leads_nowhere_is_named() {
        for (version, path, expected) in [
            ("beta", "deviceManagement/nothing", "nothing"),
            (
                "beta",
                "me/deviceEnrollmentConfigurations/x/nothing/y",
                "nothing",
            ),
            (
                "v1.0",
                "me/deviceEnrollmentConfigurations/x/assignments",
                "deviceEnrollmentConfigurations",
            ),
            ("beta", "deviceManagement", "deviceManagement"),
            ("beta", "", ""),
        ] {
            assert_eq!(
                unknown_segment(path.split('/'), version),
                expected,
                "{version} {path}"
            );
        }
    }
}
